using Pillar.Screening.Lists;
using Pillar.Screening.Matching;
using Pillar.Screening.Matching.Search;
using Pillar.Screening.Snapshot;

namespace Pillar.Screening.Watch;

/// <summary>
/// The entries that changed: which they are, and as small lists that tell quickly who could meet one of them at all.
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
        Before = differences.SelectMany(static d => d.Removed.Concat(d.Changed.Select(static c => c.Before)).Select(e => (d.After.Edition.Id, e.Reference))).ToHashSet();
        After = differences.SelectMany(static d => d.Added.Concat(d.Changed.Select(static c => c.Entry)).Select(e => (d.After.Edition.Id, e.Reference))).ToHashSet();
        Searched = SearchedLists.InMemory([.. differences.SelectMany(Pair)]);
        Filter = new KeyFilter(Searched.Index, ShownHits.FloorsOf(thresholds));
    }

    public IReadOnlyList<WatchedList> Lists { get; }

    public SearchedLists Searched { get; }

    /// <summary>The keys of all that changed.</summary>
    public KeyFilter Filter { get; }

    public bool IsEmpty => Searched.Lists.All(static l => l.Count == 0);

    /// <summary>Entries of the older editions that went or say something else now.</summary>
    public IReadOnlySet<(string List, string Entry)> Before { get; }

    /// <summary>Entries of the newer editions that came or said something else before.</summary>
    public IReadOnlySet<(string List, string Entry)> After { get; }

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
