using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Pillar.Review.Forms;
using Pillar.Vocabulary;

namespace Pillar.Review.Templates.Learning;

/// <summary>Paragraphs and table rows of a DOCX file in their order. Of a table inside a cell only the text is seen.</summary>
internal static class DocumentLines
{
    private const string Body = "word/document.xml";
    private const int MostColumns = 64;

    public static (IReadOnlyList<MatrixLine> Lines, string Sha256) Read(string path) => OfficeFile.Read(path, workbook: false, static file =>
    {
        using var xml = file.Part(Body, running: true);
        return (Lines(xml), file.Sha256);
    });

    private static IReadOnlyList<MatrixLine> Lines(XmlReader xml)
    {
        var lines = new List<MatrixLine>();
        var (paragraphs, tables, rows) = (0, 0, 0);
        for (var more = xml.Read(); more;)
        {
            switch (xml)
            {
                case { NodeType: XmlNodeType.Element, LocalName: "tbl" }:
                    (tables, rows) = (tables + 1, 0);
                    more = xml.Read();
                    break;
                case { NodeType: XmlNodeType.Element, LocalName: "tr" }:
                    var (table, row) = (tables, ++rows);
                    lines.Add(new(_ => RowAt(table, row), Cells((XElement)XNode.ReadFrom(xml))));
                    break;
                case { NodeType: XmlNodeType.Element, LocalName: "p" }:
                    var paragraph = ++paragraphs;
                    lines.Add(new(_ => ParagraphAt(paragraph), [Text((XElement)XNode.ReadFrom(xml))]));
                    break;
                default:
                    more = xml.Read();
                    break;
            }
        }

        return lines;
    }

    private static List<string> Cells(XElement row)
    {
        var cells = new List<string>();
        foreach (var cell in row.Elements().Where(static e => e.Name.LocalName == "tc"))
        {
            cells.Add(Continues(cell) ? "" : Text(cell));
            cells.AddRange(Enumerable.Repeat("", Math.Clamp(Span(cell) - 1, 0, MostColumns - Math.Min(MostColumns, cells.Count))));
        }

        return cells;
    }

    private static string Text(XElement within) => MatrixLines.Plain(string.Concat(within.Descendants().Select(static e => e.Name.LocalName switch
    {
        "t" => e.Value,
        "tab" or "br" or "cr" or "p" => " ",
        _ => "",
    })));

    private static int Span(XElement cell) => int.TryParse(Value(cell, "gridSpan"), NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? span : 1;

    /// <summary>A cell that is the lower part of the one above it.</summary>
    private static bool Continues(XElement cell) => Property(cell, "vMerge") is { } merge && Value(merge) is not "restart";

    private static XElement? Property(XElement cell, string name) =>
        cell.Elements().FirstOrDefault(static e => e.Name.LocalName == "tcPr")?.Elements().FirstOrDefault(e => e.Name.LocalName == name);

    private static string? Value(XElement cell, string name) => Property(cell, name) is { } property ? Value(property) : null;

    private static string? Value(XElement property) => property.Attributes().FirstOrDefault(static a => a.Name.LocalName == "val")?.Value;

    private static Phrase RowAt(int table, int row) => $"table {table} row {row}";

    private static Phrase ParagraphAt(int paragraph) => $"paragraph {paragraph}";
}
