using Pillar.Screening.Snapshot;

namespace Pillar.Screening.Lists.Agreement;

/// <summary>Use case: do the lists in force agree? The same party on several of them, which named it later, and what only one of them says.</summary>
public sealed class CompareAgreement
{
    /// <summary>Days after which a list that is late is shown. A list of the European Union once was twenty days behind its own Journal.</summary>
    public const int UsualDays = 20;

    /// <summary>A list with one in so many of the designations of the United Nations means to have them all; one with fewer is about something else.</summary>
    private const int LeastShare = 3;

    private readonly ListStore store;

    // Reading every entry takes a second or more: what was found is kept as long as the same snapshots are in force.
    private volatile Found? last;

    internal CompareAgreement(ListStore store) => this.store = store;

    /// <summary>Compares all lists in force.</summary>
    /// <param name="days">A list that names a party more than so many days after another lags.</param>
    public Agreed Run(int days = UsualDays)
    {
        var lists = store.Current();
        var found = last is { } known && ReferenceEquals(known.Lists, lists) ? known : last = Look(lists);
        return new Agreed(days, found.Pairs, found.Links, Lags(found.Links, days), Missing(found.Designations, found.Links, lists.Select(static l => l.Edition), days), found.Crowded);
    }

    private static Found Look(IReadOnlyList<ListSnapshot> lists)
    {
        var parties = lists.SelectMany(PartyFacts.Of).ToList();
        var links = new PartyLinks(parties);
        var found = links.Find().Select(static l => (l.Left, l.Right, Link: new AgreedLink(
            l.Left.Party, l.Right.Party, l.Reasons.Doubtful, l.Reasons.Statements, l.Reasons.Doubtful ? [] : Differences.Between(l.Left, l.Right)))).ToList();
        var shown = found.Select(static f => f.Link).OrderBy(static l => l.Doubtful).ThenBy(static l => l.Left.List, StringComparer.Ordinal)
            .ThenBy(static l => l.Right.List, StringComparer.Ordinal).ThenBy(static l => l.Left.Reference, StringComparer.Ordinal).ThenBy(static l => l.Right.Reference, StringComparer.Ordinal).ToList();
        var pairs = shown.GroupBy(static l => (l.Left.List, Right: l.Right.List)).Select(static g => new AgreedPair(
            g.Key.List, g.Key.Right, g.Count(static l => !l.Doubtful), g.Count(static l => l.Doubtful), g.Count(static l => l.Differences.Count > 0)));
        return new Found(lists, [.. pairs], shown, [.. parties.Where(static p => p.IsOfTheUn).Select(static p => p.Party)], links.Crowded);
    }

    private static List<Lag> Lags(IEnumerable<AgreedLink> links, int days) =>
    [
        .. links.Where(static l => !l.Doubtful).Select(static l => (l.Left.ListedOn, l.Right.ListedOn) switch
            {
                ({ } left, { } right) when left < right => new Lag(l.Left, l.Right, right.DayNumber - left.DayNumber),
                ({ } left, { } right) => new Lag(l.Right, l.Left, left.DayNumber - right.DayNumber),
                _ => null,
            })
            .OfType<Lag>().Where(l => l.Days > days).OrderByDescending(static l => l.Days).ThenBy(static l => l.First.Reference, StringComparer.Ordinal),
    ];

    /// <summary>On each list that has designations of the United Nations: those it has not, though they were made long enough before its day.</summary>
    private static List<MissingDesignation> Missing(List<ListedParty> designations, List<AgreedLink> links, IEnumerable<ListEdition> lists, int days)
    {
        var linked = links.SelectMany(static l => new[] { (Own: l.Left, Other: l.Right.List), (Own: l.Right, Other: l.Left.List) }).Select(static l => (l.Own.List, l.Own.Reference, l.Other)).ToHashSet();
        var own = designations.ToLookup(static d => d.List);
        var carrying = linked.Where(l => own[l.List].Any()).GroupBy(static l => (l.List, l.Other))
            .Where(g => g.Count() * LeastShare >= own[g.Key.List].Count()).Select(static g => g.Key).ToHashSet();
        return
        [
            .. from edition in lists
               where edition.AsOf is not null
               from designation in designations
               where carrying.Contains((designation.List, edition.Id)) && designation.ListedOn is not null && !linked.Contains((designation.List, designation.Reference, edition.Id))
               let late = edition.AsOf!.Value.DayNumber - designation.ListedOn!.Value.DayNumber
               where late > days
               orderby late descending, designation.Reference
               select new MissingDesignation(designation, edition.Id, late),
        ];
    }

    private sealed record Found(
        IReadOnlyList<ListSnapshot> Lists, IReadOnlyList<AgreedPair> Pairs, List<AgreedLink> Links, List<ListedParty> Designations, int Crowded);
}
