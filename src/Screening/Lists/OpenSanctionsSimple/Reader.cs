using System.Globalization;
using Pillar.Platform.Input;
using Pillar.Screening.Lists.Reading;

namespace Pillar.Screening.Lists.OpenSanctionsSimple;

/// <summary>One row; empty where the file has no such column.</summary>
internal sealed record SimpleRow(string Record, IReadOnlyDictionary<string, string> Fields)
{
    public string this[string column] => Fields.GetValueOrDefault(column) ?? "";
}

internal sealed class Reader(SourceFile file)
{
    public IEnumerable<SimpleRow> Rows()
    {
        using var table = CsvTable.Open(file.Open(), new CsvShape(Delimiter: ','));
        _ = (table.Require("id"), table.Require("schema"), table.Require("name"), table.Require("aliases"));
        while (table.Read())
        {
            var fields = table.Header.Select((h, i) => (Name: h, Value: table[i])).Where(static f => f.Value.Length > 0);
            yield return new SimpleRow(
                string.Create(CultureInfo.InvariantCulture, $"line {table.Line}"), fields.ToDictionary(static f => f.Name, static f => f.Value));
        }
    }

    /// <summary>The data set all rows are of; empty when they are of several.</summary>
    public string DataSet()
    {
        using var table = CsvTable.Open(file.Open(), new CsvShape(Delimiter: ','));
        var column = table.Find("dataset");
        var found = "";
        while (table.Read())
        {
            if (found.Length > 0 && table[column] != found)
            {
                return "";
            }

            found = table[column];
        }

        return found.Contains(';') ? "" : found;
    }
}
