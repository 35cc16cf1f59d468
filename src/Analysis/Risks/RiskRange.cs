namespace Pillar.Analysis.Risks;

/// <summary>Where a figure lies: at one point once every rating is known, else between two. An unknown rating takes the whole scale: it is never counted as low.</summary>
/// <param name="Least">With every unknown rating at the bottom of the scale.</param>
/// <param name="Most">With every unknown rating at the top.</param>
public readonly record struct RiskRange(decimal Least, decimal Most)
{
    /// <summary>Finer than this is the remainder of a division, and would move a figure off its bound.</summary>
    private const int Decimals = 9;

    public bool IsOpen => Least != Most;

    /// <summary>The mean of several ranges, each with its weight.</summary>
    public static RiskRange Mean(IReadOnlyList<(RiskRange Range, decimal Weight)> parts)
    {
        var all = parts.Sum(static part => part.Weight);
        return Rounded(parts.Sum(static part => part.Range.Least * part.Weight) / all, parts.Sum(static part => part.Range.Most * part.Weight) / all);
    }

    /// <summary>The product over the top of the scale. Values are above zero, so that the ends stay the ends.</summary>
    public static RiskRange Product(RiskRange one, RiskRange other, decimal top) => Rounded(one.Least * other.Least / top, one.Most * other.Most / top);

    private static RiskRange Rounded(decimal least, decimal most) => new(Math.Round(least, Decimals), Math.Round(most, Decimals));
}

/// <summary>A factor as it counts.</summary>
/// <param name="Factor">The factor.</param>
/// <param name="Level">Its rating; null where it is unknown.</param>
public sealed record CountedFactor(RiskFactor Factor, RiskLevel? Level)
{
    /// <summary>A rating that is unknown may be anything on the scale.</summary>
    public RiskRange In(Calibration calibration) => Level is { } level ? new(level.Value, level.Value) : calibration.Whole;
}

/// <summary>What ratings come to under a calibration, with each step of the way. A pure function.</summary>
public sealed class RiskComputation
{
    public RiskComputation(Calibration calibration, IReadOnlyList<CountedFactor> factors)
    {
        (Calibration, Factors) = (calibration, factors);
        RiskRange Part(RiskPart part) => RiskRange.Mean([.. Of(part).Select(counted => (counted.In(calibration), counted.Factor.Weight))]);
        Parts = [.. RiskParts.All.Select(Part)];
        var (threat, vulnerability) = (calibration.Weight(RiskPart.Threat), calibration.Weight(RiskPart.Vulnerability));
        Likelihood = RiskRange.Mean([(Parts[0], threat), (Parts[1], vulnerability)]);
        Risk = calibration.Combination == RiskCombination.Product
            ? RiskRange.Product(Likelihood, Parts[2], calibration.Levels[^1].Value)
            : RiskRange.Mean([(Parts[0], threat), (Parts[1], vulnerability), (Parts[2], calibration.Weight(RiskPart.Consequence))]);
    }

    public Calibration Calibration { get; }

    /// <summary>Every factor of the calibration.</summary>
    public IReadOnlyList<CountedFactor> Factors { get; }

    /// <summary>Threat, vulnerability and consequence.</summary>
    public IReadOnlyList<RiskRange> Parts { get; }

    /// <summary>Of threat and vulnerability.</summary>
    public RiskRange Likelihood { get; }

    public RiskRange Risk { get; }

    /// <summary>The level of the risk if every unknown rating were the lowest.</summary>
    public RiskLevel Least => Calibration.LevelOf(Risk.Least);

    /// <summary>The level of the risk if every unknown rating were the highest.</summary>
    public RiskLevel Most => Calibration.LevelOf(Risk.Most);

    /// <summary>The factors that nobody has rated.</summary>
    public IReadOnlyList<RiskFactor> Unknown => [.. Factors.Where(static counted => counted.Level is null).Select(static counted => counted.Factor)];

    public IEnumerable<CountedFactor> Of(RiskPart part) => Factors.Where(counted => counted.Factor.Part == part);
}
