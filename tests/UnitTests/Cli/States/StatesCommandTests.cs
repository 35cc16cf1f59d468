using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Pillar.Cli.Commands;
using Pillar.States;
using Xunit;

namespace Pillar.UnitTests.Cli.States;

public sealed class StatesCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("pillar-states-cli");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void List_names_every_territory_and_counts_them()
    {
        var (exit, lines, _) = Run("list");
        Assert.Equal((0, "250 in all"), (exit, lines[^1]));
        Assert.Contains("HK  China, Hong Kong Special Administrative Region · part of China", lines);
        Assert.Contains("VA  Holy See · Observer State", lines);
    }

    [Theory]
    [InlineData("african", 54)]
    [InlineData("grulac", 33)]
    [InlineData("weog", 29)]
    public void List_can_be_kept_to_one_regional_group(string group, int members)
    {
        var rows = Json("list", "--group", group).EnumerateArray().ToList();
        Assert.Equal(members, rows.Count);
        Assert.All(rows, row => Assert.Equal("member", row.GetProperty("standing").GetString()));
    }

    [Fact]
    public void List_can_be_kept_to_the_Members() => Assert.Equal(193, Json("list", "--members").GetArrayLength());

    [Fact]
    public void Show_gives_names_in_six_languages_group_neighbours_and_facts_with_source_and_date()
    {
        var (exit, lines, _) = Run("show", "Iran");
        Assert.Equal((0, "Iran (Islamic Republic of)", "codes: IR IRN 364"), (exit, lines[0], lines[1]));
        Assert.All(UnLanguages.All, language => Assert.Contains(lines, line => line.StartsWith($"  {language}: ", StringComparison.Ordinal)));
        Assert.Contains("regional group: Asia-Pacific States", lines);
        Assert.Contains(lines, line => line.StartsWith("neighbours: Afghanistan, Armenia", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("Country Group E:1", StringComparison.Ordinal) && line.EndsWith("as of 2026-07-23", StringComparison.Ordinal));
        Assert.Contains("  Not the law; read the text each line names.", lines);
    }

    [Fact]
    public void Show_says_through_whom_a_fact_reaches_a_territory() =>
        Assert.Contains(Run("show", "hong kong").Lines, line => line.Contains("(through the State it follows: China)", StringComparison.Ordinal));

    [Fact]
    public void Show_never_reads_no_row_as_no_embargo() =>
        Assert.Contains(Run("show", "FJ").Lines, line => line.Contains("no verified value", StringComparison.Ordinal) && line.Contains("not “no embargo”", StringComparison.Ordinal));

    [Fact]
    public void Show_gives_the_regional_organisations_with_their_date()
    {
        Assert.Contains("organisations: AU, ECOWAS (as of 2020-01-30)", Run("show", "Ghana").Lines);
        Assert.Equal(["AU", "ECOWAS"], Json("show", "Ghana").GetProperty("organisations").EnumerateArray().Select(code => code.GetString()));
        Assert.DoesNotContain(Run("show", "Hong Kong").Lines, line => line.StartsWith("organisations", StringComparison.Ordinal));
    }

    [Fact]
    public void Show_speaks_French()
    {
        var lines = Run("show", "Géorgie", "--lang", "fr").Lines;
        Assert.Equal("Géorgie", lines[0]);
        Assert.Contains("groupe régional : États d’Europe orientale", lines);
        Assert.Contains(lines, line => line.StartsWith("voisins : ", StringComparison.Ordinal));
    }

    [Fact]
    public void Show_gives_the_neutral_note_where_a_status_is_disputed() =>
        Assert.Contains(Run("show", "Western Sahara").Lines, line => line.StartsWith("note: ", StringComparison.Ordinal));

    [Fact]
    public void Show_as_JSON_keeps_every_script_readable()
    {
        var shown = string.Concat(Run("show", "CI", "--json").Lines);
        Assert.Contains("كوت ديفوار", shown);
        using var json = JsonDocument.Parse(shown);
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("formalNames").GetProperty("en").ValueKind);
        Assert.Equal("Côte d'Ivoire", json.RootElement.GetProperty("names").GetProperty("en").GetString());
    }

    [Theory]
    [InlineData("Korea", "several")]
    [InlineData("USSR", "no longer exists")]
    [InlineData("stateless", "names no territory")]
    [InlineData("Wakanda", "not understood")]
    public void A_word_that_is_no_single_territory_is_one_clear_line(string word, string said)
    {
        var (exit, lines, error) = Run("show", word);
        Assert.Equal((4, 0), (exit, lines.Length));
        Assert.Contains(said, Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
    }

    [Fact]
    public void Every_territory_can_be_shown_in_both_languages() => Assert.All(StatesModule.Load().All, territory =>
    {
        Assert.Equal(0, Run("show", territory.Alpha2).Exit);
        Assert.Equal(0, Run("show", territory.Alpha2, "--lang", "fr", "--json").Exit);
    });

    [Fact]
    public void Import_groups_takes_a_table_and_show_gives_its_facts()
    {
        var file = Table("FR,country-group,A:1,,Invented table,row 7,2026-03-01");
        var (exit, lines, _) = Run("import-groups", file);
        Assert.Equal(0, exit);
        Assert.Contains("Invented table: 1 facts as of 2026-03-01 (before: 0)", lines);
        Assert.Contains(Run("show", "FR").Lines, line => line.Contains("Country Group A:1 — Invented table, row 7, as of 2026-03-01", StringComparison.Ordinal));
    }

    [Fact]
    public void Import_groups_refuses_an_older_table_in_one_line()
    {
        var file = Table("CN,arms-embargoed,D:5,,\"15 CFR Part 740, Supplement No. 1 (Country Groups)\",old,2020-01-01");
        var (exit, _, error) = Run("import-groups", file);
        Assert.Equal(4, exit);
        Assert.Contains("older than 2026-07-23", Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
        Assert.Equal(0, Run("import-groups", file, "--accept").Exit);
    }

    [Fact]
    public void Import_groups_names_the_line_it_cannot_use()
    {
        var (exit, lines, error) = Run("import-groups", Table("Atlantis,country-group,A:1,,Invented table,row 7,2026-03-01"));
        Assert.Equal((4, 0), (exit, lines.Length));
        Assert.Contains("groups.csv line 2, territory", error);
    }

    [Fact]
    public void Import_groups_names_a_file_that_is_not_there() => Assert.Equal(4, Run("import-groups", "none.csv").Exit);

    [Fact]
    public void Ratings_show_every_figure_with_its_denominator_and_no_data_until_a_table_is_imported()
    {
        Assert.Equal("No data until the FATF’s table of ratings is imported: pillar states import-fatf", Assert.Single(Run("ratings").Lines));
        Assert.Equal("2 jurisdictions with 2 reports as of 2026-03-23 are in the data folder", Assert.Single(Run("import-fatf", Ratings()).Lines));
        var lines = Run("ratings").Lines;
        Assert.Contains("Law is ahead of effect: R.7 is rated C or LC in 2 of 2 jurisdictions, IO.11 HE", lines);
        Assert.Contains("       1     0     1     0     0        192  Members of the United Nations", lines);
        Assert.Contains("FR        C      C      C     LC     LE  France 2022-05", Run("ratings", "--in", "weog").Lines);
        Assert.Equal(2, Json("ratings").GetProperty("fields")[3].GetProperty("all").GetProperty("rated").GetInt32());
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void Ratings_fit_80_columns(string language)
    {
        Run("import-fatf", Ratings());
        Assert.All(Run("ratings", "--lang", language, "--by", "organisation").Lines, line => Assert.True(line.Length <= 80, line));
        Assert.All(Run("ratings", "--lang", language, "--in", "CARICOM").Lines, line => Assert.True(line.Length <= 80, line));
    }

    [Fact]
    public void Show_gives_treaties_with_their_dates_and_ratings_with_their_history()
    {
        Run("import-fatf", Ratings());
        var lines = Run("show", "France").Lines;
        Assert.Contains("  ICSANT: party 2013-09-11 (as of 2018-07-10)", lines);
        Assert.Contains("  TPNW: neither (as of 2026-02-03)", lines);
        Assert.Contains(lines, line => line.StartsWith("  No data, which is not “not party”: SAFEGUARDS", StringComparison.Ordinal));
        Assert.Contains("  R.7: largely compliant (LC 2022-05)", lines);
    }

    [Fact]
    public void Compare_puts_States_side_by_side_in_lines_of_80_columns()
    {
        var lines = Run("compare", "France", "Chad", "Niue").Lines;
        Assert.Equal("                         FR  NU  TD", lines[0]);
        Assert.Contains("ICSANT       2018-07-10   P       –", lines);
        Assert.All(Run("compare", "--in", "african").Lines, line => Assert.True(line.Length <= 80, line));
        Assert.Equal(4, Run("compare").Exit);
    }

    [Fact]
    public void Sets_are_made_shown_used_and_removed()
    {
        Assert.Equal("The set Two has 2 Members and can be used wherever a set is", Assert.Single(Run("sets", "add", "Two", "France", "Chad").Lines));
        Assert.Equal(["  FR  France", "  TD  Chad"], Run("sets", "show", "two").Lines[1..]);
        Assert.Equal(["FR", "TD"], Json("compare", "--in", "Two").GetProperty("states").EnumerateArray().Select(s => s.GetProperty("alpha2").GetString()));
        Assert.Contains(Json("sets", "list").EnumerateArray(), set => set.GetProperty("code").GetString() == "Two" && set.GetProperty("kind").GetString() == "own");
        Assert.Equal(0, Run("sets", "remove", "Two").Exit);
        Assert.Equal(4, Run("sets", "show", "Two").Exit);
        Assert.Equal(4, Run("sets", "add", "Two", "Atlantis").Exit);
    }

    private string Ratings()
    {
        var path = Path.Combine(folder.FullName, "ratings-2026-03-23.csv");
        File.WriteAllText(path, "iso3,report_type,report_date,R.1,R.2,R.6,R.7,IO11\nFRA,MER,2022-05,C,C,C,LC,LE\nHKG,MER,2019-09,C,C,C,LC,LE\n");
        return path;
    }

    private string Table(string row)
    {
        var path = Path.Combine(folder.FullName, "groups.csv");
        File.WriteAllText(path, $"territory,kind,group,part,source,provision,asOf\n{row}\n");
        return path;
    }

    private JsonElement Json(params string[] words) => JsonDocument.Parse(string.Concat(Run([.. words, "--json"]).Lines)).RootElement;

    private (int Exit, string[] Lines, string Error) Run(params string[] words)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        using var error = new StringWriter(CultureInfo.InvariantCulture);
        var exit = CommandRun.Tree().Parse(["states", .. words, "--home", Path.Combine(folder.FullName, "home")])
            .Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        return (exit, output.ToString().ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries), error.ToString());
    }
}
