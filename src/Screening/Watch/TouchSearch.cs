using Pillar.Screening.Judgements;
using Pillar.Screening.Matching;
using Pillar.Screening.Matching.Search;

namespace Pillar.Screening.Watch;

/// <summary>
/// Whom of a part of the base the changes touch. The changed entries alone say who could be; those few are screened on all lists as they were and as they are,
/// so that nothing is told that two full screenings would not tell. Owned by one thread; changes and lists are shared.
/// </summary>
/// <param name="changes">The entries that differ.</param>
/// <param name="before">The lists as they were.</param>
/// <param name="after">The lists as they are.</param>
/// <param name="asked">Thresholds and judgements.</param>
internal sealed class TouchSearch(ListChanges changes, SearchedLists before, SearchedLists after, (Thresholds Thresholds, JudgementBook Judgements) asked)
{
    private readonly Matcher small = new(changes.Searched, thorough: true);
    private readonly Lazy<Matcher> older = new(() => new Matcher(before)), newer = new(() => new Matcher(after));
    private readonly Floors floors = ShownHits.FloorsOf(asked.Thresholds);
    private readonly Func<ScreenQuery, CustomerJudgements?> judged = asked.Judgements.Of;

    /// <exception cref="Pillar.Vocabulary.BadInputException">The part is damaged.</exception>
    public List<TouchedCustomer> In(string path)
    {
        using var part = CustomerPart.Open(path);
        var touched = new List<TouchedCustomer>();
        foreach (var (id, query) in part.Under(changes.Filter))
        {
            if (small.Match(query, floors.WeakWord, floors.Name).Count > 0)
            {
                touched.AddRange(Touched(id, query));
            }
        }

        return touched;
    }

    private IEnumerable<TouchedCustomer> Touched(string id, ScreenQuery query)
    {
        var was = Hits(older.Value, query, changes.Before);
        var now = Hits(newer.Value, query, changes.After);
        return was.Keys.Union(now.Keys).Select(entry => Touched(id, FileQuestion.Of(query), was.GetValueOrDefault(entry), now.GetValueOrDefault(entry)));
    }

    /// <summary>What a full screening shows of entries that changed.</summary>
    private Dictionary<(string List, string Entry), Met> Hits(Matcher matcher, ScreenQuery query, IReadOnlySet<(string List, string Entry)> changed)
    {
        var hits = new Dictionary<(string, string), Met>();
        foreach (var hit in ShownHits.Of(matcher, query, asked.Thresholds, judged))
        {
            var list = matcher.Lists[hit.Raw.List];
            var (entry, name) = list.Named(hit.Raw.Entry, Math.Max(0, hit.Raw.Name));
            if (changed.Contains((list.Edition.Id, entry)))
            {
                hits[(list.Edition.Id, entry)] = new Met(list.Edition.Id, entry, name, hit);
            }
        }

        return hits;
    }

    private TouchedCustomer Touched(string id, FileQuestion question, Met? was, Met? now)
    {
        var shown = now ?? was!;
        var effect = was is null ? WatchEffect.NewAlert : now is null ? WatchEffect.Release : WatchEffect.Recheck;
        return new TouchedCustomer(
            id, question, effect, shown.List, shown.Entry, shown.Name, Explainer.BandOf(shown.Hit.Raw, asked.Thresholds).Word(), Score(now), Score(was),
            shown.Hit.Weighed?.State.Word() ?? "", changes.FieldsOf(shown.List, shown.Entry));
    }

    private static double Score(Met? met) => met is null ? 0 : Math.Round((double)met.Hit.Raw.Score, 4);

    /// <summary>A changed entry that a full screening shows.</summary>
    private sealed record Met(string List, string Entry, string Name, JudgedHit Hit);
}
