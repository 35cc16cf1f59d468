using Pillar.Platform.Input;
using Pillar.Vocabulary;

namespace Pillar.Screening;

/// <summary>Two names and whether a person says that they mean the same party.</summary>
/// <param name="Left">The query.</param>
/// <param name="Right">The listed name.</param>
/// <param name="Kind">What both are, as the file writes it; empty when it does not say.</param>
/// <param name="Match">True when they mean the same party.</param>
internal readonly record struct LabelledPair(string Left, string Right, string Kind, bool Match);

/// <summary>
/// Reads a file of labelled pairs row by row. Header <c>left,right,kind,match</c> in any order; <c>kind</c> may be left out, other columns
/// are passed over.
/// </summary>
internal static class LabelledPairs
{
    /// <exception cref="BadInputException">Names the file, the line and the column of the first cell that cannot be used.</exception>
    public static IEnumerable<LabelledPair> Read(string path)
    {
        using var table = CsvTable.Open(InputStream.Open(path));
        var (left, right, kind, match) = (table.Require("left"), table.Require("right"), table.Find("kind"), table.Require("match"));
        while (table.Read())
        {
            yield return new LabelledPair(
                Name(table, left, "left"), Name(table, right, "right"), Kind(table, table[kind].Trim()), Match(table, table[match].Trim()));
        }
    }

    private static string Name(CsvTable table, int column, string title)
    {
        var name = table[column];
        return string.IsNullOrWhiteSpace(name) ? throw table.Bad(title, "a name", "nothing")
            : name.Length > QueryChecks.LongestName ? throw table.Bad(title, $"at most {QueryChecks.LongestName} characters", $"{name.Length}")
            : name;
    }

    private static string Kind(CsvTable table, string word) =>
        PartyKinds.Parse(word) is not null ? word : throw table.Bad("kind", "Person, Company, Organization, LegalEntity, Vessel or nothing", word);

    private static bool Match(CsvTable table, string word) =>
        bool.TryParse(word, out var match) ? match : throw table.Bad("match", "true or false", word);
}
