namespace Pillar.Bench.Peers;

/// <summary>What a way of finding names scores on the same questions as the others.</summary>
/// <param name="Negatives">Best score on each person who is on no list, and whether the name is in Latin letters.</param>
/// <param name="Rows">Score of the right entry on each question, by row.</param>
internal sealed record Scores(IReadOnlyList<(double Score, bool Latin)> Negatives, IReadOnlyList<(string Row, IReadOnlyList<double> Right)> Rows);

/// <summary>Recall at one alert rate.</summary>
/// <param name="At">Which rate, in words.</param>
/// <param name="Threshold">Scores above it alert.</param>
/// <param name="Rate">Share of negatives that alert.</param>
/// <param name="Recall">Share of questions whose right entry alerts, by row.</param>
internal sealed record AtRate(string At, double Threshold, double Rate, IReadOnlyList<(string Row, double Share)> Recall)
{
    /// <summary>At the lowest threshold above which lies no more than the wanted share of people, or of those with Latin names.</summary>
    public static AtRate Of(Scores scores, string at, double wanted, bool latinOnly = false)
    {
        var falling = scores.Negatives.Where(n => n.Latin || !latinOnly).Select(static n => n.Score).OrderDescending().ToArray();
        return Above(scores, at, falling[Math.Min(falling.Length - 1, (int)(wanted * falling.Length))]);
    }

    /// <summary>Where scores above a threshold alert.</summary>
    public static AtRate Above(Scores scores, string at, double threshold) => new(
        at,
        threshold,
        Share([.. scores.Negatives.Select(static n => n.Score)], threshold),
        [.. scores.Rows.Select(r => (r.Row, Share(r.Right, threshold)))]);

    private static double Share(IReadOnlyList<double> scores, double threshold) => scores.Count == 0 ? 0 : (double)scores.Count(s => s > threshold) / scores.Count;
}
