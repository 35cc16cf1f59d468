using System.Text.RegularExpressions;
using Pillar.Vocabulary;

namespace Pillar.Screening.Lists.Reading;

/// <summary>
/// Names joined by a slash, and by <c>or</c> between those of a person. A slash inside a name stays: <c>A/S</c>, <c>J/V</c>, <c>140/14</c>,
/// <c>Import/Export</c>, <c>Movement/Army</c>.
/// </summary>
internal static partial class JoinedNames
{
    private const int LongestAbbreviation = 5;

    /// <summary>The whole names in a text, each as printed.</summary>
    public static IReadOnlyList<string> Apart(string text, PartyKind kind)
    {
        var person = kind == PartyKind.Person;
        var parts = Bracketed.Split(text, person ? BetweenPeople() : Spaced()).Where(static p => p.Any(char.IsLetterOrDigit)).ToList();
        return parts.Count > 1 && (person ? parts.TrueForAll(static p => Words(p) > 1) : AreNames(parts)) ? parts
            : !person && Bracketed.Split(text, Tight()) is [var left, var right] && IsOtherName(left, right) ? [left, right]
            : [text];
    }

    /// <summary>
    /// The spellings of a person's name that prints several of one word: <c>Hussam/Hossam Ahmed</c>. Each further spelling makes one name,
    /// with the first one of every other word.
    /// </summary>
    public static IReadOnlyList<string> Spellings(string text)
    {
        var words = BetweenPeople().Replace(text, "/").Split(' ').Select(static w => w.Split('/', StringSplitOptions.RemoveEmptyEntries)).ToArray();
        return words.Any(static w => w.Length == 0 || (w.Length > 1 && !Array.TrueForAll(w, static s => s.Count(char.IsLetter) > 1)))
            ? [text]
            : [With(words, -1, 0), .. words.SelectMany((word, i) => Enumerable.Range(1, word.Length - 1).Select(other => With(words, i, other)))];
    }

    /// <summary>A word of a few capital letters beside a longer name is short for it, or for the same in another language.</summary>
    public static bool IsAbbreviation(string text) => text.Length <= LongestAbbreviation && text.All(char.IsUpper);

    private static string With(string[][] words, int place, int other) => string.Join(' ', words.Select((word, i) => word[i == place ? other : 0]));

    // "MONEY LAUNDERING ORGANIZATION / DRUG TRAFFICKING ORGANIZATION": a shorter end that ends alike goes on from the words before it.
    private static bool AreNames(List<string> parts) =>
        parts.TrueForAll(static p => p.Count(char.IsLetter) > 1)
        && !(Words(parts[^1]) < Words(parts[0]) && parts[^1].Split(' ')[^1].Equals(parts[0].Split(' ')[^1], StringComparison.OrdinalIgnoreCase));

    private static bool IsOtherName(string left, string right) =>
        left.Length > 0 && right.Length > 0
        && (OtherScript(left, right) || left[^1] is ')' or '’' or '”' or '"' || PrintedNames.IsAcronymOf(right, left))
        && right[0] != '(';

    private static bool OtherScript(string left, string right) =>
        (Scripts.Of(left), Scripts.Of(right)) is (not Script.None and var one, not Script.None and var other) && one != other;

    private static int Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Count(static w => w.Any(char.IsLetter));

    [GeneratedRegex(@"\s*/\s*|(?:^|\s+)or\s+")]
    private static partial Regex BetweenPeople();

    [GeneratedRegex(@"\s+/\s*|\s*/\s+")]
    private static partial Regex Spaced();

    [GeneratedRegex(@"(?<=\S)/(?=\S)")]
    private static partial Regex Tight();
}
