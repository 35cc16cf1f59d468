using Pillar.Platform.Accounts;
using Pillar.Screening;
using Pillar.Screening.Judgements;
using Xunit;

namespace Pillar.UnitTests.Screening.Judgements;

public sealed class ScreenFileJudgementTests : IDisposable
{
    private const string Name = "INVENTED PERSON 7";

    private readonly FileDesk desk = new();

    public void Dispose() => desk.Dispose();

    [Fact]
    public void A_hit_of_a_row_that_was_dismissed_for_its_id_is_written_as_dismissed_and_alerts_no_more()
    {
        Dismiss("c1");
        var result = Run($"id,name\nc1,{Name}\nc2,{Name}\n");
        Assert.Equal((1, 1), (result.Counts.WithHits, result.Counts.NothingFound));
        Assert.Equal(Rows("c1").Count, result.Counts.Dismissed);
        Assert.Contains($"\"dismissed\": {Rows("c1").Count}", ScreenFileJson.Text(result, System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.All(Rows("c1"), static row => Assert.Equal("dismissed", row[1]));
        Assert.All(Rows("c2"), static row => Assert.NotEqual("dismissed", row[1]));
        Assert.Equal(Rows("c2").Count, Rows("c1").Count);
    }

    [Fact]
    public void A_customer_who_changed_alerts_again()
    {
        Dismiss("c1");
        Assert.Equal(1, Run($"id,name,born\nc1,{Name},1971\n").Counts.WithHits);
    }

    [Fact]
    public void The_audit_line_says_up_to_which_judgement_the_output_rests()
    {
        Run($"id,name\nc1,{Name}\n");
        Assert.Equal("0", desk.Audit.Lines[^1].Facts["judgements"]);
        var judged = Dismiss("c1");
        Run($"id,name\nc1,{Name}\n");
        Assert.Equal($"{judged}", desk.Audit.Lines[^1].Facts["judgements"]);
    }

    private int Dismiss(string customer)
    {
        var query = new ScreenQuery(Name, Customer: customer);
        var hits = desk.Screen.Run(query).Hits;
        Assert.NotEmpty(hits);
        foreach (var hit in hits)
        {
            Assert.Null(desk.JudgeHit.Run(new JudgementRequest(query, hit.List, hit.Entry, Verdict.Different, "because"), new Actor("officer", Verified: false)).Refusal);
        }

        return hits.Count;
    }

    private ScreenFileResult Run(string content) => desk.ScreenFile.Run(new ScreenFileJob(desk.Write("in.csv", content), desk.Output) { Thresholds = Thresholds.Shipped });

    private List<string[]> Rows(string id) =>
        [.. File.ReadAllLines(desk.Output).Skip(1).Select(static line => line.Split(',')).Where(row => row[0] == id)];
}
