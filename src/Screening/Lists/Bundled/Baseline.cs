using Pillar.Platform;
using Pillar.Screening.Lists.Store;
using Pillar.Screening.Snapshot;

namespace Pillar.Screening.Lists.Bundled;

/// <summary>The bundled baseline as a snapshot, compiled once for each build of the program into <c>bundled/</c>.</summary>
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
        return new MadeSnapshots(home, "bundled").Get(name, output => ListCompiler.Compile(Edition, BaselineFile.Entries(content), output));
    }
}
