using Pillar.Review;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Review;

public sealed class ImportFormTests : IDisposable
{
    private const string Field = "N.2.manufacture.weapon.law";
    private const string Good = $"QM,{Field},X,2026-01-01,Invented Act,2020-01-01";

    private readonly ReviewHome home = new();

    public void Dispose() => home.Dispose();

    [Fact]
    public void Twelve_invented_States_are_taken_with_a_line_of_audit_for_each_file()
    {
        home.ImportSamples();
        Assert.Equal(["review.import", "review.import"], home.Audit.Events.Select(e => e.Action));
        var table = home.Module.Matrix(home.Module.StateBook.Set("invented").States, new(Pillar.Review.Templates.OperativeText.Template, home.Today));
        Assert.Equal(12, table.Recorded.Count());
    }

    [Theory]
    [InlineData($"ZZ,{Field},X,2026-01-01,Act,2020-01-01", "form.csv line 2, state: expected the code or name of a State, found ZZ")]
    [InlineData("QM,N.2.invent.weapon.law,X,2026-01-01,Act,2020-01-01", "form.csv line 2, field: expected a field of the template optext, found N.2.invent.weapon.law")]
    [InlineData($"QM,{Field},no,2026-01-01,Act,2020-01-01", "form.csv line 2, mark: expected X, ?, NA or an empty cell, found no")]
    [InlineData($"QM,{Field},X,2026-01-01,,", "form.csv line 2, citation: expected the law or document the mark rests on, found nothing")]
    [InlineData($"QM,{Field},X,2026-01-01,Act,", "form.csv line 2, dated: expected the date of the law or document, YYYY-MM-DD, found nothing")]
    [InlineData($"QM,{Field},X,,Act,2020-01-01", "form.csv line 2, as_of: expected the day from which the mark holds, YYYY-MM-DD, found nothing")]
    [InlineData($"QM,{Field},X,01/02/2026,Act,2020-01-01", "form.csv line 2, as_of: expected a day, YYYY-MM-DD, found 01/02/2026")]
    [InlineData($"QM,{Field},X,2026-12-31,Act,2020-01-01", "form.csv line 2, as_of: expected a day that has come, found 2026-12-31")]
    [InlineData($"QM,{Field},X,2004-04-27,Act,2000-01-01", "form.csv line 2, as_of: expected a day from 2004-04-28 on, found 2004-04-27")]
    [InlineData($"QX,{Field},X,2015-06-30,Act,2000-01-01", "form.csv line 2, as_of: expected a day from 2015-07-01 on, when the State came into being, found 2015-06-30")]
    [InlineData($"QM,{Field},,2026-01-01,Act,2020-01-01", "form.csv line 2, citation: expected no citation beside an empty mark, which says that nothing was found, found Act")]
    [InlineData($"QM,{Field},,,Act,2020-01-01", "form.csv line 2, as_of: expected the day from which the mark holds, YYYY-MM-DD, found nothing")]
    public void A_cell_that_cannot_be_used_is_named_and_nothing_is_taken(string row, string problem)
    {
        var outcome = home.Import(row, "QN" + Good[2..]);
        Assert.False(outcome.Done);
        Assert.Contains(problem, outcome.Problems.Select(p => p.Message));
        Assert.Empty(home.Audit.Events);
        Assert.Empty(home.Show("QN").Marks);
    }

    [Fact]
    public void Every_problem_is_listed_at_once() =>
        Assert.Equal(3, home.Import($"QM,{Field},no,2026-01-01,Act,2020-01-01", $"QN,{Field},yes,2026-01-01,Act,2020-01-01", "QM,none,X,2026-01-01,Act,2020-01-01").Problems.Count);

    [Fact]
    public void The_same_field_of_a_State_twice_is_a_problem() =>
        Assert.Equal("form.csv line 3, field: expected each field of a State once, found " + Field, Assert.Single(home.Import(Good, Good).Problems).Message);

    [Theory]
    [InlineData("a,b,c\n1,2,3\n", "form.csv line 1: expected the columns of a form")]
    [InlineData("state,field,mark\nQM,x,X\n", "form.csv line 1: expected a column 'as_of'")]
    [InlineData("", "form.csv: expected a row of column names")]
    public void Another_table_is_no_form(string text, string line) =>
        Assert.StartsWith(line, Assert.Throws<BadInputException>(() => home.ImportText(text)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("sha256:12")]
    [InlineData("the ministry")]
    public void A_source_is_an_address_or_the_hash_of_a_document(string source) => Assert.Contains(
        home.ImportText($"state,field,mark,as_of,citation,dated,source\n{Good},{source}\n").Problems, problem => problem.Place == "form.csv line 2, source");

    [Fact]
    public void A_row_that_says_nothing_is_passed_over() => Assert.Equal((0, true), (home.Import($"QM,{Field},,,,").Taken, home.Import($"QM,{Field},,,,").Done));

    [Fact]
    public void A_form_taken_twice_records_nothing_the_second_time()
    {
        Assert.Equal(1, home.Import(Good).Taken);
        Assert.Equal(0, home.Import(Good).Taken);
        Assert.Single(home.Audit.Events);
    }

    [Fact]
    public void A_correction_is_a_new_event_and_the_old_one_stays()
    {
        home.Import(Good);
        home.Import($"QM,{Field},?,2026-02-01,Invented Act,2020-01-01");
        Assert.Equal([Mark.X, Mark.Unclear], home.Module.ShowRecord.History(home.Show("QM"), Field).Select(e => e.What.Mark));
        Assert.Equal((Mark.X, Mark.Unclear), (home.MarkOf("QM", Field, new(2026, 1, 31)), home.MarkOf("QM", Field, new(2026, 2, 1))));
    }

    [Fact]
    public void Marks_of_an_earlier_day_can_be_added_later_and_do_not_stand_before_newer_ones()
    {
        home.Import(Good);
        Assert.Equal(1, home.Import($"QM,{Field},?,2016-01-01,Older Act,2010-01-01").Taken);
        Assert.Equal((Mark.Unclear, Mark.X), (home.MarkOf("QM", Field, new(2020, 1, 1)), home.MarkOf("QM", Field)));
    }

    [Fact]
    public void Two_people_on_one_cell_are_told_and_the_second_form_is_not_taken()
    {
        var form = Written();
        home.ImportAs(ReviewHome.Boris, Good);
        var outcome = home.ImportText(form.Replace(",,,,,,,,,0\r\n", ",?,2026-02-01,Other Act,,,,2021-01-01,,0\r\n", StringComparison.Ordinal));
        Assert.Equal("review-two-people", outcome.Refusal?.Code);
        Assert.Contains("boris", outcome.Refusal!.Text.ToString(), StringComparison.Ordinal);
        Assert.Equal(Mark.X, home.MarkOf("QM", Field));
    }

    [Fact]
    public void When_the_audit_line_cannot_be_written_nothing_is_taken()
    {
        home.Audit.Broken = true;
        Assert.Throws<IOException>(() => home.Import(Good));
        home.Audit.Broken = false;
        Assert.Empty(home.Show("QM").Marks);
    }

    [Fact]
    public void A_law_entered_once_is_cited_by_several_States_and_shown_so()
    {
        home.Import(Good, "QN" + Good[2..], "QO" + Good[2..].Replace("2020-01-01", "2021-01-01", StringComparison.Ordinal));
        var law = home.Show("QM").Marks[Field].What.Evidence!;
        Assert.Equal(["QM", "QN"], home.Module.ShowRecord.CitedBy(law));
        Assert.Equal(2, home.Module.ShowRecord.Laws().Count);
    }

    [Fact]
    public void A_text_that_a_spreadsheet_would_calculate_goes_out_as_text_and_comes_back_as_it_was()
    {
        home.ImportText($"state,field,mark,as_of,citation,dated,remark\n{Good},\"=HYPERLINK(\"\"http://x\"\")\"\n");
        var text = Written();
        Assert.Contains("\"'=HYPERLINK(", text, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"(?m)(^|,)""?[=+@-]", text);
        Assert.Equal(0, home.ImportText(text).Taken);
    }

    private string Written()
    {
        using var stream = new MemoryStream();
        home.Module.ShowRecord.WriteForm(home.Show("QM"), stream, workbook: false, System.Globalization.CultureInfo.InvariantCulture);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
