using Pillar.Platform.Input;
using Pillar.Vocabulary;

namespace Pillar.Controls.Lists.Own;

/// <summary>Rows of a CSV; several values of a cell stand between semicolons.</summary>
internal sealed class CsvRows : OwnRows
{
    private static readonly string[] Known = ["kind", "code", "title", "text", "regimes", "reasons", "also", "purpose", "delivery"];

    private readonly CsvTable table;

    public CsvRows(CsvTable table)
    {
        this.table = table;
        if (table.Header.FirstOrDefault(static name => !Known.Contains(name, StringComparer.OrdinalIgnoreCase)) is { } other)
        {
            throw new BadInputException("line 1", $"columns from {string.Join(", ", Known)}", $"{other}");
        }
    }

    public override int Line => table.Line;

    public override bool Read() => table.Read();

    public override IReadOnlyList<string> Words(string column) => Cell(column).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public override BadInputException Bad(string column, Phrase expected, Phrase found) => table.Bad(column, expected, found);

    protected override string Text(string column) => table[table.Find(column)];
}
