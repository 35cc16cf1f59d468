using System.Globalization;

namespace Pillar.Analysis.Risks;

/// <summary>The three parts of a risk.</summary>
public enum RiskPart
{
    /// <summary>Who would do it, and whether signs of it were seen.</summary>
    Threat = 0,

    /// <summary>What lets it happen.</summary>
    Vulnerability = 1,

    /// <summary>What would come of it.</summary>
    Consequence = 2,
}

public static class RiskParts
{
    public static IReadOnlyList<RiskPart> All { get; } = [RiskPart.Threat, RiskPart.Vulnerability, RiskPart.Consequence];

    /// <summary>The word of JSON and of a calibration.</summary>
    public static string Word(this RiskPart part) => part switch { RiskPart.Threat => "threat", RiskPart.Vulnerability => "vulnerability", _ => "consequence" };

    public static RiskPart? Parse(string word) => All.Where(part => part.Word() == word).Cast<RiskPart?>().FirstOrDefault();
}

/// <summary>A name that a State gives, in both languages of the program.</summary>
public sealed record GivenName(string English, string French)
{
    public string In(CultureInfo language) => language.Name == "fr" ? French : English;
}

/// <summary>A level of the scale.</summary>
/// <param name="Code">Stable, such as <c>high</c>.</param>
/// <param name="Value">What a rating of this level counts.</param>
/// <param name="From">A figure from here on, this value included, is of this level.</param>
/// <param name="Name">For people.</param>
public sealed record RiskLevel(string Code, decimal Value, decimal From, GivenName Name);

/// <summary>What is rated: the higher, the worse.</summary>
/// <param name="Id">Stable, such as <c>listed-ties</c>.</param>
/// <param name="Part">To which part it belongs.</param>
/// <param name="Weight">Against the other factors of the part.</param>
/// <param name="Name">For people.</param>
public sealed record RiskFactor(string Id, RiskPart Part, decimal Weight, GivenName Name);

/// <summary>How likelihood and consequence become one figure.</summary>
public enum RiskCombination
{
    /// <summary>The weighted mean of the three parts.</summary>
    Mean = 0,

    /// <summary>Likelihood times consequence, over the top of the scale, so that the figure stays on it.</summary>
    Product = 1,
}

/// <summary>How ratings become a risk, as the State has set it: <c>risk-calibration.json</c> of the data folder, else the bundled one.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Source">Who set it, and on what it rests.</param>
/// <param name="AsOf">Since when.</param>
/// <param name="Levels">From the lowest to the highest.</param>
/// <param name="Factors">In the order in which they are shown.</param>
public sealed record Calibration(GivenName Title, string Source, DateOnly AsOf, IReadOnlyList<RiskLevel> Levels, IReadOnlyList<RiskFactor> Factors)
{
    public RiskCombination Combination { get; init; }

    /// <summary>Of the three parts, in their order.</summary>
    public IReadOnlyList<decimal> Weights { get; init; } = [1, 1, 1];

    /// <summary>True where the State has put its own file in the data folder.</summary>
    public bool IsOwn { get; init; }

    /// <summary>Of the file, lower-case hex; each rating keeps that of the calibration it was given under.</summary>
    public string Sha256 { get; init; } = "";

    public RiskLevel? Level(string code) => Levels.FirstOrDefault(level => level.Code == code);

    public RiskFactor? Factor(string id) => Factors.FirstOrDefault(factor => factor.Id == id);

    /// <summary>The level of a figure: a figure on a bound belongs to the higher level.</summary>
    public RiskLevel LevelOf(decimal figure) => Levels.Last(level => level.From <= figure || level == Levels[0]);

    /// <summary>From the lowest to the highest value a rating can have: what is known where nothing is.</summary>
    public RiskRange Whole => new(Levels[0].Value, Levels[^1].Value);

    public decimal Weight(RiskPart part) => Weights[(int)part];
}
