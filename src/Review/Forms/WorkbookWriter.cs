using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Pillar.Review.Forms;

/// <summary>Writes one sheet of text as an XLSX file: every cell is text, so that a spreadsheet neither calculates it nor makes a date of it.</summary>
internal static class WorkbookWriter
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Packaging = "http://schemas.openxmlformats.org/package/2006";
    private const string Kind = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    /// <summary>The same rows give the same bytes on every day.</summary>
    private static readonly DateTimeOffset NoDay = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <param name="output">The file.</param>
    /// <param name="rows">The cells.</param>
    /// <param name="shape">Which rows are heads, and where marks stand.</param>
    public static void Write(Stream output, IReadOnlyList<string[]> rows, WorkbookShape shape)
    {
        using var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        Put(archive, "[Content_Types].xml", $"""
            <Types xmlns="{Packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{Kind}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="{Kind}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="{Kind}.styles+xml"/></Types>
            """);
        Put(archive, "_rels/.rels", $"""
            <Relationships xmlns="{Packaging}/relationships"><Relationship Id="r1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>
            """);
        Put(archive, "xl/workbook.xml", $"""
            <workbook xmlns="{Main}" xmlns:r="{Relations}"><sheets><sheet name="matrix" sheetId="1" r:id="r1"/></sheets></workbook>
            """);
        Put(archive, "xl/_rels/workbook.xml.rels", $"""
            <Relationships xmlns="{Packaging}/relationships"><Relationship Id="r1" Type="{Relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="{Relations}/styles" Target="styles.xml"/></Relationships>
            """);
        Put(archive, "xl/styles.xml", $"""
            <styleSheet xmlns="{Main}"><fonts count="2"><font/><font><b/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>
            """);
        using var sheet = Entry(archive, "xl/worksheets/sheet1.xml");
        using var xml = XmlWriter.Create(sheet, new XmlWriterSettings { Encoding = new UTF8Encoding(false) });
        WriteSheet(xml, rows, shape);
    }

    private static void WriteSheet(XmlWriter xml, IReadOnlyList<string[]> rows, WorkbookShape shape)
    {
        xml.WriteStartElement("worksheet", Main);
        xml.WriteRaw(!shape.IsHead(0) ? "" : """<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>""");
        xml.WriteRaw(string.Create(CultureInfo.InvariantCulture, $"""<cols><col min="1" max="{rows.Max(static row => row.Length)}" width="18" style="0" customWidth="1"/></cols>"""));
        xml.WriteStartElement("sheetData", Main);
        foreach (var (index, cells) in rows.Index())
        {
            xml.WriteStartElement("row", Main);
            xml.WriteAttributeString("r", Number(index + 1));
            foreach (var (column, text) in cells.Index())
            {
                WriteCell(xml, $"{Workbook.Letters(column)}{Number(index + 1)}", text, header: shape.IsHead(index));
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        var places = string.Join(' ', shape.Marks.Select(Workbook.Letters).Select(letters => $"{letters}2:{letters}{Number(Math.Max(2, rows.Count))}"));
        xml.WriteRaw($"""<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="{places}"><formula1>"X,?,NA"</formula1></dataValidation></dataValidations>""");
        xml.WriteEndElement();
    }

    private static void WriteCell(XmlWriter xml, string place, string text, bool header)
    {
        xml.WriteStartElement("c", Main);
        xml.WriteAttributeString("r", place);
        xml.WriteAttributeString("s", header ? "1" : "0");
        if (text.Length > 0)
        {
            xml.WriteAttributeString("t", "inlineStr");
            xml.WriteStartElement("is", Main);
            xml.WriteStartElement("t", Main);
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(text);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void Put(ZipArchive archive, string name, string content)
    {
        using var part = Entry(archive, name);
        part.Write(Encoding.UTF8.GetBytes("""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""" + content));
    }

    private static Stream Entry(ZipArchive archive, string name)
    {
        var entry = archive.CreateEntry(name);
        entry.LastWriteTime = NoDay;
        return entry.Open();
    }
}

/// <summary>How a sheet is laid out.</summary>
/// <param name="IsHead">Whether a row, from 0, is a head; a first row that is one stays in view.</param>
/// <param name="Marks">Columns in which a cell may hold one of the marks only, from 0.</param>
internal sealed record WorkbookShape(Func<int, bool> IsHead, IReadOnlyList<int> Marks);
