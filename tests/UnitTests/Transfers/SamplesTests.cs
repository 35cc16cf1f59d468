using Pillar.Screening;
using Pillar.Transfers;
using Xunit;

namespace Pillar.UnitTests.Transfers;

/// <summary>Every invented transfer in samples/transfers has the outcome in its name.</summary>
public class SamplesTests
{
    private static readonly string[] Names =
        [.. Directory.GetFiles(Repository.Path("samples", "transfers"), "*.json").Select(Path.GetFileNameWithoutExtension).OfType<string>().Order(StringComparer.Ordinal)];

    public static TheoryData<string> All => [.. Names];

    [Theory]
    [MemberData(nameof(All))]
    public void A_sample_has_the_outcome_in_its_name(string name) =>
        Assert.Equal(name[..name.IndexOf('-')], Assessed(name).Outcome.Word());

    [Theory]
    [MemberData(nameof(All))]
    public void A_sample_says_that_it_is_invented(string name) =>
        Assert.Contains("Invented sample", File.ReadAllText(Repository.Path("samples", "transfers", name + ".json")), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(All))]
    public void Only_samples_named_after_it_lack_a_fact(string name)
    {
        var lacks = Assessed(name).Missing.Count;
        Assert.True(name.StartsWith("refer-missing-", StringComparison.Ordinal) ? lacks == 1 : lacks == 0 || name.StartsWith("deny-", StringComparison.Ordinal), $"{lacks}");
    }

    [Fact]
    public void Each_missing_fact_has_exactly_one_sample()
    {
        var shown = Names.Where(name => name.StartsWith("refer-missing-", StringComparison.Ordinal)).Select(name => Assessed(name).Missing[0].Code);
        var known = Specs.Table("transfers/completeness.md", "When an assessment is complete").Select(row => row["missing"]).Distinct()
            .Where(static code => code is not ("list-not-current" or "screening-incomplete"));
        Assert.Equal(known.Order(StringComparer.Ordinal), shown.Order(StringComparer.Ordinal));
    }

    private static Assessment Assessed(string name) => new Cases()
        .Listed("Ansar Allah", ScreenOutcome.Strong).Listed("أنصار الله", ScreenOutcome.Possible).Listed("انصار الدين", ScreenOutcome.Strong).Listed("Tanchon Commercial Bank", ScreenOutcome.Strong)
        .Assess(Cases.Sample(name));
}
