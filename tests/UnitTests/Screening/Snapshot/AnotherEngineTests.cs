using System.Text;
using Pillar.Platform.Snapshots;
using Pillar.Screening;
using Pillar.Screening.Matching.Index;
using Pillar.Screening.Snapshot;
using Pillar.UnitTests.Screening.Lists;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Screening.Snapshot;

/// <summary>Lists whose index was made with another engine, after an update of the program.</summary>
public sealed class AnotherEngineTests : IDisposable
{
    private static readonly string[] List = ["edition", "entries", "entry-offsets"];

    private readonly ListDesk desk = new();

    public AnotherEngineTests() => desk.Import(desk.File("un.xml", InventedList.Un(3)));

    [Theory]
    [InlineData("name-0 000000000000")]
    [InlineData("")]
    public void Its_list_is_found_by_an_index_made_anew(string madeBy)
    {
        Rewrite(madeBy);
        Assert.Equal(ScreenOutcome.Strong, Screen().Outcome);
        using var recompiled = ListSnapshot.Open(Recompiled());
        Assert.Equal(IndexMaker.Current, recompiled.MadeBy);
        Assert.Equal(["XXi.001", "XXi.002", "XXi.003"], recompiled.Entries().Select(entry => entry.Reference));
    }

    [Fact]
    public void The_imported_snapshot_stays_as_it_is()
    {
        Rewrite("name-0 000000000000");
        var before = File.ReadAllBytes(Imported());
        Screen();
        Assert.Equal(before, File.ReadAllBytes(Imported()));
        Assert.All(desk.Module.VerifyLists.Run(), list => Assert.True(list.Whole, $"{list.Problem}"));
    }

    [Fact]
    public void The_index_is_made_once_and_takes_the_place_of_an_older_one()
    {
        Rewrite("name-0 000000000000");
        Directory.CreateDirectory(RecompiledFolder);
        File.WriteAllText(Path.Combine(RecompiledFolder, "of-an-older-engine.pillar-list"), "");
        Screen();
        var made = File.GetLastWriteTimeUtc(Recompiled());
        using var next = ScreeningModule.Open(desk.Home.Home, Pillar.States.StatesModule.Load(), desk.Audit, desk.Clock);
        Assert.Equal(ScreenOutcome.Strong, next.Screen.Run(new ScreenQuery("Invented Person 2")).Outcome);
        Assert.Equal(made, File.GetLastWriteTimeUtc(Recompiled()));
    }

    [Fact]
    public void An_index_of_another_engine_is_never_searched()
    {
        Rewrite("name-0 000000000000");
        using var foreign = ListSnapshot.Open(Imported());
        var refused = Assert.Throws<BadInputException>(() => foreign.Index);
        Assert.Equal((IndexMaker.Current, "name-0 000000000000"), (refused.Expected.Replace("an index made with ", "", StringComparison.Ordinal), refused.Found));
    }

    [Fact]
    public void A_damaged_list_of_another_engine_is_not_made_anew_and_makes_the_answer_incomplete()
    {
        Rewrite("name-0 000000000000");
        var damaged = File.ReadAllBytes(Imported());
        damaged[Encoding.Latin1.GetString(damaged).IndexOf("PERSON 2", StringComparison.Ordinal)] ^= 1;
        File.WriteAllBytes(Imported(), damaged);
        var answer = Screen();
        Assert.False(answer.Complete);
        Assert.Contains("pillar lists import", Assert.Single(answer.Missing).In(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal((0, false), answer.Lists.Where(list => list.Id == "un").Select(list => (list.Records, list.Current)).Single());
        Assert.False(Directory.Exists(RecompiledFolder) && Directory.EnumerateFiles(RecompiledFolder).Any());
    }

    [Fact]
    public void A_list_in_force_that_is_no_snapshot_any_more_makes_the_answer_incomplete()
    {
        File.WriteAllText(Imported(), "lost");
        Assert.Equal(ScreenOutcome.Incomplete, Screen().Outcome);
        Assert.Contains("cannot be read", Assert.Single(Screen().Missing).In(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    public void Dispose() => desk.Dispose();

    private string RecompiledFolder => desk.Home.File(Path.Combine("recompiled", "un"));

    private ScreenResult Screen()
    {
        using var module = ScreeningModule.Open(desk.Home.Home, Pillar.States.StatesModule.Load(), desk.Audit, desk.Clock);
        return module.Screen.Run(new ScreenQuery("Invented Person 2"));
    }

    private string Imported() => Assert.Single(Directory.GetFiles(Path.Combine(desk.Home.Home.ListsFolder, "un"), "*.pillar-list"));

    private string Recompiled() => Assert.Single(Directory.GetFiles(RecompiledFolder));

    /// <summary>The list with an index of which nothing can be read but who made it; none of the two when that is empty.</summary>
    private void Rewrite(string madeBy)
    {
        var whole = new DocumentedReader(File.ReadAllBytes(Imported()));
        var writer = new SnapshotWriter();
        foreach (var name in List)
        {
            writer.Add(name, whole.Section(name));
        }

        if (madeBy.Length > 0)
        {
            writer.Add("made-by", Encoding.ASCII.GetBytes(madeBy));
            writer.Add("tokens", [1, 2, 3]);
        }

        using var file = File.Create(Imported());
        writer.WriteTo(file);
    }
}
