using Pillar.Platform.Resources;
using Pillar.Vocabulary;

namespace Pillar.Platform.Files;

/// <summary>
/// The right to be the only writer of something in the data folder, held through a lock of the operating system: it ends with the
/// process, however that ends. The file itself stays; only the lock on it counts.
/// </summary>
public sealed class WriterLock : IDisposable
{
    private const int WindowsSharing = 32;
    private const int WindowsLock = 33;
    private const int LinuxAgain = 11;
    private const int MacAgain = 35;

    private readonly FileStream file;

    private WriterLock(FileStream file) => this.file = file;

    /// <summary>Takes the lock, or says at once that another process holds it.</summary>
    /// <param name="home">The data folder.</param>
    /// <param name="purpose">A short file name, such as <c>lists</c>.</param>
    public static (WriterLock? Lock, Refusal? Refusal) Take(PillarHome home, string purpose)
    {
        var path = home.Place("locks", purpose + ".lock");
        try
        {
            return (new WriterLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None)), null);
        }
        catch (IOException busy) when (IsHeld(busy))
        {
            return (null, new Refusal("writer-busy", PlatformText.Say("writer-busy", purpose, home.Folder)));
        }
    }

    public void Dispose() => file.Dispose();

    private static bool IsHeld(IOException failure) => OperatingSystem.IsWindows()
        ? (failure.HResult & 0xFFFF) is WindowsSharing or WindowsLock
        : failure.HResult is LinuxAgain or MacAgain;
}
