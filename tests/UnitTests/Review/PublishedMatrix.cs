using System.IO.Compression;
using System.Security;
using System.Text;

namespace Pillar.UnitTests.Review;

/// <summary>The reconstructed matrix of 2005 to 2016, laid out as the published ones are: text with tabs, a workbook, a document.</summary>
internal static class PublishedMatrix
{
    private const string Question = "Does national legislation exist which prohibits persons or entities to engage in one of the following activities? Can violators be penalized?";

    /// <summary>Its lines; a table row has several cells, a heading one.</summary>
    public static IReadOnlyList<string[]> Lines()
    {
        List<string[]> lines = [["1540 COMMITTEE MATRIX"], ["State:", "Date:"]];
        foreach (var section in TemplateTests.Legacy().Fields.GroupBy(static f => (f.Paragraph, f.Domain)))
        {
            var yes = section.First().Column == "yes";
            lines.Add([$"{Heading(section.Key.Paragraph)}{Weapons(section.Key.Domain)}"]);
            lines.AddRange(yes
                ? [["", "Legally binding instruments", "YES", "if YES, relevant information", "Remarks"]]
                : new string[][] { ["", Question, "National legal framework", "", "Enforcement: civil/criminal penalties and others", "", "Remarks"], ["", "", "X/?", "Source document", "X/?", "Source document", ""] });
            lines.AddRange(section.Select(static f => (Number: f.Id.Split('.')[2], f.Row)).Distinct().Select(row => (string[])[row.Number, row.Row, "", "", "", "", ""]));
        }

        return lines;
    }

    public static string Text() => string.Join('\n', Lines().Select(static cells => string.Join('\t', cells)));

    public static byte[] Workbook() => Archive(
        ("xl/workbook.xml", """<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Matrix" sheetId="1" r:id="rId3"/></sheets></workbook>"""),
        ("xl/_rels/workbook.xml.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId3" Type="worksheet" Target="worksheets/sheet4.xml"/></Relationships>"""),
        ("xl/worksheets/sheet4.xml", "<worksheet><sheetData>" + string.Concat(Lines().Select(static (cells, row) =>
            $"<row r=\"{row + 1}\">{string.Concat(cells.Select((text, column) => $"<c r=\"{(char)('A' + column)}{row + 1}\" t=\"inlineStr\"><is><t>{SecurityElement.Escape(text)}</t></is></c>"))}</row>")) + "</sheetData></worksheet>"));

    /// <summary>Headings as paragraphs, and one table below each.</summary>
    public static byte[] Document()
    {
        var body = new StringBuilder();
        var inTable = false;
        foreach (var cells in Lines())
        {
            body.Append(inTable && cells.Length == 1 ? "</w:tbl>" : "").Append(!inTable && cells.Length > 1 ? "<w:tbl>" : "");
            inTable = cells.Length > 1;
            body.Append(inTable ? $"<w:tr>{string.Concat(cells.Select(static text => $"<w:tc>{Paragraph(text)}</w:tc>"))}</w:tr>" : Paragraph(cells[0]));
        }

        return Archive(("word/document.xml", $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{body}{(inTable ? "</w:tbl>" : "")}</w:body></w:document>"));
    }

    public static byte[] Archive(params ReadOnlySpan<(string Name, string Content)> parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var part = archive.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return stream.ToArray();
    }

    private static string Paragraph(string text) => $"<w:p><w:r><w:t>{SecurityElement.Escape(text)}</w:t></w:r></w:p>";

    private static string Heading(string paragraph) => paragraph switch
    {
        "OP1/5/6/8abc/10" => "OP 1 and related matters from OP 5, OP 6, OP 8 (a), (b), (c) and OP 10",
        "OP2" => "OP 2",
        "OP3(a),(b)" => "OP 3 (a) and (b)",
        "OP3(c),(d)" => "OP 3 (c) and (d) and related matters from OP 6 and OP 10",
        _ => "OP 6, 7 and 8 (d)",
    };

    private static string Weapons(string domain) => domain switch
    {
        "N" => " - Nuclear Weapons (NW) including Related Materials",
        "C" => " - Chemical Weapons (CW) including Related Materials",
        "B" => " - Biological Weapons (BW) including Related Materials",
        _ => "",
    };
}
