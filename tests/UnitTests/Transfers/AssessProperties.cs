using CsCheck;
using Pillar.Screening;
using Pillar.Transfers;
using Xunit;

namespace Pillar.UnitTests.Transfers;

/// <summary>What holds for every transfer, not only for the samples.</summary>
public class AssessProperties
{
    private static readonly string[] Facts =
        [.. Specs.Table("transfers/completeness.md", "When an assessment is complete").Select(row => row["taken away"]).Where(fact => !Changes.Outside.Contains(fact))];

    private static readonly Dictionary<string, string> Codes = Specs.Table("transfers/completeness.md", "When an assessment is complete").ToDictionary(row => row["taken away"], row => row["missing"]);

    /// <summary>Ways to a recommendation of denial.</summary>
    private static readonly Func<Transfer, Transfer>[] Denials =
    [
        transfer => transfer.Answering("nonStateActor", Answer.Yes),
        transfer => transfer.Answering("awareOfWmdUse", Answer.Yes),
        transfer => transfer.Answering("militaryEndUseAtEmbargoedDestination", Answer.Yes),
        transfer => transfer with { Parties = [.. transfer.Parties, Party("Listed Name", PartyRole.Bank)] },
        transfer => (transfer with { Destination = "KP" }).WithLine(line => line with { ControlCode = "9X999" }),
    ];

    /// <summary>Things that are added to a file without taking anything back.</summary>
    private static readonly Func<Transfer, Transfer>[] Additions =
    [
        transfer => transfer with { Parties = [.. transfer.Parties, Party("Somebody Harmless", PartyRole.Agent)] },
        transfer => transfer with { Goods = [.. transfer.Goods, transfer.Goods[0] with { Field = "$.goods[1]", ControlCode = "" }] },
        transfer => transfer with { Route = [.. transfer.Route, new RoutePoint("Invented place", "ES", "$.route[9]")] },
        transfer => transfer with { EndUse = transfer.EndUse + " Peaceful." },
        transfer => transfer.Answering("suspectsWmdUse", Answer.No),
        transfer => transfer.Answering("informedByAuthority", Answer.Yes),
        transfer => transfer.WithLine(line => line with { ControlCode = "9X999" }),
        transfer => transfer with { Means = transfer.Means with { Aircraft = new Craft("F-XXYZ", "FR", [], "$.means.aircraft") } },
    ];

    [Fact]
    public void Whatever_required_facts_are_taken_away_the_answer_is_refer_and_names_each_of_them() =>
        Subset(Facts).Where(taken => taken.Length > 0).Sample(taken =>
        {
            var transfer = taken.Aggregate(Cases.Sample("allow-sea-freight-with-bank"), Losing);
            var assessment = new Cases().Assess(transfer);
            return assessment.Outcome == Outcome.Refer && !assessment.Complete && Implied(taken).All(assessment.Missing.Select(fact => fact.Code).Contains);
        }, iter: 300);

    [Fact]
    public void Nothing_that_is_added_turns_a_recommended_denial_into_anything_else() =>
        Gen.Select(Subset(Denials).Where(chosen => chosen.Length > 0), Subset(Additions), Subset(Facts)).Sample((denials, additions, taken) =>
        {
            var start = taken.Where(CannotTouchDenial).Aggregate(Cases.Sample("allow-sea-freight-with-bank"), Losing);
            var denied = denials.Aggregate(start, (transfer, change) => change(transfer));
            var before = Assess(denied);
            var after = Assess(additions.Aggregate(denied, (transfer, change) => change(transfer)));
            return before.Outcome == Outcome.Deny && after.Outcome == Outcome.Deny && Denying(before).All(Denying(after).Contains);
        }, iter: 300);

    [Fact]
    public void Allow_is_always_complete_and_never_stands_beside_a_reason_to_refer_or_deny() =>
        Gen.Select(Subset(Denials), Subset(Additions), Subset(Facts)).Sample((denials, additions, taken) =>
        {
            var transfer = additions.Concat(denials).Aggregate(Cases.Sample("allow-sea-freight-with-bank"), (left, change) => change(left));
            var assessment = Assess(taken.Aggregate(transfer, Losing));
            return assessment.Outcome != Outcome.Allow || (assessment.Complete && assessment.Reasons.All(reason => reason.Kind == ReasonKind.Inform));
        }, iter: 300);

    private static Assessment Assess(Transfer transfer) => new Cases().Listed("Listed Name", ScreenOutcome.Strong).Assess(transfer);

    private static IEnumerable<string> Denying(Assessment assessment) => assessment.Reasons.Where(reason => reason.Kind == ReasonKind.Deny).Select(reason => reason.Code);

    /// <summary>A transfer without goods has no line whose classification could be missing.</summary>
    private static IEnumerable<string> Implied(string[] taken) => taken
        .Where(fact => fact != "country of a place" || !taken.Contains("route"))
        .Where(fact => fact != "country of the consignee" || !taken.Contains("consignee"))
        .Where(fact => fact != "country of the end user" || !taken.Contains("end user"))
        .Where(fact => fact != "classification" || !taken.Contains("goods"))
        .Where(fact => fact != "meaning of the destination" || taken[^1] == fact || !taken.Contains("destination"))
        .Where(fact => fact != "destination" || !taken.Contains("meaning of the destination"))
        .Select(fact => Codes[fact]);

    private static bool CannotTouchDenial(string fact) => fact is not ("goods" or "classification");

    private static Transfer Losing(Transfer transfer, string fact) => transfer.Losing(fact);

    private static Gen<T[]> Subset<T>(T[] all) => Gen.Bool.Array[all.Length].Select(keep => all.Where((_, index) => keep[index]).ToArray());

    private static TransferParty Party(string name, PartyRole role) => new() { Name = name, Role = role, Field = "$.parties[99]" };
}
