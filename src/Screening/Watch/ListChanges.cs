using Pillar.Screening.Lists;
using Pillar.Screening.Matching;
using Pillar.Screening.Matching.Search;
using Pillar.Screening.Snapshot;

namespace Pillar.Screening.Watch;

/// <summary>
/// The entries that changed, as small lists that a screening can search: those of the older editions at even places, those of the newer ones
/// behind them. So a customer is held against both by the very engine that screens.
/// </summary>
internal sealed class ListChanges : IDisposable
{
    private readonly Dictionary<(string List, string Entry), IReadOnlyList<string>> fields;

    public ListChanges(IReadOnlyList<ListDifference> differences, Thresholds thresholds)
    {
        Lists = [.. differences.Select(static d => new WatchedList(
            d.After.Edition.Id, d.After.Edition.Title, d.Before.Edition.Edition, d.After.Edition.Edition, $"{d.After.Edition.AsOf:yyyy-MM-dd}",
            [.. d.Added.Select(static e => e.Reference)], [.. d.Removed.Select(static e => e.Reference)], [.. d.Changed.Select(static c => c.Entry.Reference)]))];
        fields = differences.SelectMany(static d => d.Changed.Select(c => (d.After.Edition.Id, Change: c)))
            .ToDictionary(static c => (c.Id, c.Change.Entry.Reference), static c => (IReadOnlyList<string>)[.. c.Change.Fields.Select(static f => f.Field)]);
        Searched = SearchedLists.InMemory([.. differences.SelectMany(Pair)]);
        Filter = new KeyFilter(Searched.Index, ShownHits.FloorsOf(thresholds));
    }

    public IReadOnlyList<WatchedList> Lists { get; }

    public SearchedLists Searched { get; }

    /// <summary>The keys of all that changed.</summary>
    public KeyFilter Filter { get; }

    public bool IsEmpty => Searched.Lists.All(static l => l.Count == 0);

    /// <summary>True for a place of <see cref="Searched"/> that holds what an older edition said.</summary>
    public static bool IsBefore(int list) => list % 2 == 0;

    /// <summary>The fields of an entry that differ; empty where it came or went.</summary>
    public IReadOnlyList<string> FieldsOf(string list, string entry) => fields.GetValueOrDefault((list, entry)) ?? [];

    public void Dispose()
    {
        Searched.Dispose();
        foreach (var list in Searched.Lists)
        {
            list.Dispose();
        }
    }

    private static IEnumerable<ListSnapshot> Pair(ListDifference difference)
    {
        yield return ListSnapshot.InMemory(difference.Before.Edition, [.. difference.Removed, .. difference.Changed.Select(static c => c.Before)]);
        yield return ListSnapshot.InMemory(difference.After.Edition, [.. difference.Added, .. difference.Changed.Select(static c => c.Entry)]);
    }
}
