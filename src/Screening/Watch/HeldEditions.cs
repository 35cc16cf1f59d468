using Pillar.Platform.Snapshots;
using Pillar.Screening.Matching;
using Pillar.Screening.Matching.Index;
using Pillar.Screening.Snapshot;

namespace Pillar.Screening.Watch;

/// <summary>The editions a base was last held against, to be searched as they were searched then: with the index over all of them.</summary>
internal sealed class HeldEditions : IDisposable
{
    /// <exception cref="Pillar.Vocabulary.BadInputException">A copy is gone or damaged.</exception>
    public HeldEditions(WatchFolder folder, WatchState state)
    {
        ListSnapshot[] lists = [.. state.Lists.Select(folder.Open)];
        Searched = state.Index.Length > 0 ? new SearchedLists(lists, () => new NameIndex(SnapshotFile.Open(folder.PathOf(state.Index)))) : SearchedLists.InMemory(lists);
    }

    public SearchedLists Searched { get; }

    public void Dispose()
    {
        Searched.Dispose();
        foreach (var list in Searched.Lists)
        {
            list.Dispose();
        }
    }
}
