using Pillar.Platform.Accounts;
using Pillar.Screening;
using Pillar.Screening.Judgements;
using Pillar.UnitTests.Screening.Lists;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Screening.Judgements;

/// <summary>Runs specs/screening/judgements.md.</summary>
public sealed class JudgementsSpec : IDisposable
{
    private static readonly ScreenQuery Customer = new("Zorblatt Quenverix", PartyKind.Person, PartialDate.Parse("1971"), "KE", Customer: "C-1");

    private readonly ListDesk desk = new();

    public void Dispose() => desk.Dispose();

    public static TheoryData<string, string, string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string, string, string>();
        foreach (var row in Specs.Table("screening/judgements.md", "What a judgement does to a hit"))
        {
            rows.Add(row["judged"], row["customer"], row["entry"], row["state"], row["alert"]);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void What_was_judged_and_what_changed_since_decide_whether_a_hit_alerts(string judged, string customer, string entry, string state, string alert)
    {
        ImportList("");
        foreach (var verdict in judged.Split(", ", StringSplitOptions.RemoveEmptyEntries))
        {
            var request = new JudgementRequest(Customer, "watch", "7", Verdicts.Parse(verdict)!.Value, "because");
            Assert.NotNull(desk.Module.JudgeHit.Run(request, new Actor("officer", Verified: false)).Judgement);
        }

        ImportList(entry);
        var result = desk.Module.Screen.Run(Changed(customer));
        var hit = Assert.Single(result.Hits, static h => h.List == "watch");
        Assert.Equal((state, alert == "yes"), (hit.Judgement?.State.Word() ?? "", result.Outcome >= ScreenOutcome.Possible));
    }

    private static ScreenQuery Changed(string what) => what switch
    {
        "" => Customer,
        "another birth date" => Customer with { Born = PartialDate.Parse("1972") },
        "another country" => Customer with { Country = "PT" },
        "another name" => Customer with { Name = "Zorblatt B. Quenverix" },
        "other capitals in the name" => Customer with { Name = "ZORBLATT QUENVERIX" },
        "another customer id" => Customer with { Customer = "C-2" },
        _ => throw new ArgumentOutOfRangeException(nameof(what), what, "no such change"),
    };

    private void ImportList(string changed)
    {
        desk.File("watch.map.json", """
            { "list": { "id": "watch" }, "kind": "person", "columns": [ { "column": "No", "is": "reference" }, { "column": "Name", "is": "name" },
              { "column": "Alias", "is": "alias" }, { "column": "Born", "is": "born" }, { "column": "Remark", "is": "remark" } ] }
            """);
        var (alias, born, remark) = changed switch
        {
            "" => ("", "1971", "first"),
            "another name" => ("Umbriel Castafiore", "1971", "first"),
            "another birth date" => ("", "1973", "first"),
            "another remark" => ("", "1971", "second"),
            _ => throw new ArgumentOutOfRangeException(nameof(changed), changed, "no such change"),
        };
        Assert.True(desk.Import(desk.File("watch.csv", $"No,Name,Alias,Born,Remark\n7,QUENVERIX Zorblatt,{alias},{born},{remark}\n")).Done);
    }
}
