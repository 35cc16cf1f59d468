using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Pillar.Screening;
using Pillar.Transfers;
using Xunit;

namespace Pillar.UnitTests.Transfers;

public class AssessTests
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr");

    [Fact]
    public void The_same_transfer_under_the_same_lists_gives_the_same_bytes()
    {
        static string Bytes() => AssessmentJson.Write(
            new Cases().Listed("Ansar Allah", ScreenOutcome.Strong).Assess(Cases.Sample("deny-houthi-alias")), CultureInfo.InvariantCulture);
        Assert.Equal(Bytes(), Bytes());
    }

    [Fact]
    public void Every_assessment_leaves_one_audit_line_with_editions_and_hashes_and_no_name_in_the_chain()
    {
        var cases = new Cases().Listed("Ansar Allah", ScreenOutcome.Strong);
        var transfer = Cases.Sample("deny-houthi-alias");
        var assessment = cases.Assess(transfer);
        var line = Assert.Single(cases.Audit.Lines);
        var output = SHA256.HashData(Encoding.UTF8.GetBytes(AssessmentJson.Write(assessment, CultureInfo.InvariantCulture)));
        Assert.Equal(("transfers.assess", "deny", "true"), (line.Action, line.Facts["outcome"], line.Facts["complete"]));
        Assert.Equal((transfer.SourceHash, Convert.ToHexStringLower(output)), (line.Facts["input"], line.Facts["output"]));
        Assert.Equal("un-invented@2026-10-01 destination-facts@2026-07-23", line.Facts["editions"]);
        Assert.DoesNotContain(line.Facts.Values, value => value.Contains("Ansar Allah", StringComparison.Ordinal));
        Assert.Contains("Ansar Allah", line.Personal!.Text, StringComparison.Ordinal);
        Assert.Equal(Cases.Today.AddYears(5), line.Personal.RetainUntil);
    }

    [Fact]
    public void When_the_audit_line_cannot_be_written_there_is_no_answer()
    {
        var cases = new Cases();
        cases.Audit.Full = true;
        Assert.Throws<IOException>(() => cases.Assess(Cases.Sample("allow-water-pumps")));
    }

    [Fact]
    public void Every_party_and_craft_is_screened_with_what_is_known_of_it()
    {
        var asked = new List<ScreenQuery>();
        var transfer = Cases.Sample("allow-sea-freight-with-bank");
        var names = new Cases { Asked = asked.Add }.Assess(transfer).Screened.Select(party => party.Name);
        Assert.Equal(transfer.Parties.Select(party => party.Name).Append("Quimera do Norte"), names);
        Assert.Equal(("PT", "9074729"), (asked[^1].Country, asked[^1].Identifiers![0].Normal));
    }

    [Fact]
    public void The_outcome_is_the_gravest_of_its_reasons_and_reasons_stand_in_that_order()
    {
        var cases = new Cases().Listed("Ansar Allah", ScreenOutcome.Strong).Listed("Transports Chimera Fictifs", ScreenOutcome.Possible);
        var kinds = cases.Assess(Cases.Sample("deny-houthi-alias")).Reasons.Select(reason => reason.Kind).ToList();
        Assert.Equal(kinds.Order(), kinds);
        Assert.Equal((ReasonKind.Deny, ReasonKind.Inform), (kinds[0], kinds[^1]));
    }

    [Fact]
    public void An_allow_says_who_signed_what_was_screened_and_that_the_signature_is_not_verified()
    {
        var reasons = new Cases().Assess(Cases.Sample("allow-water-pumps")).Reasons;
        Assert.Equal(["nothing-found-on-list", "destination-not-in-table", "goods-signature-not-verified"], reasons.Select(reason => reason.Code));
        Assert.Contains("signature not verified", reasons[2].Text.In(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Contains("signature non vérifiée", reasons[2].Text.In(French), StringComparison.Ordinal);
    }

    [Fact]
    public void A_required_list_one_day_past_its_expiry_turns_allow_into_refer()
    {
        var expired = new Cases { ListIsCurrent = false }.Assess(Cases.Sample("allow-water-pumps"));
        Assert.Equal((Outcome.Refer, "list-not-current", "un-invented"), (expired.Outcome, expired.Missing[0].Code, expired.Missing[0].Field));
        Assert.DoesNotContain(expired.Reasons, reason => reason.Code == "nothing-found-on-list");
    }

    [Theory]
    [InlineData("2026-11-25", "allow")]
    [InlineData("2026-11-24", "refer")]
    public void The_table_of_destinations_holds_on_its_last_day_and_not_on_the_next(string expires, string outcome)
    {
        var cases = new Cases { TableExpires = DateOnly.ParseExact(expires, "yyyy-MM-dd", CultureInfo.InvariantCulture) };
        Assert.Equal(outcome, cases.Assess(Cases.Sample("allow-water-pumps")).Outcome.Word());
    }

    [Fact]
    public void The_age_of_an_edition_is_counted_to_the_day_of_the_assessment() =>
        Assert.Equal(55, new Cases().Assess(Cases.Sample("allow-water-pumps")).Editions[0].AgeOn(Cases.Today));

    [Fact]
    public void Hits_of_one_list_and_band_are_one_reason_and_all_of_them_are_kept()
    {
        var reason = new Cases { Doubled = true }.Listed("Ansar Allah", ScreenOutcome.Strong).Assess(Cases.Sample("deny-houthi-alias")).Reasons[0];
        Assert.Equal(["XXe.001", "XXe.002"], reason.Hits.Select(hit => hit.Entry));
        Assert.Equal("XXe.001", reason.Source.Citation.Provision);
    }

    [Fact]
    public void A_classification_signed_against_a_code_that_differs_from_the_declared_one_refers() =>
        Assert.Contains("goods-codes-differ", new Cases().Assess(Cases.Sample("refer-codes-differ")).Reasons.Select(reason => reason.Code));

    [Fact]
    public void A_territory_is_named_with_the_State_it_follows() =>
        Assert.Contains("HK (→ CN)", new Cases().Assess(Cases.Sample("refer-hong-kong-follows-china")).Reasons[0].Text.ToString(), StringComparison.Ordinal);

    [Fact]
    public void What_is_said_of_the_destination_is_not_said_again_of_each_party_there()
    {
        var transfer = Cases.Sample("allow-water-pumps") with { Destination = "XA" };
        var inside = transfer with { Parties = [.. transfer.Parties.Select(party => party with { Country = "XA" })] };
        Assert.DoesNotContain(new Cases().Assess(inside).Reasons, reason => reason.Code.StartsWith("seat-", StringComparison.Ordinal));
        var outside = transfer with { Parties = [.. transfer.Parties.Select(party => party with { Country = "XB" })] };
        Assert.Equal(4, new Cases().Assess(outside).Reasons.Count(reason => reason.Code == "seat-arms-embargoed"));
    }

    [Fact]
    public void Whoever_answered_a_question_is_named()
    {
        var reason = new Cases().Assess(Cases.Sample("refer-informed-by-authority")).Reasons.Single(reason => reason.Code == "answer-given-by");
        Assert.Contains("invented licensing authority, letter 12", reason.Text.In(French), StringComparison.Ordinal);
    }

    [Fact]
    public void No_sentence_refuses_it_recommends() =>
        Assert.All(new Cases().Listed("Ansar Allah", ScreenOutcome.Strong).Assess(Cases.Sample("deny-houthi-alias")).Reasons.Where(reason => reason.Kind == ReasonKind.Deny),
            reason => Assert.True(reason.Text.ToString().StartsWith("Recommend denial", StringComparison.Ordinal) && reason.Text.In(French).StartsWith("Refus recommandé", StringComparison.Ordinal)));
}
