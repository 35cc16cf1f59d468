using Pillar.Platform.Accounts;
using Pillar.Transfers.Money.Alerts;
using Pillar.Transfers.Money.Payments;
using Pillar.UnitTests.Platform;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Transfers.Money;

/// <summary>Officers at the queue; the same on both stores.</summary>
public abstract class AlertTests(BundledLists lists) : IDisposable
{
    private PaymentsHome? made;

    private protected PaymentsHome Home => made ??= Filled();

    private WorkAlerts Work => Home.Payments.Alerts;

    private protected abstract string? Database { get; }

    /// <summary>Leaves the tables as the version before had them, without keys of alerts.</summary>
    private protected abstract void BackToTheVersionBefore();

    [Fact]
    public void Held_payments_come_first_and_then_by_score()
    {
        var page = Work.Queue(new());
        Assert.Equal((5, 0, 5), (page.First, page.Second, page.Alerts.Count));
        Assert.Equal(page.Alerts.OrderByDescending(static alert => alert.Outcome == "hold").ThenByDescending(static alert => alert.Priority).ThenBy(static alert => alert.Number), page.Alerts);
        Assert.Equal("refer", page.Alerts[^1].Outcome);
        Assert.Equal(4, Work.Queue(new(List: "un-baseline")).Alerts.Count);
    }

    [Fact]
    public void Nobody_closes_a_strong_hit_alone()
    {
        var held = Held();
        var first = Work.Look(Seen(held), AlertVerdict.Released, "another company", PaymentsHome.Ada).Alert!;
        Assert.Equal((AlertLevel.SecondLook, "ada"), (first.Level, first.FirstBy));
        Assert.Equal("money-alert-alone", Work.Look(Seen(first), AlertVerdict.Released, "still", PaymentsHome.Ada).Refusal?.Code);
        Assert.Equal("money-alert-alone", Work.Look(Seen(first), AlertVerdict.Released, "still", new("ADA", true)).Refusal?.Code);
        var second = Work.Look(Seen(first), AlertVerdict.Released, "seen too", PaymentsHome.Bo).Alert!;
        Assert.Equal((AlertLevel.Closed, "released"), (second.Level, second.Closed));
        Assert.Equal("money-alert-closed", Work.Look(Seen(second), AlertVerdict.Released, "again", PaymentsHome.Bo).Refusal?.Code);
    }

    [Fact]
    public void The_figures_count_the_alerts_of_the_days_and_the_hours_to_their_decision()
    {
        var held = Held();
        var came = Home.Clock.Now;
        Home.Clock.Now = came.AddHours(3);
        var first = Work.Look(Seen(held), AlertVerdict.Released, "another company", PaymentsHome.Ada).Alert!;
        Home.Clock.Now = came.AddHours(30);
        Work.Look(Seen(first), AlertVerdict.Released, "seen too", PaymentsHome.Bo);
        (string Records, int? Of, decimal? Median) Decided(DateOnly? from, DateOnly? to) => Home.Transfers.Freezing.Statistics.Run(from, to).Rows
            .Where(static row => row.Key == "alerts-decided").Select(static row => (string.Join(' ', row.Records), row.Of, row.Median)).Single();
        var day = DateOnly.FromDateTime(came.UtcDateTime);
        Assert.Equal(($"alert:{held.Number}", 5, 30m), Decided(null, null));
        Assert.Equal(($"alert:{held.Number}", 5, 30m), Decided(day, day));
        Assert.Equal(("", 0, null), Decided(day.AddDays(1), day.AddDays(2)));
        Assert.Equal(("", 0, null), Decided(null, day.AddDays(-1)));
    }

    [Fact]
    public void Two_who_differ_leave_it_open_until_two_agree()
    {
        var alert = Held();
        foreach (var (verdict, by, level) in new[]
        {
            (AlertVerdict.Released, PaymentsHome.Ada, AlertLevel.SecondLook), (AlertVerdict.Confirmed, PaymentsHome.Bo, AlertLevel.SecondLook),
            (AlertVerdict.Unsure, PaymentsHome.Ada, AlertLevel.SecondLook), (AlertVerdict.Confirmed, PaymentsHome.Bo, AlertLevel.SecondLook), (AlertVerdict.Confirmed, PaymentsHome.Ada, AlertLevel.Closed),
        })
        {
            alert = Work.Look(Seen(alert), verdict, "so I see it", by).Alert!;
            Assert.Equal(level, alert.Level);
        }

        Assert.Equal("confirmed", alert.Closed);
        Assert.Equal(5, Work.History(alert.Number).Count);
        Assert.All(Work.History(alert.Number), static act => Assert.Equal("so I see it", act.Reason));
    }

    [Fact]
    public void A_strong_hit_closes_with_the_word_of_a_supervisor_where_accounts_tell_the_roles()
    {
        foreach (var (name, role) in new[] { ("chanda", Role.Officer), ("dalia", Role.Officer), ("emeka", Role.Supervisor) })
        {
            Home.Accounts.Invitations.Make(name, role, PaymentsHome.Ada);
        }

        var first = Work.Look(Seen(Held()), AlertVerdict.Released, "another company", new("chanda", true, Role.Officer)).Alert!;
        Assert.Equal("money-alert-supervisor", Work.Look(Seen(first), AlertVerdict.Released, "so I see it", new("dalia", true, Role.Officer)).Refusal?.Code);
        Assert.Single(Work.History(first.Number));
        Assert.Equal("released", Work.Look(Seen(first), AlertVerdict.Released, "papers seen", new("emeka", true, Role.Supervisor)).Alert!.Closed);
    }

    [Fact]
    public void The_queue_tells_how_long_looks_and_decisions_took_and_what_is_overdue()
    {
        var alert = Held();
        Assert.Equal((0L, false), (Work.Queue(new()).Overdue, alert.Overdue));
        Home.Clock.Now += TimeSpan.FromHours(5);
        Assert.Equal((4L, true), (Work.Queue(new()).Overdue, Held().Overdue));
        alert = Work.Look(Seen(alert), AlertVerdict.Released, "another company", PaymentsHome.Ada).Alert!;
        Assert.Equal(3, Work.Queue(new()).Overdue);
        Home.Clock.Now += TimeSpan.FromHours(2);
        Work.Look(Seen(alert), AlertVerdict.Released, "seen too", PaymentsHome.Bo);
        var closed = Assert.Single(Work.Queue(new(AlertLevel.Closed)).Alerts);
        Assert.Equal((5d, 7d, false), ((closed.Looked! - closed.Opened).Value.TotalHours, (closed.Decided! - closed.Opened).Value.TotalHours, closed.Overdue));
        Home.Clock.Now += TimeSpan.FromHours(20);
        Assert.Equal(4, Work.Queue(new()).Overdue);
    }

    [Fact]
    public void The_queue_is_filtered_by_list_and_an_alert_is_found_by_party_and_entry()
    {
        Assert.Equal(5, Work.Queue(new()).Lists.Sum(static one => one.Alerts));
        var hit = Held().Content.Reasons.SelectMany(static reason => reason.Hits).First();
        Assert.Contains(Work.About(hit.List, hit.Entry), alert => alert.Number == Held().Number);
        Assert.Contains(Work.About("none", "none", Held().Content.NameOf("creditor").ToUpperInvariant()), alert => alert.Number == Held().Number);
        Assert.Empty(Work.About("none", "none"));
    }

    [Fact]
    public void Alerts_from_before_there_were_keys_are_found_as_those_with_theirs()
    {
        var hit = Held().Content.Reasons.SelectMany(static reason => reason.Hits).First();
        var party = Held().Content.NameOf("creditor");
        long[] Found()
        {
            using var again = Home.Another();
            return [.. again.Payments.Alerts.About(hit.List, hit.Entry, party).Select(static alert => alert.Number)];
        }

        var before = Found();
        BackToTheVersionBefore();
        Assert.NotEmpty(before);
        Assert.Equal(before, Found());
        Assert.Equal(before, Found());
    }

    [Fact]
    public void What_a_list_weighs_in_the_queue_is_the_states_to_say()
    {
        var before = Held().Priority;
        using var other = new PaymentsHome(lists, null);
        File.WriteAllText(other.Temp.File("alert-priorities.csv"), "list,weight\nun-baseline,1\n");
        other.Intake(PaymentsHome.Sample("invented-pacs008.xml"));
        Assert.True(other.Payments.Alerts.Queue(new()).Alerts[0].Priority > before);
        File.WriteAllText(other.Temp.File("alert-priorities.csv"), "list,weight\nun-baseline,1.5\n");
        Assert.Contains("alert-priorities.csv row 1", Assert.Throws<BadInputException>(() => other.Intake(PaymentsHome.Sample("invented-pain001.xml"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_officer_releases_a_referred_payment_without_a_strong_hit()
    {
        var referred = Work.Queue(new()).Alerts[^1];
        Assert.Equal("released", Work.Look(Seen(referred), AlertVerdict.Released, "known customer", PaymentsHome.Ada).Alert!.Closed);
    }

    [Fact]
    public void Of_two_officers_on_one_alert_one_wins_and_the_other_is_told()
    {
        var seen = Held();
        using var gate = new Barrier(2);
        var outcomes = new AlertOutcome[2];
        var threads = new[] { PaymentsHome.Ada, PaymentsHome.Bo }.Select((by, i) => new Thread(() =>
        {
            gate.SignalAndWait();
            outcomes[i] = Work.Look(Seen(seen), AlertVerdict.Confirmed, "it is he", by);
        })).ToList();
        threads.ForEach(static thread => thread.Start());
        threads.ForEach(static thread => thread.Join());
        Assert.Single(outcomes, static outcome => outcome.Alert is not null);
        var told = Assert.Single(outcomes, static outcome => outcome.Refusal is not null).Refusal!;
        Assert.Equal("money-alert-changed", told.Code);
        Assert.Contains(outcomes.Single(static outcome => outcome.Alert is not null).Alert!.FirstBy, told.Text.ToString(), StringComparison.Ordinal);
        Assert.Single(Work.History(seen.Number));
    }

    [Fact]
    public void What_one_has_taken_another_leaves_until_it_is_handed_over()
    {
        var taken = Work.Take(Seen(Held()), PaymentsHome.Ada).Alert!;
        Assert.Equal("money-alert-taken", Work.Take(Seen(taken), PaymentsHome.Bo).Refusal?.Code);
        Assert.Equal("money-alert-taken", Work.Look(Seen(taken), AlertVerdict.Unsure, "hm", PaymentsHome.Bo).Refusal?.Code);
        var handed = Work.HandOver(Seen(taken), "bo", "I am away", PaymentsHome.Ada).Alert!;
        Assert.NotNull(Work.Look(Seen(handed), AlertVerdict.Unsure, "hm", PaymentsHome.Bo).Alert);
        Assert.Equal(["take", "hand-over", "look"], Work.History(handed.Number).Select(static act => act.Act));
    }

    [Fact]
    public void A_known_customer_passes_until_the_rule_ends_and_the_rule_is_told()
    {
        var listed = Home.Changed("invented-payments.csv", "FR,Invented Tile Works Lda,PT", "FR,Tanchon Commercial Bank,PT");
        Home.Intake(listed);
        var alert = Work.Queue(new()).Alerts.First(static one => one.Content.NameOf("creditor") == "Tanchon Commercial Bank");
        Assert.Equal("money-no-rule", Work.MakeRule(alert.Number, new DateOnly(2026, 12, 31), "same name only", PaymentsHome.Ada).Refusal?.Code);
        alert = Work.Look(Seen(alert), AlertVerdict.Released, "same name only", PaymentsHome.Ada).Alert!;
        Work.Look(Seen(alert), AlertVerdict.Released, "same name only", PaymentsHome.Bo);
        Assert.Null(Work.MakeRule(alert.Number, new DateOnly(2026, 12, 31), "same name only", PaymentsHome.Ada).Refusal);
        Assert.Throws<BadInputException>(() => Work.MakeRule(alert.Number, new DateOnly(2026, 11, 29), "too short", PaymentsHome.Ada));

        Assert.Equal((PaymentOutcome.Pass, "name-excused"), Outcome(listed, "a", "FR,Tanchon Commercial Bank,PT"));
        Assert.Equal(PaymentOutcome.Hold, Outcome(listed, "b", "FR,Tanchon Commercial Bank,ES").Outcome);
        Home.Clock.Now = new DateTimeOffset(2027, 1, 1, 9, 0, 0, TimeSpan.Zero);
        Assert.Equal(PaymentOutcome.Hold, Outcome(listed, "c", "FR,Tanchon Commercial Bank,PT").Outcome);
    }

    public void Dispose()
    {
        made?.Dispose();
        GC.SuppressFinalize(this);
    }

    private static (long Number, long Version) Seen(Alert alert) => (alert.Number, alert.Version);

    private Alert Held() => Work.Queue(new()).Alerts[0];

    private (PaymentOutcome Outcome, string Code) Outcome(string file, string name, string with)
    {
        var text = File.ReadAllText(file).Replace("FR,Tanchon Commercial Bank,PT", with, StringComparison.Ordinal) + $"INV-{name},1.00,EUR,2026-11-27,Invented Orchard SAS,FR,Invented Tile Works Lda,PT,ZZBKPTP1,Tiles\n";
        var output = Home.Temp.File(name + ".csv");
        Home.Payments.Intake.Run(new IntakeJob([Home.Temp.Write($"again-{name}.csv", text)]) { Output = output }, PaymentsHome.Ada);
        var cells = File.ReadLines(output).ElementAt(1).Split(',');
        return (PaymentOutcomes.Parse(cells[1])!.Value, cells[7].Split(' ')[0]);
    }

    private PaymentsHome Filled()
    {
        var home = new PaymentsHome(lists, Database);
        Assert.NotNull(home.Intake([.. new[] { "invented-pacs008.xml", "invented-pain001.xml", "invented-statement.xml", "invented-mt103.txt", "invented-payments.csv" }.Select(PaymentsHome.Sample)]).Result);
        return home;
    }
}

public sealed class AlertsInAFile(BundledLists lists) : AlertTests(lists), IClassFixture<BundledLists>
{
    private protected override string? Database => null;

    private protected override void BackToTheVersionBefore() =>
        RawSql.OnSqlite(Home.Temp.File("payments.db"), "DELETE FROM payment_alert_key; DROP TABLE payment_keys_filled; PRAGMA user_version = 2");
}

[Collection(PostgresCollection.Name)]
public sealed class AlertsOnAServer(BundledLists lists, PostgresServer server) : AlertTests(lists), IClassFixture<BundledLists>
{
    private protected override string? Database { get; } = server.NewDatabase();

    private protected override void BackToTheVersionBefore() => RawSql.OnPostgres(Database!, "DELETE FROM payment_alert_key; DROP TABLE payment_keys_filled");
}
