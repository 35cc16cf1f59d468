using System.Globalization;
using Pillar.States;
using Xunit;

namespace Pillar.UnitTests.States;

public class StatesModuleTests
{
    private static readonly StatesModule States = StatesModule.Load();

    [Fact]
    public void There_are_249_codes_and_Kosovo() =>
        Assert.Equal((250, 249, "XK"), (
            States.All.Count, States.All.Count(territory => territory.Alpha3.Length == 3), States.All.Single(t => t.Alpha3.Length == 0).Alpha2));

    [Fact]
    public void There_are_193_Members() => Assert.Equal(193, States.Members.Count);

    [Theory]
    [InlineData(RegionalGroup.African, 54)]
    [InlineData(RegionalGroup.AsiaPacific, 54)]
    [InlineData(RegionalGroup.EasternEuropean, 23)]
    [InlineData(RegionalGroup.LatinAmericanAndCaribbean, 33)]
    [InlineData(RegionalGroup.WesternEuropeanAndOthers, 29)]
    public void Each_regional_group_has_its_Members(RegionalGroup group, int members) =>
        Assert.Equal(members, States.Members.Count(territory => territory.Group == group));

    [Fact]
    public void The_Holy_See_and_the_State_of_Palestine_are_observers() =>
        Assert.Equal(["PS", "VA"], States.All.Where(territory => territory.Standing == Standing.Observer).Select(territory => territory.Alpha2));

    [Fact]
    public void Every_Member_has_a_name_in_each_of_the_six_languages() => Assert.All(States.Members, member =>
        Assert.All(UnLanguages.All, language => Assert.False(string.IsNullOrWhiteSpace(States.NameIn(member.Alpha2, language)), $"{member} {language}")));

    [Fact]
    public void Only_a_name_that_no_source_gives_is_missing() =>
        Assert.Equal(["XK"], States.All.Where(t => UnLanguages.All.Any(language => States.NameIn(t.Alpha2, language) is null)).Select(t => t.Alpha2));

    [Fact]
    public void Formal_names_are_missing_only_where_the_terminology_has_no_entry() =>
        Assert.Equal(["CI", "TR"], States.Members.Where(member => States.FormalNameIn(member.Alpha2, "en") is null).Select(member => member.Alpha2));

    [Theory]
    [InlineData("CI", "en", "Côte d'Ivoire")]
    [InlineData("CI", "ar", "كوت ديفوار")]
    [InlineData("TR", "fr", "Türkiye")]
    [InlineData("DZ", "fr", "Algérie")]
    [InlineData("IN", "es", "India")]
    [InlineData("NL", "en", "Netherlands")]
    [InlineData("PS", "fr", "État de Palestine")]
    [InlineData("CK", "fr", "Îles Cook")]
    [InlineData("IR", "fr", "Iran (République islamique d')")]
    [InlineData("FK", "en", "Falkland Islands (Malvinas)")]
    public void A_name_stands_in_its_natural_form(string alpha2, string language, string name) =>
        Assert.Equal(name, States.NameIn(alpha2, language));

    [Fact]
    public void No_name_keeps_an_article_in_brackets_an_asterisk_or_a_hidden_character() => Assert.All(States.All, territory =>
        Assert.All(UnLanguages.All, language =>
        {
            var name = States.NameIn(territory.Alpha2, language) ?? "";
            Assert.DoesNotContain("*", name);
            Assert.DoesNotMatch(@"\((the|l'|le|la|les|el|los|las)\)", name);
            Assert.DoesNotContain("  ", name);
            Assert.DoesNotContain(name.EnumerateRunes(), Pillar.Vocabulary.Printable.IsHidden);
        }));

    [Fact]
    public void A_language_that_is_not_one_of_the_six_is_a_fault_of_the_caller() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => States.NameIn("FR", "de"));

    [Fact]
    public void Neighbours_are_mutual() => Assert.All(States.All, territory => Assert.All(
        States.NeighboursOf(territory.Alpha2),
        neighbour => Assert.Contains(territory, States.NeighboursOf(neighbour.Alpha2))));

    [Fact]
    public void An_island_State_has_no_land_neighbour() => Assert.Empty(States.NeighboursOf("FJ"));

    [Fact]
    public void The_borders_of_French_Guiana_are_its_own() =>
        Assert.Equal(("BR SR", true), (Codes("GF"), States.NeighboursOf("FR").All(neighbour => neighbour.Alpha2 is not ("BR" or "SR"))));

    [Theory]
    [InlineData("HK", "CN", FollowsAs.Part)]
    [InlineData("MO", "CN", FollowsAs.Part)]
    [InlineData("PR", "US", FollowsAs.Commonwealth)]
    [InlineData("UM", "US", FollowsAs.Territory)]
    [InlineData("AX", "FI", FollowsAs.Part)]
    [InlineData("GP", "FR", FollowsAs.Part)]
    [InlineData("JE", "GB", FollowsAs.CrownDependency)]
    [InlineData("CK", "NZ", FollowsAs.Associated)]
    [InlineData("TW", "", FollowsAs.None)]
    [InlineData("AQ", "", FollowsAs.None)]
    public void A_territory_names_the_State_it_follows(string alpha2, string follows, FollowsAs way) =>
        Assert.Equal((follows, way), (States.Get(alpha2)!.Follows, States.Get(alpha2)!.FollowsAs));

    [Fact]
    public void What_is_followed_is_a_Member_and_follows_nobody() => Assert.All(
        States.All.Where(territory => territory.Follows.Length > 0),
        territory => Assert.Equal((Standing.Member, ""), (States.Get(territory.Follows)!.Standing, States.Get(territory.Follows)!.Follows)));

    [Fact]
    public void Every_region_group_and_note_has_its_text_in_English_and_French()
    {
        var texts = States.All.SelectMany(t => new[] { t.Region, t.SubRegion, t.IntermediateRegion }).Where(code => code.Length > 0).Distinct().Select(StatesModule.RegionName)
            .Concat(Enum.GetValues<RegionalGroup>().Select(StatesModule.GroupName))
            .Concat(States.All.SelectMany(StatesModule.NotesOn));
        Assert.All(texts, text => Assert.True(
            text.In(CultureInfo.InvariantCulture).Length > 3 && text.In(CultureInfo.GetCultureInfo("fr")).Length > 3, text.Key));
    }

    private static string Codes(string alpha2) => string.Join(' ', States.NeighboursOf(alpha2).Select(neighbour => neighbour.Alpha2));
}
