using Pillar.Platform;

namespace Pillar.Screening.Lists.Store;

/// <summary>The right to change the lists: one process at a time. The operating system takes it back when the process ends, however it ends.</summary>
internal sealed class ImportTurn : IDisposable
{
    /// <summary>Ending of a snapshot that is not yet in force.</summary>
    public const string Unfinished = ".unfinished";

    private const int WouldBlock = 11;
    private const int WouldBlockBsd = 35;
    private const int SharingViolation = unchecked((int)0x80070020);

    private readonly FileStream held;

    private ImportTurn(FileStream held) => this.held = held;

    /// <summary>Null when another import is running. Clears what a killed import left behind.</summary>
    public static ImportTurn? Take(PillarHome home)
    {
        FileStream held;
        try
        {
            held = new FileStream(home.Place("lists", ".import"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException taken) when (taken.HResult is WouldBlock or WouldBlockBsd or SharingViolation)
        {
            return null;
        }

        foreach (var left in Directory.EnumerateFiles(home.ListsFolder, "*" + Unfinished, SearchOption.AllDirectories))
        {
            File.Delete(left);
        }

        return new ImportTurn(held);
    }

    public void Dispose() => held.Dispose();
}
