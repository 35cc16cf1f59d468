using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Pillar.Platform.Accounts;
using Pillar.Platform.Audit;
using Pillar.Screening;
using Pillar.Screening.Judgements;
using Pillar.UnitTests.Screening.Lists;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Screening.Judgements;

public sealed class JudgementsTests : IDisposable
{
    private const string Name = "Zorblatt Quenverix";
    private const string OtherEntry = "watch:8";
    private const string Entry = "watch:7";

    private static readonly Actor Officer = new("officer", Verified: false);

    private readonly ListDesk desk = new();

    public JudgementsTests() => ImportList("7;QUENVERIX Zorblatt;1971", "8;QUENVERIX Zorblat;");

    public void Dispose() => desk.Dispose();

    [Fact]
    public void A_dismissed_hit_is_no_alert_but_is_still_shown_with_who_when_and_why()
    {
        Judge(Entry, Verdict.Different, "born in another year");
        var hit = Hit(Screen(), Entry);
        Assert.Equal(JudgementState.Dismissed, hit.Judgement!.State);
        Assert.Equal("officer judged on 2026-03-01 that this is another party: “born in another year”.", hit.Judgement.In(CultureInfo.InvariantCulture));
        Assert.Equal(("watch", "7"), (Screen().Hits[^1].List, Screen().Hits[^1].Entry));
    }

    [Fact]
    public void The_outcome_rests_on_the_hits_that_remain()
    {
        Judge(Entry, Verdict.Different);
        Assert.True(Screen().Outcome >= ScreenOutcome.Possible, "the other entry still alerts");
        Judge(OtherEntry, Verdict.Different);
        Assert.Equal((ScreenOutcome.NothingFound, 2), (Screen().Outcome, Screen().Hits.Count));
    }

    [Theory]
    [InlineData(Verdict.Same, JudgementState.Confirmed)]
    [InlineData(Verdict.Unsure, JudgementState.Unsure)]
    public void Who_is_the_listed_party_or_may_be_stays_an_alert(Verdict verdict, JudgementState state)
    {
        Judge(Entry, verdict);
        Judge(OtherEntry, Verdict.Different);
        Assert.Equal(state, Hit(Screen(), Entry).Judgement!.State);
        Assert.True(Screen().Outcome >= ScreenOutcome.Possible);
    }

    [Fact]
    public void A_later_judgement_reverses_an_earlier_one_and_both_stay()
    {
        Judge(Entry, Verdict.Different);
        Judge(Entry, Verdict.Same);
        Assert.Equal(JudgementState.Confirmed, Hit(Screen(), Entry).Judgement!.State);
        Judge(Entry, Verdict.Different);
        Assert.Equal(JudgementState.Dismissed, Hit(Screen(), Entry).Judgement!.State);
        var listed = desk.Module.ListJudgements.Run(new JudgementsQuery());
        Assert.Equal([(3, true), (2, false), (1, false)], listed.Select(static l => ((int)l.Judgement.Number, l.Latest)));
    }

    [Fact]
    public void A_dismissed_hit_returns_when_the_entry_changes_and_says_what_changed()
    {
        Judge(Entry, Verdict.Different);
        ImportList("7;QUENVERIX Zorblatt;1971|1973", "8;QUENVERIX Zorblat;");
        var judged = Hit(Screen(), Entry).Judgement!;
        Assert.Equal((JudgementState.Lapsed, "born", 0), (judged.State, Assert.Single(judged.EntryChanged), judged.CustomerChanged.Count));
        Assert.Contains("The entry has changed since (date of birth)", judged.In(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_edition_that_says_the_same_of_an_entry_leaves_it_dismissed()
    {
        Judge(Entry, Verdict.Different);
        ImportList("9;UMBRIEL Castafiore;", "7;QUENVERIX Zorblatt;1971");
        Assert.Equal(JudgementState.Dismissed, Hit(Screen(), Entry).Judgement!.State);
    }

    [Fact]
    public void A_dismissed_hit_returns_when_the_customer_changes_and_says_what_changed()
    {
        var customer = new ScreenQuery(Name, PartyKind.Person, Customer: "C-1");
        Judge(Entry, Verdict.Different, query: customer);
        var judged = Hit(Screen(customer with { Born = PartialDate.Parse("1971"), Country = "KE" }), Entry).Judgement!;
        Assert.Equal(JudgementState.Lapsed, judged.State);
        Assert.Equal(["born", "country"], judged.CustomerChanged);
        Assert.Equal(JudgementState.Dismissed, Hit(Screen(customer with { Name = "  zorblatt   QUENVERIX " }), Entry).Judgement!.State);
    }

    [Fact]
    public void A_judgement_about_a_customer_says_nothing_of_another_one()
    {
        Judge(Entry, Verdict.Different, query: new ScreenQuery(Name, Customer: "C-1"));
        Assert.Null(Hit(Screen(new ScreenQuery(Name, Customer: "C-2")), Entry).Judgement);
        Assert.Null(Hit(Screen(new ScreenQuery(Name)), Entry).Judgement);
    }

    [Fact]
    public void Two_customers_of_one_name_and_no_id_keep_each_their_own()
    {
        var (older, younger) = (new ScreenQuery(Name, Born: PartialDate.Parse("1971")), new ScreenQuery(Name, Born: PartialDate.Parse("1972")));
        Judge(Entry, Verdict.Different, query: older);
        var other = Hit(Screen(younger), Entry).Judgement!;
        Assert.Equal((JudgementState.Lapsed, "born"), (other.State, Assert.Single(other.CustomerChanged)));
        Judge(Entry, Verdict.Same, query: younger);
        Assert.Equal((JudgementState.Dismissed, JudgementState.Confirmed), (Hit(Screen(older), Entry).Judgement!.State, Hit(Screen(younger), Entry).Judgement!.State));
    }

    [Fact]
    public void What_is_no_hit_cannot_be_judged()
    {
        var outcome = desk.Module.JudgeHit.Run(new JudgementRequest(new ScreenQuery("Umbriel Castafiore"), "watch", "7", Verdict.Different, "because"), Officer);
        Assert.Equal(("judgement-no-hit", null), (outcome.Refusal?.Code, outcome.Judgement));
        Assert.Empty(desk.Module.ListJudgements.Run(new JudgementsQuery()));
    }

    [Theory]
    [InlineData("", "reason: expected a reason, found nothing")]
    [InlineData("two\nlines", "reason: expected one line")]
    [InlineData("turned \u202E round", "reason: expected one line")]
    public void A_reason_is_one_readable_line(string reason, string expected)
    {
        Assert.StartsWith(expected, Assert.Throws<BadInputException>(() => Judge(Entry, Verdict.Different, reason)).Message, StringComparison.Ordinal);
        Assert.False(File.Exists(desk.Home.File("judgements.db")));
    }

    [Fact]
    public void A_customer_id_is_one_readable_line() =>
        Assert.Throws<BadInputException>(() => Judge(Entry, Verdict.Different, query: new ScreenQuery(Name, Customer: "C\n1")));

    [Fact]
    public void The_store_holds_no_name_no_id_and_no_reason()
    {
        Judge(Entry, Verdict.Different, "born in another year", new ScreenQuery(Name, Customer: "C-1729"));
        using var open = Opened();
        using var command = open.CreateCommand();
        command.CommandText = "SELECT * FROM judgement";
        using var row = command.ExecuteReader();
        Assert.True(row.Read());
        var all = string.Join('|', Enumerable.Range(0, row.FieldCount).Select(i => row.GetValue(i).ToString()));
        Assert.All(new[] { "Zorblatt", "ZORBLATT", "C-1729", "born in" }, text => Assert.DoesNotContain(text, all, StringComparison.Ordinal));
    }

    [Fact]
    public void A_judgement_is_an_audit_line_and_its_personal_text_has_purpose_and_end()
    {
        var made = Judge(Entry, Verdict.Different, "born in another year");
        var line = desk.Audit.Line(made.Audit.Writer, made.Audit.Sequence)!;
        Assert.Equal(("screen.judgement", "different", "watch", "7"), (line.Action, line.Facts()["verdict"], line.Facts()["list"], line.Facts()["entry"]));
        Assert.Equal(("judgement of a hit", new DateOnly(2031, 3, 1)), (line.Personal!.Purpose, line.Personal.RetainUntil));
        Assert.DoesNotContain("Zorblatt", line.FactsJson, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_reason_that_was_erased_leaves_the_hit_dismissed_and_says_that_it_is_gone()
    {
        var made = Judge(Entry, Verdict.Different, "born in another year");
        Assert.Null(desk.Audit.Erase(new ErasureRequest(made.Audit.Writer, made.Audit.Sequence, "asked for", BeforeRetention: true)).Refusal);
        var judged = Hit(Screen(), Entry).Judgement!;
        Assert.Equal((JudgementState.Dismissed, null), (judged.State, judged.Judgement.Text));
        Assert.Contains("the reason has been erased", judged.In(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("UPDATE judgement SET verdict = 'same'")]
    [InlineData("DELETE FROM judgement")]
    [InlineData("INSERT INTO judgement SELECT number + 5, instant, actor, verified, verdict, list, entry, customer, by_id, customer_facts, entry_facts, audit_writer, audit_sequence FROM judgement")]
    [InlineData("INSERT OR REPLACE INTO judgement SELECT number, instant, actor, verified, 'same', list, entry, customer, by_id, customer_facts, entry_facts, audit_writer, audit_sequence FROM judgement")]
    public void Nothing_is_changed_removed_or_slipped_in(string sql)
    {
        Judge(Entry, Verdict.Different);
        using var open = Opened();
        using var command = open.CreateCommand();
        command.CommandText = sql;
        Assert.Contains("judgement", Assert.Throws<SqliteException>(() => command.ExecuteNonQuery()).Message, StringComparison.Ordinal);
        Assert.Equal(JudgementState.Dismissed, Hit(Screen(), Entry).Judgement!.State);
    }

    [Fact]
    public void Who_never_judged_has_no_file_of_judgements()
    {
        Screen();
        Assert.False(File.Exists(desk.Home.File("judgements.db")));
    }

    [Fact]
    public void When_the_file_is_gone_every_hit_is_back()
    {
        Judge(Entry, Verdict.Different);
        foreach (var file in Directory.EnumerateFiles(desk.Home.Folder, "judgements.db*"))
        {
            File.Delete(file);
        }

        Assert.Null(Hit(Screen(), Entry).Judgement);
    }

    [Fact]
    public void Another_programs_database_is_refused_by_name()
    {
        desk.Home.Write("judgements.db", "this is no database, but long enough to have what would be a header of one: 100 bytes and some more");
        Assert.Contains("judgements.db", Assert.Throws<BadInputException>(() => Screen()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void When_the_audit_line_cannot_be_written_nothing_was_judged()
    {
        using var full = new FileDesk();
        var query = new ScreenQuery("INVENTED PERSON 7");
        var hit = full.Screen.Run(query).Hits[0];
        full.Audit.Fails = true;
        Assert.Throws<IOException>(() => full.JudgeHit.Run(new JudgementRequest(query, hit.List, hit.Entry, Verdict.Different, "because"), Officer));
        Assert.Empty(full.Judgements.Store.All());
        full.Audit.Fails = false;
        Assert.Null(full.Screen.Run(query).Hits[0].Judgement);
    }

    [Fact]
    public void Several_who_judge_at_once_lose_nothing_and_number_without_gaps()
    {
        using var other = new JudgementStore(desk.Home.Home);
        using var third = new JudgementStore(desk.Home.Home);
        Judge(Entry, Verdict.Unsure);
        var row = other.All()[0];
        Parallel.ForEach(
            Enumerable.Range(0, 60),
            new ParallelOptions { MaxDegreeOfParallelism = 4 },
            n => (n % 2 == 0 ? other : third).Append(number => row with { Number = number, Verdict = Verdict.Different }));
        Assert.Equal(Enumerable.Range(1, 61).Select(static n => (long)n), third.All().Select(static r => r.Number));
    }

    [Fact]
    public void The_json_of_a_hit_carries_its_judgement()
    {
        Judge(Entry, Verdict.Different, "born in another year");
        using var json = System.Text.Json.JsonDocument.Parse(ScreenJson.Text(Screen()));
        var hit = json.RootElement.GetProperty("hits").EnumerateArray().Single(static h => h.GetProperty("entry").GetString() == "7");
        Assert.Equal(
            ("dismissed", "different", "officer", "born in another year"),
            (hit.GetProperty("judgement").GetProperty("state").GetString(), hit.GetProperty("judgement").GetProperty("verdict").GetString(),
                hit.GetProperty("judgement").GetProperty("by").GetString(), hit.GetProperty("judgement").GetProperty("reason").GetString()));
    }

    private Judgement Judge(string entry, Verdict verdict, string reason = "because", ScreenQuery? query = null)
    {
        var parts = entry.Split(':');
        var outcome = desk.Module.JudgeHit.Run(new JudgementRequest(query ?? new ScreenQuery(Name), parts[0], parts[1], verdict, reason), Officer);
        Assert.Null(outcome.Refusal);
        return outcome.Judgement!;
    }

    private ScreenResult Screen(ScreenQuery? query = null) => desk.Module.Screen.Run(query ?? new ScreenQuery(Name));

    private static Hit Hit(ScreenResult result, string entry) => result.Hits.Single(hit => $"{hit.List}:{hit.Entry}" == entry);

    private void ImportList(params string[] rows)
    {
        desk.File("watch.map.json", """
            { "list": { "id": "watch" }, "kind": "person", "delimiter": ";",
              "columns": [ { "column": "No", "is": "reference" }, { "column": "Name", "is": "name" }, { "column": "Born", "is": "born", "split": "|" } ] }
            """);
        Assert.True(desk.Import(desk.File("watch.csv", "No;Name;Born\n" + string.Join('\n', rows) + "\n")).Done);
        desk.Module.ListCatalogue.Run();
    }

    private DbConnection Opened()
    {
        var open = new SqliteConnection($"Data Source={desk.Home.File("judgements.db")};Pooling=False");
        open.Open();
        return open;
    }
}
