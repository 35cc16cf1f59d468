using Pillar.States;
using Pillar.States.Sets;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.States;

public class StateSetsTests
{
    private static readonly StatesModule States = StatesModule.Load();
    private static readonly StateSets Sets = States.Sets;

    [Fact]
    public void The_regional_groups_and_the_M49_regions_each_hold_all_Members_once()
    {
        Assert.Equal(193, Sets.Groups.SelectMany(set => set.Members).Distinct().Count());
        Assert.Equal((193, 193), (Sets.Regions.Sum(set => set.Members.Count), Sets.Regions.SelectMany(set => set.Members).Distinct().Count()));
    }

    /// <summary>As the organisations were counted on the day of the source, Members of the United Nations alone.</summary>
    [Theory]
    [InlineData("AU", 53)]
    [InlineData("ASEAN", 10)]
    [InlineData("CARICOM", 14)]
    [InlineData("OAS", 34)]
    [InlineData("OSCE", 56)]
    [InlineData("PIF", 14)]
    [InlineData("ECOWAS", 15)]
    [InlineData("GCC", 6)]
    public void An_organisation_has_its_Members(string code, int members) => Assert.Equal(members, Sets.Find(code)!.Members.Count);

    [Theory]
    [InlineData("african", "african")]
    [InlineData("GRULAC", "latin-american-and-caribbean")]
    [InlineData("asean", "ASEAN")]
    [InlineData("011", "011")]
    public void A_set_is_found_by_its_word(string word, string code) => Assert.Equal(code, Sets.Find(word)?.Code);

    [Theory]
    [InlineData("mars")]
    [InlineData("")]
    [InlineData("999")]
    public void A_word_that_names_no_set_is_one_clear_line(string word) =>
        Assert.Contains("an organisation (AU, ASEAN", Assert.Throws<BadInputException>(() => Sets.Require(word)).Message);

    [Fact]
    public void A_State_is_in_the_organisations_of_its_row() =>
        Assert.Equal(["AU", "ECOWAS"], Sets.OrganisationsOf(States.Get("GH")!).Select(set => set.Code));
}
