using System.Globalization;
using System.Text.RegularExpressions;
using Pillar.Platform.Input;
using Pillar.Screening.Lists.Reading;

namespace Pillar.Screening.Lists.UsCsl;

/// <summary>One row; empty where the file has no such column.</summary>
internal sealed partial record CslRow(string Record, IReadOnlyDictionary<string, string> Fields)
{
    public string this[string column] => Fields.GetValueOrDefault(column) ?? "";

    /// <summary>Short name of the list the row comes from, from the parentheses of its source: <c>SDN</c>, <c>EL</c>, <c>NS-MBS</c>.</summary>
    public string Source => Code().Match(this["source"]).Groups[1].Value;

    [GeneratedRegex(@"\(([A-Z][A-Z-]+)(?: List)?\)")]
    private static partial Regex Code();
}

/// <summary>Reads the rows; a header that comes again and rows without a name are passed over and noted.</summary>
internal sealed class Reader(SourceFile file, ReadingAids aids)
{
    public IEnumerable<CslRow> Rows()
    {
        using var table = CsvTable.Open(file.Open(), new CsvShape(Delimiter: ','));
        var (id, name) = (table.Require("_id"), table.Require("name"));
        while (table.Read())
        {
            var record = string.Create(CultureInfo.InvariantCulture, $"line {table.Line}");
            if (table[id] == "_id")
            {
                aids.Note("note-repeated-header", record);
            }
            else if (table[name].AsSpan().Trim().IsEmpty)
            {
                aids.Note("note-empty-rows", record);
            }
            else
            {
                yield return new CslRow(record, table.Header.Select((h, i) => (h, table[i])).Where(static f => f.Item2.Length > 0).ToDictionary(static f => f.h, static f => f.Item2));
            }
        }
    }
}
