using System.Text.RegularExpressions;

namespace Pillar.Controls.Compiling;

/// <summary>On which side of a value the law asks for, and whether the value itself counts.</summary>
/// <param name="Upwards">The value is a lower bound.</param>
/// <param name="Inclusive">The value itself is inside.</param>
internal readonly record struct Comparison(bool Upwards, bool Inclusive);

/// <summary>The words that compare, before and after a number.</summary>
internal static partial class Comparisons
{
    /// <summary>The words at the end of what stands before a number, and how many characters they take.</summary>
    public static (Comparison Comparison, int Length)? Before(string text)
    {
        // The words that compare are short; a long text before them is not searched.
        var found = BeforeNumber().Match(text.Length > Longest ? text[^Longest..] : text);
        if (!found.Success)
        {
            return null;
        }

        var (up, down, not, equal) = (found.Groups["up"].Success, found.Groups["down"].Success, found.Groups["not"].Success, found.Groups["equal"].Success || found.Value.AsSpan().ContainsAny('≥', '≤'));
        return up || down
            ? (new Comparison(up != not, equal || not), found.Length)
            : (new Comparison(found.Groups["least"].Success, Inclusive: true), found.Length);
    }

    /// <summary>The words at the start of what follows a number: "or more", "or less", "and above".</summary>
    public static (Comparison Comparison, int Length)? After(string text)
    {
        var found = AfterNumber().Match(text);
        return found.Success ? (new Comparison(found.Groups["up"].Success, Inclusive: true), found.Length) : null;
    }

    private const int Longest = 90;

    private const string Better = @"(?:\s*\((?:better|finer|worse|i\.e\.,? better|higher|greater|more|less|smaller|lower)\))?";

    [GeneratedRegex(
        @"(?:(?:(?<not>\bnot(?:\s+to)?|\bno|\bdoes\s+not|\bdo\s+not)\s+)?(?<equal>\bequal\s+to\s*,?\s*(?:or|and)\s+|\bequal\s+or\s+|(?=\b\w+" + Better + @"\s+(?:than\s+)?or\s+equal\s+to)|(?=\b\w+\s+than" + Better + @"\s*,?\s+or\s+equal\s+to))?"
        + @"(?:(?<up>\bexceeding|\bexceeds?|\bgreater|\bmore|\babove|\blarger|\bhigher|\blonger|\bfaster|\bin\s+excess\s+of|\bbetter\s+\((?:higher|greater|more)\)|\bover|\bbeyond|>|≥)|(?<down>\bless|\bbelow|\bunder|\blower|\bsmaller|\bshorter|\bfiner|\bfewer|\bthinner|\bbetter(?:\s+\((?:less|smaller|lower|finer)\))?|<|≤))" + Better
        + @"(?:\s+(?:than|then))?" + Better + @"(?:\s*,?\s*(?:or|and)\s+equal(?:\s+(?:to|than))?)?"
        + @"|(?<most>\bwithin|\bup\s+to(?:\s+(?:and|or)\s+including)?|\bmaximum\s+of|\bat\s+most|\bmax\.?|\bas\s+high\s+as)|(?<least>\bat\s+least|\bminimum\s+of|\bmin\.?|\bas\s+low\s+as|\bstarting\s+at))(?:\s+(?:than|then))?(?:\s+(?:a|an|the|approximately|about|plus\s+or\s+minus))?\s*(?:[(±])?\s*$",
        RegexOptions.IgnoreCase)]
    private static partial Regex BeforeNumber();

    [GeneratedRegex(
        @"^(?:\s?[“'""(]?[A-Za-z][A-Za-z./-]*[”'"")]*(?:/[A-Za-z]+)?){0,4}?(?<!\b(?:one|two|three|four|five|six|any|at))\s*,?\s*\b(?:or|and)\s+(?:(?<up>more|greater|above|higher|larger|over|longer|faster|better\s+\(higher\)|wider|exceeding)|(?<down>less|below|lower|smaller|under|finer|shorter|better|fewer|narrower|lesser|worse))\b(?:\s*\((?:better|finer|greater|more|less)\))?(?!\s+(?:than|or equal|of the following)\b|\s*[±+−-]?\s?[0-9])",
        RegexOptions.IgnoreCase)]
    private static partial Regex AfterNumber();
}
