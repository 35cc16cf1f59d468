using System.Globalization;
using Pillar.Platform.Input;
using Pillar.Screening.Lists.Reading;

namespace Pillar.Screening.Lists.OwnCsv;

/// <summary>One row: the values of each mapped column, in the order of the mapping.</summary>
internal sealed record OwnRow(string Record, IReadOnlyList<(MappedColumn Column, string[] Values)> Cells)
{
    public IEnumerable<string> All(string meaning) => Cells.Where(c => c.Column.Is == meaning).SelectMany(static c => c.Values);

    public string First(string meaning) => All(meaning).FirstOrDefault() ?? "";
}

internal sealed class Reader(SourceFile file, Mapping mapping)
{
    public IEnumerable<OwnRow> Rows()
    {
        using var table = CsvTable.Open(file.Open(), new CsvShape(Delimiter: mapping.Delimiter));
        var columns = mapping.Columns.Select(c => (Column: c, At: table.Require(c.Column))).ToList();
        while (table.Read())
        {
            yield return new OwnRow(
                string.Create(CultureInfo.InvariantCulture, $"line {table.Line}"),
                [.. columns.Select(c => (c.Column, Values(table[c.At], c.Column)))]);
        }
    }

    private static string[] Values(string cell, MappedColumn column)
    {
        var parts = column.Separator is { } separator ? Cells.Split(cell, separator) : [cell];
        return [.. parts.Select(PrintedText.Clean).Where(static p => p.Length > 0).Select(p => column.Words.GetValueOrDefault(p) ?? p)];
    }
}
