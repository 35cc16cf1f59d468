using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Pillar.Platform.Documents;

/// <summary>
/// A report as a word-processor file (ECMA-376): headings, text, tables with bookmarks, and figures that lead to them. Written by hand like the
/// workbook of a form: four parts and eight elements, and the same report gives the same bytes.
/// </summary>
public sealed class DocxReport : IDisposable
{
    private const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Packaging = "http://schemas.openxmlformats.org/package/2006";
    private const string Kind = "application/vnd.openxmlformats-officedocument.wordprocessingml";

    /// <summary>A word processor takes bookmark names of up to 40 characters.</summary>
    private const int LongestName = 40;

    private static readonly DateTimeOffset NoDay = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly XmlWriter xml;
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private int bookmarks;

    private DocxReport(Stream part) => xml = XmlWriter.Create(part, new XmlWriterSettings { Encoding = new UTF8Encoding(false) });

    public static void Write(Stream output, IReadOnlyList<ReportBlock> blocks, CultureInfo language, bool landscape = false)
    {
        using var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        Put(archive, "[Content_Types].xml", $"""
            <Types xmlns="{Packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="{Kind}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="{Kind}.styles+xml"/></Types>
            """);
        Put(archive, "_rels/.rels", $"""
            <Relationships xmlns="{Packaging}/relationships"><Relationship Id="r1" Type="{Relations}/officeDocument" Target="word/document.xml"/></Relationships>
            """);
        Put(archive, "word/_rels/document.xml.rels", $"""
            <Relationships xmlns="{Packaging}/relationships"><Relationship Id="r1" Type="{Relations}/styles" Target="styles.xml"/></Relationships>
            """);
        Put(archive, "word/styles.xml", Styles(language));
        using var part = Entry(archive, "word/document.xml");
        using var report = new DocxReport(part);
        report.Body(blocks, landscape);
    }

    public void Dispose() => xml.Dispose();

    private void Body(IReadOnlyList<ReportBlock> blocks, bool landscape)
    {
        xml.WriteStartElement("w", "document", Main);
        xml.WriteStartElement("body", Main);
        blocks.ToList().ForEach(Block);
        xml.WriteRaw(landscape ? """<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="850" w:right="850" w:bottom="850" w:left="850" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>""" : """<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>""");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Block(ReportBlock block)
    {
        switch (block)
        {
            case ReportHeading heading:
                Paragraph($"Heading{heading.Level}", [heading.Text]);
                break;
            case ReportText text:
                Paragraph("Normal", text.Runs);
                break;
            case ReportChart chart:
                Paragraph("Caption", [chart.Title]);
                foreach (var (label, share, figure, row) in chart.Bars)
                {
                    Paragraph("Normal", [$"{new string('█', (int)Math.Round((share ?? 0) * 20))}{new string('░', 20 - (int)Math.Round((share ?? 0) * 20))} {label}: ", new(figure, row)]);
                }

                break;
            case ReportTable table:
                Paragraph("Caption", [table.Title]);
                Table(table);
                Paragraph("Normal", []);
                break;
        }
    }

    private void Table(ReportTable table)
    {
        xml.WriteStartElement("tbl", Main);
        xml.WriteRaw("""<w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders><w:bottom w:val="single" w:sz="4" w:color="999999"/><w:insideH w:val="single" w:sz="4" w:color="CCCCCC"/></w:tblBorders></w:tblPr><w:tblGrid>""");
        table.Columns.ToList().ForEach(_ => xml.WriteRaw("<w:gridCol/>"));
        xml.WriteRaw("</w:tblGrid>");
        Row(table, [.. table.Columns.Select(static c => c.Title)], "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>", null);
        foreach (var (key, cells) in table.Rows)
        {
            Row(table, cells, "<w:trPr><w:cantSplit/></w:trPr>", ReportTable.Row(table.Id, key));
        }

        xml.WriteEndElement();
    }

    private void Row(ReportTable table, IReadOnlyList<string> cells, string properties, string? anchor)
    {
        xml.WriteStartElement("tr", Main);
        xml.WriteRaw(properties);
        foreach (var (place, (column, cell)) in table.Columns.Zip(cells).Index())
        {
            xml.WriteStartElement("tc", Main);
            xml.WriteRaw("""<w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr>""");
            Paragraph(column.IsNumber ? "Figure" : "Cell", [cell.Length == 0 ? "–" : cell], place == 0 ? anchor : null);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void Paragraph(string style, IReadOnlyList<ReportRun> runs, string? bookmark = null)
    {
        xml.WriteStartElement("p", Main);
        xml.WriteRaw($"""<w:pPr><w:pStyle w:val="{style}"/></w:pPr>""");
        if (bookmark is not null)
        {
            xml.WriteRaw(string.Create(CultureInfo.InvariantCulture, $"""<w:bookmarkStart w:id="{++bookmarks}" w:name="{Name(bookmark)}"/>"""));
        }

        foreach (var run in runs.Where(static r => r.Text.Length > 0))
        {
            if (run.Row is null)
            {
                Run(run.Text, "");
                continue;
            }

            xml.WriteStartElement("hyperlink", Main);
            xml.WriteAttributeString("anchor", Main, Name(run.Row));
            Run(run.Text, """<w:rPr><w:color w:val="1B4965"/><w:u w:val="single"/></w:rPr>""");
            xml.WriteEndElement();
        }

        if (bookmark is not null)
        {
            xml.WriteRaw(string.Create(CultureInfo.InvariantCulture, $"""<w:bookmarkEnd w:id="{bookmarks}"/>"""));
        }

        xml.WriteEndElement();
    }

    private void Run(string text, string properties)
    {
        xml.WriteStartElement("r", Main);
        xml.WriteRaw(properties);
        xml.WriteStartElement("t", Main);
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(text);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>Letters, digits and underscores, beginning with a letter, and no two the same.</summary>
    private string Name(string anchor)
    {
        if (!names.TryGetValue(anchor, out var name))
        {
            var plain = new string([.. anchor.Select(static c => char.IsAsciiLetterOrDigit(c) ? c : '_')]);
            name = string.Create(CultureInfo.InvariantCulture, $"{plain[..Math.Min(plain.Length, LongestName - 6)]}_{names.Count}");
            names.Add(anchor, name);
        }

        return name;
    }

    private static string Styles(CultureInfo language) => $"""
        <w:styles xmlns:w="{Main}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="20"/><w:lang w:val="{(language.Name == "fr" ? "fr-FR" : "en-GB")}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120"/></w:pPr></w:pPrDefault></w:docDefaults>{Style("Normal", "Normal", "", "")}{Style("Heading1", "heading 1", "<w:outlineLvl w:val=\"0\"/>", "<w:b/><w:sz w:val=\"32\"/>")}{Style("Heading2", "heading 2", "<w:outlineLvl w:val=\"1\"/>", "<w:b/><w:sz w:val=\"26\"/>")}{Style("Heading3", "heading 3", "<w:outlineLvl w:val=\"2\"/>", "<w:b/>")}{Style("Caption", "caption", "<w:keepNext/>", "<w:b/>")}{Style("Cell", "Cell", "<w:spacing w:after=\"0\"/>", "<w:sz w:val=\"15\"/>")}{Style("Figure", "Figure", "<w:spacing w:after=\"0\"/><w:jc w:val=\"right\"/>", "<w:sz w:val=\"15\"/>")}</w:styles>
        """;

    private static string Style(string id, string name, string paragraph, string run) =>
        $"""<w:style w:type="paragraph" w:styleId="{id}"{(id == "Normal" ? " w:default=\"1\"" : "")}><w:name w:val="{name}"/>{(paragraph.Length > 0 ? $"<w:pPr>{paragraph}</w:pPr>" : "")}{(run.Length > 0 ? $"<w:rPr>{run}</w:rPr>" : "")}</w:style>""";

    private static void Put(ZipArchive archive, string name, string content)
    {
        using var part = Entry(archive, name);
        part.Write(Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + content));
    }

    private static Stream Entry(ZipArchive archive, string name)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = NoDay;
        return entry.Open();
    }
}
