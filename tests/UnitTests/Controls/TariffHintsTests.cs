using Pillar.Controls.Words;
using Xunit;

namespace Pillar.UnitTests.Controls;

/// <summary>What a tariff code says beside the lists.</summary>
public class TariffHintsTests
{
    private const string Published = "controls/chpl/common-high-priority-list_2024-02-23.csv";

    [Fact]
    public void The_50_subheadings_of_the_high_priority_list_have_the_tiers_that_were_published()
    {
        Assert.Equal(
            ["1 4", "2 5", "3.A 16", "3.B 9", "4.A 11", "4.B 5"],
            TariffHints.HighPriority.GroupBy(static row => row.Value).Select(static tier => $"{tier.Key} {tier.Count()}").Order(StringComparer.Ordinal));
        Assert.Equal(
            File.ReadLines(TestData.File(Published)).Skip(1).Select(static line => string.Join(' ', line.Split(',').Take(2))).Order(StringComparer.Ordinal),
            TariffHints.HighPriority.Select(static row => $"{row.Key} {row.Value}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("8542.31", "Subheading 854231 stands in tier 1 of the Common High Priority List of 2024-02-23. It is a sign to look closer at the transfer and says nothing of control.")]
    [InlineData("85423100", "Subheading 854231 stands in tier 1 of the Common High Priority List of 2024-02-23. It is a sign to look closer at the transfer and says nothing of control.")]
    public void A_subheading_of_the_list_is_named_with_its_tier(string hs, string expected) => Assert.Contains(expected, TariffHints.Of(hs).Select(static hint => hint.ToString()));

    [Fact]
    public void A_heading_says_which_words_it_adds() => Assert.StartsWith("Tariff heading 2845 hints at: isotope", TariffHints.Of("2845.10")[0].ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("94")]
    [InlineData("940360")]
    public void Any_other_code_says_nothing(string hs) => Assert.Empty(TariffHints.Of(hs));
}
