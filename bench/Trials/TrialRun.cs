using Pillar.Screening;
using Pillar.Screening.Matching;
using Pillar.Screening.Snapshot;

namespace Pillar.Bench.Trials;

/// <summary>Asks the engine every trial.</summary>
internal static class TrialRun
{
    /// <summary>Lower than any threshold that could be chosen: what is not found here is not retrieved.</summary>
    public const float LowestFloor = 0.3f;

    /// <summary>The floor at which a screening searches, below the threshold so that weak names are shown apart.</summary>
    public static float ScreenFloor => Math.Min(0.60f, Possible);

    public static float Possible => (float)Thresholds.Shipped.Possible;

    /// <summary>Every trial against an index as a screening searches it; at the lowest floor what was not found so.</summary>
    public static Verdict[] Run(IReadOnlyList<Trial> trials, ListSnapshot index) => Cores.Map<Trial, Verdict>(trials, () =>
    {
        var matcher = new Matcher([index]);
        return trial => Judge(matcher, trial);
    });

    /// <summary>Score of the right entry at one floor: 0 when it was not found, or by a one-word weak name alone.</summary>
    public static float[] Scores(IReadOnlyList<Trial> trials, ListSnapshot index, float floor) => Cores.Map<Trial, float>(trials, () =>
    {
        var matcher = new Matcher([index]);
        return trial => Alert(matcher.Match(trial.Query, floor), trial.Entry);
    });

    private static Verdict Judge(Matcher matcher, Trial trial)
    {
        var hits = matcher.Match(trial.Query, ScreenFloor);
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
