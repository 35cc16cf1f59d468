using System.Text.RegularExpressions;
using Pillar.Vocabulary;

namespace Pillar.Screening.Lists.Reading;

/// <summary>What stood in the place of one name.</summary>
/// <param name="Names">The names in it, the first as printed; empty when there was none.</param>
/// <param name="Note">What stood there and is no name, such as <c>birth name</c>; empty when nothing did.</param>
internal sealed record NameReading(IReadOnlyList<PartyName> Names, string Note)
{
    public static NameReading Nothing { get; } = new([], "");
}

/// <summary>
/// Takes apart what lists print in the place of one name: several names split by semicolons or slashes, another script or an acronym in
/// parentheses, labels, <c>a.k.a.</c> inside a name, a tail about successors, a remark. Every word of a name is one that is printed.
/// </summary>
internal static partial class PrintedNames
{
    private const int LongestAcronym = 10;

    public static NameReading Read(string? printed, NameStrength strength, NameType type, PartyKind kind)
    {
        var text = PrintedText.Unquoted(PrintedText.Clean(printed));
        if (text.Length == 0)
        {
            return NameReading.Nothing;
        }

        var gathering = new NameGathering(strength, type, kind);
        text = NameLabels.Removed(gathering.Cut(Numbered().IsMatch(text) ? text : Bracketed.Closed(text), Tail()));
        foreach (var piece in Bracketed.Split(text, Semicolon()))
        {
            gathering.Piece(piece);
        }

        return new NameReading(gathering.Names, string.Join("; ", gathering.Notes.Concat(AsPrinted(text, gathering.Names))));
    }

    /// <summary>The text itself where a name was put together from words that do not stand so in it.</summary>
    private static IEnumerable<string> AsPrinted(string text, List<PartyName> names) =>
        names.Exists(n => !text.Contains(n.Text, StringComparison.Ordinal)) ? [text] : [];

    /// <summary>Family and given part of <c>FAMILY, Given</c>; empty for any other form.</summary>
    public static IReadOnlyList<NamePart> Parts(string text, PartyKind kind)
    {
        if (kind != PartyKind.Person || text.Split(", ") is not [{ Length: > 0 } family, { Length: > 0 } given] || Suffix().IsMatch(given))
        {
            return [];
        }

        return [new(NamePartRole.Family, family), new(NamePartRole.Given, given)];
    }

    /// <summary>True when the letters stand in the name in that order and begin with the first letter of one of its words.</summary>
    public static bool IsAcronymOf(string letters, string name)
    {
        var plain = string.Concat(letters.Where(char.IsLetter)).ToUpperInvariant();
        var upper = name.ToUpperInvariant();
        if (letters.Length > LongestAcronym || letters.Contains(' ') || plain.Length < 2 || letters.Count(char.IsUpper) * 2 <= plain.Length)
        {
            return false;
        }

        var begins = upper.StartsWith(plain[0]) || upper.Contains(" " + plain[0], StringComparison.Ordinal) || upper.Contains("-" + plain[0], StringComparison.Ordinal);
        var at = 0;
        foreach (var c in upper)
        {
            at += at < plain.Length && c == plain[at] ? 1 : 0;
        }

        return begins && at == plain.Length;
    }

    [GeneratedRegex(@"[;,]?\s+and (?:any|its|all|the following)(?: of its)? (?:successors?|sub-units?|subsidiar).*$", RegexOptions.IgnoreCase)]
    private static partial Regex Tail();

    [GeneratedRegex(";")]
    private static partial Regex Semicolon();

    // "a) X b) Y": these brackets close nothing and mean something.
    [GeneratedRegex(@"(?:^|\s)[a-h]\)\s")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^(?:[IVX]+|Jr\.?|Sr\.?|JR|SR|Esq\.?|M\.?D\.?|Ph\.?D\.?)$")]
    private static partial Regex Suffix();
}
