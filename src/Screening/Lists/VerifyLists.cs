using Pillar.Screening.Lists.Store;
using Pillar.Screening.Snapshot;
using Pillar.Vocabulary;

namespace Pillar.Screening.Lists;

/// <summary>Use case: are the lists in force whole?</summary>
public sealed class VerifyLists
{
    private readonly ListStore store;

    internal VerifyLists(ListStore store) => this.store = store;

    /// <summary>Reads every list in force, the bundled baseline where it is searched, and their index against its checksums and entry by entry.</summary>
    public IReadOnlyList<VerifiedList> Run()
    {
        var imported = ListFolder.All(store.Home).Select(f => (f.Id, Path: f.Current())).Where(static f => f.Path is not null);
        var bundled = store.Current().Where(static s => s.Edition.Format == Bundled.BaselineFile.Format).Select(static s => (s.Edition.Id, Path: (string?)s.File.Path));
        return [.. imported.Concat(bundled).Select(static l => Verify(l.Id, l.Path!)), .. Index()];
    }

    /// <summary>The index is named only when it is damaged; it is made anew from the lists at once.</summary>
    private IEnumerable<VerifiedList> Index() => store.MendIndex() is { } problem ? [new VerifiedList("index", "", 0, problem)] : [];

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
