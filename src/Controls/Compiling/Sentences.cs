using System.Text.RegularExpressions;

namespace Pillar.Controls.Compiling;

/// <summary>The parts of a clause that are compiled one by one: what holds for all of it, what is controlled beside it, and sentences that explain.</summary>
/// <param name="First">The first sentence with the parts beside it.</param>
/// <param name="Words">What it asks for of the thing.</param>
/// <param name="ForAll">"Where all surfaces that come in direct contact are made of …": said of every thing named before it; empty for most.</param>
/// <param name="Beside">"And specially designed components therefor": controlled whether or not they meet the rest; empty for most.</param>
/// <param name="Further">Sentences behind the first that ask for more: "These blowers have a pressure ratio of …"; none for most.</param>
/// <param name="Explained">Sentences behind the first that explain it: they ask for nothing; empty for most.</param>
internal readonly partial record struct Sentences(string First, string Words, string ForAll, string Beside, IReadOnlyList<string> Further, string Explained)
{
    public static Sentences Of(string text)
    {
        var explained = Explanation().Match(text);
        var words = explained.Success ? text[..explained.Index] : text;
        var sentences = More().Split(words);
        words = sentences[0];
        var forAll = Surfaces().Match(words);
        words = forAll.Success ? words[..forAll.Index] : words;
        var beside = Parts().Match(words);
        return new Sentences(
            words, beside.Success ? words[..beside.Index] : words, forAll.Success ? forAll.Groups["said"].Value : "", beside.Success ? beside.Groups["parts"].Value : "", sentences[1..], explained.Success ? text[explained.Index..].TrimStart('.', ' ') : "");
    }

    /// <summary>"They may be equipped with …", "are normally fabricated of …": a sentence that describes and asks for nothing.</summary>
    public static bool Hedges(string sentence) => Hedge().IsMatch(sentence);

    [GeneratedRegex(@"\b(?:may|normally|often|generally|typically|usually)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Hedge();

    // "This refers to …", "In this paragraph … means …", "These columns are generally made of …".
    [GeneratedRegex(@"^(?=The\s+list\s+of\s+items\s+controlled\s+is\b|[“""][^.]*\bremain\s+subject\s+to\b|In\s+this\s+item,[^.]*\bthe\s+same\s+meaning\b)|(?<=[a-z)”""]{2})(?:\s*\.)?\s+(?=The\s+list\s+of\s+items\s+controlled\s+is\b)|(?<=[a-z)”""]{2})\s*\.\s+(?=(?:This\s+refers\s+to|In\s+(?:this|item|paragraph)\b[^.]*\b(?:means|is\s+defined)|[A-Z][^.]*\b(?:generally|typically|usually)\b|[“""][^.]*\bremain\s+subject\s+to\b))")]
    private static partial Regex Explanation();

    [GeneratedRegex(@"(?<=[a-z)”""’]{2})\.\s+(?=(?:These|The|Such|It|They|In\s+addition)\s+[a-z])")]
    private static partial Regex More();

    [GeneratedRegex(@",?\s+(?<said>(?:where|in\s+which)\s+all\s+surfaces\b.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Surfaces();

    [GeneratedRegex(@"[,;]?\s+and\s+(?<parts>(?:other\s+)?(?:[“""]?specially\s+designed[”""]?\s+)?(?:[“""']?(?:parts|components|accessories|attachments|ion\s+sources|assemblies|subsystems|quartz\s+heaters|filter\s+materials)[”""',]*\s*(?:,|\band\b)?\s*)+(?:[“""]?specially\s+designed[”""]?\s+)?therefor)\W*$|,\s+as\s+well\s+as\s+(?<parts>separate\s+assemblies\b.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Parts();
}
