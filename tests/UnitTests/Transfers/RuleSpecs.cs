using Pillar.Screening;
using Pillar.Transfers;
using Xunit;

namespace Pillar.UnitTests.Transfers;

/// <summary>Runs specs/transfers/answers.md.</summary>
public class AnswersSpec
{
    public static TheoryData<string, string, string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string, string, string>();
        foreach (var row in Specs.Table("transfers/answers.md", "What an answer to an end-use question does"))
        {
            rows.Add(row["question"], row["answer"], row["outcome"], row["reason"], row["source"]);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void An_answer_has_its_outcome_its_reason_and_its_source(string question, string answer, string outcome, string reason, string source)
    {
        var given = answer == "yes" ? Answer.Yes : Answer.No;
        var assessment = new Cases().Assess(Cases.Sample("allow-water-pumps").Answering(question, given));
        Assert.Equal(outcome, assessment.Outcome.Word());
        var because = assessment.Reasons.Where(found => found.Field == "$.answers." + question && found.Kind != ReasonKind.Inform).ToList();
        Assert.Equal(reason.Length == 0 ? [] : [reason], because.Select(found => found.Code));
        Assert.All(because, found => Assert.Equal((source, true), ($"{found.Source.Citation.Source} {found.Source.Citation.Provision}", found.Source.ToBeChecked)));
    }
}

/// <summary>Runs specs/transfers/hits.md.</summary>
public class HitsSpec
{
    public static TheoryData<string, string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string, string>();
        foreach (var row in Specs.Table("transfers/hits.md", "What a hit on a list does"))
        {
            rows.Add(row["who"], row["band"], row["outcome"], row["reason"]);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_hit_has_its_outcome_and_names_list_entry_and_date(string who, string band, string outcome, string reason)
    {
        var transfer = Cases.Sample("allow-sea-freight-with-bank");
        var field = transfer.Parties.FirstOrDefault(party => party.Role.Word() == who)?.Field ?? transfer.Means.Vessel!.Field;
        transfer = Renamed(transfer, field);
        var cases = new Cases().Listed("Listed Name", Enum.Parse<ScreenOutcome>(band, ignoreCase: true));
        var assessment = cases.Assess(transfer);
        Assert.Equal(outcome, assessment.Outcome.Word());
        var found = assessment.Reasons.Single(found => found.Hits.Count > 0);
        Assert.Equal((reason, field, "Listed Name"), (found.Code, found.Field, found.Party));
        Assert.Equal(("Invented list of the Council", "XXe.001", new DateOnly(2026, 10, 1)), (found.Source.Citation.Source, found.Source.Citation.Provision, found.Source.Citation.AsOf));
    }

    private static Transfer Renamed(Transfer transfer, string field) => transfer with
    {
        Parties = [.. transfer.Parties.Select(party => party.Field == field ? party with { Name = "Listed Name" } : party)],
        Means = transfer.Means.Vessel!.Field == field ? transfer.Means with { Vessel = transfer.Means.Vessel with { Name = "Listed Name" } } : transfer.Means,
    };
}

/// <summary>Runs specs/transfers/destinations.md.</summary>
public class DestinationsSpec
{
    public static TheoryData<string, string, string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string, string, string>();
        foreach (var row in Specs.Table("transfers/destinations.md", "What a measure against a country does"))
        {
            rows.Add(row["where"], row["measure"], row["goods"], row["outcome"], row["reason"]);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_measure_has_its_outcome_and_its_reason(string where, string measure, string goods, string outcome, string reason)
    {
        var country = measure switch
        {
            "comprehensively-embargoed" => "XA",
            "arms-embargoed" => "XB",
            "partly-embargoed" => "XC",
            "un-sanctions" => "XD",
            "additional-requirements" => "XE",
            "follows" => "HK",
            _ => "PT",
        };
        var assessment = new Cases().Assess(Goods(Touching(Cases.Sample("allow-water-pumps"), where, country), goods));
        Assert.Equal(outcome, assessment.Outcome.Word());
        Assert.True(reason.Length == 0 || assessment.Reasons.Any(found => found.Code == reason), string.Join(", ", assessment.Reasons.Select(found => found.Code)));
    }

    private static Transfer Touching(Transfer transfer, string where, string country) => where switch
    {
        "destination" => transfer with { Destination = country },
        "seat" => transfer.Changing(PartyRole.Forwarder, party => party with { Country = country }),
        "flag" => transfer with { Means = transfer.Means with { Vessel = new Craft("Invented vessel", country, [], "$.means.vessel") } },
        _ => transfer with { Route = [.. transfer.Route, new RoutePoint("Invented place", country, "$.route[3]")] },
    };

    private static Transfer Goods(Transfer transfer, string goods) => goods switch
    {
        "declared" => transfer.WithLine(static line => line with { ControlCode = "9X999" }),
        "signed" => transfer.WithClassification(static signed => signed with { Code = "9X999" }),
        _ => transfer,
    };
}
