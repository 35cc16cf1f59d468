using System.Text.Json;
using Pillar.UnitTests.Platform;
using Xunit;

namespace Pillar.UnitTests.Cli.Review;

public sealed class ReviewCommandTests : IDisposable
{
    private const string Field = "N.2.manufacture.weapon.law";

    private readonly TempHome home = new();
    private readonly TempHome other = new();

    public void Dispose()
    {
        home.Dispose();
        other.Dispose();
    }

    [Fact]
    public void The_walk_of_the_guide_goes_from_a_form_to_a_frozen_cycle()
    {
        Samples();
        Assert.Contains("12 of 12 States have a record", Done("table", "--by", "region", "--set", "invented", "--on", "2026-06-30").Replace('\n', ' '), StringComparison.Ordinal);
        Assert.Contains("Change since 2016-06-30 in points, over 12 States", Done("table", "--set", "invented", "--since", "2016-06-30").Replace('\n', ' '), StringComparison.Ordinal);
        Assert.Contains("Cycle 2026: data of 2026-06-30", Done("freeze", "2026", "--on", "2026-06-30", "--set", "invented"), StringComparison.Ordinal);
        Assert.Contains("the same figures to the byte", Done("cycle", "2026").Replace('\n', ' '), StringComparison.Ordinal);
        Assert.Contains("Change since 2026-06-30", Done("table", "--set", "invented", "--since", "2026").Replace('\n', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_is_sent_edited_and_merged_back_with_a_conflict()
    {
        Samples();
        var (sent, back, form) = (home.File("qm.json"), other.File("back.json"), other.File("form.csv"));
        Done("export", "QM", sent);
        Assert.Equal(0, In(other, "merge", "QM", sent, "--yes").Exit);
        File.WriteAllText(form, $"state,field,mark,as_of,citation,dated\nQM,{Field},?,2026-07-01,New Act,2026-05-01\n");
        Assert.Equal(0, In(other, "import", form).Exit);
        Assert.Equal(0, In(other, "export", "QM", back, "--answer", sent).Exit);
        File.WriteAllText(form, $"state,field,mark,as_of,citation,dated\nQM,{Field},X,2026-07-02,Committee's own Act,2026-05-02\n");
        Done("import", form);
        var open = Run("merge", "QM", back, "--yes");
        Assert.Equal(10, open.Exit);
        Assert.Contains("theirs: ? 2026-07-01 — New Act (2026-05-01)", open.Out, StringComparison.Ordinal);
        Assert.Contains("Marks recorded: 1", Done("merge", "QM", back, "--yes", "--take", $"{Field}=theirs"), StringComparison.Ordinal);
        Assert.Contains("New Act", Done("show", "QM"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    public void An_empty_form_can_be_written_for_any_State(string kind)
    {
        var file = home.File("form." + kind);
        Done("export", "France", file);
        Assert.Contains("0 marks recorded", Done("import", file), StringComparison.Ordinal);
    }

    [Fact]
    public void Publication_needs_consent_and_shows_what_was_published()
    {
        Samples();
        Assert.Contains("No record", Done("show", "QM", "--public"), StringComparison.Ordinal);
        foreach (var step in new[] { "sent", "agreed", "approved" })
        {
            Done("step", "QM", step);
        }

        var refused = Run("step", "QM", "published");
        Assert.Equal((4, ""), (refused.Exit, refused.Out));
        Assert.Contains("consent", refused.Error, StringComparison.Ordinal);
        Done("step", "QM", "published", "--basis", "note verbale 12/2026");
        Assert.Contains("[published]", Done("show", "QM", "--public").Replace("\n", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        using var json = JsonDocument.Parse(Done("table", "--set", "invented", "--public", "--json"));
        Assert.Equal(1, json.RootElement.GetProperty("total").GetProperty("recorded").GetInt32());
    }

    [Fact]
    public void The_words_of_the_template_are_to_be_checked_until_a_person_confirms_them()
    {
        Samples();
        Assert.Contains("to be checked against S/RES/1540", Done("show", "QM").Replace('\n', ' '), StringComparison.Ordinal);
        Done("confirm", "--basis", "S/RES/1540 (2004), English text");
        Assert.DoesNotContain("to be checked", Done("show", "QM"), StringComparison.Ordinal);
    }

    [Fact]
    public void No_line_is_longer_than_80_columns_in_either_language()
    {
        Samples();
        Done("freeze", "2026", "--on", "2026-06-30", "--set", "invented");
        Assert.All(
            ["table --by section --set invented --since 2016-06-30", "table --by region --set invented", "table --by field --set invented", "table --by state --set invented", "show QM", "cycle 2026"],
            words => Assert.All(["en", "fr"], language =>
                Assert.All(Run([.. words.Split(' '), "--lang", language]).Out.Split('\n').Where(line => !line.Contains("http", StringComparison.Ordinal)), line => Assert.True(line.Length <= 80, line))));
    }

    [Theory]
    [InlineData("show Atlantis", "STATE: expected the code or name of a Member")]
    [InlineData("table --by colour", "--by: expected field, section")]
    [InlineData("table --set mars", "SET: expected members, invented")]
    [InlineData("table --section 9", "--section: expected 2, 3(a)")]
    [InlineData("table --on tomorrow", "--on: expected YYYY-MM-DD, found tomorrow")]
    [InlineData("table --since never", "CYCLE: expected the name of a frozen cycle, found never")]
    [InlineData("cycle none", "CYCLE: expected the name of a frozen cycle")]
    [InlineData("step QM praised", "STATUS: expected sent, agreed")]
    [InlineData("export QM form.pdf", "FILE: expected a name that ends with .csv, .xlsx, .json, .html or .docx")]
    [InlineData("import none.csv", "none.csv: expected a file that can be read")]
    [InlineData("import none.xlsx", "none.xlsx: expected an XLSX workbook that can be read")]
    [InlineData("merge QM none.json", "none.json: expected a file that can be read")]
    public void Bad_input_is_one_clear_line(string words, string expected)
    {
        var (exit, said, error) = Run(words.Split(' '));
        Assert.Equal((4, ""), (exit, said));
        Assert.Contains(expected, Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
    }

    private void Samples()
    {
        foreach (var name in new[] { "invented-2016.csv", "invented-2026.csv" })
        {
            Assert.Contains("marks recorded", Done("import", Repository.Path("samples", "review", name)).Replace('\n', ' '), StringComparison.Ordinal);
        }
    }

    private string Done(params string[] words)
    {
        var run = Run(words);
        Assert.True(run.Exit == 0, run.Error + run.Out);
        return run.Out;
    }

    private CommandRun Run(params string[] words) => In(home, words);

    private static CommandRun In(TempHome folder, params string[] words) => CommandRun.Of(folder, ["review", .. words]);
}
