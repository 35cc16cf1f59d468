using Pillar.Screening;
using Pillar.Screening.Lists;
using Pillar.Screening.Matching.Rules;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Screening.Matching.Rules;

public class IdentifierRuleTests
{
    // IMO 9074729 is the example of the IMO's own resolution; the other is made to fit the check digit.
    private const string Imo = "9074729";

    private static Identifier Of(IdentifierKind kind, string text) => Identifier.Of(kind, text)!;

    private static ListEntry Ship(params Identifier[] identifiers) =>
        MadeList.Entry(1, ["Ocean Zubaryk"], PartyKind.Vessel) with { Identifiers = [.. identifiers.Select(i => new Sourced<Identifier>(i, "line 1"))] };

    private static Hit? Best(ScreenQuery query, params Identifier[] listed)
    {
        using var list = new MadeList([Ship(listed)]);
        return list.Best(query);
    }

    [Theory]
    [InlineData("IMO 9074729")]
    [InlineData("9074729")]
    [InlineData("imo-9074729")]
    public void A_checked_number_finds_its_bearer_under_any_name_and_is_near_certainty(string asked)
    {
        var hit = Best(new ScreenQuery("Quite Another Karlov", Identifiers: [Of(IdentifierKind.Imo, asked)]), Of(IdentifierKind.Imo, "IMO " + Imo));
        Assert.Equal(ScreenOutcome.Strong, hit!.Band);
        Assert.True(hit.Score >= 0.95 && hit.Score < 1);
        Assert.Contains(hit.Reasons, r => (r.Rule, r.Left, r.Right) == (IdentifierRule.Name, asked, "IMO " + Imo));
    }

    [Fact]
    public void A_number_that_fails_its_check_is_less_certain()
    {
        var (valid, wrong) = (Of(IdentifierKind.Imo, Imo), Of(IdentifierKind.Imo, "9074728"));
        Assert.True(IdentifierRule.Score(valid, valid) > IdentifierRule.Score(wrong, wrong));
        Assert.Equal(0, IdentifierRule.Score(valid, wrong));
    }

    [Fact]
    public void A_passport_number_has_no_check_and_says_less_than_one_that_has() =>
        Assert.True(IdentifierRule.Score(Of(IdentifierKind.Passport, "A1234567"), Of(IdentifierKind.Passport, "a-123 4567")) is > 0.7f and < IdentifierRule.Checked);

    [Fact]
    public void A_number_too_short_is_shared_by_chance_and_says_nothing()
    {
        Assert.Equal(0, IdentifierRule.Score(Of(IdentifierKind.Passport, "1234"), Of(IdentifierKind.Passport, "1234")));
        Assert.Null(Best(new ScreenQuery("Quite Another Karlov", Identifiers: [Of(IdentifierKind.Passport, "1234")]), Of(IdentifierKind.Passport, "1234")));
    }

    [Fact]
    public void The_same_digits_as_another_kind_of_number_say_nothing() =>
        Assert.Equal(0, IdentifierRule.Score(Of(IdentifierKind.Passport, "1234567"), Of(IdentifierKind.TaxNumber, "1234567")));

    [Fact]
    public void A_number_of_unstated_kind_compares_with_every_kind() =>
        Assert.True(IdentifierRule.Score(Identifier.OfUnstatedKind("A1234567")!, Of(IdentifierKind.Passport, "A1234567")) > 0.7f);

    [Fact]
    public void Another_number_takes_nothing_from_a_name()
    {
        var alone = Best(new ScreenQuery("Ocean Zubaryk"), Of(IdentifierKind.Imo, Imo))!.Score;
        Assert.Equal(alone, Best(new ScreenQuery("Ocean Zubaryk", Identifiers: [Of(IdentifierKind.Imo, "9074741")]), Of(IdentifierKind.Imo, Imo))!.Score);
    }

    [Fact]
    public void The_best_of_several_numbers_counts()
    {
        var hit = Best(
            new ScreenQuery("Quite Another Karlov", Identifiers: [Of(IdentifierKind.Passport, "B7654321"), Of(IdentifierKind.Imo, Imo)]),
            Of(IdentifierKind.Passport, "B7654321"), Of(IdentifierKind.Imo, Imo));
        Assert.Equal(IdentifierRule.Checked, hit!.Score, 3);
    }

    [Fact]
    public void An_identifier_lifts_a_weak_one_word_name_out_of_the_weak()
    {
        using var list = new MadeList([MadeList.Entry(1, ["Karl Montevaro", "~Zubaryk"]) with { Identifiers = [new(Of(IdentifierKind.Passport, "A1234567"), "")] }]);
        Assert.Equal(ScreenOutcome.Weak, list.Best("Zubaryk")!.Band);
        Assert.Equal(ScreenOutcome.Strong, list.Best(new ScreenQuery("Zubaryk", Identifiers: [Of(IdentifierKind.Passport, "A1234567")]))!.Band);
    }
}
