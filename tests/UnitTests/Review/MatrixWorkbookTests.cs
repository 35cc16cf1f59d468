using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Pillar.Review;
using Pillar.Review.Exchange;
using Pillar.Review.Templates;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Review;

/// <summary>A record goes out as a workbook in the shape of its template, is edited in a spreadsheet, and comes back.</summary>
public sealed class MatrixWorkbookTests : IDisposable
{
    private const string Field = "N.2.manufacture.weapon.law";
    private const string Enforcement = "N.2.manufacture.weapon.enforcement";
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private readonly ReviewHome home = new();

    public MatrixWorkbookTests() => home.Import($"QM,{Field},X,2026-02-01,Invented Act,2020-01-01");

    public void Dispose() => home.Dispose();

    [Fact]
    public void A_workbook_that_comes_back_as_it_was_changes_nothing()
    {
        var outcome = Merge(Sent());
        Assert.Equal((null, 0, 0), (outcome.Refusal, outcome.Taken, outcome.Merge!.Kept.Count));
        Assert.Empty(outcome.File.Problems);
    }

    [Fact]
    public void What_they_edited_is_taken_and_what_only_we_changed_stays()
    {
        var back = Edited(Sent(), ("C11", "?"), ("J11", ""), ("K11", "X"), ("L11", "2026-03-01"), ("M11", "Penal Code"), ("N11", "Art. 5"), ("O11", "2019-05-01"));
        home.Import("QM,N.2.acquire.weapon.law,NA,2026-03-02,,");
        var outcome = Merge(back);
        Assert.Equal((null, 2, 1), (outcome.Refusal, outcome.Taken, outcome.Merge!.Kept.Count));
        Assert.Equal((Mark.Unclear, Mark.X, Mark.NotApplicable), (home.MarkOf("QM", Field), home.MarkOf("QM", Enforcement), home.MarkOf("QM", "N.2.acquire.weapon.law")));
        Assert.Equal(("Penal Code", "Art. 5"), (home.Show("QM").Marks[Enforcement].What.Evidence!.Citation, home.Show("QM").Marks[Enforcement].What.Article));
        Assert.Equal("", home.Show("QM").Marks[Enforcement].Entry.Signer);
    }

    [Fact]
    public void What_both_changed_waits_for_a_person()
    {
        var back = Edited(Sent(), ("C11", "?"));
        home.Import($"QM,{Field},NA,2026-03-02,,");
        var open = Merge(back);
        Assert.Equal((1, 0, Mark.NotApplicable), (open.Open.Count, open.Taken, home.MarkOf("QM", Field)));
        Assert.Equal(1, Merge(back, theirs: true).Taken);
        Assert.Equal(Mark.Unclear, home.MarkOf("QM", Field));
    }

    [Fact]
    public void A_row_they_emptied_shows_nothing_found_from_today_on()
    {
        var outcome = Merge(Edited(Sent(), ("C11", ""), ("D11", ""), ("E11", ""), ("G11", "")));
        Assert.Equal((1, Mark.Blank, Mark.X), (outcome.Taken, home.MarkOf("QM", Field), home.MarkOf("QM", Field, home.Today.AddDays(-1))));
    }

    [Theory]
    [InlineData("C11", "maybe", "back.xlsx C11: expected X, ?, NA or an empty cell, found maybe")]
    [InlineData("D11", "2026-09-01", "back.xlsx D11: expected a day that has come, found 2026-09-01")]
    [InlineData("G11", "", "back.xlsx G11: expected the date of the law or document, YYYY-MM-DD")]
    [InlineData("K11", "X", "back.xlsx L11: expected the day from which the mark holds, YYYY-MM-DD")]
    public void A_cell_that_cannot_be_used_is_named_and_nothing_is_taken(string cell, string text, string line)
    {
        var outcome = Merge(Edited(Sent(), (cell, text)));
        Assert.StartsWith(line, outcome.File.Problems[0].Message, StringComparison.Ordinal);
        Assert.Equal((0, Mark.X), (outcome.Taken, home.MarkOf("QM", Field)));
    }

    [Theory]
    [InlineData("B2", "QN", "review-other-state")]
    [InlineData("B4", "0", "review-not-sent")]
    [InlineData("B5", "00", "review-not-sent")]
    public void A_workbook_that_is_not_what_was_sent_changes_nothing(string cell, string text, string refusal) =>
        Assert.Equal(refusal, Merge(Edited(Sent(), (cell, text))).Refusal?.Code);

    [Theory]
    [InlineData("B1", "another", "back.xlsx B1: expected pillar review matrix 1, found another")]
    [InlineData("B3", "none", "back.xlsx B3: expected a template: optext, found none")]
    [InlineData("S11", "N.2.manufacture.weapon.law", "back.xlsx S11: expected the columns as they were sent")]
    public void A_workbook_that_is_none_is_one_clear_line(string cell, string text, string line) =>
        Assert.StartsWith(line, Assert.Throws<BadInputException>(() => Merge(Edited(Sent(), (cell, text)))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_workbook_of_another_installation_is_refused()
    {
        using var other = new ReviewHome();
        other.Import($"QM,{Field},?,2026-02-01,Other Act,2020-01-01");
        Assert.Equal("review-not-sent", other.Module.ExchangeRecord(other.Audit, other.Clock).Run(other.State("QM"), Sent(), _ => null, null, ReviewHome.Anna).Refusal?.Code);
    }

    [Fact]
    public void A_workbook_cannot_be_asked_for_its_signer() =>
        Assert.StartsWith("--signer: expected a signed file", Assert.Throws<BadInputException>(() => home.Module.ExchangeRecord(home.Audit, home.Clock).Read(home.State("QM"), Sent(), new string('0', 64))).Message, StringComparison.Ordinal);

    [Fact]
    public void The_workbook_of_a_learnt_template_comes_back_too()
    {
        var learn = home.Module.LearnTemplate(home.Audit);
        learn.Keep(learn.Read(home.Temp.Write("m.docx", PublishedMatrix.Document()), "legacy", OperativeText.Adopted));
        var legacy = home.Module.Templates.Require("legacy");
        var outcome = Merge(Edited(Sent(legacy), ("C11", "X"), ("D11", "2026-01-01"), ("E11", "Treaty"), ("G11", "1970-01-01")));
        Assert.Equal((null, 1), (outcome.Refusal, outcome.Taken));
        Assert.Equal("Treaty", home.Module.ShowRecord.Run(home.State("QM"), home.Today, under: legacy).Marks[legacy.Fields[0].Id].What.Evidence!.Citation);
    }

    private string Sent(Template? template = null)
    {
        using var stream = new MemoryStream();
        home.Module.ExchangeRecord(home.Audit, home.Clock).WriteWorkbook(home.State("QM"), stream, template ?? OperativeText.Template, English);
        return home.Temp.Write("back.xlsx", stream.ToArray());
    }

    private MergeOutcome Merge(string path, bool? theirs = null) => home.Module.ExchangeRecord(home.Audit, home.Clock).Run(home.State("QM"), path, _ => theirs, null, ReviewHome.Anna);

    /// <summary>The workbook with other texts in some cells, as a spreadsheet would leave it.</summary>
    private static string Edited(string path, params (string Cell, string Text)[] cells)
    {
        using var archive = ZipFile.Open(path, ZipArchiveMode.Update);
        var entry = archive.GetEntry("xl/worksheets/sheet1.xml")!;
        XDocument sheet;
        using (var part = entry.Open())
        {
            sheet = XDocument.Load(part);
        }

        foreach (var (place, text) in cells)
        {
            var cell = sheet.Descendants(Main + "c").Single(c => (string?)c.Attribute("r") == place);
            cell.ReplaceNodes(new XElement(Main + "is", new XElement(Main + "t", text)));
            cell.SetAttributeValue("t", "inlineStr");
        }

        entry.Delete();
        using var changed = archive.CreateEntry("xl/worksheets/sheet1.xml").Open();
        changed.Write(Encoding.UTF8.GetBytes(sheet.ToString(SaveOptions.DisableFormatting)));
        return path;
    }
}
