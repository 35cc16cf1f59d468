using System.Text;
using Pillar.Platform.Input;
using Pillar.Review.Forms;
using Pillar.Vocabulary;

namespace Pillar.Review.Templates.Learning;

/// <summary>A paragraph, or a row of a table, of a matrix file.</summary>
/// <param name="Place">Where it stands, for messages; 0 is its first cell.</param>
/// <param name="Cells">Their texts with single spaces; a cell that spans columns has its text in the first of them. One cell for a paragraph.</param>
internal sealed record MatrixLine(Func<int, Phrase> Place, IReadOnlyList<string> Cells)
{
    /// <summary>Places of the cells that say something.</summary>
    public IEnumerable<int> Filled => Enumerable.Range(0, Cells.Count).Where(cell => Cells[cell].Length > 0);

    /// <summary>The text of a cell; empty where the line has none.</summary>
    public string this[int cell] => cell < Cells.Count ? Cells[cell] : "";
}

/// <summary>The lines of a matrix file: a workbook, a document, or text whose cells are parted by tabs, by <c>|</c>, or in a CSV file by commas.</summary>
internal static class MatrixLines
{
    private const long LargestText = 16L << 20;
    private const int MostCharacters = 1 << 20;

    /// <exception cref="BadInputException">The file cannot be read, is too large, encrypted, holds a formula, or is of another kind.</exception>
    public static (IReadOnlyList<MatrixLine> Lines, string Sha256) Read(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".xlsx" => Sheets(path),
        ".docx" => DocumentLines.Read(path),
        ".csv" => Table(path),
        ".txt" or ".tsv" or ".md" => Text(path),
        _ => throw new BadInputException("FILE", "a name that ends with .xlsx, .docx, .csv, .tsv, .txt or .md", Path.GetFileName(path)),
    };

    /// <summary>Single spaces, and no mark that cannot be seen.</summary>
    public static string Plain(string text) => string.Join(' ', string.Concat(text.EnumerateRunes().Where(IsKept)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static bool IsKept(Rune rune) => Rune.IsWhiteSpace(rune) || !Printable.IsHidden(rune);

    private static (IReadOnlyList<MatrixLine>, string) Sheets(string path)
    {
        var (sheets, sha256) = Workbook.ReadAll(path);
        return ([.. sheets.SelectMany(static sheet => sheet.Rows.Select(row => new MatrixLine(cell => $"{sheet.Name}!{Workbook.Letters(cell)}{row.Line}", [.. row.Cells.Select(Plain)])))], sha256);
    }

    private static (IReadOnlyList<MatrixLine>, string) Table(string path)
    {
        using var input = InputStream.Open(path, new InputLimits(LargestText), Path.GetFileName(path));
        using var table = CsvTable.Open(input, new CsvShape(HasHeader: false, Uneven: true));
        var lines = new List<MatrixLine>();
        while (table.Read())
        {
            lines.Add(Line(table.Line, Enumerable.Range(0, table.RowCells).Select(cell => table[cell])));
        }

        return (lines, input.Sha256());
    }

    private static (IReadOnlyList<MatrixLine>, string) Text(string path)
    {
        using var input = InputStream.Open(path, new InputLimits(LargestText), Path.GetFileName(path));
        List<MatrixLine> lines = [.. InputText.Lines(input, MostCharacters).Select(static line => Line(line.Line, Parted(line.Text)))];
        return (lines, input.Sha256());
    }

    private static string[] Parted(string line) =>
        line.Contains('\t', StringComparison.Ordinal) ? line.Split('\t')
        : !line.Contains('|', StringComparison.Ordinal) ? [line]
        : line.Trim().Trim('|').All(static c => c is '-' or ':' or '|' or ' ') ? []
        : line.Trim() is ['|', .. var inner] ? inner.TrimEnd('|').Split('|') : line.Split('|');

    private static MatrixLine Line(int number, IEnumerable<string> cells) => new(_ => LineAt(number), [.. cells.Select(Plain)]);

    private static Phrase LineAt(int number) => $"line {number}";
}
