namespace Pillar.Screening.Matching;

/// <summary>Which hits of a query are shown, in which order, and what they come to: the same for one name and for a file of names.</summary>
internal static class ShownHits
{
    /// <summary>Hits shown at most; a name that meets more than this is too common to be told apart by name.</summary>
    private const int Most = 100;

    /// <summary>How far below the threshold a one-word weak name is still shown apart.</summary>
    private const float WeakFloor = 0.60f;

    /// <summary>Alerts first, by falling score; weak hits after them.</summary>
    public static RawHit[] Of(Matcher matcher, ScreenQuery query, Thresholds thresholds)
    {
        var found = matcher.Match(query, Math.Min(WeakFloor, (float)thresholds.Possible), (float)thresholds.Possible);
        return found.Count == 0
            ? []
            :
            [
                .. found.Where(h => Explainer.BandOf(h, thresholds) != ScreenOutcome.NothingFound)
                    .OrderBy(static h => h.OneWeakWord)
                    .Take(Most),
            ];
    }

    /// <summary>The strongest band, or incomplete where nothing better than weak was found and the lists were not complete.</summary>
    public static ScreenOutcome Outcome(RawHit[] hits, Thresholds thresholds, bool complete)
    {
        var best = hits.Length == 0 ? ScreenOutcome.NothingFound : hits.Max(h => Explainer.BandOf(h, thresholds));
        return best is ScreenOutcome.Possible or ScreenOutcome.Strong || complete ? best : ScreenOutcome.Incomplete;
    }
}
