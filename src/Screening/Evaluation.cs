namespace Pillar.Screening;

/// <summary>How the scores of labelled pairs fare against one threshold.</summary>
/// <param name="Threshold">A pair is found when its score is at least this.</param>
/// <param name="TruePositives">Found, and labelled a match.</param>
/// <param name="FalsePositives">Found, but labelled no match: alerts for nothing.</param>
/// <param name="TrueNegatives">Not found, and labelled no match.</param>
/// <param name="FalseNegatives">Not found, but labelled a match: what would be missed.</param>
public sealed record ThresholdFigures(double Threshold, long TruePositives, long FalsePositives, long TrueNegatives, long FalseNegatives)
{
    /// <summary>Share of what was found that is a match; null when nothing was found.</summary>
    public double? Precision => Share(TruePositives, TruePositives + FalsePositives);

    /// <summary>Share of the matches that was found; null when the file holds no match.</summary>
    public double? Recall => Share(TruePositives, TruePositives + FalseNegatives);

    /// <summary>Harmonic mean of the two; null when there is neither a match nor anything found.</summary>
    public double? F1 => Share(2 * TruePositives, 2 * TruePositives + FalsePositives + FalseNegatives);

    private static double? Share(long part, long whole) => whole == 0 ? null : (double)part / whole;
}

/// <summary>What the scores of a file of labelled pairs are worth.</summary>
/// <param name="Pairs">Rows of the file.</param>
/// <param name="Figures">At the threshold that was asked for.</param>
/// <param name="MicrosecondsPerPair">Time of scoring alone, mean; null when there is no pair.</param>
/// <param name="Sweep">The same figures at every threshold from 0 to 1 in steps of 0.01.</param>
/// <param name="Engine">Name and version of the rules that scored.</param>
public sealed record Evaluation(
    long Pairs, ThresholdFigures Figures, double? MicrosecondsPerPair, IReadOnlyList<ThresholdFigures> Sweep, string Engine);
