using System.Text.Json;
using Pillar.UnitTests.Controls;
using Pillar.UnitTests.Platform;
using Xunit;

namespace Pillar.UnitTests.Cli.Controls;

public sealed class ControlsCommandTests : IDisposable
{
    private readonly TempHome home = new();

    public void Dispose() => home.Dispose();

    [Fact]
    public void An_edition_is_imported_listed_verified_and_shown_and_says_it_is_not_the_law()
    {
        var imported = Run("import", Widgets("widgets_2026-06-24.xml"));
        Assert.Equal((0, ""), (imported.Exit, imported.Error));
        Assert.StartsWith("us-ccl (2026-06-24): in force, 2 entries, 3 items.\n", imported.Out);
        Assert.Contains("Cited, and no entry in this edition: 9A999 (1C998 1C999)", imported.Out);
        Assert.StartsWith("* us-ccl (2026-06-24): 2 entries, 3 items, 1 bounds, 0 clauses for a person\n", Run("list").Out);
        Assert.EndsWith(": whole, 2 entries\n", Run("verify").Out);
        var shown = Run("show", "1c999").Out;
        Assert.Contains("Not the law; read 15 CFR Part 774", shown);
        Assert.Contains("\n1C999.a  Widgets having a mass exceeding 5 kg;\n", shown);
        Assert.DoesNotContain("1C999.b", Run("show", "1C999.a").Out);
    }

    [Fact]
    public void Editions_live_side_by_side_and_the_last_imported_is_in_force()
    {
        Run("import", Widgets("widgets.xml"), "--as-of", "2026-06-24");
        Run("import", Widgets("widgets.xml"), "--as-of", "2026-07-23");
        var editions = Json("list", "--json").EnumerateArray().Select(static e => (e.GetProperty("asOf").GetString(), e.GetProperty("inForce").GetBoolean()));
        Assert.Equal([("2026-06-24", false), ("2026-07-23", true)], editions);
    }

    [Fact]
    public void An_edition_that_lost_its_entries_is_refused_until_it_is_accepted()
    {
        Run("import", Widgets("widgets.xml"));
        var half = home.Write("half.xml", Supplement.Of(Supplement.Entry("1C999", "Widgets.", "")));
        var refused = Run("import", half);
        Assert.Equal((4, "", "List us-ccl would fall from 2 entries to 1, by more than a tenth; look at the file, then import it with --accept.\n"), (refused.Exit, refused.Out, refused.Error));
        Assert.Equal(2, Json("list", "--json")[0].GetProperty("entries").GetInt32());
        Assert.Equal(0, Run("import", half, "--accept").Exit);
    }

    [Fact]
    public void A_damaged_edition_is_found()
    {
        Run("import", Widgets("widgets.xml"));
        var file = Directory.EnumerateFiles(Path.Combine(home.Folder, "controls", "us-ccl"), "*.pillar-controls").Single();
        var bytes = File.ReadAllBytes(file);
        bytes[^100] ^= 1;
        File.WriteAllBytes(file, bytes);
        var verified = Run("verify");
        Assert.Equal(4, verified.Exit);
        Assert.Contains("with checksum", verified.Error);
    }

    [Fact]
    public void A_search_meets_whole_words_in_either_spelling_and_says_where()
    {
        Run("import", Widgets("widgets.xml"));
        Assert.StartsWith("1C998    Fibres for gadgets", Run("search", "fiber").Out);
        Assert.Contains("1C999.b Gadgets", Run("search", "gadgets of lead").Out);
        Assert.Equal("No entry found in these editions. That is no statement that an item is free.\n", Run("search", "widge").Out.Replace("\n", " ").Trim() + "\n");
    }

    [Fact]
    public void No_line_is_longer_than_80_columns_in_either_language()
    {
        Run("import", Widgets("widgets.xml"));
        Assert.All(
            ["list", "verify", "show 1C999", "search gadgets"],
            words => Assert.All(["en", "fr"], language => Assert.All(Run([.. words.Split(' '), "--lang", language]).Out.Split('\n'), line => Assert.True(line.Length <= 80, line))));
    }

    [Theory]
    [InlineData("show 1C999", "CODE: expected a code of core-1540, such as 0A001, found 1C999")]
    [InlineData("import none.xml", "none.xml: expected a file that can be read, found no such file")]
    [InlineData("import none.xml --as-of 24.06.2026", "--as-of: expected YYYY-MM-DD, found 24.06.2026")]
    public void Bad_input_is_one_clear_line(string words, string expected)
    {
        var (exit, said, error) = Run(words.Split(' '));
        Assert.Equal((4, "", expected + "\n"), (exit, said, error));
    }

    [Fact]
    public void What_is_asked_of_a_list_that_does_not_have_it_is_one_clear_line()
    {
        Run("import", Widgets("widgets.xml"));
        Assert.Equal("CODE: expected a code of us-ccl, such as 1C998, found 7A001\n", Run("show", "7A001").Error);
        Assert.Equal("--list: expected one of us-ccl, core-1540, found eu\n", Run("show", "1C999", "--list", "eu").Error);
        Assert.Equal("WORDS: expected a word that tells things apart, found the of\n", Run("search", "the", "of").Error);
        Assert.Contains("another kind of file", Run("import", home.Write("other.xml", "<other/>")).Error);
    }

    private string Widgets(string name) => home.Write(name, Supplement.Of(
        Supplement.Entry("1C998", "Fibres for gadgets (see List of Items Controlled).", "<P>a. Lead fibres.</P>"),
        Supplement.Entry("1C999", "Widgets as follows (see List of Items Controlled).", "<P>a. Widgets having a mass exceeding 5 kg;</P><P>b. Gadgets of lead.</P>")));

    private JsonElement Json(params string[] words) => JsonDocument.Parse(Run(words).Out).RootElement;

    private CommandRun Run(params string[] words) => CommandRun.Of(home, ["controls", .. words]);
}
