using Pillar.Platform.Accounts;
using Pillar.Platform.Files;
using Pillar.Screening;
using Pillar.Screening.Judgements;
using Pillar.Screening.Watch;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Screening.Watch;

public sealed class WatchCustomersTests : IDisposable
{
    private const string Zorblatt = "1,Zorblatt Quenverix,,1970-02-03,,";
    private const string Umbriel = "2,Umbriel Castafiore,,,,";

    private readonly WatchDesk desk = new();

    public void Dispose() => desk.Dispose();

    [Fact]
    public void A_customer_whom_a_new_entry_means_is_a_new_alert()
    {
        desk.Import(Zorblatt);
        desk.Add("c1,Umbriel Castafiore,,,", "c2,Quiet Customer,,,");
        desk.Import(Zorblatt, Umbriel);
        var touched = Assert.Single(desk.Run().Touched);
        Assert.Equal(("c1", WatchEffect.NewAlert, "national", "2", "strong", 0.0), (touched.Id, touched.Effect, touched.List, touched.Entry, touched.Band, touched.ScoreBefore));
    }

    [Fact]
    public void A_customer_whose_entry_went_is_a_release_to_consider()
    {
        desk.Import(Zorblatt, Umbriel);
        desk.Add("c1,Umbriel Castafiore,,,");
        desk.Import(Zorblatt);
        var run = desk.Run();
        Assert.Equal((WatchEffect.Release, 0.0), (Assert.Single(run.Touched).Effect, run.Touched[0].Score));
        Assert.Equal(ScreenOutcome.NothingFound, run.Outcome);
    }

    [Fact]
    public void A_customer_whose_entry_says_something_else_is_to_be_looked_at_again_with_what_changed()
    {
        desk.Import(Zorblatt);
        desk.Add("c1,Zorblatt Quenverix,,,");
        desk.Import("1,Zorblatt Quenverix,,1970-02-03,,Now of another office");
        var touched = Assert.Single(desk.Run().Touched);
        Assert.Equal((WatchEffect.Recheck, "remarks"), (touched.Effect, Assert.Single(touched.Changed)));
        Assert.Equal(touched.ScoreBefore, touched.Score);
    }

    [Fact]
    public void A_name_that_an_entry_gained_is_a_new_alert_and_one_that_it_lost_a_release()
    {
        desk.Import(Zorblatt);
        desk.Add("c1,Zorblatt Quenverix,,,", "c2,Pellworm Dagobertine,,,");
        desk.Import("1,Pellworm Dagobertine,,1970-02-03,,");
        Assert.Equal([("c2", WatchEffect.NewAlert), ("c1", WatchEffect.Release)], desk.Run().Touched.Select(static t => (t.Id, t.Effect)));
    }

    [Fact]
    public void A_number_alone_touches_a_customer_of_another_name()
    {
        desk.Import(Zorblatt);
        desk.Add("c1,Quiet Customer,,,AB 12-345678");
        desk.Import(Zorblatt, "3,Pellworm Dagobertine,,,AB12345678,");
        Assert.Equal(("c1", "3"), (Assert.Single(desk.Run().Touched).Id, desk.Watch.Show()[0].Runs[0].Touched[0].Entry));
    }

    [Fact]
    public void A_dismissed_hit_stays_dismissed_while_the_entry_changes_remarks_and_comes_back_when_its_names_change()
    {
        desk.Import(Zorblatt);
        desk.Add("c1,Zorblatt Quenverix,,,");
        var judged = desk.Judge.Run(new JudgementRequest(new ScreenQuery("Zorblatt Quenverix", Customer: "c1"), "national", "1", Verdict.Different, "Another office"), Actor.OfOperatingSystem());
        Assert.Null(judged.Refusal);
        desk.Import("1,Zorblatt Quenverix,,1970-02-03,,Now of another office");
        var run = desk.Run();
        Assert.Equal(("dismissed", ScreenOutcome.NothingFound), (Assert.Single(run.Touched).Judgement, run.Outcome));
        desk.Import("1,Zorblatt Quenverix,Old Zorb,1970-02-03,,Now of another office");
        run = desk.Run();
        Assert.Equal(("lapsed", ScreenOutcome.Strong), (Assert.Single(run.Touched).Judgement, run.Outcome));
    }

    [Fact]
    public void A_change_is_told_once()
    {
        desk.Import(Zorblatt);
        desk.Add("c1,Umbriel Castafiore,,,");
        desk.Import(Zorblatt, Umbriel);
        Assert.Single(desk.Run().Touched);
        var again = desk.Run();
        Assert.Equal((0, 0), (again.Lists.Count, again.Touched.Count));
        Assert.Single(desk.Watch.Show()[0].Runs[0].Touched);
    }

    [Fact]
    public void The_entries_of_a_list_that_comes_are_all_new()
    {
        desk.Add("c1,Umbriel Castafiore,,,");
        desk.Import(Umbriel);
        var run = desk.Run();
        Assert.Equal(("", "national"), (Assert.Single(run.Lists).Before, run.Lists[0].Id));
        Assert.Equal(WatchEffect.NewAlert, Assert.Single(run.Touched).Effect);
    }

    [Fact]
    public void A_list_that_cannot_be_read_has_not_gone()
    {
        desk.Import(Umbriel);
        desk.Add("c1,Umbriel Castafiore,,,");
        File.WriteAllText(desk.Home.File("lists/national/current"), "missing.pillar-list\n");
        desk.Refresh();
        var run = desk.Run();
        Assert.Equal((false, 0, 0), (run.Complete, run.Lists.Count, run.Touched.Count));
    }

    [Fact]
    public void A_row_that_cannot_be_used_is_named_and_the_base_that_stood_before_stays()
    {
        desk.Add("c1,Umbriel Castafiore,,,");
        var bad = Assert.Throws<BadInputException>(() => desk.Add("c1,Umbriel Castafiore,,,", "c2,Quiet Customer,,31 March,"));
        Assert.EndsWith("customers.csv line 3, born: expected YYYY[-MM[-DD]] or nothing, found 31 March", bad.Message, StringComparison.Ordinal);
        Assert.Equal(1, Assert.Single(desk.Watch.Show()).Customers);
        Assert.Single(Directory.EnumerateDirectories(desk.Home.File("watch/customers"), "base-*"));
    }

    [Fact]
    public void A_base_added_again_takes_the_place_of_the_first_and_is_gone_when_removed()
    {
        desk.Add("c1,Umbriel Castafiore,,,");
        desk.Add("c1,Quiet Customer,,,", "c2,Quiet Customer,,,");
        Assert.Equal(2, Assert.Single(desk.Watch.Show()).Customers);
        Assert.Single(Directory.EnumerateDirectories(desk.Home.File("watch/customers"), "base-*"));
        desk.Watch.Remove("customers");
        Assert.Empty(desk.Watch.Show());
        Assert.Throws<BadInputException>(() => desk.Watch.Run());
    }

    [Fact]
    public void Two_at_once_are_told_to_wait()
    {
        desk.Add("c1,Umbriel Castafiore,,,");
        using var held = WriterLock.Take(desk.Home.Home, "watch").Lock;
        Assert.Equal("writer-busy", desk.Watch.Run().Refusal!.Code);
    }

    [Fact]
    public void The_audit_line_carries_counts_and_hashes_and_names_nobody()
    {
        desk.Import(Zorblatt);
        desk.Add("c1,Umbriel Castafiore,,,");
        desk.Import(Zorblatt, Umbriel);
        desk.Run();
        var line = desk.Audit.Lines.Last(static e => e.Action == "screen.watch");
        Assert.Equal("new-alert=1 recheck=0 release=0", line.Facts["touched"]);
        Assert.DoesNotContain("Castafiore", string.Join(' ', line.Facts.Values), StringComparison.Ordinal);
    }
}
