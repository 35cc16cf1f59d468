using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Pillar.Review;
using Pillar.Review.Cycles;
using Pillar.Review.Papers;
using Pillar.Review.Tables;
using Xunit;

namespace Pillar.UnitTests.Review;

public sealed partial class ReportTests : IDisposable
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private readonly ReviewHome home = new();

    public ReportTests() => home.ImportSamples();

    public void Dispose() => home.Dispose();

    [Fact]
    public void Every_figure_that_leads_somewhere_leads_to_a_row_of_an_annex()
    {
        var html = Report().Html();
        var rows = RowIds().Matches(html).Select(static m => m.Groups[1].Value).ToHashSet();
        var links = Links().Matches(html).Select(static m => m.Groups[1].Value).ToList();

        Assert.True(links.Count > 20, $"{links.Count} links");
        Assert.All(links, link => Assert.Contains(link, rows));
    }

    [Fact]
    public void The_word_processor_file_has_the_same_words_and_every_link_has_its_bookmark()
    {
        using var stream = new MemoryStream();
        Report().Docx(stream);
        using var archive = new ZipArchive(stream, ZipArchiveMode.Read);
        using var part = archive.GetEntry("word/document.xml")!.Open();
        var document = XDocument.Load(part);
        var bookmarks = document.Descendants(W + "bookmarkStart").Select(static b => b.Attribute(W + "name")!.Value).ToList();

        Assert.Equal(bookmarks.Count, bookmarks.Distinct().Count());
        Assert.All(bookmarks, static name => Assert.InRange(name.Length, 1, 40));
        Assert.All(document.Descendants(W + "hyperlink"), link => Assert.Contains(link.Attribute(W + "anchor")!.Value, bookmarks));
        Assert.Contains("Review cycle 2026", string.Concat(document.Descendants(W + "t").Select(static t => t.Value)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_figures_of_the_data_package_are_those_of_the_tables_and_its_metadata_names_every_column()
    {
        var folder = Path.Combine(home.Temp.Folder, "out");
        var written = Report().Write(folder);
        using var metadata = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "csv-metadata.json")));
        var table = home.Module.MakeTable.Run(new(TableBy.Section, home.Module.StateBook.Set("invented"), Frozen().At));
        var lines = File.ReadAllLines(Path.Combine(folder, "section.csv"));

        Assert.Equal(
            table.Rows.Append(table.Total).Select(static row => $"{row.Count.X},{row.Count.Unclear},{row.Count.Blank},{row.Count.NotApplicable},{row.Count.Counted}"),
            lines.Skip(1).Select(static line => string.Join(',', line.Split(',')[^6..^1])));
        Assert.Equal("http://www.w3.org/ns/csvw", metadata.RootElement.GetProperty("@context")[0].GetString());
        Assert.All(metadata.RootElement.GetProperty("tables").EnumerateArray(), described => Assert.Equal(
            File.ReadLines(Path.Combine(folder, described.GetProperty("url").GetString()!)).First(),
            string.Join(',', described.GetProperty("tableSchema").GetProperty("columns").EnumerateArray().Select(static column => column.GetProperty("name").GetString()))));
        Assert.All(written, name => Assert.True(File.Exists(Path.Combine(folder, name)), name));
    }

    [Fact]
    public void What_is_recorded_later_changes_no_byte_of_the_report()
    {
        var (html, docx) = (Report().Html(), Docx());
        home.Import("QM,N.2.manufacture.weapon.law,NA,2026-06-01,,", "QN,N.2.manufacture.weapon.law,NA,2016-06-01,,");

        Assert.Equal(html, Report().Html());
        Assert.Equal(docx, Docx());

        byte[] Docx()
        {
            using var stream = new MemoryStream();
            Report().Docx(stream);
            return stream.ToArray();
        }
    }

    [Fact]
    public void An_options_paper_cites_a_finding_by_its_name_and_one_that_is_not_there_any_more_says_so()
    {
        var cycle = Frozen();
        var view = home.Module.FindFocus.View(home.Module.Marks(home.Module.StateBook.Set("invented"), cycle.At), null, English);
        var finding = view.Groups[0];
        var paper = OptionsPaper.Read("paper", Paper($$"""{ "finding": "{{finding.Id}}" }, { "finding": "group-gone" }, { "section": "3(a)", "domain": "B" }, { "set": "african", "treaty": "ICSANT" }"""));
        var found = paper.Proposals[0].Evidence.Select(home.Module.Evidence(paper, home.Today, English).Of).ToList();

        Assert.StartsWith(finding.Sentence, found[0].Sentence, StringComparison.Ordinal);
        Assert.Equal(finding.Holds, found[0].Holds);
        Assert.False(found[1].Holds);
        Assert.Contains("24 of 54", found[3].Sentence, StringComparison.Ordinal);
        Assert.Contains(found[2].Figures[0].Text, found[2].Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "section": "9" }""")]
    [InlineData("""{ "field": "nothing" }""")]
    [InlineData("""{ "treaty": "CPPNM" }""")]
    [InlineData("""{ "set": "nowhere", "section": "2" }""")]
    public void Evidence_that_there_cannot_be_is_refused(string evidence)
    {
        var paper = OptionsPaper.Read("paper", Paper(evidence));
        Assert.Throws<Pillar.Vocabulary.BadInputException>(() => home.Module.Evidence(paper with { Cycle = "" }, home.Today, English).Of(paper.Proposals[0].Evidence[0]));
    }

    [Theory]
    [InlineData("{}", "proposals")]
    [InlineData("""{ "title": "T", "proposals": [{ "id": "A", "proposal": "P", "effects": [{ "on": "B", "what": "w" }] }] }""", "effects")]
    [InlineData("""{ "title": "T", "proposals": [{ "id": "A", "proposal": "P", "paragraphs": ["1540:99"] }] }""", "paragraphs")]
    [InlineData("""{ "title": "T", "colour": 1, "proposals": [] }""", "known property")]
    public void A_paper_that_cannot_be_used_is_refused_with_its_place(string json, string place) =>
        Assert.Contains(place, Assert.Throws<Pillar.Vocabulary.BadInputException>(() => OptionsPaper.Read("paper", System.Text.Encoding.UTF8.GetBytes(json))).Message, StringComparison.Ordinal);

    private static byte[] Paper(string evidence) => System.Text.Encoding.UTF8.GetBytes(
        $$"""{ "title": "T", "cycle": "2026", "set": "invented", "proposals": [{ "id": "A", "proposal": "P", "paragraphs": ["1540:2"], "evidence": [{{evidence}}] }] }""");

    private MakeReport Report() => home.Module.MakeReport(Frozen(), since: null, paper: null, English);

    private ReviewCycle Frozen() => home.Module.Cycles.Find("2026")
        ?? home.Module.FreezeCycle(home.Audit, home.Clock).Run("2026", home.Module.StateBook.Set("invented"), new(Pillar.Review.Templates.OperativeText.Template, new(2026, 6, 30)), ReviewHome.Anna).Cycle!;

    [GeneratedRegex("<tr id=\"([^\"]+)\"")]
    private static partial Regex RowIds();

    [GeneratedRegex("href=\"#([^\"]+)\"")]
    private static partial Regex Links();
}
