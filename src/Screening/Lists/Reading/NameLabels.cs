using System.Text.RegularExpressions;

namespace Pillar.Screening.Lists.Reading;

/// <summary>
/// Words before a name that say what it is and are no part of it: <c>original script:</c>, <c>Russian spelling:</c>, <c>married name:</c>.
/// What stands behind one is a name of its own.
/// </summary>
internal static partial class NameLabels
{
    private const string Languages =
        "Arabic|Azerbaijani|Azeri|Belarus+ian|Burmese|Chinese|Dari|English|Farsi|French|Georgian|Hebrew|Kazakh|Korean|Pashto|Persian|Rus+ian|Serbian|Turkish|Ukrainian|Urdu|Uzbek";

    /// <summary>The text with a semicolon in the place of each label; inside brackets, which part names as well, with nothing.</summary>
    public static string Removed(string text) => Label().Replace(text, label => IsInBrackets(text, label.Index) ? "" : "; ");

    private static bool IsInBrackets(string text, int place) => text.AsSpan(0, place).LastIndexOfAny('(', '[') > text.AsSpan(0, place).LastIndexOfAny(')', ']');

    // Without a colon a language is a label only before another script: "Russian Никита …" but "Russian Railways".
    [GeneratedRegex(
        @"(?:\b(?:as\s+)?(?:previously|formerly)\s+listed(?:\s+as)?[.,]?\s+)?\b(?:in\s+)?(?:(?:" + Languages + @")(?:\s+(?:spelling|script|name))?|original\s+script)\s*:\s*"
        + @"|\b(?:" + Languages + @")\s+(?=[\u0370-\u1CFF\u2E80-\uD7FF\uF900-\uFEFF])"
        + @"|\b(?:married|maiden|stage|other|birth|former|full|real)\s+name\s*:\s*|\b(?:укр|рус|бел)\.\s+",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
