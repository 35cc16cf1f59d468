using System.Globalization;
using System.Text;
using Pillar.Screening;
using Pillar.Screening.Lists;
using Pillar.States;
using Pillar.UnitTests.Screening.Lists;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Screening.Snapshot;

/// <summary>The file of the index: made when it is needed, made anew when it is not whole, never trusted when it is another's.</summary>
public sealed class IndexStoreTests : IDisposable
{
    private readonly ListDesk desk = new();

    public IndexStoreTests() => desk.Import(desk.File("un.xml", InventedList.Un(3)));

    [Fact]
    public void An_import_makes_the_index_and_a_screening_uses_it()
    {
        var made = File.GetLastWriteTimeUtc(Index());
        Assert.Equal(ScreenOutcome.Strong, Screen().Outcome);
        Assert.Equal(made, File.GetLastWriteTimeUtc(Index()));
    }

    [Fact]
    public void An_index_that_was_removed_is_made_anew()
    {
        File.Delete(Index());
        Assert.Equal(ScreenOutcome.Strong, Screen().Outcome);
        Assert.True(File.Exists(Index()));
    }

    [Theory]
    [InlineData("lost")]
    [InlineData("")]
    public void What_is_no_index_is_made_anew(string content)
    {
        File.WriteAllText(Index(), content);
        Assert.Equal(ScreenOutcome.Strong, Screen().Outcome);
        Assert.True(new FileInfo(Index()).Length > 1000);
    }

    [Fact]
    public void An_index_of_another_build_is_not_searched_and_is_made_anew()
    {
        var bytes = File.ReadAllBytes(Index());
        var build = Encoding.Latin1.GetString(bytes).IndexOf("build ", StringComparison.Ordinal) + 6;
        bytes[build] = (byte)(bytes[build] == '0' ? '1' : '0');
        File.WriteAllBytes(Index(), bytes);
        Assert.Equal(ScreenOutcome.Strong, Screen().Outcome);
        Assert.NotEqual(bytes, File.ReadAllBytes(Index()));
    }

    [Fact]
    public void A_damaged_index_is_named_by_verify_and_made_anew()
    {
        var bytes = File.ReadAllBytes(Index());
        bytes[Encoding.Latin1.GetString(bytes).IndexOf("inventedperson", StringComparison.Ordinal)] ^= 1;
        File.WriteAllBytes(Index(), bytes);
        var verified = desk.Module.VerifyLists.Run();
        Assert.Equal("index", Assert.Single(verified, l => !l.Whole).Id);
        Assert.All(desk.Module.VerifyLists.Run(), l => Assert.True(l.Whole));
        Assert.Equal(ScreenOutcome.Strong, Screen().Outcome);
    }

    [Fact]
    public void Of_a_damaged_list_no_index_is_made()
    {
        File.Delete(Index());
        var damaged = File.ReadAllBytes(Imported());
        damaged[Encoding.Latin1.GetString(damaged).IndexOf("PERSON 2", StringComparison.Ordinal)] ^= 1;
        File.WriteAllBytes(Imported(), damaged);
        Assert.Contains("entries", Assert.Throws<BadInputException>(Screen).Message, StringComparison.Ordinal);
        Assert.Empty(Indexes());
    }

    [Fact]
    public void A_list_in_force_that_is_no_snapshot_any_more_makes_the_answer_incomplete()
    {
        File.WriteAllText(Imported(), "lost");
        Assert.Equal(ScreenOutcome.Incomplete, Screen().Outcome);
        Assert.Contains("cannot be read", Assert.Single(Screen().Missing).In(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_index_can_be_kept_it_is_made_in_memory()
    {
        Directory.Delete(desk.Home.File("index"), recursive: true);
        File.WriteAllText(desk.Home.File("index"), "a file in the way");
        Assert.Equal(ScreenOutcome.Strong, Screen().Outcome);
    }

    public void Dispose() => desk.Dispose();

    private ScreenResult Screen()
    {
        using var module = ScreeningModule.Open(desk.Home.Home, StatesModule.Load(), desk.Audit, desk.Clock);
        return module.Screen.Run(new ScreenQuery("Invented Person 2"));
    }

    private string[] Indexes() => Directory.GetFiles(desk.Home.File("index"), "*.pillar-index");

    private string Index() => Assert.Single(Indexes());

    private string Imported() => Assert.Single(Directory.GetFiles(Path.Combine(desk.Home.Home.ListsFolder, "un"), "*.pillar-list"));
}
