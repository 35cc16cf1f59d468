using System.Text.RegularExpressions;

namespace Pillar.Transfers.Licensing;

/// <summary>
/// Whether a row of an entry's licence table ("MT applies to 1C007.b and .d") speaks of an item. Three answers: it does, it does not, or its words ask for
/// what a code alone does not tell.
/// </summary>
internal static partial class Scope
{
    /// <param name="scope">The words of the row.</param>
    /// <param name="entry">Code of the entry it stands in.</param>
    /// <param name="code">The entry or one of its items.</param>
    public static bool? Holds(string scope, string entry, string code)
    {
        var parts = Except().Split(scope, 2);
        if (!Plain(parts[0], entry) || (parts.Length > 1 && !Plain(parts[1], entry)))
        {
            return null;
        }

        var named = Entire().IsMatch(parts[0]) ? true : Named(parts[0], entry, code);
        return named == true && parts.Length > 1 ? Named(parts[1], entry, code) switch { true => false, false => true, _ => null } : named;
    }

    /// <summary>True when the code is one of those named or lies under one; null when one of those named lies under it.</summary>
    private static bool? Named(string text, string entry, string code)
    {
        var codes = Codes(text, entry).ToList();
        return codes.Exists(named => Within(code, named)) ? true : codes.Exists(named => Within(named, code)) ? null : false;
    }

    public static bool Within(string code, string above) =>
        code.Equals(above, StringComparison.OrdinalIgnoreCase) || code.StartsWith(above + ".", StringComparison.OrdinalIgnoreCase);

    /// <summary>Full codes, and ".b" as an item of the entry.</summary>
    private static IEnumerable<string> Codes(string text, string entry) =>
        Code().Matches(text).Select(match => match.Value.StartsWith('.') ? entry + match.Value : match.Value).Select(static code => code.TrimEnd('.'));

    /// <summary>Nothing stands in it but codes of this entry and the words that join them.</summary>
    private static bool Plain(string text, string entry) =>
        Codes(text, entry).All(code => Within(code, entry)) && !Letters().IsMatch(Joining().Replace(Code().Replace(text, " "), " "));

    [GeneratedRegex(@",?\s*\b(?:except(?: for)?|other than|excluding)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Except();

    [GeneratedRegex(@"\bentire entry\b|\ball items\b", RegexOptions.IgnoreCase)]
    private static partial Regex Entire();

    [GeneratedRegex(@"\b[0-9][A-E][0-9]{3}(?:\.[a-z0-9]+)*|(?<![A-Za-z0-9])\.[a-z](?:\.[a-z0-9]+)*(?![a-z])")]
    private static partial Regex Code();

    [GeneratedRegex(@"^\s*(?:NS|MT|NP|CB|CW|CC|RS|FC|UN|AT|EI|SS|SL|SI|HR)\b|\b(?:appl(?:y|ies) to|entire entry|all items|items?|commodit(?:y|ies)|paragraphs?|controlled (?:by|in|under)|specified in|in|and|or|of|this|entry|the|to)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Joining();

    [GeneratedRegex(@"[A-Za-z0-9]")]
    private static partial Regex Letters();
}
