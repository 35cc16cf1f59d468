using System.Diagnostics;
using Pillar.Platform.Files;
using Pillar.Screening;
using Pillar.Screening.Lists;
using Pillar.States;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Screening.Lists;

public class ImportSafetyTests
{
    private static string Edition(ListDesk desk) => desk.Module.ListCatalogue.Run().Single(l => l.Edition.Id == "un").Edition.Edition[..10];

    [Fact]
    public void A_fault_at_any_write_leaves_the_old_edition_in_force_or_the_new_one_whole()
    {
        using var desk = new ListDesk();
        desk.Import(desk.File("un.xml", InventedList.Un(20)));
        var (inForce, failing, indexFaults) = ("2020-01-05", 0, 0);
        for (var faulted = true; faulted;)
        {
            // Another edition each time, for a snapshot that got as far as the disk is not written twice.
            var day = $"2020-02-{++failing:00}";
            (var done, faulted) = ImportWithFault(desk, desk.File("un.xml", InventedList.Un(20, day)), failing);
            inForce = done ? day : inForce;
            indexFaults += done && faulted ? 1 : 0;
            Assert.Equal(inForce, Edition(desk));
            Assert.All(desk.Module.VerifyLists.Run(), l => Assert.True(l.Whole, $"{l.Problem}"));
            Assert.Equal(ScreenOutcome.Strong, desk.Module.Screen.Run(new ScreenQuery("Invented Person 2")).Outcome);
        }

        // Snapshot, pointer and index: create, write, flush and rename each. Without an index on the disk one is made in memory.
        Assert.InRange(failing - 1 - indexFaults, 8, 1000);
        Assert.InRange(indexFaults, 4, 1000);
    }

    /// <summary>Whether the new edition came into force, and whether a write failed.</summary>
    private static (bool Done, bool Faulted) ImportWithFault(ListDesk desk, string path, int failing)
    {
        var step = 0;
        using (WriteSteps.Listen(_ => Fail(Interlocked.Increment(ref step) == failing)))
        {
            var import = desk.Import(path);
            Assert.True(import.Done || $"{import.Failure}".Contains("No space left", StringComparison.Ordinal), $"{import.Failure}");
            return (import.Done, step >= failing);
        }
    }

    private static void Fail(bool now)
    {
        if (now)
        {
            throw new IOException("No space left on device");
        }
    }

    [Fact]
    public void A_second_import_at_the_same_time_is_refused_with_one_sentence()
    {
        using var desk = new ListDesk();
        var path = desk.File("un.xml", InventedList.Un(2));
        using (WriterLock.Take(desk.Home.Home, "lists").Lock)
        {
            var outcome = desk.Module.ImportLists.Run([path]);
            Assert.Equal("writer-busy", outcome.Refusal!.Code);
            Assert.Empty(outcome.Lists);
        }

        Assert.True(desk.Import(path).Done);
    }

    [Fact]
    public void An_import_that_is_killed_at_any_moment_changes_nothing_or_everything()
    {
        using var desk = new ListDesk();
        desk.Import(desk.File("un.xml", InventedList.Un(900)));
        var next = desk.File("un.xml", InventedList.Un(900, "2020-02-05"));
        var random = new Random(1540);
        for (var kill = 0; kill < 6; kill++)
        {
            using var process = Start("lists", "import", next, "--home", desk.Home.Folder);
            Thread.Sleep(150 + random.Next(500));
            process.Kill();
            process.WaitForExit();
            using var reader = new ListStore(desk.Home.Home, StatesModule.Load());
            var list = reader.Current().Single(s => s.Edition.Id == "un");
            list.Verify();
            Assert.Contains(list.Edition.Edition[..10], (string[])["2020-01-05", "2020-02-05"]);
        }

        Assert.True(desk.Import(next).Done);
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(desk.Home.Folder, "lists", "un"), "*" + AtomicFile.DraftSuffix));
    }

    private static Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "pillar.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        return Process.Start(start)!;
    }

    [Fact]
    public void An_edition_that_lost_more_than_a_tenth_is_refused_until_it_is_accepted()
    {
        using var desk = new ListDesk();
        desk.Import(desk.File("un.xml", InventedList.Un(20)));
        var fewer = desk.File("un.xml", InventedList.Un(17, "2020-02-05"));
        Assert.Equal("lists-fewer-records", desk.Import(fewer).Refusal!.Code);
        Assert.Equal("2020-01-05", Edition(desk));
        Assert.True(Assert.Single(desk.Module.ImportLists.Run([fewer], accept: true).Lists).Done);
        Assert.Equal("2020-02-05", Edition(desk));
    }

    [Fact]
    public void A_tenth_less_is_taken()
    {
        using var desk = new ListDesk();
        desk.Import(desk.File("un.xml", InventedList.Un(20)));
        Assert.True(desk.Import(desk.File("un.xml", InventedList.Un(18, "2020-02-05"))).Done);
    }

    [Fact]
    public void One_list_that_fails_leaves_the_others_of_the_call_alone()
    {
        using var desk = new ListDesk();
        var good = desk.File("un.xml", InventedList.Un(3));
        var bad = desk.File("other.xml", InventedList.Un(3)[..200]);
        var outcome = desk.Module.ImportLists.Run([bad, good]);
        Assert.False(outcome.Done);
        Assert.Equal([("other", false), ("un", true)], outcome.Lists.Select(l => (l.Id, l.Done)));
        Assert.Equal("2020-01-05", Edition(desk));
    }

    [Fact]
    public void A_running_program_follows_an_import_of_another()
    {
        using var desk = new ListDesk();
        Assert.DoesNotContain(desk.Module.ListCatalogue.Run(), l => l.Edition.Id == "un");
        using (var reader = new ListStore(desk.Home.Home, StatesModule.Load()))
        {
            new ImportLists(reader, new NoAudit()).Run([desk.File("un.xml", InventedList.Un(3))]);
        }

        Assert.True(SpinWait.SpinUntil(() => desk.Module.ListCatalogue.Run().Any(l => l.Edition.Id == "un"), TimeSpan.FromSeconds(10)));
    }

    [Fact]
    public void An_import_is_one_line_of_the_audit()
    {
        using var desk = new ListDesk();
        var audit = new NoAudit();
        using var store = new ListStore(desk.Home.Home, StatesModule.Load());
        new ImportLists(store, audit).Run([desk.File("un.xml", InventedList.Un(3))]);
        var line = Assert.Single(audit.Lines);
        Assert.Equal("lists.import", line.Action);
        Assert.Equal(("un", "3", "2020-01-05"), (line.Facts["list"], line.Facts["records"], line.Facts["asOf"]));
        Assert.Null(line.Personal);
    }
}
