using Pillar.Platform.Input;
using Pillar.Vocabulary;

namespace Pillar.Review.Forms;

/// <summary>The rows of a form, whether it came as CSV or as a workbook. The first row names the columns.</summary>
/// <param name="File">As messages name it.</param>
/// <param name="Header">Names of the columns.</param>
/// <param name="Rows">The others, with their number from 1.</param>
/// <param name="Sha256">Of the file.</param>
internal sealed record FormSheet(string File, IReadOnlyList<string> Header, IReadOnlyList<(int Line, string[] Cells)> Rows, string Sha256)
{
    /// <summary>A larger file is no form: 193 States with every field take some 30 MB as text, one State 0.2 MB.</summary>
    public const long LargestFile = 40L << 20;

    /// <exception cref="BadInputException">It cannot be read, is too large, or is no table.</exception>
    public static FormSheet Read(string path)
    {
        var name = Path.GetFileName(path);
        return Path.GetExtension(path).Equals(".xlsx", StringComparison.OrdinalIgnoreCase) ? Workbook.Read(path) : Csv(path, name);
    }

    /// <summary>Where a cell stands, for messages.</summary>
    public Phrase Place(int line, string column) => At?.Invoke(line, column) ?? Line(line, column);

    /// <summary>Where a cell stands when the rows are not those of the file.</summary>
    public Func<int, string, Phrase>? At { get; init; }

    private Phrase Line(int line, string column) => $"{File} line {line}, {column}";

    /// <summary>The first text of a column; empty where there is none.</summary>
    public string First(string column)
    {
        var place = Header.ToList().FindIndex(name => name.Equals(column, StringComparison.OrdinalIgnoreCase));
        return place < 0 ? "" : Rows.Select(row => place < row.Cells.Length ? row.Cells[place].Trim() : "").FirstOrDefault(static text => text.Length > 0, "");
    }

    private static FormSheet Csv(string path, string name)
    {
        using var input = InputStream.Open(path, new InputLimits(LargestFile), name);
        using var table = CsvTable.Open(input);
        var rows = new List<(int, string[])>();
        while (table.Read())
        {
            rows.Add((table.Line, [.. Enumerable.Range(0, table.Header.Count).Select(i => table[i])]));
        }

        return new(name, table.Header, rows, input.Sha256());
    }
}
