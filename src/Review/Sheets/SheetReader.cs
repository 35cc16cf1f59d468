using System.Globalization;
using Pillar.Review.Forms;
using Pillar.Vocabulary;

namespace Pillar.Review.Sheets;

/// <summary>A row of a file that can be used.</summary>
/// <param name="Place">Where it stands, for messages.</param>
/// <param name="State">Whose; empty in a sheet of the Committee.</param>
/// <param name="Id">Names the row.</param>
/// <param name="Values">What its columns say.</param>
/// <param name="Seen">Number of the event that stood there when the file was written, 0 for none; null where the file does not say.</param>
internal sealed record NewRow(Phrase Place, string State, string Id, IReadOnlyDictionary<string, string> Values, long? Seen);

/// <summary>Reads a file of rows and lists every problem with its line and column; a file with one problem is not used at all.</summary>
internal sealed class SheetReader(Sheet sheet, FormSheet file, SheetContext at)
{
    private const int MostProblems = 100;

    private readonly List<BadInputException> problems = [];
    private readonly HashSet<(string, string)> taken = [];
    private readonly Dictionary<string, int> columns = new(StringComparer.OrdinalIgnoreCase);

    /// <exception cref="BadInputException">A column is missing or unknown.</exception>
    public (IReadOnlyList<NewRow> Rows, IReadOnlyList<BadInputException> Problems) Read()
    {
        FindColumns();
        var rows = new List<NewRow>();
        foreach (var (line, cells) in file.Rows)
        {
            if (problems.Count < MostProblems && Row(line, cells) is { } row)
            {
                rows.Add(row);
            }
        }

        return (rows, problems);
    }

    private void FindColumns()
    {
        foreach (var (place, name) in file.Header.Index())
        {
            columns[name] = sheet.Header.Contains(name) ? place
                : throw new BadInputException($"{file.File} line 1", $"the columns of this sheet: {string.Join(", ", sheet.Header)}", $"{name}");
        }

        foreach (var name in sheet.Header.Where(name => name is "state" or "id" || sheet.Columns.Any(c => c.Name == name && c.Required)))
        {
            if (!columns.ContainsKey(name))
            {
                throw new BadInputException($"{file.File} line 1", $"a column '{name}'", string.Join(",", file.Header));
            }
        }
    }

    /// <summary>Null when the row cannot be used.</summary>
    private NewRow? Row(int line, string[] cells)
    {
        string Cell(string column) => columns.TryGetValue(column, out var place) && place < cells.Length ? FormColumns.Unguarded(cells[place].Trim()) : "";
        var before = problems.Count;
        void Bad(string column, Phrase expected) => problems.Add(new(file.Place(line, column), expected, $"{Cell(column)}"));

        var state = sheet.OfState ? at.States.Find(Cell("state")) : null;
        if (sheet.OfState && state is null)
        {
            Bad("state", "the code or name of a State");
        }

        if (!SheetChecks.Id.Holds(Cell("id"), at))
        {
            Bad("id", SheetChecks.Id.Expected);
        }
        else if (!taken.Add((state?.Code ?? "", Cell("id"))))
        {
            Bad("id", "each id once");
        }

        if (Cell("seen").Length > 0 && !long.TryParse(Cell("seen"), NumberStyles.None, CultureInfo.InvariantCulture, out _))
        {
            Bad("seen", "the number that the file was written with");
        }

        sheet.Problems(Cell, at).ToList().ForEach(problem => Bad(problem.Column, problem.Expected));
        return problems.Count > before ? null : new(
            file.Place(line, "id"), state?.Code ?? "", Cell("id"), Values(Cell), Cell("seen").Length == 0 ? null : long.Parse(Cell("seen"), CultureInfo.InvariantCulture));
    }

    private Dictionary<string, string> Values(Func<string, string> cell) =>
        sheet.Columns.Select(static c => c.Name).Where(name => cell(name).Length > 0).ToDictionary(static name => name, cell, StringComparer.Ordinal);
}
