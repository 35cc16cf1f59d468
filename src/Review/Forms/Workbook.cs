using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Xml;
using Pillar.Platform.Input;
using Pillar.Vocabulary;

namespace Pillar.Review.Forms;

/// <summary>Reads the first sheet of an XLSX file as text. Nothing in it is calculated: a formula is refused, its last result may be anybody's.</summary>
internal static class Workbook
{
    private const long LargestFile = 16L << 20;
    private const long LargestPart = 64L << 20;
    private const int MostColumns = 64;
    private const string Sheet = "xl/worksheets/sheet1.xml";
    private const string Strings = "xl/sharedStrings.xml";

    /// <exception cref="BadInputException">No workbook, too large, or with a formula.</exception>
    public static FormSheet Read(string path, string name)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            if (file.Length > LargestFile)
            {
                throw new BadInputException(name, $"a workbook of at most {LargestFile >> 20} MB", $"{file.Length >> 20} MB");
            }

            var sha256 = Convert.ToHexStringLower(SHA256.HashData(file));
            file.Position = 0;
            using var archive = new ZipArchive(file, ZipArchiveMode.Read);
            return Table(name, Rows(archive, name, Shared(archive, name)), sha256);
        }
        catch (Exception failure) when (failure is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            throw new BadInputException(name, "an XLSX workbook that can be read", failure.Message, failure);
        }
    }

    private static FormSheet Table(string name, List<(int Line, string[] Cells)> rows, string sha256)
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

    private static List<string> Shared(ZipArchive archive, string name)
    {
        var strings = new List<string>();
        if (archive.GetEntry(Strings) is null)
        {
            return strings;
        }

        using var xml = Part(archive, Strings, name);
        while (xml.ReadToFollowing("si"))
        {
            strings.Add(Text(xml));
        }

        return strings;
    }

    private static List<(int, string[])> Rows(ZipArchive archive, string name, List<string> shared)
    {
        var rows = new List<(int, string[])>();
        using var xml = Part(archive, Sheet, name);
        while (xml.ReadToFollowing("row"))
        {
            var line = int.TryParse(xml.GetAttribute("r"), CultureInfo.InvariantCulture, out var number) ? number : rows.Count + 1;
            rows.Add((line, Cells(xml, name, shared)));
        }

        return rows;
    }

    private static string[] Cells(XmlReader xml, string name, List<string> shared)
    {
        var cells = Enumerable.Repeat("", MostColumns).ToArray();
        if (xml.IsEmptyElement)
        {
            return cells;
        }

        using var row = xml.ReadSubtree();
        while (row.ReadToFollowing("c"))
        {
            var place = row.GetAttribute("r") ?? "";
            var column = Column(place);
            var text = Cell(row, (name, place), shared);
            if (column < MostColumns)
            {
                cells[column] = text;
            }
        }

        return cells;
    }

    private static string Cell(XmlReader row, (string File, string Cell) at, List<string> shared)
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
                throw new BadInputException($"{at.File} cell {at.Cell}", "a value", "a formula");
            }

            if (cell.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
            {
                text += cell.Value;
            }
        }

        return type != "s" ? text
            : int.TryParse(text, CultureInfo.InvariantCulture, out var place) && place >= 0 && place < shared.Count ? shared[place]
            : throw new BadInputException($"{at.File} cell {at.Cell}", "a text of the workbook", $"number {text}");
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

    private static XmlReader Part(ZipArchive archive, string part, string name)
    {
        var entry = archive.GetEntry(part) ?? throw new BadInputException(name, $"a workbook with {part}", "none");
        var content = new MemoryStream();
        using (var packed = entry.Open())
        {
            var buffer = new byte[1 << 16];
            for (var read = packed.Read(buffer); read > 0; read = packed.Read(buffer))
            {
                content.Write(buffer, 0, read);
                if (content.Length > LargestPart)
                {
                    throw new BadInputException(name, $"at most {LargestPart >> 20} MB in {part}", "more (a zip bomb?)");
                }
            }
        }

        content.Position = 0;
        return InputXml.Reader(InputStream.Over(content, $"{name} {part}"));
    }
}
