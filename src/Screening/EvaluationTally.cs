namespace Pillar.Screening;

/// <summary>Counts scores of matches and of others by hundredths, so that any number of pairs takes the same memory.</summary>
internal sealed class EvaluationTally(double threshold)
{
    private const int Steps = 100;

    private readonly long[] matches = new long[Steps + 1];
    private readonly long[] others = new long[Steps + 1];
    private long foundMatches;
    private long foundOthers;

    public long Pairs => matches.Sum() + others.Sum();

    public ThresholdFigures Figures => At(threshold, foundMatches, foundOthers);

    public void Add(double score, bool match)
    {
        (match ? matches : others)[StepOf(score)]++;
        if (score >= threshold)
        {
            foundMatches += match ? 1 : 0;
            foundOthers += match ? 0 : 1;
        }
    }

    public IReadOnlyList<ThresholdFigures> Sweep()
    {
        var figures = new ThresholdFigures[Steps + 1];
        var (reachedMatches, reachedOthers) = (0L, 0L);
        for (var step = Steps; step >= 0; step--)
        {
            reachedMatches += matches[step];
            reachedOthers += others[step];
            figures[step] = At(ThresholdOf(step), reachedMatches, reachedOthers);
        }

        return figures;
    }

    private ThresholdFigures At(double at, long truePositives, long falsePositives) =>
        new(at, truePositives, falsePositives, others.Sum() - falsePositives, matches.Sum() - truePositives);

    private static double ThresholdOf(int step) => step / (double)Steps;

    /// <summary>The highest step whose threshold the score reaches; compared as a threshold is, so that rounding never decides.</summary>
    private static int StepOf(double score)
    {
        var step = Math.Clamp((int)(score * Steps) + 1, 0, Steps);
        while (step > 0 && score < ThresholdOf(step))
        {
            step--;
        }

        return step;
    }
}
