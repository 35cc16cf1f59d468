using Pillar.Platform.Input;
using Pillar.Vocabulary;

namespace Pillar.States.Treaties.Import;

/// <summary>Reads the rows of a depositary's table one after the other, and remembers what it could not place.</summary>
internal sealed class RowReading(StatesModule states, DateOnly asOf, IReadOnlyList<string> leaveOut, TreatyStatus? rowsAre)
{
    private readonly Dictionary<string, int> lines = new(StringComparer.Ordinal);
    private readonly List<string> unknown = [];
    private BadInputException? firstUnknown;

    /// <summary>What a row without a day and without a status says; null: nothing.</summary>
    public TreatyStatus? RowsAre => rowsAre;

    /// <summary>The row, or null when it is left out or its State is not understood; see <see cref="RefuseUnknown"/>.</summary>
    public TableRow? Row(CsvTable table, TableColumn[] columns, List<string> leftOut)
    {
        var column = columns.First(static c => c.Meaning == ColumnMeaning.State);
        var name = table[column.Number - 1].Trim();
        if (table.RowCells > columns.Length && Enumerable.Range(columns.Length, table.RowCells - columns.Length).Any(i => table[i].Trim().Length > 0))
        {
            throw table.Bad(column.Header, $"at most {columns.Length} columns", $"{table.RowCells}");
        }

        if (leaveOut.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            leftOut.Add(name);
            return null;
        }

        if (Find(name) is not { } state)
        {
            unknown.Add(name);
            firstUnknown ??= table.Bad(column.Header, "a State", name);
            return null;
        }

        return lines.TryAdd(state.Alpha2, table.Line)
            ? new TableRow(table.Line, name, state.Alpha2, Steps(table, columns, state.Alpha2))
            : throw table.Bad(column.Header, "each State once", $"{name}, which stands on line {lines[state.Alpha2]} as well");
    }

    /// <exception cref="BadInputException">A participant that is no State; the line names all of them.</exception>
    public void RefuseUnknown()
    {
        if (firstUnknown is { } first)
        {
            throw new BadInputException(first.Parts.Place, "a State: its name or ISO code; or leave the participant out with --leave-out \"NAME\"", string.Join("; ", unknown));
        }
    }

    /// <summary>Depositaries hang the numbers of notes on names: "China 1", "Netherlands (Kingdom of the) 4, 5", "Cuba*".</summary>
    private Territory? Find(string name) => states.Find(name) ?? states.Find(name.TrimEnd(' ', ',', '*', '†', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'));

    private TreatySteps? Steps(CsvTable table, TableColumn[] columns, string state)
    {
        var (bound, how) = Bound(table, columns);
        var (signed, inForce, withdrawn) = (Day(ColumnMeaning.Signed), Day(ColumnMeaning.InForce), Day(ColumnMeaning.Withdrawn));
        if (withdrawn is not null && (signed ?? bound ?? inForce) is null)
        {
            throw table.Bad(Column(ColumnMeaning.Withdrawn)!.Header, "a day on which the State was bound before it left", "none");
        }

        var dated = new TreatySteps(state, signed, bound, how, inForce, withdrawn);
        return Said(table, columns, dated) is var said && said > dated.Status ? dated with { Said = said } : dated.Status == TreatyStatus.NoData ? null : dated;

        TableColumn? Column(ColumnMeaning meaning) => Array.Find(columns, c => c.Meaning == meaning);

        DateOnly? Day(ColumnMeaning meaning) => Column(meaning) is { } column ? Read(table, column)?.Day : null;
    }

    /// <summary>What the row says without a day, by its words and by what the caller says of such rows.</summary>
    private TreatyStatus Said(CsvTable table, TableColumn[] columns, TreatySteps dated)
    {
        var said = TreatyStatus.NoData;
        foreach (var column in columns)
        {
            var cell = table[column.Number - 1].Trim();
            var word = StatusWord.Read(cell, column.Meaning) ?? TreatyStatus.NoData;
            if (column.Meaning == ColumnMeaning.Status && !IsBlank(cell))
            {
                CheckStatus(word, dated.Status, () => table.Bad(column.Header, "party, signatory or not party, as the days of the row say", cell));
            }

            said = word > said ? word : said;
        }

        return said == TreatyStatus.NoData && dated.Status == TreatyStatus.NoData ? rowsAre ?? said : said;
    }

    private (DateOnly? Day, string How) Bound(CsvTable table, TableColumn[] columns)
    {
        var days = columns.Where(static c => c.Meaning == ColumnMeaning.Bound).Select(column => (Column: column, Read: Read(table, column)))
            .Where(static d => d.Read is not null).Select(static d => (d.Column, Read: d.Read!.Value)).ToList();
        return days switch
        {
            [] => (null, ""),
            [var one] => (one.Read.Day, one.Read.How.Length > 0 ? one.Read.How : one.Column.How),
            [_, var second, ..] => throw table.Bad(second.Column.Header, "one day on which the State was bound", $"{days.Count}"),
        };
    }

    private (DateOnly Day, string How)? Read(CsvTable table, TableColumn column)
    {
        var cell = table[column.Number - 1].Trim();
        if (IsBlank(cell) || StatusWord.Read(cell, column.Meaning) is not null)
        {
            return null;
        }

        var read = DepositaryDay.Read(cell) ?? throw table.Bad(column.Header, DepositaryDay.Expected, cell);
        return read.Day <= asOf ? read : throw table.Bad(column.Header, $"a day not after the date of the table, {asOf:yyyy-MM-dd}", cell);
    }

    /// <summary>A word that is not understood, or that says less than the days of its own row, is no status.</summary>
    private static void CheckStatus(TreatyStatus word, TreatyStatus dated, Func<BadInputException> bad)
    {
        if (word == TreatyStatus.NoData || (dated != TreatyStatus.Withdrawn && word < dated))
        {
            throw bad();
        }
    }

    private static bool IsBlank(string cell) => cell is "" or "-" or "–" or "—";
}
