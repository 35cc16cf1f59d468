using System.Globalization;
using Pillar.Platform.Input;
using Pillar.States;
using Pillar.States.Ratings;
using Pillar.States.Sets;
using Pillar.UnitTests.Platform;
using Pillar.UnitTests.Platform.Files;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.States.Ratings;

public sealed class FatfTests : IDisposable
{
    private const string Head = "iso3,jurisdiction,report_type,report_date,assessment_body,R.1,R.2,R.6,R.7,IO11\n";

    private readonly TempHome home = new();
    private readonly RememberedAudit audit = new();

    private StatesModule States => StatesModule.Load(home.Home);

    public void Dispose() => home.Dispose();

    public static TheoryData<string, string, string, string, string> Lines => new(Specs.Table("states/ratings.md", "Which line holds")
        .Select(row => (row["lines"], row["R.7 holds"], row["IO.11 holds"], row["R.7 in its history"], row["IO.11 in its history"])));

    public static TheoryData<string, string, string> Cells => new(Specs.Table("states/ratings.md", "What is read").Select(row => (row["cell"], row["of"], row["read as"])));

    public static TheoryData<string, string, string> Published => new(Specs.Table("states/ratings.md", "The table of 23 March 2026")
        .Select(row => (row["of"], row["field"], string.Join(' ', row["rated"], row["not rated"], row["first"], row["second"], row["third"], row["fourth"]))));

    [Theory]
    [MemberData(nameof(Lines))]
    public void The_line_that_holds_and_the_history_are_those_the_spec_says(string lines, string law, string effect, string lawHistory, string effectHistory)
    {
        Import(Head + string.Concat(lines.Split("; ").Select(line => line.Split(' ')).Select(c => $"ALB,Albania,{c[0]},{c[1]},MONEYVAL,C,C,C,{c[2]},{c[3]}\n")));
        var edition = States.Fatf.Newest!;
        Assert.Equal((law, effect), (edition.Of("AL", RatedField.Law).Word(), edition.Of("AL", RatedField.Effect).Word()));
        Assert.Equal((lawHistory, effectHistory), (History(RatedField.Law), History(RatedField.Effect)));

        string History(RatedField field) => string.Join(' ', edition.History("AL", field).Select(given => given.Rating.Word()));
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void A_cell_is_read_on_the_scale_of_its_field(string cell, string field, string read)
    {
        var rating = RatingWords.Read(cell, RatedField.Require(field));
        Assert.Equal(read, rating is null ? "refused" : rating == Rating.NotRated ? "not rated" : rating.Value.Word());
    }

    [Theory]
    [MemberData(nameof(Published))]
    public void The_real_table_gives_the_known_figures(string of, string code, string figures)
    {
        var row = Real().Rows.Single(r => r.Field.Code == code);
        var count = of == "all" ? row.All : row.Members;
        Assert.Equal(figures, string.Join(' ', new[] { count.Rated, count.NotRated }.Concat(count.By)));
    }

    /// <summary>Another reading of the same file: the line that starts with MER+, else the mutual evaluation.</summary>
    [Fact]
    public void The_real_table_reads_as_its_own_consolidated_lines()
    {
        _ = Real();
        var edition = States.Fatf.Newest!;
        using var table = CsvTable.Open(InputStream.Open(RealFile()));
        var lines = new List<(string State, string Type, string[] Cells)>();
        while (table.Read())
        {
            lines.Add((States.Find(table[0])!.Alpha2, table[2], [.. RatedField.All.Select(field => table[table.Find(field.Code.Replace("IO.", "IO", StringComparison.Ordinal))])]));
        }

        Assert.Equal(edition.Jurisdictions, lines.Select(l => l.State).Distinct().Order(StringComparer.Ordinal));
        foreach (var own in lines.GroupBy(l => l.State))
        {
            var holds = own.FirstOrDefault(l => l.Type.StartsWith("MER+", StringComparison.Ordinal), own.First(l => l.Type == "MER"));
            Assert.Equal(holds.Cells, RatedField.All.Select(field => edition.Of(own.Key, field).Word()));
        }
    }

    [Fact]
    public void Law_is_ahead_of_effect_in_the_real_table_and_the_sets_add_up_to_the_Members()
    {
        var answer = Real();
        Assert.Equal("Law is ahead of effect: R.7 is rated C or LC in 111 of 199 jurisdictions, IO.11 HE or SE in 32 of 199.", answer.Sentence!.In(CultureInfo.InvariantCulture));
        var both = answer.LawAndEffect;
        Assert.Equal((199, 111, 32), (both.Rated, both.Both + both.LawOnly.Count, both.Both + both.EffectOnly));
        Assert.All(answer.Rows, row => Assert.Equal(row.Members.By, row.Members.By.Select((_, i) => row.Sets.Sum(set => set.Count.By[i]))));
    }

    [Fact]
    public void Who_is_not_rated_or_not_applicable_is_in_no_denominator()
    {
        Import(Head + "FRA,,MER,2022-05,FATF,C,C,C,C,SE\nALB,,MER,2018-12,MONEYVAL,C,C,C,N/A,\nHKG,,MER,2019-09,FATF,LC,LC,LC,LC,SE\n");
        var row = States.RatingBoard.Row(States.Fatf.Newest!, RatedField.Law, States.Sets.Groups);
        Assert.Equal((3, 2, 1), (row.All.Asked, row.All.Rated, row.All.NotApplicable));
        Assert.Equal((193, 1, 1, 191), (row.Members.Asked, row.Members.Rated, row.Members.NotApplicable, row.Members.NotRated));
    }

    [Fact]
    public void The_rating_of_a_past_day_is_that_of_the_last_report_before_it()
    {
        Import(Head + "ALB,,MER,2018-12,MONEYVAL,C,C,C,NC,LE\nALB,,FUR,2021-03,MONEYVAL,C,C,C,LC,LE\n");
        Rating On(int year) => States.Fatf.Newest!.On(new DateOnly(year, 6, 1), "AL", RatedField.Law);
        Assert.Equal((Rating.NotRated, Rating.NonCompliant, Rating.LargelyCompliant), (On(2018), On(2020), On(2022)));
    }

    [Fact]
    public void Over_time_the_last_day_is_the_table_itself_and_the_number_of_the_rated_only_grows()
    {
        Assert.All(Real().Rows, row =>
        {
            Assert.Equal((row.All.Rated, new DateOnly(2026, 3, 23)), (row.OverTime[^1].Count.Rated, row.OverTime[^1].Day));
            Assert.Equal(row.All.By, row.OverTime[^1].Count.By);
            Assert.Equal(row.OverTime.Select(on => on.Count.Rated).Order(), row.OverTime.Select(on => on.Count.Rated));
        });
    }

    [Fact]
    public void Of_two_tables_the_newer_is_in_use_and_both_are_kept()
    {
        Import(Head + "FRA,,MER,2022-05,FATF,C,C,C,C,SE\n", "ratings-2026-03-23.csv");
        Import(Head + "FRA,,MER,2022-05,FATF,C,C,C,LC,SE\n", "ratings-2025-01-31.csv");
        Assert.Equal(["2026-03-23", "2025-01-31"], States.Fatf.Editions.Select(e => $"{e.AsOf:yyyy-MM-dd}"));
        Assert.Equal(Rating.Compliant, States.Fatf.Newest!.Of("FR", RatedField.Law));
    }

    [Fact]
    public void An_open_module_sees_an_import_at_once()
    {
        var open = States;
        Assert.Null(open.Fatf.Newest);
        Import(Head + "FRA,,MER,2022-05,FATF,C,C,C,C,SE\n");
        Assert.NotNull(open.Fatf.Newest);
    }

    [Fact]
    public void An_import_leaves_an_audit_line_and_nothing_is_written_without_it()
    {
        audit.Broken = true;
        Assert.Throws<IOException>(() => Import(Head + "FRA,,MER,2022-05,FATF,C,C,C,C,SE\n"));
        Assert.Null(States.Fatf.Newest);
        audit.Broken = false;
        Import(Head + "FRA,,MER,2022-05,FATF,C,C,C,C,SE\n");
        var line = Assert.Single(audit.Events);
        Assert.Equal(("states.import-fatf", "2026-03-23", "1", 64), (line.Action, line.Facts["asOf"], line.Facts["jurisdictions"], line.Facts["sha256"].Length));
    }

    [Fact]
    public void A_fault_at_any_step_of_writing_leaves_the_old_table_or_the_new_one_whole()
    {
        var steps = FaultyDisk.Steps(() => Import(Head + "FRA,,MER,2022-05,FATF,C,C,C,C,SE\n"));
        Assert.True(steps >= 4, $"{steps} steps");
        for (var step = 0; step < steps; step++)
        {
            using (FaultyDisk.FailAt(step))
            {
                Assert.Throws<IOException>(() => Import(Head + "FRA,,MER,2022-05,FATF,C,C,C,NC,LE\n"));
            }

            Assert.Equal(Rating.Compliant, States.Fatf.Newest!.Of("FR", RatedField.Law));
        }
    }

    [Fact]
    public void Many_fewer_jurisdictions_are_refused_until_they_are_accepted()
    {
        Import(Head + "FRA,,MER,2022-05,FATF,C,C,C,C,SE\nALB,,MER,2018-12,MONEYVAL,C,C,C,C,SE\n", "ratings-2025-01-31.csv");
        var few = Head + "FRA,,MER,2022-05,FATF,C,C,C,C,SE\n";
        Assert.Equal("fatf-fewer-jurisdictions", Import(few, accept: false)?.Code);
        Assert.Null(Import(few));
    }

    [Theory]
    [InlineData("", "expected a row of column names")]
    [InlineData("iso3,report_type,report_date,R.1,R.2,R.6,R.7\n", "line 1: expected a column 'IO.11'")]
    [InlineData("iso3,report_type,report_date,R.1,R.2,R.6,R.7,R7,IO11\n", "line 1: expected each column once, found R.7 twice")]
    [InlineData(Head, "expected at least one report, found none")]
    [InlineData(Head + "QQQ,,MER,2022-05,FATF,C,C,C,C,SE\n", "line 2, iso3: expected a State or territory: an ISO code or a name, found QQQ")]
    [InlineData(Head + "FRA,,XXX,2022-05,FATF,C,C,C,C,SE\n", "line 2, report_type: expected MER, FUR, FUAR or MER+FUR(s), found XXX")]
    [InlineData(Head + "FRA,,MER,May 2022,FATF,C,C,C,C,SE\n", "line 2, report_date: expected YYYY-MM or YYYY-MM-DD, found May 2022")]
    [InlineData(Head + "FRA,,MER,2026-05,FATF,C,C,C,C,SE\n", "expected a month not after the date of the table, 2026-03-23, found 2026-05 (FR)")]
    [InlineData(Head + "FRA,,MER,2022-05,FATF,C,C,C,SE,SE\n", "line 2, R.7: expected one of C, LC, PC, NC, N/A or nothing, found SE")]
    [InlineData(Head + "FRA,,MER,2022-05,=1+1,C,C,C,C,SE\n", "line 2, assessment_body: expected at most 60 visible characters")]
    [InlineData(Head + "FRA,,MER,2022-05,FATF,C,C,C,C,SE\nFRA,,MER,2022-05,FATF,C,C,C,C,SE\n", "line 3, report_type: expected each report of a jurisdiction once, found that of line 2 again")]
    public void A_bad_table_is_one_clear_line_and_changes_nothing(string text, string expected)
    {
        Assert.Contains(expected, Assert.Throws<BadInputException>(() => Import(text)).Message, StringComparison.Ordinal);
        Assert.Null(States.Fatf.Newest);
        Assert.Empty(audit.Events);
    }

    [Fact]
    public void The_day_of_the_table_is_said_or_stands_in_the_name_of_the_file()
    {
        var bad = Assert.Throws<BadInputException>(() => Import(Head + "FRA,,MER,2022-05,FATF,C,C,C,C,SE\n", "ratings.csv"));
        Assert.Equal("--as-of: expected YYYY-MM-DD, as the file's name holds no day, found ratings.csv", bad.Message);
        var future = Assert.Throws<BadInputException>(() => Import(Head + "FRA,,MER,2022-05,FATF,C,C,C,C,SE\n", "ratings-2999-01-01.csv"));
        Assert.Equal("--as-of: expected a day that has come, found 2999-01-01", future.Message);
    }

    private static string RealFile() => TestData.File("regime/finance/fatf-4th-round-ratings-2026-03-23.csv");

    private RatingAnswer Real()
    {
        Assert.Null(States.ImportFatf(home.Home, audit, TimeProvider.System).Run(RealFile(), null, accept: false).Refusal);
        return States.RatingBoard.Run(StateSetKind.Group);
    }

    private Refusal? Import(string text, string name = "ratings-2026-03-23.csv", bool accept = true)
    {
        return States.ImportFatf(home.Home, audit, TimeProvider.System).Run(home.Write(name, text), null, accept).Refusal;
    }
}
