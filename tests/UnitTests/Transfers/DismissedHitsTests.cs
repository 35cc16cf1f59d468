using System.Globalization;
using Pillar.Platform.Accounts;
using Pillar.Screening;
using Pillar.Screening.Judgements;
using Pillar.Transfers;
using Xunit;

namespace Pillar.UnitTests.Transfers;

public class DismissedHitsTests
{
    private static readonly Judgement Made = new(
        4, "2026-11-01T10:00:00.0000000Z", new Actor("officer", Verified: false), Verdict.Different, "un-invented", "XXe.001",
        new JudgementText("another register number", "Ansar Allah", ""), ("invented", 7));

    [Fact]
    public void A_hit_that_was_judged_to_be_another_party_informs_with_its_judgement_and_decides_nothing()
    {
        var assessment = Assess(JudgementState.Dismissed, Made);
        var reason = Assert.Single(assessment.Reasons, static r => r.Hits.Count > 0);
        Assert.Equal((ReasonKind.Inform, "party-dismissed-hit"), (reason.Kind, reason.Code));
        Assert.Contains("officer judged on 2026-11-01 that it is another party: “another register number”", reason.Text.In(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.DoesNotContain(assessment.Reasons, static r => r.Code is "party-strong-hit" or "nothing-found-on-list");
    }

    [Fact]
    public void A_hit_that_came_back_counts_as_before()
    {
        var assessment = Assess(JudgementState.Lapsed, Made);
        Assert.Contains(assessment.Reasons, static r => r is { Kind: ReasonKind.Deny, Code: "party-strong-hit" });
        Assert.Equal(Outcome.Deny, assessment.Outcome);
    }

    [Fact]
    public void A_dismissal_whose_reason_was_erased_says_so()
    {
        var reason = Assert.Single(Assess(JudgementState.Dismissed, Made with { Text = null }).Reasons, static r => r.Hits.Count > 0);
        Assert.Equal("party-dismissed-hit-erased", reason.Code);
        Assert.Contains("the reason has been erased", reason.Text.In(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void The_json_of_an_assessment_carries_the_judgement()
    {
        var json = AssessmentJson.Write(Assess(JudgementState.Dismissed, Made), CultureInfo.InvariantCulture);
        Assert.Contains("\"state\": \"dismissed\"", json, StringComparison.Ordinal);
        Assert.Contains("\"reason\": \"another register number\"", json, StringComparison.Ordinal);
    }

    private static Assessment Assess(JudgementState state, Judgement judgement) =>
        new Cases { Judged = new HitJudgement(judgement, state, [], []) }.Listed("Ansar Allah", ScreenOutcome.Strong).Assess(Cases.Sample("deny-houthi-alias"));
}
