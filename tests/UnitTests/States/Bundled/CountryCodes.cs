using Pillar.States.Data;

namespace Pillar.UnitTests.States.Bundled;

/// <summary>The real file of country codes (ISO 3166-1, M49, names of the United Nations), row by row, by column name.</summary>
internal static class CountryCodes
{
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows() => Table("regime", "countries", "country-codes.csv");

    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Groups() => Table("regime", "countries", "un-regional-groups.csv");

    public static Dictionary<string, string> Alpha2By(string column) =>
        Rows().ToDictionary(row => column == "ISO3166-1-numeric" ? row[column].PadLeft(3, '0') : row[column], row => row["ISO3166-1-Alpha-2"]);

    /// <summary>A real CSV file, row by row, by column name.</summary>
    public static List<IReadOnlyDictionary<string, string>> Table(params string[] path)
    {
        using var text = new StreamReader(TestData.File(string.Join('/', path)));
        var rows = Csv.Rows(text, path[^1]).ToList();
        return [.. rows.Skip(1).Select(row => (IReadOnlyDictionary<string, string>)rows[0].Cells.Zip(row.Cells).ToDictionary(p => p.First, p => p.Second))];
    }
}
