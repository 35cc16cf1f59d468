using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using Pillar.Review.Reports;
using Pillar.Review.Templates;
using Xunit;

namespace Pillar.UnitTests.Review;

public sealed class MatrixReportTests : IDisposable
{
    private const string Field = "N.2.manufacture.weapon.law";

    private readonly ReviewHome home = new();

    public void Dispose() => home.Dispose();

    [Fact]
    public void Every_field_of_the_template_has_one_cell_and_every_row_its_number()
    {
        var sections = TemplateSection.Of(OperativeText.Template);
        Assert.Equal(Enumerable.Range(0, 258), sections.SelectMany(static s => s.Rows).SelectMany(static r => r.Fields).Where(static f => f >= 0).Order());
        Assert.Equal(15, sections.Count);
        Assert.Equal((22, 2), (sections[0].Rows.Count, sections[0].Columns.Count));
    }

    [Fact]
    public void The_template_of_2005_to_2016_is_laid_out_as_it_was_published()
    {
        var sections = TemplateSection.Of(TemplateTests.Legacy());
        Assert.Equal([17, 14, 14, 14, 22, 19, 17, 27, 27, 27, 10], sections.Select(static s => s.Rows.Count));
        Assert.Equal([1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1], sections.Select(static s => s.Columns.Count));
    }

    [Theory]
    [InlineData("en", "Unofficial.", "no document of the United Nations")]
    [InlineData("fr", "Non officiel.", "n’est pas un document des Nations Unies")]
    public void The_page_says_that_it_is_unofficial_and_shows_mark_and_source_side_by_side(string language, string unofficial, string not)
    {
        home.Import($"QM,{Field},X,2026-02-01,Invented Act,2020-01-01");
        var html = Report(language).Html();
        Assert.Contains(unofficial, html, StringComparison.Ordinal);
        Assert.Contains(not, System.Net.WebUtility.HtmlDecode(html), StringComparison.Ordinal);
        Assert.Contains("<td>X</td><td>Invented Act (2020-01-01)</td>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_cell_is_empty_and_no_dash_nor_no()
    {
        home.Import($"QM,{Field},X,2026-02-01,Invented Act,2020-01-01");
        var html = System.Net.WebUtility.HtmlDecode(Report("en").Html());
        Assert.Contains("<td>\u00A0</td>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<td>–</td>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<td>no</td>", html, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_document_has_the_rows_of_the_page_in_landscape()
    {
        home.Import($"QM,{Field},X,2026-02-01,Invented Act,2020-01-01");
        using var file = new MemoryStream();
        Report("en").Docx(file);
        using var archive = new ZipArchive(file);
        using var part = archive.GetEntry("word/document.xml")!.Open();
        var body = XDocument.Load(part);
        Assert.Equal(129 + 15, body.Descendants().Count(static e => e.Name.LocalName == "tr"));
        Assert.Contains(body.Descendants(), static e => e.Name.LocalName == "pgSz" && e.Attributes().Any(static a => a is { Name.LocalName: "orient", Value: "landscape" }));
    }

    [Fact]
    public void A_text_that_a_spreadsheet_would_calculate_has_an_apostrophe_before_it()
    {
        home.ImportText($"state,field,mark,as_of,citation,dated,remark\nQM,{Field},X,2026-02-01,\"'=HYPERLINK(\"\"http://x\"\")\",2020-01-01,+1\n");
        var line = Report("en").Csv().Split("\r\n").Single(static l => l.Contains(Field, StringComparison.Ordinal));
        Assert.Contains(",X,\"'=HYPERLINK(", line, StringComparison.Ordinal);
        Assert.EndsWith(",'+1", line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mark_that_is_not_published_is_not_in_the_public_layout()
    {
        home.Import($"QM,{Field},X,2026-02-01,Invented Act,2020-01-01");
        Assert.DoesNotContain("Invented Act", home.Module.MatrixReport(home.Show("QM", isPublic: true), CultureInfo.GetCultureInfo("en")).Html(), StringComparison.Ordinal);
    }

    private MatrixReport Report(string language) => home.Module.MatrixReport(home.Show("QM"), CultureInfo.GetCultureInfo(language));
}
