using System.Globalization;
using System.Xml;
using Pillar.Vocabulary;

namespace Pillar.Review.Forms;

/// <summary>Reads the sheets of an XLSX file as text. Nothing in it is calculated: a formula is refused, its last result may be anybody's.</summary>
internal sealed class Workbook
{
    private const int MostColumns = 64;
    private const int MostRows = 200_000;
    private const string Strings = "xl/sharedStrings.xml";

    private readonly OfficeFile file;
    private readonly List<string> shared;
    private int rows;

    private Workbook(OfficeFile file) => (this.file, shared) = (file, Shared(file));

    /// <summary>The first sheet as a form, whose first row names the columns.</summary>
    /// <exception cref="BadInputException">No workbook, too large, or with a formula.</exception>
    public static FormSheet Read(string path) => OfficeFile.Read(path, workbook: true, static file =>
        Table(file.Name, new Workbook(file).Rows("xl/worksheets/sheet1.xml"), file.Sha256));

    /// <summary>Every sheet with its name, in the order of the workbook, and the hash of the file.</summary>
    /// <exception cref="BadInputException">No workbook, too large, or with a formula.</exception>
    public static (IReadOnlyList<WorkbookSheet> Sheets, string Sha256) ReadAll(string path) => OfficeFile.Read(path, workbook: true, static file =>
    {
        var workbook = new Workbook(file);
        return ((IReadOnlyList<WorkbookSheet>)[.. Places(file).Select(sheet => new WorkbookSheet(sheet.Name, workbook.Rows(sheet.Part)))], file.Sha256);
    });

    /// <summary>Letters of a column: 0 is A.</summary>
    public static string Letters(int column) => column < 26 ? ((char)('A' + column)).ToString() : $"{Letters(column / 26 - 1)}{(char)('A' + column % 26)}";

    private static FormSheet Table(string name, IReadOnlyList<(int Line, string[] Cells)> rows, string sha256)
    {
        if (rows.Count == 0)
        {
            throw new BadInputException(name, "a row of column names", "an empty sheet");
        }

        string[] header = [.. rows[0].Cells.Select(static cell => cell.Trim()).TakeWhile(static cell => cell.Length > 0)];
        var twice = header.GroupBy(static n => n, StringComparer.OrdinalIgnoreCase).FirstOrDefault(static g => g.Count() > 1);
        return twice is null
            ? new(name, header, [.. rows.Skip(1).Where(static row => row.Cells.Any(static cell => cell.Length > 0))], sha256)
            : throw new BadInputException($"{name} line {rows[0].Line}", "each column once", $"'{twice.Key}' twice");
    }

    /// <summary>Names and parts of the sheets.</summary>
    private static List<(string Name, string Part)> Places(OfficeFile file)
    {
        var parts = new Dictionary<string, string>(StringComparer.Ordinal);
        using (var relations = file.Part("xl/_rels/workbook.xml.rels"))
        {
            while (relations.ReadToFollowing("Relationship"))
            {
                var target = relations.GetAttribute("Target") ?? "";
                parts[relations.GetAttribute("Id") ?? ""] = target.StartsWith('/') ? target[1..] : "xl/" + target;
            }
        }

        var sheets = new List<(string, string)>();
        using var workbook = file.Part("xl/workbook.xml");
        while (workbook.Read())
        {
            if (workbook is { NodeType: XmlNodeType.Element, LocalName: "sheet" } && parts.TryGetValue(RelationOf(workbook), out var part) && part.Contains("worksheets/", StringComparison.Ordinal))
            {
                sheets.Add((workbook.GetAttribute("name") ?? "", part));
            }
        }

        return sheets;
    }

    /// <summary>The attribute <c>r:id</c>, whatever its prefix is.</summary>
    private static string RelationOf(XmlReader sheet)
    {
        var id = "";
        for (var more = sheet.MoveToFirstAttribute(); more; more = sheet.MoveToNextAttribute())
        {
            id = sheet is { LocalName: "id", NamespaceURI.Length: > 0 } ? sheet.Value : id;
        }

        sheet.MoveToElement();
        return id;
    }

    private static List<string> Shared(OfficeFile file)
    {
        var strings = new List<string>();
        if (!file.Has(Strings))
        {
            return strings;
        }

        using var xml = file.Part(Strings);
        while (xml.ReadToFollowing("si"))
        {
            strings.Add(Text(xml));
        }

        return strings;
    }

    private IReadOnlyList<(int Line, string[] Cells)> Rows(string part)
    {
        var read = new List<(int, string[])>();
        using var xml = file.Part(part);
        while (xml.ReadToFollowing("row"))
        {
            if (++rows > MostRows)
            {
                throw new BadInputException(file.Name, $"at most {MostRows} rows", "more");
            }

            var line = int.TryParse(xml.GetAttribute("r"), CultureInfo.InvariantCulture, out var number) ? number : read.Count + 1;
            read.Add((line, Cells(xml)));
        }

        return read;
    }

    private string[] Cells(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            return [];
        }

        var cells = Enumerable.Repeat("", MostColumns).ToArray();
        var used = 0;
        using var row = xml.ReadSubtree();
        while (row.ReadToFollowing("c"))
        {
            var place = row.GetAttribute("r") ?? "";
            var column = Column(place);
            var text = Cell(row, place);
            if (column < MostColumns)
            {
                cells[column] = text;
                used = Math.Max(used, column + 1);
            }
        }

        return cells[..used];
    }

    private string Cell(XmlReader row, string place)
    {
        var type = row.GetAttribute("t") ?? "n";
        if (row.IsEmptyElement)
        {
            return "";
        }

        var text = "";
        using var cell = row.ReadSubtree();
        cell.Read();
        while (cell.Read())
        {
            if (cell is { NodeType: XmlNodeType.Element, LocalName: "f" })
            {
                throw new BadInputException($"{file.Name} cell {place}", "a value", "a formula");
            }

            if (cell.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
            {
                text += cell.Value;
            }
        }

        return type != "s" ? text
            : int.TryParse(text, CultureInfo.InvariantCulture, out var at) && at >= 0 && at < shared.Count ? shared[at]
            : throw new BadInputException($"{file.Name} cell {place}", "a text of the workbook", $"number {text}");
    }

    /// <summary>The text of the current element without the readings that stand above East Asian characters.</summary>
    private static string Text(XmlReader xml)
    {
        var text = "";
        using var item = xml.ReadSubtree();
        item.Read();
        for (var more = item.Read(); more;)
        {
            if (item is { NodeType: XmlNodeType.Element, LocalName: "rPh" })
            {
                item.Skip();
                more = !item.EOF;
                continue;
            }

            text += item.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace ? item.Value : "";
            more = item.Read();
        }

        return text;
    }

    /// <summary>A is 0; letters before the row number.</summary>
    private static int Column(string cell) => Math.Min(
        MostColumns, cell.TakeWhile(char.IsAsciiLetterUpper).Take(3).Aggregate(0, static (sum, letter) => sum * 26 + letter - 'A' + 1) - 1) is var column and >= 0 ? column : MostColumns;
}

/// <summary>One sheet.</summary>
/// <param name="Name">On its tab.</param>
/// <param name="Rows">With their number from 1; cells from column A on, as far as one is written.</param>
internal sealed record WorkbookSheet(string Name, IReadOnlyList<(int Line, string[] Cells)> Rows);
