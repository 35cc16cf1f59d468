using Pillar.Review.National;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Review.National;

public sealed class KeepRowsTests : IDisposable
{
    private const string Header = "state,id,risk,measure,fields,agency,budget,currency,start,end,indicator,status,help,seen";
    private const string Good = "QM,A1,r,m,N.2.manufacture.weapon.law,a,10.50,EUR,2026-01-01,2027-01-01,i,planned,,";

    private readonly ReviewHome home = new();

    public void Dispose() => home.Dispose();

    [Fact]
    public void The_sample_is_taken_whole_and_a_second_time_says_nothing_new()
    {
        Assert.Equal((6, true), (home.ImportRows(NationalSheets.Plan, File.ReadAllText(home.Sample("plan.csv"))).Taken, true));
        Assert.Equal((0, 6), home.ImportRows(NationalSheets.Plan, File.ReadAllText(home.Sample("plan.csv"))) is var again ? (again.Taken, again.Rows) : default);
        Assert.Equal([("EUR", 120000m), ("QMD", 290000.50m)], home.Plan("QM").Budgets);
        Assert.Single(home.Audit.Events);
    }

    [Theory]
    [InlineData("QM,A1,r,m,N.2.nowhere,a,,,,2027-01-01,i,planned,,", "fields", "fields of the template")]
    [InlineData("QM,A1,r,m,N.2.use.weapon.law N.2.use.weapon.law,a,,,,2027-01-01,i,planned,,", "fields", "each once")]
    [InlineData("QM,A1,,m,,a,,,,2027-01-01,i,planned,,", "risk", "a value")]
    [InlineData("QM,A1,r,m,,a,\"1,000\",EUR,,2027-01-01,i,planned,,", "budget", "an amount")]
    [InlineData("QM,A1,r,m,,a,-5,EUR,,2027-01-01,i,planned,,", "budget", "an amount")]
    [InlineData("QM,A1,r,m,,a,1e9,EUR,,2027-01-01,i,planned,,", "budget", "an amount")]
    [InlineData("QM,A1,r,m,,a,1000000000000000,EUR,,2027-01-01,i,planned,,", "budget", "an amount")]
    [InlineData("QM,A1,r,m,,a,5,,,2027-01-01,i,planned,,", "currency", "a currency beside a budget")]
    [InlineData("QM,A1,r,m,,a,,EUR,,2027-01-01,i,planned,,", "currency", "none without")]
    [InlineData("QM,A1,r,m,,a,5,euro,,2027-01-01,i,planned,,", "currency", "three letters")]
    [InlineData("QM,A1,r,m,,a,,,2027-01-02,2027-01-01,i,planned,,", "end", "on or after the start")]
    [InlineData("QM,A1,r,m,,a,,,,2027-02-30,i,planned,,", "end", "a day, YYYY-MM-DD")]
    [InlineData("QM,A1,r,m,,a,,,,01/02/2027,i,planned,,", "end", "a day, YYYY-MM-DD")]
    [InlineData("QM,A1,r,m,,a,,,,2027-01-01,i,soon,,", "status", "one of planned")]
    [InlineData("QZ,A1,r,m,,a,,,,2027-01-01,i,planned,,", "state", "a State")]
    [InlineData("QM,../../x,r,m,,a,,,,2027-01-01,i,planned,,", "id", "letters, digits")]
    [InlineData("QM,A1,r\u202Ex,m,,a,,,,2027-01-01,i,planned,,", "risk", "visible characters")]
    [InlineData("QM,A1,r,m,,a,,,,2027-01-01,i,planned,,first", "seen", "the number")]
    public void A_cell_that_cannot_be_used_is_named_and_nothing_is_taken(string row, string column, string expected)
    {
        var outcome = home.ImportRows(NationalSheets.Plan, $"{Header}\n{Good.Replace("A1", "B1", StringComparison.Ordinal)}\n{row}\n");
        var problem = Assert.Single(outcome.Problems);
        Assert.Equal($"rows.csv line 3, {column}", problem.Place);
        Assert.Contains(expected, problem.Expected, StringComparison.Ordinal);
        Assert.Empty(home.Plan("QM").Actions);
        Assert.Empty(home.Audit.Events);
    }

    [Theory]
    [InlineData("state,id,risk\nQM,A1,r\n", "a column 'measure'")]
    [InlineData(Header + ",secret\n" + Good + ",x\n", "the columns of this sheet")]
    [InlineData("\n", "a row of column names")]
    public void A_file_of_another_shape_is_refused(string text, string expected) =>
        Assert.Contains(expected, Assert.Throws<BadInputException>(() => home.ImportRows(NationalSheets.Plan, text)).Expected, StringComparison.Ordinal);

    [Fact]
    public void An_id_stands_in_a_file_once_for_each_State()
    {
        Assert.Equal("rows.csv line 3, id", Assert.Single(home.ImportRows(NationalSheets.Plan, $"{Header}\n{Good}\n{Good}\n").Problems).Place);
        Assert.True(home.ImportRows(NationalSheets.Plan, $"{Header}\n{Good}\n{Good.Replace("QM", "QN", StringComparison.Ordinal)}\n").Done);
    }

    [Fact]
    public void A_row_that_somebody_else_has_changed_is_refused_by_its_number()
    {
        home.ImportRows(NationalSheets.Plan, $"{Header}\n{Good}\n");
        var written = home.Module.Csv(NationalSheets.Plan, new("QM", home.Today));
        home.Module.KeepRows(NationalSheets.Plan, home.Audit, home.Clock).Set(home.State("QM"), "A1", [("status", "done")], ReviewHome.Boris);
        var late = home.ImportRows(NationalSheets.Plan, written.Replace("planned", "dropped", StringComparison.Ordinal));
        Assert.Equal("review-row-changed", late.Refusal?.Code);
        Assert.Equal("done", home.Plan("QM").Actions.Single().Status);
    }

    [Fact]
    public void What_a_spreadsheet_would_calculate_goes_out_guarded_and_comes_back_as_it_was()
    {
        foreach (var text in new[] { "=1+1", "+1", "-1", "@cmd" })
        {
            home.Set(NationalSheets.Plan, "QM", "A1", "risk=r", $"measure={text}", "agency=a", "end=2027-01-01", "indicator=i", "status=planned");
            var csv = home.Module.Csv(NationalSheets.Plan, new("QM", home.Today));
            Assert.Contains($",'{text},", csv, StringComparison.Ordinal);
            Assert.Equal((0, 1), home.ImportRows(NationalSheets.Plan, csv) is var again ? (again.Taken, again.Rows) : default);
        }
    }

    [Fact]
    public void A_correction_changes_what_it_names_and_a_past_day_shows_what_stood()
    {
        home.ImportRows(NationalSheets.Plan, $"{Header}\n{Good}\n");
        var before = home.Today;
        home.Clock.Now = home.Clock.Now.AddDays(3);
        Assert.True(home.Set(NationalSheets.Plan, "QM", "A1", "budget=", "currency=", "help=a model law").Changed);
        Assert.False(home.Set(NationalSheets.Plan, "QM", "A1", "help=a model law").Changed);
        Assert.Equal((null, "a model law", "m"), home.Plan("QM").Actions.Single() is var now ? (now.Budget, now.Help, now.Measure) : default);
        Assert.Equal((10.50m, ""), home.Plan("QM", before).Actions.Single() is var then ? (then.Budget, then.Help) : default);
    }

    [Fact]
    public void A_correction_of_an_unknown_column_or_to_an_impossible_value_is_refused()
    {
        home.ImportRows(NationalSheets.Plan, $"{Header}\n{Good}\n");
        Assert.Contains("one of risk", Assert.Throws<BadInputException>(() => home.Set(NationalSheets.Plan, "QM", "A1", "state=QN")).Expected, StringComparison.Ordinal);
        Assert.Equal("end", Assert.Throws<BadInputException>(() => home.Set(NationalSheets.Plan, "QM", "A1", "end=2025-01-01")).Place);
        Assert.Equal("ID", Assert.Throws<BadInputException>(() => home.Set(NationalSheets.Plan, "QM", "A 1", "status=done")).Place);
        Assert.Single(home.Audit.Events);
    }

    [Fact]
    public void Without_an_audit_line_nothing_is_kept()
    {
        home.Audit.Broken = true;
        Assert.Throws<IOException>(() => home.ImportRows(NationalSheets.Plan, $"{Header}\n{Good}\n"));
        Assert.Empty(home.Plan("QM").Actions);
    }
}
