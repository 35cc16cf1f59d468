using System.Globalization;
using Pillar.Platform.Input;
using Pillar.Screening.Lists.Reading;
using Pillar.Vocabulary;

namespace Pillar.Screening.Lists.UkSanctions;

/// <summary>
/// The two CSV layouts: a line with the day of the report, a line of column names, then one row for each name of a party. Columns of the old
/// layout are given the names of the new one.
/// </summary>
internal static class CsvReader
{
    private static readonly Dictionary<string, string> OldColumns = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Group ID"] = "Unique ID",
        ["DOB"] = "D.O.B",
        ["Town of Birth"] = "Town of birth",
        ["Country of Birth"] = "Country of birth",
        ["Nationality"] = "Nationality(/ies)",
        ["Passport Details"] = "Passport additional information",
        ["National Identification Number"] = "National Identifier number",
        ["NI Details"] = "National Identifier additional information",
        ["Address 1"] = "Address Line 1",
        ["Address 2"] = "Address Line 2",
        ["Address 3"] = "Address Line 3",
        ["Address 4"] = "Address Line 4",
        ["Address 5"] = "Address Line 5",
        ["Address 6"] = "Address Line 6",
        ["Post/Zip Code"] = "Address Postal Code",
        ["Country"] = "Address Country",
        ["Group Type"] = "Designation Type",
        ["Alias Type"] = "Name type",
        ["Alias Quality"] = "Alias strength",
        ["Regime"] = "Regime Name",
        ["Listed On"] = "Date Designated",
    };

    /// <summary>True when one of the first two lines names the columns of the layout.</summary>
    public static bool HasHeader(SourceFile file, string key)
    {
        var head = System.Text.Encoding.UTF8.GetString(file.Head.Span).Split('\n').Take(2);
        return head.Any(line => line.Contains("Name 6", StringComparison.OrdinalIgnoreCase) && line.Contains(key, StringComparison.OrdinalIgnoreCase));
    }

    /// <returns>The line with the day, and the rows by party, in the order of the file.</returns>
    public static (string Stamp, IReadOnlyList<PartyRows> Parties) Read(SourceFile file, UkLayout layout)
    {
        using var table = CsvTable.Open(file.Open(), new CsvShape(HasHeader: false, Delimiter: ',', Uneven: true));
        var stamp = "";
        while (table.Read() && !Cells(table).Contains("Name 6", StringComparer.OrdinalIgnoreCase))
        {
            stamp += string.Join(' ', Cells(table)) + " ";
        }

        var columns = Columns(table, layout);
        var parties = new Dictionary<string, List<SourceRow>>(StringComparer.Ordinal);
        while (table.Read())
        {
            if (table.RowCells != columns.Length)
            {
                throw new BadInputException($"{file.Path} line {table.Line}", $"{columns.Length} columns", $"{table.RowCells}");
            }

            Add(parties, table, columns);
        }

        return (stamp.Trim(), [.. parties.Values.Select(static rows => new PartyRows(rows))]);
    }

    private static IEnumerable<string> Cells(CsvTable table) => Enumerable.Range(0, table.RowCells).Select(i => table[i].Trim());

    private static string[] Columns(CsvTable table, UkLayout layout)
    {
        var columns = new string[table.RowCells];
        for (var i = 0; i < columns.Length; i++)
        {
            var printed = table[i].Trim();
            columns[i] = layout == UkLayout.ConList ? OldColumns.GetValueOrDefault(printed) ?? printed : printed;
        }

        var twice = columns.GroupBy(static c => c, StringComparer.OrdinalIgnoreCase).FirstOrDefault(static g => g.Key.Length > 0 && g.Count() > 1);
        return twice is null ? columns : throw table.Bad("the column names", "each column once", $"'{twice.Key}' twice");
    }

    private static void Add(Dictionary<string, List<SourceRow>> parties, CsvTable table, string[] columns)
    {
        var cells = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < columns.Length; i++)
        {
            if (table[i].Trim() is { Length: > 0 } text && columns[i].Length > 0)
            {
                cells[columns[i]] = text;
            }
        }

        var row = new SourceRow(string.Create(CultureInfo.InvariantCulture, $"line {table.Line}"), cells);
        var id = row["Unique ID"] is { Length: > 0 } unique ? unique : throw table.Bad("Unique ID", "the number of a party", "");
        if (!parties.TryGetValue(id, out var rows))
        {
            parties.Add(id, rows = []);
        }

        rows.Add(row);
    }
}
