using System.Globalization;
using Pillar.Analysis;
using Pillar.Analysis.Risks;
using Xunit;
using static Pillar.UnitTests.Analysis.RiskHome;

namespace Pillar.UnitTests.Analysis;

/// <summary>Runs specs/analysis/risk.md.</summary>
public sealed class RiskSpec : IDisposable
{
    private readonly RiskHome home = new();

    public static TheoryData<string, string, string, string> Ratings() =>
        [.. Specs.Table("analysis/risk.md", "What ratings come to").Select(static row =>
            (row["combine"], $"{row["threat"]}, {row["vulnerability"]}, {row["consequence"]}", $"{row["likelihood"]}; {row["risk"]}", row["level"]))];

    public static TheoryData<string, string, string> Acts() => [.. Specs.Table("analysis/risk.md", "What can be said of a risk").Select(static row => (row["done"], row["act"], row["asks"]))];

    public void Dispose() => home.Dispose();

    [Theory]
    [MemberData(nameof(Ratings))]
    public void Ratings_come_to_what_the_calibration_says(string combine, string ratings, string figures, string level)
    {
        var calibration = Calibrations.Small with { Combination = combine == "product" ? RiskCombination.Product : RiskCombination.Mean };
        var risk = new RiskComputation(calibration, [.. calibration.Factors.Zip(ratings.Split(", "), (factor, rating) => new CountedFactor(factor, calibration.Level(rating)))]);
        Assert.Equal(figures, $"{Figure(risk.Likelihood)}; {Figure(risk.Risk)}");
        Assert.Equal(level, RiskWords.Level(risk, CultureInfo.GetCultureInfo("en")));
    }

    [Theory]
    [MemberData(nameof(Acts))]
    public void What_was_said_tells_what_can_be_said(string done, string act, string asks)
    {
        foreach (var earlier in done.Split(", ", StringSplitOptions.RemoveEmptyEntries))
        {
            Assert.Null(Act(earlier));
        }

        Assert.Equal(asks, Act(act) ?? "");
    }

    private string? Act(string act)
    {
        var (keep, risk, evidence) = (home.Module.KeepRisks, (home.State, "R1"), new GivenEvidence("Said in the spec", "Invented report", "2026-02-01"));
        return act switch
        {
            "describe" => keep.Describe(home.State, "R1", "Invented", "", Anna).Refusal?.Code,
            "rate" => keep.Rate(risk, "detection", "high", evidence, Anna).Refusal?.Code,
            "evidence" => keep.AddEvidence(risk, "detection", evidence, Anna).Refusal?.Code,
            "close" => keep.Close(risk, "no longer", Anna).Refusal?.Code,
            "reopen" => keep.Reopen(risk, "again", Anna).Refusal?.Code,
            _ => home.Measure("R1", "A1", "measure=m").Refusal?.Code,
        };
    }

    private static string Figure(RiskRange range) => RiskWords.Figure(range, CultureInfo.GetCultureInfo("en"));
}
