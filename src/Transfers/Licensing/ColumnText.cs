using System.Text.RegularExpressions;

namespace Pillar.Transfers.Licensing;

/// <summary>
/// What stands in the second column of an entry's licence table: columns of the chart, destinations by name or by group, every destination, or a
/// provision to read.
/// </summary>
/// <param name="Columns">Columns of the chart, such as <c>NP1</c>.</param>
/// <param name="Everywhere">A licence at every destination but those of <paramref name="Except"/>.</param>
/// <param name="Named">Alpha-2 of destinations named.</param>
/// <param name="Groups">Country groups named.</param>
/// <param name="Except">Alpha-2 or groups that are taken out.</param>
internal sealed partial record ColumnText(
    IReadOnlyList<string> Columns, bool Everywhere, IReadOnlyList<string> Named, IReadOnlyList<string> Groups, IReadOnlyList<string> Except)
{
    private static readonly Dictionary<string, string> Countries = new(StringComparer.Ordinal)
    {
        ["China"] = "CN",
        ["Russia"] = "RU",
        ["Venezuela"] = "VE",
        ["Iraq"] = "IQ",
        ["Pakistan"] = "PK",
        ["North Korea"] = "KP",
        ["Canada"] = "CA",
        ["Macau"] = "MO",
    };

    /// <param name="text">The cell.</param>
    /// <param name="reason">The reason that the row's scope begins with, for cells that say "Column 1" alone.</param>
    public static ColumnText Of(string text, string reason)
    {
        string[] columns = [.. Column().Matches(text).Select(match => (match.Groups["r"].Success ? match.Groups["r"].Value : reason) + match.Groups["n"].Value).Distinct()];
        var parts = TakenOut().Split(text, 2);
        var except = parts.Length > 1 ? Destinations(parts[1]).Concat(GroupsIn(parts[1])) : [];
        return columns.Length > 0
            ? new(columns, false, [], [], [])
            : new([], Worldwide().IsMatch(parts[0]), [.. Destinations(parts[0])], [.. GroupsIn(parts[0])], [.. except]);
    }

    /// <summary>
    /// Whether a licence is asked for at a destination; null where the text leaves it to a provision, or nobody has imported the groups.
    /// </summary>
    /// <param name="alpha2">The destination, or the State it follows.</param>
    /// <param name="inGroup">Whether it belongs to a group; null where that is not known.</param>
    public bool? At(string alpha2, Func<string, bool?> inGroup)
    {
        if (!Everywhere && Named.Count == 0 && Groups.Count == 0)
        {
            return null;
        }

        if (Except.Contains(alpha2))
        {
            return false;
        }

        var excluded = Any(Except.Where(static e => e.Contains(':', StringComparison.Ordinal)), inGroup);
        var @in = Everywhere || Named.Contains(alpha2) ? true : Any(Groups, inGroup);
        return (@in, excluded) switch
        {
            (false, _) or (_, true) => false,
            (true, false) => true,
            _ => null,
        };
    }

    private static bool? Any(IEnumerable<string> groups, Func<string, bool?> inGroup)
    {
        bool?[] answers = [.. groups.Select(inGroup)];
        return answers.Contains(true) ? true : answers.Contains(null) ? null : false;
    }

    private static IEnumerable<string> Destinations(string text) => Countries.Where(pair => text.Contains(pair.Key, StringComparison.Ordinal)).Select(static pair => pair.Value);

    private static IEnumerable<string> GroupsIn(string text) => Group().Matches(text).Select(static match => match.Value);

    [GeneratedRegex(@"(?:(?<r>CB|NP|NS|MT|RS|FC|CC|AT)\s*)?\bColumn\s+(?<n>[1-3])", RegexOptions.IgnoreCase)]
    private static partial Regex Column();

    [GeneratedRegex(@",?\s*\b(?:except|excluding)\b", RegexOptions.IgnoreCase)]
    private static partial Regex TakenOut();

    [GeneratedRegex(@"\bworldwide\b|\ball destinations\b", RegexOptions.IgnoreCase)]
    private static partial Regex Worldwide();

    [GeneratedRegex(@"\b[A-E]:[1-6]\b")]
    private static partial Regex Group();
}
