using System.Text.Json;
using Pillar.States;
using Pillar.UnitTests.Platform;
using Xunit;

namespace Pillar.UnitTests.Cli.Treaties;

public sealed class TreatiesCommandTests : IDisposable
{
    private const string Table = "Participant\tSignature\tRatification, Accession(a)\nFrance\t\t6 Sep 1991\nHaiti\t9 Apr 1980\t\nEuratom\t\t6 Sep 1991 a\n";

    private readonly TempHome home = new();

    public void Dispose() => home.Dispose();

    [Fact]
    public void The_board_shows_each_figure_with_its_date_and_no_data_as_such()
    {
        var lines = Run("board").Out.Split('\n');
        Assert.Contains("ICSANT      2018-07-10      113      112       36       45        0", lines);
        Assert.Contains("ICSANT             24/54       29/54       19/23       17/33       23/29       1", lines);
        Assert.Contains("TLATELOLCO             –           –           –       33/33           –       0", lines);
        Assert.Contains(lines, line => line.StartsWith("No data yet, which is not “not party”: SAFEGUARDS, AP, CPPNM", StringComparison.Ordinal));
    }

    [Fact]
    public void No_line_is_longer_than_80_columns_in_either_language() => Assert.All(
        ["board", "show ICSANT", "next ICSANT", "next BWC", "show TLATELOLCO", "show CPPNM", "show CTBT", "board --in ASEAN"],
        words => Assert.All(["en", "fr"], language =>
            Assert.All(Run([.. words.Split(' '), "--lang", language]).Out.Split('\n'), line => Assert.True(line.Length <= 80, line))));

    [Fact]
    public void The_board_shows_what_has_changed_between_two_dates_and_any_set()
    {
        Assert.Contains("CTBT        2018-07-10  2026-02-03     13      5      6      0      2      0", Run("board").Out.Split('\n'));
        Assert.Contains("ICSANT      2018-07-10        3        3        4        3        0", Run("board", "--in", "ASEAN").Out.Split('\n'));
        Assert.Contains("no longer party since 2018-07-10: 1 (Russian Federation)", Run("show", "CTBT").Out);
    }

    [Fact]
    public void Next_says_which_region_first_and_which_States_are_nearest_there()
    {
        var text = Run("next", "icsant").Out;
        Assert.Contains("First: African States. Members: 54; signed and not yet party: 14; neither: 16.", text);
        Assert.Contains("Nearest there: Burkina Faso, Guinea, Mozambique, Sierra Leone, Senegal.", text);
        Assert.Contains("nothing about\nmerit", text);
    }

    [Fact]
    public void Every_instrument_can_be_shown_and_asked_about_in_both_languages() => Assert.All(StatesModule.Load().TreatyBook.All, treaty =>
    {
        Assert.All(["show", "next"], verb => Assert.Equal(0, Run(verb, treaty.Code, "--lang", "fr").Exit));
        Assert.All(["show", "next"], verb => Assert.NotEqual(JsonValueKind.Null, Json(verb, treaty.Code, "--json").ValueKind));
    });

    [Theory]
    [InlineData("show XYZ", "TREATY: expected one of NPT, CTBT")]
    [InlineData("next XYZ", "TREATY: expected one of NPT, CTBT")]
    [InlineData("next ICSANT --in mars", "SET: expected a regional group")]
    [InlineData("next ICSANT --take 0", "--take: expected a number from 1 on, found 0")]
    [InlineData("import none.csv --treaty CPPNM --as-of 2026-01-01 --source S", "none.csv: expected a file that can be read")]
    [InlineData("import none.csv --treaty CPPNM --as-of 01/02/2026 --source S", "--as-of: expected YYYY-MM-DD, found 01/02/2026")]
    public void Bad_input_is_one_clear_line(string words, string expected)
    {
        var (exit, said, error) = Run(words.Split(' '));
        Assert.Equal((4, ""), (exit, said));
        Assert.Contains(expected, Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
    }

    [Fact]
    public void An_import_shows_what_it_understood_and_writes_only_with_yes()
    {
        string[] words = ["import", File(), "--treaty", "CPPNM", "--as-of", "2026-11-20", "--source", "Invented table", "--leave-out", "Euratom", "--whole"];
        var shown = Run(words);
        Assert.Equal(0, shown.Exit);
        Assert.Contains("   3  Ratification, Accession(a) → bound (ratification, accession …)", shown.Out);
        Assert.Contains("   2  FR  France: bound 1991-09-06 (ratification)", shown.Out);
        Assert.Contains("1 parties, 1 signed only, 0 rows without a step.", shown.Out);
        Assert.Contains("Left out, as you asked: Euratom", shown.Out);
        Assert.Contains("Nothing has been written.", shown.Out);
        Assert.Contains("No data until", Run("show", "CPPNM").Out);

        Assert.EndsWith("Written.\n", Run([.. words, "--yes"]).Out);
        Assert.Contains("1 parties, 1 of them Members; 1 signed only; Invented table", Run("show", "CPPNM").Out);
    }

    [Fact]
    public void An_import_that_is_refused_says_why_and_exits_with_4()
    {
        var (exit, _, error) = Run("import", File(), "--treaty", "ICSANT", "--as-of", "2026-11-20", "--source", "Invented table", "--leave-out", "Euratom", "--yes");
        Assert.Equal(4, exit);
        Assert.StartsWith("ICSANT has a whole list as of 2018-07-10 in use", error);
    }

    [Fact]
    public void An_import_as_JSON_says_whether_it_was_written()
    {
        string[] words = ["import", File(), "--treaty", "CPPNM", "--as-of", "2026-11-20", "--source", "Invented table", "--leave-out", "Euratom", "--json"];
        Assert.False(Json(words).GetProperty("written").GetBoolean());
        var taken = Json([.. words, "--yes"]);
        Assert.True(taken.GetProperty("written").GetBoolean());
        Assert.Equal(["state", "signed", "bound"], taken.GetProperty("columns").EnumerateArray().Select(c => c.GetProperty("meaning").GetString()));
    }

    private string File()
    {
        var path = Path.Combine(Directory.CreateDirectory(home.Folder).FullName, "table.txt");
        System.IO.File.WriteAllText(path, Table);
        return path;
    }

    private JsonElement Json(params string[] words) => JsonDocument.Parse(Run(words).Out).RootElement;

    private CommandRun Run(params string[] words) => CommandRun.Of(home, ["treaties", .. words]);
}
