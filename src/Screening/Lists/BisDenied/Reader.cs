using System.Globalization;
using Pillar.Platform.Input;
using Pillar.Screening.Lists.Reading;

namespace Pillar.Screening.Lists.BisDenied;

/// <summary>
/// The rows by party. The list has no numbers: one order is one name with one day of effect, and further rows of both are its further addresses.
/// </summary>
internal static class Reader
{
    public static IReadOnlyList<PartyRows> Parties(SourceFile file)
    {
        using var table = CsvTable.Open(file.Open(), new CsvShape(Delimiter: '\t'));
        var (name, effective) = (table.Require("Name"), table.Require("Effective_Date"));
        var parties = new Dictionary<(string, string), List<SourceRow>>();
        while (table.Read())
        {
            var key = (PrintedText.Clean(table[name]), table[effective].Trim());
            if (key.Item1.Length == 0)
            {
                throw table.Bad("Name", "a name", "");
            }

            if (!parties.TryGetValue(key, out var rows))
            {
                parties.Add(key, rows = []);
            }

            rows.Add(new SourceRow(
                string.Create(CultureInfo.InvariantCulture, $"line {table.Line}"),
                table.Header.Select((h, i) => (h, Text: table[i].Trim())).Where(static c => c.Text.Length > 0).ToDictionary(static c => c.h, static c => c.Text, StringComparer.OrdinalIgnoreCase)));
        }

        return [.. parties.Values.Select(static rows => new PartyRows(rows))];
    }
}
