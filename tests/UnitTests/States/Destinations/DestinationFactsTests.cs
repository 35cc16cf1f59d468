using System.Globalization;
using Pillar.States;
using Pillar.States.Destinations;
using Xunit;

namespace Pillar.UnitTests.States.Destinations;

public class DestinationFactsTests
{
    private static readonly StatesModule States = StatesModule.Load();

    public static TheoryData<string, string> Rules => new(
        Specs.Table("states/destination-facts.md", "What the bundled tables say").Select(row => (row["territory"], row["facts"])));

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_destination_has_the_facts_the_rules_say(string territory, string facts) =>
        Assert.Equal(facts, string.Join(", ", States.DestinationFacts.Of(territory).Select(Short).Distinct()));

    [Fact]
    public void Country_Group_D5_has_22_destinations_and_Macau_is_named_beside_them()
    {
        var armsEmbargoed = States.DestinationFacts.All.Where(fact => fact.Kind == DestinationFactKind.ArmsEmbargoed).ToList();
        Assert.Equal((22, 23), (armsEmbargoed.Count(fact => fact.Group == "D:5"), armsEmbargoed.Count));
        Assert.Contains("Macau", armsEmbargoed.Single(fact => fact.Group.Length == 0).Source.Provision);
    }

    [Fact]
    public void Every_bundled_fact_has_a_source_a_provision_and_the_date_of_its_edition() => Assert.All(States.DestinationFacts.All, fact =>
        Assert.True(fact.Source.Source.Length > 0 && fact.Source.Provision.Length > 0 && fact.Source.AsOf == new DateOnly(2026, 7, 23)));

    [Fact]
    public void Every_fact_reads_as_a_sentence_in_English_and_French() => Assert.All(States.DestinationFacts.All, fact =>
    {
        Assert.DoesNotContain("{", fact.Text.In(CultureInfo.InvariantCulture));
        Assert.NotEqual(fact.Text.In(CultureInfo.InvariantCulture), fact.Text.In(CultureInfo.GetCultureInfo("fr")));
    });

    [Fact]
    public void A_part_of_a_State_that_is_embargoed_says_nothing_about_the_whole() =>
        Assert.Contains("Crimea", Assert.Single(States.DestinationFacts.Of("UA")).Part);

    private static string Short(DestinationFact fact) =>
        fact.Kind.Word() + (fact.Group.Length > 0 ? " " + fact.Group : "") + (fact.Through.Length > 0 ? " through " + fact.Through : "");
}
