using System.Globalization;
using System.Text;
using CsCheck;
using Pillar.Analysis.Risks;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Analysis;

public sealed class RiskComputationTests
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    /// <summary>A calibration with any weights and either combination, and a rating for each factor: -1 is unknown.</summary>
    private static readonly Gen<(Calibration Calibration, int[] Ratings)> Rated =
        Gen.Select(Gen.Int[1, 9].Array[9], Gen.Bool, Gen.Int[-1, 3].Array[6], static (weights, product, ratings) => (Calibrations.Small with
        {
            Combination = product ? RiskCombination.Product : RiskCombination.Mean,
            Weights = [weights[0], weights[1], weights[2]],
            Factors = [.. Calibrations.Small.Factors.Select((factor, i) => factor with { Weight = weights[i + 3] / 3m })],
        }, ratings));

    [Fact]
    public void Raising_any_rating_never_lowers_the_risk() => Rated.Sample(static rated =>
    {
        var before = Of(rated.Calibration, rated.Ratings);
        foreach (var (place, rating) in rated.Ratings.Index().Where(static one => one.Item is >= 0 and < 3))
        {
            var after = Of(rated.Calibration, [.. rated.Ratings.Select((one, i) => i == place ? rating + 1 : one)]);
            Assert.True(after.Risk.Least >= before.Risk.Least && after.Risk.Most >= before.Risk.Most);
            Assert.True(after.Most.Value >= before.Most.Value && after.Least.Value >= before.Least.Value);
        }
    }, iter: 2000);

    [Fact]
    public void Learning_a_rating_only_narrows_the_risk() => Rated.Sample(static rated =>
    {
        var before = Of(rated.Calibration, rated.Ratings);
        foreach (var (place, _) in rated.Ratings.Index().Where(static one => one.Item < 0))
        {
            for (var rating = 0; rating < 4; rating++)
            {
                var after = Of(rated.Calibration, [.. rated.Ratings.Select((one, i) => i == place ? rating : one)]);
                Assert.True(after.Risk.Least >= before.Risk.Least && after.Risk.Most <= before.Risk.Most);
            }
        }
    }, iter: 2000);

    [Fact]
    public void The_computation_is_told_step_by_step()
    {
        var risk = Of(Calibrations.Small, [2, -1, 0, 0, 3, 3]);
        Assert.Equal(
            [
                "Threat: (3 × 2 + [1 to 4] × 1) ÷ 3 = 2.33 to 3.33", "Vulnerability: (1 × 2 + 1 × 1) ÷ 3 = 1", "Consequence: (4 × 2 + 4 × 1) ÷ 3 = 4",
                "Likelihood: ([2.33 to 3.33] × 1 + 1 × 1) ÷ 2 = 1.67 to 2.17", "Risk: ([2.33 to 3.33] × 1 + 1 × 1 + 4 × 1) ÷ 3 = 2.44 to 2.78",
            ],
            RiskWords.Steps(risk, English));
        Assert.Equal(["t2"], risk.Unknown.Select(static factor => factor.Id));
        Assert.Equal("medium to high", RiskWords.Level(risk, English));
        Assert.Equal("Unknown ratings: 1 of 6. They take the whole scale and are never counted as low.", RiskWords.Unknown(risk, English));
    }

    [Fact]
    public void The_bundled_calibration_rates_each_part_and_says_that_no_text_sets_it()
    {
        var bundled = CalibrationReader.Bundled();
        Assert.All(RiskParts.All, part => Assert.Contains(bundled.Factors, factor => factor.Part == part));
        Assert.Contains("no text sets them", bundled.Source, StringComparison.Ordinal);
        Assert.False(bundled.IsOwn);
    }

    [Theory]
    [InlineData("\"combine\": \"mean\"", "\"combine\": \"guess\"", "$.combine", "mean or product")]
    [InlineData("\"threat\": 1", "\"threat\": 0", "$.weights.threat", "a number above 0")]
    [InlineData("\"threat\": 1, ", "", "$.weights.threat", "a number above 0")]
    [InlineData("\"value\": 3", "\"value\": 2", "$.levels[2].value", "more than the level before")]
    [InlineData("\"from\": 2.5", "\"from\": 1.75", "$.levels[2].from", "more than the level before")]
    [InlineData("\"code\": \"high\"", "\"code\": \"low\"", "$.levels[2].code", "a code of its own")]
    [InlineData("\"code\": \"high\"", "\"code\": \"unknown\"", "$.levels[2].code", "not unknown")]
    [InlineData("\"id\": \"v2\"", "\"id\": \"v1\"", "$.factors[3].id", "an id of its own")]
    [InlineData("\"part\": \"consequence\"", "\"part\": \"threat\"", "$.factors", "at least one factor of each part")]
    [InlineData("\"part\": \"vulnerability\"", "\"part\": \"weakness\"", "$.factors[2].part", "threat, vulnerability or consequence")]
    [InlineData("\"asOf\": \"2026-01-01\"", "\"asOf\": \"last year\"", "$.asOf", "a calendar day")]
    [InlineData("\"source\"", "\"sauce\"", "$", "a known property")]
    public void A_calibration_that_cannot_be_used_names_the_place(string right, string wrong, string place, string expected)
    {
        var bad = Assert.Throws<BadInputException>(() => CalibrationReader.Read(Encoding.UTF8.GetBytes(Calibrations.Text.Replace(right, wrong, StringComparison.Ordinal)), "own.json"));
        Assert.Equal($"own.json {place}", bad.Place);
        Assert.Contains(expected, bad.Expected, StringComparison.Ordinal);
    }

    private static RiskComputation Of(Calibration calibration, int[] ratings) =>
        new(calibration, [.. calibration.Factors.Select((factor, i) => new CountedFactor(factor, ratings[i] < 0 ? null : calibration.Levels[ratings[i]]))]);
}
