using Pillar.Controls.Lists;
using Pillar.Vocabulary;

namespace Pillar.Controls;

/// <summary>Use cases: which editions are kept, and are they whole?</summary>
public sealed class ControlCatalogue
{
    private readonly ControlStore store;

    internal ControlCatalogue(ControlStore store) => this.store = store;

    /// <summary>Every edition kept, by list and day.</summary>
    public IReadOnlyList<KeptEdition> Run() =>
        [.. store.Editions().Select(static e => new KeptEdition(EditionFile.ReadSummary(e.Path), Path.GetFileNameWithoutExtension(e.Path), e.InForce, e.To))];

    /// <summary>Reads every edition kept against its checksums.</summary>
    public IReadOnlyList<VerifiedEdition> Verify() => [.. store.Editions().Select(static e => Verified(e.Path))];

    private static VerifiedEdition Verified(string path)
    {
        var (id, name) = (Path.GetFileName(Path.GetDirectoryName(path)!), Path.GetFileNameWithoutExtension(path));
        try
        {
            return new VerifiedEdition(id, name, EditionFile.Verify(path).Entries, null);
        }
        catch (Exception broken) when (broken is BadInputException or IOException or UnauthorizedAccessException)
        {
            return new VerifiedEdition(id, name, 0, BadInputException.LineOf(broken));
        }
    }
}

/// <summary>An edition in the data folder.</summary>
/// <param name="Summary">What it is.</param>
/// <param name="Name">Of its file: the day and twelve digits of its hash.</param>
/// <param name="InForce">It is the one that answers today.</param>
/// <param name="InForceTo">The day before the next edition comes into force; null where none is kept.</param>
public sealed record KeptEdition(EditionSummary Summary, string Name, bool InForce, DateOnly? InForceTo);

/// <summary>An edition as it was verified.</summary>
/// <param name="Id">Of the list.</param>
/// <param name="Name">Of its file.</param>
/// <param name="Entries">Number of entries; 0 when it could not be read.</param>
/// <param name="Problem">What is wrong; null when nothing is.</param>
public sealed record VerifiedEdition(string Id, string Name, int Entries, Phrase? Problem);
