using System.Globalization;
using Pillar.Platform.Files;
using Pillar.Platform.Input;
using Pillar.States.Resources;
using Pillar.Vocabulary;

namespace Pillar.States.Sets;

/// <summary>The sets a user has made, as a file of the data folder: <c>name,asOf,states</c>, the States as alpha-2 with a space between.</summary>
internal static class OwnSets
{
    public const string FileName = "sets.csv";

    private static readonly string[] Columns = ["name", "asOf", "states"];

    /// <param name="folder">Of the sets; need not exist.</param>
    /// <param name="territory">The territory of an alpha-2, or null.</param>
    /// <exception cref="BadInputException">The first line that cannot be used.</exception>
    public static IReadOnlyList<StateSet> Read(string folder, Func<string, Territory?> territory)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
        {
            return [];
        }

        using var table = CsvTable.Open(InputStream.Open(path));
        int[] at = [.. Columns.Select(table.Require)];
        var sets = new List<StateSet>();
        while (table.Read())
        {
            var day = DateOnly.TryParseExact(table[at[1]], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var asOf)
                ? asOf
                : throw table.Bad(Columns[1], "YYYY-MM-DD", table[at[1]]);
            sets.Add(Of(table[at[0]], day, table[at[2]].Split(' ').Select(code => territory(code) ?? throw table.Bad(Columns[2], "alpha-2 of Members", code))));
        }

        return sets;
    }

    public static void Write(TextWriter text, IEnumerable<StateSet> sets)
    {
        text.Write($"{string.Join(',', Columns)}\n");
        foreach (var set in sets)
        {
            CsvCells.Write(text, set.Code);
            text.Write(string.Create(CultureInfo.InvariantCulture, $",{set.AsOf:yyyy-MM-dd},{string.Join(' ', set.Members)}\n"));
        }
    }

    public static StateSet Of(string name, DateOnly asOf, IEnumerable<Territory> members) =>
        new(StateSetKind.Own, name, new Statement(StatesText.Manager, "own-set", name), [.. members.Distinct().OrderBy(static t => t.Alpha2, StringComparer.Ordinal)]) { AsOf = asOf };
}
