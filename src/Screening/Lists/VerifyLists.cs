using Pillar.Screening.Lists.Store;
using Pillar.Screening.Snapshot;
using Pillar.Vocabulary;

namespace Pillar.Screening.Lists;

/// <summary>Use case: are the lists in force whole?</summary>
public sealed class VerifyLists
{
    private readonly ListStore store;

    internal VerifyLists(ListStore store) => this.store = store;

    /// <summary>
    /// Reads every list in force against its checksums and entry by entry, and what is searched in its place: the bundled baseline, and a list
    /// whose index was made anew.
    /// </summary>
    public IReadOnlyList<VerifiedList> Run()
    {
        var imported = ListFolder.All(store.Home).Select(static f => (f.Id, Path: f.Current()!)).Where(static f => f.Path is not null);
        var searched = store.Current().Select(static s => (s.Edition.Id, s.File.Path));
        return [.. imported.Union(searched).Select(static l => Verify(l.Id, l.Path))];
    }

    private static VerifiedList Verify(string id, string path)
    {
        try
        {
            using var snapshot = ListSnapshot.Open(path);
            snapshot.Verify();
            return new VerifiedList(id, snapshot.Edition.Edition, snapshot.Count, null);
        }
        catch (Exception broken) when (broken is BadInputException or IOException or UnauthorizedAccessException)
        {
            return new VerifiedList(id, "", 0, BadInputException.LineOf(broken));
        }
    }
}

/// <param name="Id">The list.</param>
/// <param name="Edition">Its edition; empty when it could not be read.</param>
/// <param name="Records">Number of its entries.</param>
/// <param name="Problem">What is wrong, in one line; null when it is whole.</param>
public sealed record VerifiedList(string Id, string Edition, int Records, Phrase? Problem)
{
    public bool Whole => Problem is null;
}
