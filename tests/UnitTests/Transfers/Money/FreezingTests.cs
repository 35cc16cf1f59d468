using Pillar.Transfers;
using Pillar.Transfers.Money;
using Pillar.Transfers.Money.Freezing;
using Pillar.Vocabulary;
using Xunit;
using static Pillar.UnitTests.Transfers.Money.FreezeHome;
using Actor = Pillar.Platform.Accounts.Actor;
using Role = Pillar.Platform.Accounts.Role;

namespace Pillar.UnitTests.Transfers.Money;

public sealed class FreezingTests : IDisposable
{
    private readonly FreezeHome home = new();

    private FreezingModule Freezing => home.Freezing;

    public void Dispose() => home.Dispose();

    [Fact]
    public void Listed_today_frozen_today_reported_and_the_wrongly_frozen_released()
    {
        home.Touch();
        var meant = Done(Freezing.OpenCase.Run(new("M-001"), Anna)).Case!.Number;
        var other = Done(Freezing.OpenCase.Run(new("M-002"), Anna)).Case!.Number;
        home.Clock.Now = home.Clock.Now.AddMinutes(40);
        Done(Freezing.FreezeHoldings.Run(meant, ["EUR 12500.00 account 1"], null, Anna));
        Done(Freezing.FreezeHoldings.Run(other, ["EUR 80.15 account 2"], null, Anna));
        Done(Freezing.ReportFreeze.Run(meant, "Invented unit", "R-1", Anna));
        Done(Freezing.ContestFreeze.Run(other, "born elsewhere", Anna));
        home.Clock.Now = home.Clock.Now.AddHours(5);
        Done(Freezing.EndFreeze.Release(other, "birth and passport differ", "", Anna));
        Assert.Equal(CaseState.Released, Done(Freezing.EndFreeze.Release(other, "seen both papers", "", Boris)).Case!.State);
        Assert.Equal((CaseState.Reported, "EUR 12500.00", "EUR 0.00"), (home.Case(meant).State, home.Balances(meant), home.Balances(other)));
        Assert.Equal((9.7m, false), (Clock(meant, "freeze").Hours, Clock(meant, "freeze").Late));
        Assert.Equal(5m, Clock(other, "decide").Hours);
        Assert.Equal(
            ["listing", "touched", "open", "freeze", "contest", "propose-release", "release"], ShowCases.Timeline(home.Case(other)).Select(static i => i.Kind));
        Assert.True(home.IsIntact());
    }

    [Fact]
    public void A_customer_nobody_touched_or_judged_needs_an_entry_that_a_list_has()
    {
        home.Touch();
        Assert.Equal("money-not-touched", Refused(Freezing.OpenCase.Run(new("M-005"), Anna)));
        Assert.Equal("money-no-such-entry", Refused(Freezing.OpenCase.Run(new("M-005", "Q-999", "Ostrevane Fittings"), Anna)));
        Assert.Equal("officer", Done(Freezing.OpenCase.Run(new("M-005", "invented-national:Q-002", "Ostrevane Fittings"), Anna)).Case!.Source);
        Assert.Equal("payment", Done(Freezing.OpenCase.Run(new("M-006", "Q-002", "Ostrevane Fittings", Payment: "INV-7"), Anna)).Case!.Source);
        Assert.Equal("name", Assert.Throws<BadInputException>(() => Freezing.OpenCase.Run(new("M-007", "Q-002"), Anna)).Place);
    }

    [Fact]
    public void A_customer_judged_to_be_the_listed_party_is_taken_for_it()
    {
        var judged = home.Screening.JudgeHit.Run(new(new("Ansarallah", PartyKind.Organisation, Customer: "C-9"), "un-baseline", "YEe.001", Pillar.Screening.Judgements.Verdict.Same, "same seat"), Anna);
        Assert.NotNull(judged.Judgement);
        var opened = Done(Freezing.OpenCase.Run(new("C-9"), Anna)).Case!;
        Assert.Equal(("judgement", "YEe.001", "Ansarallah"), (opened.Source, opened.Entry, opened.Text!.Name));
    }

    [Fact]
    public void One_customer_and_entry_have_one_open_case()
    {
        var number = home.Open();
        Assert.Equal("money-already-open", Refused(Freezing.OpenCase.Run(new("C-1", "un-baseline:YEe.001", "Invented Trading"), Boris)));
        Done(Freezing.EndFreeze.Release(number, "no", "", Anna));
        Done(Freezing.EndFreeze.Release(number, "no", "", Boris));
        Assert.Equal(number + 1, home.Open());
    }

    [Theory]
    [InlineData("QQQ 5 a1", "money-unknown-currency")]
    [InlineData("EUR -5 a1", "money-not-positive")]
    [InlineData("EUR 0.00 a1", "money-not-positive")]
    public void What_is_no_amount_of_money_is_refused_and_nothing_is_frozen(string holding, string code)
    {
        var number = home.Open();
        Assert.Equal(code, Refused(Freezing.FreezeHoldings.Run(number, ["EUR 1 b2", holding], null, Anna)));
        Assert.Equal(CaseState.Opened, home.Case(number).State);
    }

    [Theory]
    [InlineData("EUR 5.001 a1")]
    [InlineData("JPY 5.5 a1")]
    [InlineData("EUR 1,000 a1")]
    [InlineData("EUR a1")]
    [InlineData("EUR 5")]
    [InlineData("EUR 5 ---")]
    [InlineData("EUR 1234567890123456789 a1")]
    public void A_holding_that_cannot_be_read_is_bad_input(string holding)
    {
        var number = home.Open();
        Assert.Throws<BadInputException>(() => Freezing.FreezeHoldings.Run(number, [holding], null, Anna));
        Assert.Equal(CaseState.Opened, home.Case(number).State);
    }

    [Fact]
    public void What_is_frozen_is_not_frozen_again_however_it_is_written()
    {
        var number = home.Frozen("EUR 5 Account 47-11");
        var next = home.Open("C-2");
        Assert.Equal("money-already-frozen", Refused(Freezing.FreezeHoldings.Run(number, ["EUR 5 account 4711"], null, Anna)));
        Assert.Equal("money-already-frozen", Refused(Freezing.FreezeHoldings.Run(next, ["USD 5 ACCOUNT 4711"], null, Anna)));
        Assert.Equal("money-twice", Refused(Freezing.FreezeHoldings.Run(next, ["EUR 5 a1", "EUR 6 A-1"], null, Anna)));
    }

    [Fact]
    public void Nothing_is_frozen_before_the_listing_or_tomorrow()
    {
        var number = home.Open();
        Assert.Equal("money-before-listing", Refused(Freezing.FreezeHoldings.Run(number, [], new DateTimeOffset(2001, 1, 1, 0, 0, 0, TimeSpan.Zero), Anna)));
        Assert.Equal("money-future", Refused(Freezing.FreezeHoldings.Run(number, [], home.Clock.Now.AddMinutes(1), Anna)));
    }

    [Fact]
    public void What_is_frozen_later_is_reported_and_notified_again()
    {
        var number = home.Frozen("EUR 5 a1");
        Done(Freezing.ReportFreeze.Run(number, "unit", "", Anna));
        Done(Freezing.NotifyHolder.Run(number, "", Anna));
        Assert.Equal("money-already-report", Refused(Freezing.ReportFreeze.Run(number, "unit", "", Anna)));
        Assert.Equal("money-already-notify", Refused(Freezing.NotifyHolder.Run(number, "", Anna)));
        Done(Freezing.FreezeHoldings.Run(number, ["EUR 6 a2"], null, Anna));
        Assert.Equal(CaseState.Frozen, home.Case(number).State);
        Assert.True(Clock(number, "report").Runs);
        Done(Freezing.ReportFreeze.Run(number, "unit", "", Anna));
    }

    [Fact]
    public void An_exemption_needs_its_authority_and_never_exceeds_what_is_frozen()
    {
        var number = home.Frozen("EUR 500 a1");
        CaseOutcome Exempt(string amount, string authority = "Ministry", string decision = "7/2026", long holding = 1) =>
            Freezing.GrantExemption.Run(number, new("basic", holding, amount, authority, decision, "rent"), Anna);
        Assert.Equal("money-no-authority", Refused(Exempt("EUR 5", authority: "")));
        Assert.Equal("money-no-authority", Refused(Exempt("EUR 5", decision: " ")));
        Assert.Equal("money-above-frozen", Refused(Exempt("EUR 500.01")));
        Assert.Equal("money-no-such-holding", Refused(Exempt("EUR 5", holding: 2)));
        Assert.Equal("money-no-such-holding", Refused(Exempt("USD 5")));
        Done(Exempt("EUR 499.99"));
        Assert.Equal("money-above-frozen", Refused(Exempt("EUR 0.02")));
        Assert.Equal("EUR 0.01", home.Balances(number));
    }

    [Fact]
    public void A_correction_is_a_new_event_and_the_day_before_stays_as_it_was()
    {
        var number = home.Frozen("EUR 1250.00 a1");
        var first = DateOnly.FromDateTime(home.Clock.Now.UtcDateTime);
        home.Clock.Now = home.Clock.Now.AddDays(1);
        Done(Freezing.CorrectHolding.Run(number, 1, "EUR 1205.00", "digits turned round", Anna));
        Assert.Equal(("EUR 1250.00", "EUR 1205.00", "EUR 1205.00"), (home.Balances(number, first), home.Balances(number, first.AddDays(1)), home.Balances(number)));
        Assert.Equal("EUR 0.00", home.Balances(number, first.AddDays(-1)));
        Assert.Equal("2", home.Case(number).Events[^1].Fact("corrects"));
    }

    [Fact]
    public void Who_froze_cannot_release_alone_whoever_is_absent()
    {
        var number = home.Frozen("EUR 5 a1");
        Done(Freezing.EndFreeze.Release(number, "another birth date", "", Anna));
        Assert.Equal("money-same-person", Refused(Freezing.EndFreeze.Release(number, "again", "", Anna)));
        Assert.Equal("money-who-froze", Refused(Freezing.EndFreeze.Release(number, "again", "Boris is ill", Anna)));
        Assert.Equal(RefusalKind.Authority, Refusals.KindOf(Freezing.EndFreeze.Release(number, "again", "", Anna).Refusal!));
        Assert.Equal("EUR 5.00", home.Balances(number));
    }

    [Fact]
    public void Of_two_officers_with_accounts_none_ends_a_freeze_and_nobody_decides_alone_for_an_absence_that_was_not_recorded()
    {
        var (anna, boris) = (new Actor("anna", true, Role.Officer), new Actor("boris", true, Role.Officer));
        var number = home.Frozen("EUR 5 a1");
        Done(Freezing.EndFreeze.Release(number, "another birth date", "", anna));

        Assert.Equal(Role.Officer, home.Case(number).Proposal!.By.Role);
        Assert.Equal("money-no-supervisor", Refused(Freezing.EndFreeze.Release(number, "seen both papers", "", boris)));
        Assert.Equal("money-nobody-absent", Refused(Freezing.EndFreeze.Release(number, "seen both papers", "Anna is on leave", boris)));
        Assert.True(Done(Freezing.EndFreeze.Release(number, "seen both papers", "", boris with { Role = Role.Supervisor })).Case!.State == CaseState.Released);
    }

    [Fact]
    public void In_an_authority_of_two_the_one_who_did_not_freeze_releases_and_the_absent_one_countersigns()
    {
        var number = home.Frozen("EUR 5 a1");
        Assert.True(Done(Freezing.EndFreeze.Release(number, "passport seen", "Anna is on leave", Boris)).Case!.IsToBeCountersigned);
        Assert.Equal("money-same-person", Refused(Freezing.EndFreeze.Countersign(number, "fine", Boris)));
        Assert.False(Done(Freezing.EndFreeze.Countersign(number, "fine", Anna)).Case!.IsToBeCountersigned);
        Assert.Equal("money-already-countersign", Refused(Freezing.EndFreeze.Countersign(number, "fine", Anna)));
    }

    [Fact]
    public void A_return_waits_until_the_list_no_longer_has_the_entry()
    {
        home.Watch();
        var number = Done(Freezing.OpenCase.Run(new("M-004", "Q-004", "Dremmel Askvantyr"), Anna)).Case!.Number;
        Done(Freezing.FreezeHoldings.Run(number, ["EUR 7 a1"], null, Anna));
        Assert.Equal("money-still-listed", Refused(Freezing.EndFreeze.Return(number, "delisted", "", Anna)));
        home.Import("after");
        Done(Freezing.EndFreeze.Return(number, "delisted", "", Anna));
        Assert.Equal((CaseState.Returned, "EUR 0.00"), (Done(Freezing.EndFreeze.Return(number, "seen", "", Boris)).Case!.State, home.Balances(number)));
    }

    [Fact]
    public void A_listing_without_a_day_has_no_hours()
    {
        var timers = CaseTimers.Of(new FreezeCase(1, [new CaseEvent(1, 1, CaseStep.Open, home.Clock.Now, home.Clock.Now, Anna, new Dictionary<string, string>(), [], null, ("", 1))]), FreezeLimits.Read(home.Temp.Home), home.Clock.Now);
        Assert.Equal((null, null), (timers[0].Hours, timers[0].Late));
    }

    [Fact]
    public void A_State_sets_its_own_limits_and_a_bad_file_is_named()
    {
        home.Temp.Write("freezing.csv", "key,hours,source,provision,check\nfreeze,4,Invented Act,s. 3,read\n");
        var number = home.Frozen("EUR 5 a1");
        Assert.Equal((4m, true, false), (Clock(number, "freeze").Rests!.Hours, Clock(number, "freeze").Late, Clock(number, "freeze").Rests!.ToBeChecked));
        home.Temp.Write("freezing.csv", "key,hours,source,provision,check\nfreeze,soon,Invented Act,s. 3,read\n");
        using var again = home.Another();
        Assert.Throws<BadInputException>(() => again.Freezing.ShowCases.Timers(home.Case(number)));
    }

    [Fact]
    public void Every_bundled_limit_says_to_be_checked()
    {
        var limits = FreezeLimits.Read(home.Temp.Home);
        Assert.All(Enum.GetValues<CaseStep>().Where(static s => s is not (CaseStep.Exempt or CaseStep.ProposeRelease or CaseStep.ProposeReturn)), step => Assert.True(limits.Of(step.Word())!.ToBeChecked));
        Assert.All(["exempt-basic", "exempt-extraordinary", "decide"], key => Assert.True(limits.Of(key)!.ToBeChecked));
    }

    [Fact]
    public void Erased_names_leave_the_ledger_whole()
    {
        var number = home.Frozen("EUR 5 a1");
        home.Clock.Now = home.Clock.Now.AddYears(11);
        foreach (var sequence in home.Audit.Due(home.Audit.Writer))
        {
            home.Audit.Erase(new(home.Audit.Writer, sequence, "retention is over"));
        }

        Assert.Null(home.Case(number).Text);
        Assert.Equal("EUR 5.00", home.Balances(number));
        Assert.True(home.IsIntact());
        Done(Freezing.ReportFreeze.Run(number, "unit", "", Anna));
    }

    [Fact]
    public void The_figures_have_their_denominators()
    {
        home.Touch();
        var number = Done(Freezing.OpenCase.Run(new("M-001"), Anna)).Case!.Number;
        Done(Freezing.OpenCase.Run(new("M-002"), Anna));
        Done(Freezing.FreezeHoldings.Run(number, ["EUR 10.10 a1", "USD 3 a2"], null, Anna));
        var figures = Freezing.Statistics.Run(null, null);
        (int Count, int? Of, decimal? Median) Row(string key) => figures.Rows.Where(r => r.Key == key).Select(static r => (r.Count, r.Of, r.Median)).Single();
        Assert.Equal((1, 1, 9m), Row("designations"));
        Assert.Equal((2, null, null), Row("opened"));
        Assert.Equal((1, 2, 9m), Row("frozen"));
        Assert.Equal((1, 1, null), Row("in-time"));
        Assert.Equal((0, 1, null), Row("reported"));
        StatisticsSum now = figures.Sums.Single(static s => s.Key == "now");
        Assert.Equal([new Amount("EUR", 10.10m), new Amount("USD", 3m)], now.Amounts);
        Assert.Equal(["case:1"], now.Records);
        Assert.Equal(["case:1", "case:2"], figures.Rows.Single(static r => r.Key == "opened").Records);
        Assert.Equal(["entry:invented-national:Q-003"], figures.Rows.Single(static r => r.Key == "designations").Records);
        Assert.Equal("1/2, median 9 h, longest 9 h", figures.Says("frozen"));
    }

    private CaseTimer Clock(long number, string key) => Freezing.ShowCases.Timers(home.Case(number)).Single(t => t.Key == key);
}
