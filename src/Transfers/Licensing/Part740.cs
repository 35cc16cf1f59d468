using System.Globalization;

namespace Pillar.Transfers.Licensing;

/// <summary>
/// Country groups and licence exceptions of the United States (15 CFR Part 740): <c>data/transfers/us-country-groups.csv</c> and
/// <c>us-licence-exceptions.csv</c>.
/// </summary>
internal static class Part740
{
    private static readonly Dictionary<string, HashSet<string>> Groups = CountryChart.Rows("data/transfers/us-country-groups.csv")
        .ToDictionary(static row => row[0], static row => row[1].Split(' ').ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);

    private static readonly Dictionary<string, string> Sections = CountryChart.Rows("data/transfers/us-licence-exceptions.csv")
        .ToDictionary(static row => row[0], static row => row[1], StringComparer.Ordinal);

    /// <summary>Every group with its territories.</summary>
    public static IReadOnlyDictionary<string, HashSet<string>> All => Groups;

    /// <summary>Whether a territory belongs to a group; null for a group that the table does not have.</summary>
    public static bool? InGroup(string alpha2, string group) => Groups.TryGetValue(group, out var territories) ? territories.Contains(alpha2) : null;

    /// <summary>The exception with the section that grants it, such as <c>GBS (15 CFR 740.4)</c>; null where there is none of that symbol.</summary>
    public static string? Cited(string symbol) => Sections.TryGetValue(symbol, out var section) ? string.Create(CultureInfo.InvariantCulture, $"{symbol} (15 CFR {section})") : null;
}
