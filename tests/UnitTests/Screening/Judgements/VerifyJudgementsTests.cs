using Microsoft.Data.Sqlite;
using Pillar.Platform.Accounts;
using Pillar.Platform.Audit;
using Pillar.Screening;
using Pillar.Screening.Judgements;
using Pillar.UnitTests.Cli;
using Pillar.UnitTests.Screening.Lists;
using Xunit;

namespace Pillar.UnitTests.Screening.Judgements;

/// <summary>Judgements that somebody with the file in hand has changed behind the log.</summary>
public sealed class VerifyJudgementsTests : IDisposable
{
    private readonly ListDesk desk = new();

    public VerifyJudgementsTests()
    {
        desk.Import(desk.File("un.xml", InventedList.Un(3)));
        Judge("INVENTED PERSON 1", "XXi.001");
        Judge("INVENTED PERSON 2", "XXi.002");
    }

    [Fact]
    public void Judgements_as_they_were_made_fit_their_lines() => Assert.True(Verdict().Intact, Verdict().Break?.What.ToString());

    [Theory]
    [InlineData("UPDATE judgement SET verdict = 'same' WHERE number = 2", "judgement-differs", "2", "verdict")]
    [InlineData("UPDATE judgement SET entry = 'XXi.003' WHERE number = 1", "judgement-differs", "1", "entry")]
    [InlineData("UPDATE judgement SET customer = 'somebody else' WHERE number = 1", "judgement-differs", "1", "customer")]
    [InlineData("UPDATE judgement SET entry_facts = '' WHERE number = 2", "judgement-differs", "2", "entryFacts")]
    [InlineData("UPDATE judgement SET actor = 'another officer' WHERE number = 2", "judgement-differs", "2", "actor")]
    [InlineData("UPDATE judgement SET audit_sequence = 999 WHERE number = 2", "judgement-without-line", "2", "")]
    [InlineData("UPDATE judgement SET audit_sequence = 1 WHERE number = 1", "judgement-without-line", "1", "")]
    [InlineData("UPDATE judgement SET audit_sequence = (SELECT audit_sequence FROM judgement WHERE number = 1) WHERE number = 2", "judgement-differs", "2", "judgement")]
    [InlineData("INSERT INTO judgement SELECT 3, instant, actor, verified, verdict, list, 'XXi.003', customer, by_id, customer_facts, entry_facts, audit_writer, 999 FROM judgement WHERE number = 1", "judgement-without-line", "3", "")]
    public void One_that_was_changed_or_added_is_named(string change, string code, string number, string field)
    {
        Change(change);
        var broken = Verdict().Break!;
        Assert.Equal((code, number, field), (broken.What.Key, broken.What.Values[0], broken.What.Values[1]));
    }

    [Fact]
    public void The_command_names_it_and_ends_as_on_a_broken_chain()
    {
        Assert.Equal(0, CommandRun.Of(desk.Home, "audit", "verify").Exit);
        Change("UPDATE judgement SET verdict = 'same' WHERE number = 2");
        var run = CommandRun.Of(desk.Home, "audit", "verify", "--lang", "fr");
        Assert.Equal(20, run.Exit);
        Assert.Contains("L’appréciation 2 dit autre chose que cette ligne (verdict)", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nobody_judged_there_is_nothing_to_hold_against_the_log()
    {
        using var fresh = new ListDesk();
        fresh.Module.Screen.Run(new ScreenQuery("Anybody"));
        Assert.True(fresh.Module.VerifyJudgements.Run(fresh.Audit, fresh.Audit.Verify()).Intact);
    }

    public void Dispose() => desk.Dispose();

    private AuditVerdict Verdict() => desk.Module.VerifyJudgements.Run(desk.Audit, desk.Audit.Verify());

    private void Judge(string name, string entry) => Assert.Null(desk.Module.JudgeHit.Run(
        new JudgementRequest(new ScreenQuery(name), "un", entry, Pillar.Screening.Judgements.Verdict.Different, "another person"), new Actor("tester", Verified: false)).Refusal);

    private void Change(string sql)
    {
        using var file = new SqliteConnection($"Data Source={desk.Home.File("judgements.db")};Pooling=False");
        file.Open();
        using var command = file.CreateCommand();
        command.CommandText = $"DROP TRIGGER judgement_no_update; {sql}";
        command.ExecuteNonQuery();
    }
}
