using Pillar.Platform.Snapshots;
using Pillar.Screening.Matching.Index;
using Pillar.Screening.Snapshot;

namespace Pillar.Screening.Matching;

/// <summary>The lists of a search with the one index over their names, which is opened or made when it is first asked for. Safe for many threads.</summary>
/// <param name="lists">The lists, in the order in which hits name them.</param>
/// <param name="open">Opens the index or makes it.</param>
internal sealed class SearchedLists(IReadOnlyList<ListSnapshot> lists, Func<NameIndex> open) : IDisposable
{
    private readonly Lazy<NameIndex> index = new(open);

    public IReadOnlyList<ListSnapshot> Lists => lists;

    public NameIndex Index => index.Value;

    /// <summary>Lists whose index is made in memory.</summary>
    public static SearchedLists InMemory(params IReadOnlyList<ListSnapshot> lists) => new(lists, () => new NameIndex(SnapshotFile.Of(IndexFile.Compile(lists), "index")));

    /// <summary>Returns when every list and the index are whole.</summary>
    /// <exception cref="Pillar.Vocabulary.BadInputException">One is not; names file and section.</exception>
    public void Verify()
    {
        foreach (var list in lists)
        {
            list.File.Verify();
        }

        Index.File.Verify();
    }

    /// <summary>Closes the index; the lists belong to who opened them.</summary>
    public void Dispose()
    {
        if (index.IsValueCreated)
        {
            index.Value.Dispose();
        }
    }
}
