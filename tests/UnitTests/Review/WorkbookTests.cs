using System.Globalization;
using System.IO.Compression;
using System.Text;
using Pillar.Review;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Review;

public sealed class WorkbookTests : IDisposable
{
    private const string Field = "N.2.manufacture.weapon.law";

    private readonly ReviewHome home = new();

    public void Dispose() => home.Dispose();

    [Fact]
    public void A_record_written_as_a_workbook_is_the_record_when_it_comes_back()
    {
        home.ImportSamples();
        using var other = new ReviewHome();
        var path = other.Temp.Write("QM.xlsx", Written("QM"));
        var outcome = other.Module.ImportForm(other.Audit, other.Clock).Run(path, ReviewHome.Anna);
        Assert.Empty(outcome.Problems);
        Assert.Equal(Marks(home), Marks(other));
    }

    [Fact]
    public void The_same_record_gives_the_same_bytes() => Assert.Equal(Written("QM"), Written("QM"));

    [Fact]
    public void Shared_texts_and_days_as_a_spreadsheet_keeps_them_are_understood()
    {
        var outcome = Import(Sheet(
            """<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c><c r="E1" t="s"><v>4</v></c><c r="F1" t="s"><v>5</v></c></row>"""
            + """<row r="3"><c r="A3" t="s"><v>6</v></c><c r="B3" t="s"><v>7</v></c><c r="C3" t="inlineStr"><is><t>X</t></is></c><c r="D3"><v>46023</v></c><c r="E3" t="s"><v>8</v></c><c r="F3"><v>43831</v></c></row>""",
            "state", "field", "mark", "as_of", "citation", "dated", "QM", Field, "Invented Act"));
        Assert.Equal((1, true), (outcome.Taken, outcome.Done));
        var what = home.Show("QM").Marks[Field].What;
        Assert.Equal((new DateOnly(2026, 1, 1), new DateOnly(2020, 1, 1)), (what.AsOf, what.Evidence!.Dated));
    }

    [Fact]
    public void A_formula_is_refused_with_its_cell() => Assert.Equal(
        "form.xlsx cell A2: expected a value, found a formula",
        Assert.Throws<BadInputException>(() => Import(Sheet("""<row r="1"><c r="A1" t="str"><v>state</v></c></row><row r="2"><c r="A2"><f>1+1</f><v>2</v></c></row>"""))).Message);

    [Fact]
    public void A_workbook_of_50_MB_is_refused_by_its_size() => Assert.Equal(
        "form.xlsx: expected a workbook of at most 16 MB, found 50 MB",
        Assert.Throws<BadInputException>(() => Import(new byte[50 << 20])).Message);

    [Fact]
    public void A_workbook_that_unpacks_to_more_is_refused()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = archive.CreateEntry("xl/worksheets/sheet1.xml").Open();
            var spaces = new byte[1 << 20];
            Enumerable.Range(0, 65).ToList().ForEach(_ => part.Write(spaces));
        }

        var bad = Assert.Throws<BadInputException>(() => Import(stream.ToArray()));
        Assert.Contains("zip bomb", bad.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no archive")]
    [InlineData("")]
    public void What_is_no_workbook_is_refused(string text) =>
        Assert.StartsWith("form.xlsx: expected an XLSX workbook", Assert.Throws<BadInputException>(() => Import(Encoding.UTF8.GetBytes(text))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_problem_in_a_workbook_is_named_by_line_and_column()
    {
        var outcome = Import(Sheet(
            """<row r="1"><c r="A1" t="str"><v>state</v></c><c r="B1" t="str"><v>field</v></c><c r="C1" t="str"><v>mark</v></c><c r="D1" t="str"><v>as_of</v></c></row>"""
            + $"""<row r="7"><c r="A7" t="str"><v>QM</v></c><c r="B7" t="str"><v>{Field}</v></c><c r="C7" t="str"><v>maybe</v></c><c r="D7" t="str"><v>2026-01-01</v></c></row>"""));
        Assert.Contains("form.xlsx line 7, mark: expected X, ?, NA or an empty cell, found maybe", outcome.Problems.Select(p => p.Message));
    }

    private static IEnumerable<Pillar.Review.Records.FieldMark> Marks(ReviewHome home) => home.Show("QM").Marks.Values.Select(m => m.What).OrderBy(m => m.Field, StringComparer.Ordinal);

    private ImportOutcome Import(byte[] workbook) => home.Module.ImportForm(home.Audit, home.Clock).Run(home.Temp.Write("form.xlsx", workbook), ReviewHome.Anna);

    private byte[] Written(string state)
    {
        using var stream = new MemoryStream();
        home.Module.ShowRecord.WriteForm(home.Show(state), stream, workbook: true, CultureInfo.InvariantCulture);
        return stream.ToArray();
    }

    private static byte[] Sheet(string rows, params string[] shared)
    {
        const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Put("xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"{Main}\"><sheetData>{rows}</sheetData></worksheet>");
            Put("xl/sharedStrings.xml", $"<sst xmlns=\"{Main}\">{string.Concat(shared.Select(text => $"<si><t>{text}</t></si>"))}</sst>");

            void Put(string name, string content)
            {
                using var part = archive.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return stream.ToArray();
    }
}
