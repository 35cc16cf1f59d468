using Pillar.Transfers;

namespace Pillar.UnitTests.Transfers;

/// <summary>Transfers made from other transfers, in the words of the tables in specs/transfers.</summary>
internal static class Changes
{
    /// <summary>Required facts that stand in no transfer: the state of the lists.</summary>
    public static readonly string[] Outside = ["current list", "current table of destinations", "complete screening"];

    public static Transfer Without(this Transfer transfer, PartyRole role) =>
        transfer with { Parties = [.. transfer.Parties.Where(party => party.Role != role)] };

    public static Transfer Changing(this Transfer transfer, PartyRole role, Func<TransferParty, TransferParty> change) =>
        transfer with { Parties = [.. transfer.Parties.Select(party => party.Role == role ? change(party) : party)] };

    public static Transfer Answering(this Transfer transfer, string question, Answer answer) =>
        transfer with { Answers = transfer.Answers.With(EndUseQuestions.All.Single(known => known.Name() == question), answer) };

    public static Transfer WithLine(this Transfer transfer, Func<GoodsLine, GoodsLine> change) =>
        transfer with { Goods = [.. transfer.Goods.Select((line, index) => index == 0 ? change(line) : line)] };

    public static Transfer WithClassification(this Transfer transfer, Func<Classification, Classification> change) =>
        transfer.WithLine(line => line with { Classification = change(line.Classification!) });

    /// <summary>Takes one required fact away, by the first column of specs/transfers/completeness.md.</summary>
    public static Transfer Losing(this Transfer transfer, string fact) => fact switch
    {
        "goods" => transfer with { Goods = [] },
        "classification" => transfer.WithLine(static line => line with { Classification = null }),
        "exporter" => transfer.Without(PartyRole.Exporter),
        "consignee" => transfer.Without(PartyRole.Consignee),
        "end user" => transfer.Without(PartyRole.EndUser),
        "end use" => transfer with { EndUse = "" },
        "destination" => transfer with { Destination = "" },
        "route" => transfer with { Route = [] },
        "vessel" => transfer with { Means = transfer.Means with { Vessel = null } },
        "country of the consignee" => transfer.Changing(PartyRole.Consignee, static party => party with { Country = "" }),
        "country of the end user" => transfer.Changing(PartyRole.EndUser, static party => party with { Country = "" }),
        "country of a place" => transfer with { Route = [.. transfer.Route.Select(static (point, index) => index == 0 ? point with { Country = "" } : point)] },
        "meaning of the destination" => transfer with { Destination = "Quintalongia" },
        _ when fact.StartsWith("answer ", StringComparison.Ordinal) => transfer.Answering(fact[7..], Answer.Unknown),
        _ => throw new ArgumentException($"No such fact: {fact}"),
    };

    /// <summary>Blanks one part of the first line's signed classification.</summary>
    public static Classification With(this Classification signed, string part, string value) => part switch
    {
        "name" => signed with { Name = value },
        "function" => signed with { Function = value },
        "date" => signed with { Date = value.Length == 0 ? null : DateOnly.ParseExact(value, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) },
        "listEdition" => signed with { ListEdition = value },
        "code" => signed with { Code = value },
        "facts" => signed with { Facts = [] },
        _ => throw new ArgumentException($"No such part: {part}"),
    };
}
