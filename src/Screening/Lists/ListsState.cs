using Pillar.Screening.Snapshot;
using Pillar.Vocabulary;

namespace Pillar.Screening.Lists;

/// <summary>The lists a screening uses on a day, and what the profile misses.</summary>
internal sealed record ListsState(IReadOnlyList<ListSnapshot> Searched, IReadOnlyList<ListUsed> Used, IReadOnlyList<Statement> Missing)
{
    public bool Complete => Missing.Count == 0 && Searched.Count > 0;

    public static ListsState Of(ListStore store, DateOnly today)
    {
        _ = today;
        var current = store.Current();
        return new ListsState(
            current,
            [.. current.Select(static l => new ListUsed(l.Edition.Id, l.Edition.Title, l.Edition.Edition, l.Edition.AsOf, l.Count, Required: false, Current: true))],
            []);
    }
}
