using Pillar.Controls;
using Xunit;

namespace Pillar.UnitTests.Controls;

public class WatchTechnologiesTests
{
    [Fact]
    public void The_US_list_of_June_2026_covers_every_technology_watched() =>
        Assert.All(WatchTechnologies.Of([(Supplement.Real, true)]), static technology => Assert.NotEmpty(Assert.Single(technology.Coverage).Codes));

    [Fact]
    public void A_list_without_the_phrases_has_gaps_and_an_earlier_edition_says_since_when()
    {
        var without = Supplement.Read(Supplement.Of(Supplement.Entry("1C999", "Zirconium widgets.", "")));
        var with = Supplement.Read(Supplement.Of(Supplement.Entry("4A999", "“Quantum computers”.", "")));
        Assert.All(WatchTechnologies.Of([(without, true)]), static technology => Assert.Empty(technology.Coverage[0].Codes));
        var early = with with { Edition = with.Edition with { AsOf = new DateOnly(2024, 9, 6) } };
        var quantum = WatchTechnologies.Of([(early, false), (with, true)]).Single(static technology => technology.Id == "quantum");
        Assert.Equal((new DateOnly(2024, 9, 6), "4A999"), (quantum.Coverage[0].Since, Assert.Single(quantum.Coverage[0].Codes)));
    }
}
