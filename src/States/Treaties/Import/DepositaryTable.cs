using Pillar.Platform.Input;
using Pillar.Vocabulary;

namespace Pillar.States.Treaties.Import;

/// <summary>A depositary's table as it was understood: pasted from a page (tabs) or saved as CSV (comma or semicolon).</summary>
/// <param name="HeaderLine">Where the column names stand, from 1; what is above is passed over.</param>
/// <param name="Columns">Every column with its meaning.</param>
/// <param name="Rows">Every row with a State, in the order of the table.</param>
/// <param name="LeftOut">Participants that were left out because the caller said so.</param>
public sealed record DepositaryTable(int HeaderLine, IReadOnlyList<TableColumn> Columns, IReadOnlyList<TableRow> Rows, IReadOnlyList<string> LeftOut)
{
    /// <summary>Lines above the column names that may be something else: a title, a date.</summary>
    public const int MostLinesAbove = 30;

    /// <summary>More rows than this are no list of participants.</summary>
    public const int MostRows = 1_000;

    private static readonly CsvShape Shape = new(HasHeader: false, Uneven: true, MostCharacters: 1 << 16);

    /// <param name="input">The table as UTF-8 text; disposed.</param>
    /// <param name="delimiter">Between two cells.</param>
    /// <param name="reading">What is understood and what is left out.</param>
    /// <exception cref="BadInputException">The first line that cannot be used.</exception>
    internal static DepositaryTable Read(InputStream input, char delimiter, RowReading reading)
    {
        using var table = CsvTable.Open(input, Shape with { Delimiter = delimiter });
        var columns = Header(table, input.Place, reading.RowsAre is not null);
        var (line, rows, leftOut) = (table.Line, new List<TableRow>(), new List<string>());
        while (table.Read())
        {
            if (reading.Row(table, columns, leftOut) is { } row)
            {
                rows.Add(rows.Count < MostRows ? row : throw new BadInputException(input.Place, $"at most {MostRows} rows", "more"));
            }
        }

        reading.RefuseUnknown();
        return rows.Exists(static r => r.Steps is not null)
            ? new(line, columns, rows, leftOut)
            : throw new BadInputException(input.Place, "at least one row with a day or a status", "none");
    }

    /// <summary>A tab where a line near the top has one, else the mark that parts a row of column names, else a comma.</summary>
    internal static char Delimiter(string text)
    {
        var top = text.Split('\n').Take(MostLinesAbove).ToList();
        return top.Exists(static line => line.Contains('\t', StringComparison.Ordinal)) ? '\t' : top.Exists(static line => IsHeader(line.Split(';'), namesOnly: false)) ? ';' : ',';
    }

    private static TableColumn[] Header(CsvTable table, string place, bool namesOnly)
    {
        var first = "";
        for (var read = 0; read < MostLinesAbove && table.Read(); read++)
        {
            string[] cells = [.. Enumerable.Range(0, table.RowCells).Select(i => table[i].Trim())];
            if (IsHeader(cells, namesOnly))
            {
                return Understood(cells, place, table.Line);
            }

            first = read == 0 ? string.Join(" | ", cells) : first;
        }

        throw new BadInputException(
            place, "a row of column names: one for the State (Participant, State, Country …) and one for a step (Signature, Ratification, Accession, Entry into force, Status …)", first);
    }

    /// <param name="cells">A row.</param>
    /// <param name="namesOnly">The table may name States and say nothing else of them.</param>
    private static bool IsHeader(IReadOnlyList<string> cells, bool namesOnly)
    {
        var meanings = cells.Select(static cell => TableColumn.Of(0, cell.Trim(' ', '"', '\r')).Meaning).ToHashSet();
        return meanings.Contains(ColumnMeaning.State)
            && (namesOnly || meanings.Overlaps([ColumnMeaning.Signed, ColumnMeaning.Bound, ColumnMeaning.InForce, ColumnMeaning.Status]));
    }

    /// <summary>Ratification and accession may have a column each; everything else stands in one.</summary>
    private static TableColumn[] Understood(string[] cells, string place, int line)
    {
        TableColumn[] columns = [.. cells.Select(static (cell, i) => TableColumn.Of(i + 1, cell))];
        var twice = columns.Where(static c => c.Meaning is not (ColumnMeaning.None or ColumnMeaning.Bound)).GroupBy(static c => c.Meaning).FirstOrDefault(static g => g.Count() > 1);
        return twice is null
            ? columns
            : throw new BadInputException($"{place} line {line}", $"one column for {twice.First().Word}", string.Join(" and ", twice.Select(static c => c.Header)));
    }
}

/// <summary>A row as it was understood.</summary>
/// <param name="Line">Where it stands, from 1.</param>
/// <param name="Name">The participant as the table prints it.</param>
/// <param name="State">Alpha-2.</param>
/// <param name="Steps">Its steps; null when the row has neither a day nor a status, which is never read as "no".</param>
public sealed record TableRow(int Line, string Name, string State, TreatySteps? Steps);
