using Pillar.Platform.Files;
using Pillar.Screening;
using Pillar.Screening.Lists;
using Pillar.UnitTests.Cli;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Screening.Lists;

public sealed class PruneListsTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly ListDesk desk = new(Now);

    [Fact]
    public void Old_editions_go_and_the_last_ones_stay()
    {
        Editions(14, daysAgo: place => 200 - place);
        var pruned = desk.Module.PruneLists.Run(keep: 10, days: 30);
        Assert.Equal(["2020-01-01", "2020-01-02", "2020-01-03", "2020-01-04"], pruned.Editions.Select(Day).Order());
        Assert.All(pruned.Editions, edition => Assert.True(edition.Removed && edition.Bytes > 0));
        Assert.Equal(10, Kept().Count);
        Assert.Equal(14, Assert.Single(desk.Module.ListCatalogue.Run(), list => list.Edition.Id == "un").Records);
    }

    [Fact]
    public void An_edition_imported_a_short_time_ago_stays_however_many_there_are()
    {
        Editions(14, daysAgo: place => 29 - place);
        Assert.Empty(desk.Module.PruneLists.Run(keep: 2, days: 30).Editions);
        Assert.Equal(14, Kept().Count);
    }

    [Fact]
    public void The_edition_in_force_stays_even_when_it_is_the_oldest_that_was_imported()
    {
        Editions(6, daysAgo: place => 200 - place);
        desk.Import(desk.File("un.xml", InventedList.Un(1, "2020-01-01")), accept: true);
        Touch("2020-01-01", 300);
        desk.Module.PruneLists.Run(keep: 2, days: 30);
        Assert.Equal(["2020-01-01", "2020-01-05", "2020-01-06"], Kept());
        Assert.Equal(1, desk.Module.ListCatalogue.Run().Single(list => list.Edition.Id == "un").Records);
    }

    [Fact]
    public void What_is_kept_can_still_be_compared()
    {
        Editions(5, daysAgo: place => 200 - place);
        desk.Module.PruneLists.Run(keep: 2, days: 30);
        Assert.Single(desk.Module.CompareLists.Run("un@2020-01-04", "un").Added);
        Assert.Throws<BadInputException>(() => desk.Module.CompareLists.Run("un@2020-01-01", "un"));
    }

    [Fact]
    public void A_screening_goes_on_while_the_edition_it_reads_is_pruned()
    {
        Editions(1, daysAgo: _ => 200);
        Assert.Equal(ScreenOutcome.Strong, desk.Module.Screen.Run(new ScreenQuery("Invented Person 1")).Outcome);
        Editions(4, daysAgo: place => 200 - place, from: 2);
        desk.Module.PruneLists.Run(keep: 2, days: 30);
        Assert.Equal(ScreenOutcome.Strong, desk.Module.Screen.Run(new ScreenQuery("Invented Person 1")).Outcome);
    }

    [Fact]
    public void A_file_that_cannot_be_removed_stays_and_is_named()
    {
        Editions(3, daysAgo: place => 200 - place);
        using (WriteSteps.Listen(InUse))
        {
            Assert.False(Assert.Single(desk.Module.PruneLists.Run(keep: 2, days: 30).Editions).Removed);
        }

        Assert.Equal(3, Kept().Count);
        Assert.True(Assert.Single(desk.Module.PruneLists.Run(keep: 2, days: 30).Editions).Removed);
    }

    [Fact]
    public void While_an_import_runs_nothing_is_removed()
    {
        Editions(4, daysAgo: place => 200 - place);
        using var other = WriterLock.Take(desk.Home.Home, "lists").Lock;
        Assert.Equal("writer-busy", desk.Module.PruneLists.Run(keep: 2, days: 30).Refusal?.Code);
        Assert.Equal(4, Kept().Count);
    }

    [Theory]
    [InlineData(1, 30, "--keep")]
    [InlineData(2, -1, "--days")]
    public void A_number_out_of_range_removes_nothing(int keep, int days, string option)
    {
        Editions(4, daysAgo: place => 200 - place);
        Assert.Contains(option, Assert.Throws<BadInputException>(() => desk.Module.PruneLists.Run(keep, days)).Message, StringComparison.Ordinal);
        Assert.Equal(4, Kept().Count);
    }

    [Fact]
    public void The_command_says_what_went_and_the_log_has_a_line()
    {
        Editions(3, daysAgo: place => 2000 - place);
        var run = CommandRun.Of(desk.Home, "lists", "prune", "--keep", "2");
        Assert.Matches(@"^un: edition 2020-01-01_[0-9a-f]{12} removed\s*$", run.Out);
        Assert.Contains("lists.prune", CommandRun.Of(desk.Home, "audit", "list", "--action", "lists.prune").Out, StringComparison.Ordinal);
        Assert.Equal("Aucune édition n’est assez ancienne pour être supprimée.", CommandRun.Of(desk.Home, "lists", "prune", "--lang", "fr").Out.TrimEnd());
        Assert.Equal("[]", CommandRun.Of(desk.Home, "lists", "prune", "--json").Out.TrimEnd());
    }

    public void Dispose() => desk.Dispose();

    /// <summary>Imports editions of 1, 2, 3, … people, dated 2020-01-01, -02, -03, …, as if so many days ago.</summary>
    private void Editions(int count, Func<int, int> daysAgo, int from = 1)
    {
        for (var place = from; place < from + count; place++)
        {
            desk.Import(desk.File("un.xml", InventedList.Un(place, $"2020-01-{place:00}")));
            Touch($"2020-01-{place:00}", daysAgo(place));
        }
    }

    private static void InUse(string step)
    {
        if (step == "remove")
        {
            throw new IOException("in use");
        }
    }

    private void Touch(string day, int daysAgo) =>
        File.SetLastWriteTimeUtc(Directory.GetFiles(Path.Combine(desk.Home.Home.ListsFolder, "un"), day + "_*").Single(), Now.AddDays(-daysAgo).UtcDateTime);

    private List<string> Kept() =>
        [.. Directory.GetFiles(Path.Combine(desk.Home.Home.ListsFolder, "un"), "*.pillar-list").Select(path => Path.GetFileName(path)[..10]).Order()];

    private static string Day(PrunedEdition edition) => edition.Edition[..10];
}
