using Pillar.Screening.Judgements;
using Pillar.Screening.Matching.Search;

namespace Pillar.Screening.Matching;

/// <summary>Which hits of a query are shown, in which order, and what they come to: the same for one name and for a file of names.</summary>
internal static class ShownHits
{
    /// <summary>Hits shown at most; a name that meets more than this is too common to be told apart by name.</summary>
    private const int Most = 100;

    /// <summary>How far below the threshold a one-word weak name is still shown apart.</summary>
    private const float WeakFloor = 0.60f;

    /// <summary>From which scores on a name is looked for.</summary>
    public static Floors FloorsOf(Thresholds thresholds) => new((float)thresholds.Possible, Math.Min(WeakFloor, (float)thresholds.Possible));

    /// <summary>Alerts first, by falling score; weak hits after them; those that were judged to be other parties last.</summary>
    /// <param name="matcher">Searches.</param>
    /// <param name="query">Who is asked for.</param>
    /// <param name="thresholds">From which score on.</param>
    /// <param name="judgements">What was judged about whom the query asks for; asked only when there is a hit.</param>
    public static JudgedHit[] Of(Matcher matcher, ScreenQuery query, Thresholds thresholds, Func<ScreenQuery, CustomerJudgements?> judgements)
    {
        var floors = FloorsOf(thresholds);
        var found = matcher.Match(query, floors.WeakWord, floors.Name);
        if (found.Count == 0)
        {
            return [];
        }

        var judged = judgements(query);
        return
        [
            .. found.Where(h => Explainer.BandOf(h, thresholds) != ScreenOutcome.NothingFound)
                .Select(h => JudgedHit.Of(matcher, h, judged))
                .OrderBy(static h => h.Rank)
                .Take(Most),
        ];
    }

    /// <summary>The strongest band that nobody has dismissed, or incomplete where nothing better than weak was found and the lists were not complete.</summary>
    public static ScreenOutcome Outcome(JudgedHit[] hits, Thresholds thresholds, bool complete)
    {
        var best = ScreenOutcome.NothingFound;
        foreach (var hit in hits)
        {
            var band = hit.Dismissed ? ScreenOutcome.NothingFound : Explainer.BandOf(hit.Raw, thresholds);
            best = band > best ? band : best;
        }

        return best is ScreenOutcome.Possible or ScreenOutcome.Strong || complete ? best : ScreenOutcome.Incomplete;
    }
}
