using Pillar.Screening;
using Pillar.Screening.Matching;
using Pillar.Screening.Snapshot;

namespace Pillar.Bench.Trials;

/// <summary>Asks the engine every trial.</summary>
internal static class TrialRun
{
    /// <summary>Lower than any threshold that could be chosen: what is not found here is not retrieved.</summary>
    public const float LowestFloor = 0.3f;

    /// <summary>From where on a screening shows a one-word weak name apart.</summary>
    private const float WeakFloor = 0.60f;

    public static float Possible => (float)Thresholds.Shipped.Possible;

    /// <summary>Searches as a screening does.</summary>
    public static IReadOnlyList<RawHit> Screen(Matcher matcher, ScreenQuery query) => matcher.Match(query, WeakFloor, Possible);

    /// <summary>Every trial against a list as a screening searches it; at the lowest floor what was not found so.</summary>
    public static Verdict[] Run(IReadOnlyList<Trial> trials, ListSnapshot list)
    {
        using var searched = Indexed(list);
        return Cores.Map<Trial, Verdict>(trials, () =>
        {
            var matcher = new Matcher(searched);
            return trial => Judge(matcher, trial);
        });
    }

    /// <summary>Score of the right entry as a screening finds it: 0 when it was not found, or by a one-word weak name alone.</summary>
    public static float[] Scores(IReadOnlyList<Trial> trials, ListSnapshot list) => Scores(trials, list, Screen);

    /// <summary>The same at one floor for all names.</summary>
    public static float[] Scores(IReadOnlyList<Trial> trials, ListSnapshot list, float floor) => Scores(trials, list, (matcher, query) => matcher.Match(query, floor));

    private static float[] Scores(IReadOnlyList<Trial> trials, ListSnapshot list, Func<Matcher, ScreenQuery, IReadOnlyList<RawHit>> search)
    {
        using var searched = Indexed(list);
        return Cores.Map<Trial, float>(trials, () =>
        {
            var matcher = new Matcher(searched);
            return trial => Alert(search(matcher, trial.Query), trial.Entry);
        });
    }

    /// <summary>A list with its index, which the threads share.</summary>
    private static SearchedLists Indexed(ListSnapshot list)
    {
        var searched = SearchedLists.InMemory(list);
        _ = searched.Index;
        return searched;
    }

    private static Verdict Judge(Matcher matcher, Trial trial)
    {
        var hits = Screen(matcher, trial.Query);
        var alert = Alert(hits, trial.Entry);
        var (best, rank) = Place(hits, trial.Entry);
        if (best == 0)
        {
            (best, rank) = Place(matcher.Match(trial.Query, LowestFloor), trial.Entry);
        }

        return new Verdict(trial, alert, best, rank);
    }

    private static (float Score, int Rank) Place(IReadOnlyList<RawHit> hits, int entry)
    {
        for (var rank = 0; rank < hits.Count; rank++)
        {
            if (hits[rank].Entry == entry)
            {
                return (hits[rank].Score, rank);
            }
        }

        return (0, int.MaxValue);
    }

    private static float Alert(IReadOnlyList<RawHit> hits, int entry)
    {
        foreach (var hit in hits)
        {
            if (hit.Entry == entry)
            {
                return hit.OneWeakWord ? 0 : hit.Score;
            }
        }

        return 0;
    }
}
