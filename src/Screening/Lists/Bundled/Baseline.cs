using Pillar.Platform;
using Pillar.Platform.Files;
using Pillar.Screening.Lists.Store;
using Pillar.Screening.Snapshot;
using Pillar.Vocabulary;

namespace Pillar.Screening.Lists.Bundled;

/// <summary>
/// The bundled baseline as a snapshot: compiled once for each build of the program into <c>bundled/</c> of the data folder, or into the
/// temporary folder when the data folder cannot be written.
/// </summary>
internal sealed class Baseline(PillarHome home)
{
    private readonly byte[] content = BaselineFile.Bundled();
    private ListEdition? edition;

    public ListEdition Edition => edition ??= BaselineFile.Edition(content);

    /// <summary>Path of the compiled snapshot, which exists afterwards and can be opened.</summary>
    public string Compiled()
    {
        // Another build may read other entries from the same facts, so both take part in the name.
        var build = typeof(Baseline).Module.ModuleVersionId.ToString("N");
        var name = $"{BaselineFile.Id}_{Edition.SourceHash[..12]}_{build[..12]}{ListFolder.Extension}";
        var kept = Path.Combine(home.Folder, "bundled", name);
        if (CanOpen(kept))
        {
            return kept;
        }

        try
        {
            return Compile(kept);
        }
        catch (Exception denied) when (denied is IOException or UnauthorizedAccessException)
        {
            var temporary = Path.Combine(Path.GetTempPath(), $"pillar-{Environment.UserName}", name);
            return CanOpen(temporary) ? temporary : Compile(temporary);
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

    private string Compile(string path)
    {
        var folder = Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(folder);
        AtomicFile.Write(path, output => ListCompiler.Compile(Edition, BaselineFile.Entries(content), output));
        RemoveOthers(folder, path);
        return path;
    }

    private static void RemoveOthers(string folder, string kept)
    {
        foreach (var other in Directory.EnumerateFiles(folder, $"{BaselineFile.Id}_*{ListFolder.Extension}").Where(f => f != kept))
        {
            // A running server of an older build may still read it; then the next compilation removes it.
            AtomicFile.TryRemove(other);
        }
    }
}
