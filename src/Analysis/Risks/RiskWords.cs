using System.Globalization;
using Pillar.Analysis.Resources;

namespace Pillar.Analysis.Risks;

/// <summary>What parts, levels, figures and acts are called, and the computation line by line.</summary>
public static class RiskWords
{
    /// <summary>Stands beside every assessment: what a rating is not.</summary>
    public static string Neutral(CultureInfo language) => Say("neutral", language);

    public static string Closed(CultureInfo language) => Say("closed", language);

    public static string NameOf(RiskPart part, CultureInfo language) => Say("part-" + part.Word(), language);

    /// <summary>The level of a risk; two of them where unknown ratings leave it open.</summary>
    public static string Level(RiskComputation computation, CultureInfo language) => Levels(computation.Calibration, computation.Risk, language);

    /// <summary>The level of any figure on the scale.</summary>
    public static string Levels(Calibration calibration, RiskRange range, CultureInfo language) => calibration.LevelOf(range.Least) is var least && calibration.LevelOf(range.Most) is var most && least == most
        ? most.Name.In(language)
        : Say("level-open", language, least.Name.In(language), most.Name.In(language));

    /// <summary>A figure with two decimals at most; two figures where it is open.</summary>
    public static string Figure(RiskRange range, CultureInfo language) =>
        range.IsOpen ? Say("figure-open", language, Figure(range.Least, language), Figure(range.Most, language)) : Figure(range.Most, language);

    /// <summary>The rating of a factor, or that it is unknown.</summary>
    public static string Rating(RatedFactor factor, CultureInfo language) => factor.Level?.Name.In(language) ?? Say("unknown", language);

    /// <summary>A rating by its code, as an event has it; a code that the calibration no longer has stays a code.</summary>
    public static string Rating(Calibration calibration, string code, CultureInfo language) => code == KeepRisks.Unknown ? Say("unknown", language) : calibration.Level(code)?.Name.In(language) ?? code;

    /// <summary>How many ratings are unknown, and what that does.</summary>
    public static string Unknown(RiskComputation computation, CultureInfo language) => computation.Unknown.Count == 0
        ? Say("all-known", language)
        : Say("unknown-rated", language, computation.Unknown.Count, computation.Factors.Count);

    /// <summary>The way from the ratings to the risk, one line a step: values, weights and what they come to.</summary>
    public static IReadOnlyList<string> Steps(RiskComputation computation, CultureInfo language)
    {
        var calibration = computation.Calibration;
        (RiskRange Range, decimal Weight) Part(RiskPart part) => (computation.Parts[(int)part], calibration.Weight(part));
        return
        [
            .. RiskParts.All.Select(part => Sum(NameOf(part, language), [.. computation.Of(part).Select(counted => (counted.In(calibration), counted.Factor.Weight))], computation.Parts[(int)part], language)),
            Sum(Say("likelihood", language), [Part(RiskPart.Threat), Part(RiskPart.Vulnerability)], computation.Likelihood, language),
            calibration.Combination == RiskCombination.Product
                ? Say("product", language, Say("risk", language), Bracketed(computation.Likelihood, language), Bracketed(computation.Parts[2], language), Figure(calibration.Levels[^1].Value, language), Figure(computation.Risk, language))
                : Sum(Say("risk", language), [.. RiskParts.All.Select(Part)], computation.Risk, language),
        ];
    }

    /// <summary>What an event did, in one line.</summary>
    public static string Act(RiskEvent made, Calibration calibration, CultureInfo language) => made.Act switch
    {
        RiskEvent.Rate => Say("act-rate", language, Factor(made, calibration, language), Rating(calibration, made["rating"], language)),
        RiskEvent.Evidence => Say("act-evidence", language, Factor(made, calibration, language)),
        RiskEvent.Describe => Say("act-describe", language, made["title"]),
        _ => Say("act-" + made.Act, language, made["reason"]),
    };

    /// <summary>What a linked record says: as it stands, and as it stood when the evidence was entered where that differs.</summary>
    public static string Record(RiskEvidence evidence, string? now, CultureInfo language) =>
        now == evidence.Found ? now : now is null ? Say("record-gone", language, evidence.Found) : Say("record-changed", language, now, evidence.Found);

    private static string Factor(RiskEvent made, Calibration calibration, CultureInfo language) => calibration.Factor(made["factor"])?.Name.In(language) ?? made["factor"];

    private static string Sum(string name, IReadOnlyList<(RiskRange Range, decimal Weight)> parts, RiskRange result, CultureInfo language) => Say(
        "sum", language, name, string.Join(" + ", parts.Select(part => $"{Bracketed(part.Range, language)} × {Figure(part.Weight, language)}")), Figure(parts.Sum(static part => part.Weight), language),
        Figure(result, language));

    private static string Bracketed(RiskRange range, CultureInfo language) => range.IsOpen ? $"[{Figure(range, language)}]" : Figure(range, language);

    private static string Figure(decimal figure, CultureInfo language) => language.Name == "fr" ? RiskText.Figure(figure).Replace('.', ',') : RiskText.Figure(figure);

    internal static string Say(string key, CultureInfo language, params object[] values) => AnalysisText.In(key, language, values);
}
