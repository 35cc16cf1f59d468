using Pillar.Platform;
using Pillar.Platform.Files;
using Pillar.Screening.Snapshot;
using Pillar.Vocabulary;

namespace Pillar.Screening.Lists.Store;

/// <summary>
/// Snapshots that the program makes for itself and can make again: one of each kind, in a folder of the data folder, or in the temporary
/// folder when the data folder cannot be written.
/// </summary>
internal sealed class MadeSnapshots(PillarHome home, params string[] place)
{
    /// <summary>Path of the snapshot of this name, which exists afterwards and can be opened.</summary>
    /// <param name="name">File name; the others of the folder are removed when it is made.</param>
    /// <param name="make">Writes it.</param>
    public string Get(string name, Action<Stream> make)
    {
        var kept = Path.Combine([home.Folder, .. place, name]);
        if (CanOpen(kept))
        {
            return kept;
        }

        try
        {
            return Make(kept, make);
        }
        catch (Exception denied) when (denied is IOException or UnauthorizedAccessException)
        {
            var temporary = Path.Combine([Path.GetTempPath(), $"pillar-{Environment.UserName}", .. place, name]);
            return CanOpen(temporary) ? temporary : Make(temporary, make);
        }
    }

    private static bool CanOpen(string path)
    {
        try
        {
            using var snapshot = File.Exists(path) ? ListSnapshot.Open(path) : null;
            return snapshot is not null;
        }
        catch (BadInputException)
        {
            return false;
        }
    }

    private static string Make(string path, Action<Stream> make)
    {
        var folder = Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(folder);
        AtomicFile.Write(path, make);
        foreach (var other in Directory.EnumerateFiles(folder, "*" + ListFolder.Extension).Where(f => f != path))
        {
            // A running server of an older build may still read it; then the next one that is made removes it.
            AtomicFile.TryRemove(other);
        }

        return path;
    }
}
