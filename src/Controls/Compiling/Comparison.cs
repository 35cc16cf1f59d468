using System.Text.RegularExpressions;
using Pillar.Controls.Quantities;

namespace Pillar.Controls.Compiling;

/// <summary>On which side of a value the law asks for, and whether the value itself counts.</summary>
/// <param name="Upwards">The value is a lower bound.</param>
/// <param name="Inclusive">The value itself is inside.</param>
internal readonly record struct Comparison(bool Upwards, bool Inclusive);

/// <summary>The words that compare, before and after a number.</summary>
internal static partial class Comparisons
{
    /// <summary>The words at the end of what stands before a number, and how many characters they take.</summary>
    /// <param name="text">What stands before the number.</param>
    /// <param name="measure">The number; null where it stands in the items below.</param>
    public static (Comparison Comparison, int Length)? Before(string text, Measure? measure)
    {
        // The words that compare are short; a long text before them is not searched.
        var found = BeforeNumber().Match(text.Length > Longest ? text[^Longest..] : text);
        if (!found.Success)
        {
            return null;
        }

        var quality = found.Groups["quality"].Success;
        if (measure?.Unit.Dimension.Name == "length" && Depth().IsMatch(text))
        {
            return (new Comparison(Upwards: true, Inclusive: false), found.Length);
        }

        var (up, down, not, equal) = (found.Groups["up"].Success || (quality && MoreIsBetter(found.Value, text, measure)), found.Groups["down"].Success || quality, found.Groups["not"].Success, found.Groups["equal"].Success || found.Value.AsSpan().ContainsAny('≥', '≤'));
        return up || down
            ? (new Comparison(up != not, equal || not), found.Length)
            : (new Comparison(found.Groups["least"].Success, Inclusive: true), found.Length);
    }

    /// <summary>What a word that compares says of the quantity: "thinner than" limits a thickness, "below" the sea a depth; empty for most.</summary>
    public static string Measured(string text, Measure measure) =>
        measure.Unit.Dimension.Name != "length" ? "" : Thinner().IsMatch(text) ? "thickness" : Depth().IsMatch(text) && !text.Contains("depth", StringComparison.OrdinalIgnoreCase) ? "depth" : "";

    [GeneratedRegex(@"\bthinner\s+than\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Thinner();

    /// <summary>The words at the start of what follows a number: "or more", "or less", "and above".</summary>
    /// <param name="text">What follows the number.</param>
    /// <param name="measure">The number.</param>
    /// <param name="before">What stands before it.</param>
    public static (Comparison Comparison, int Length)? After(string text, Measure measure, string before)
    {
        var found = AfterNumber().Match(text);
        var up = found.Groups["up"].Success || (found.Groups["quality"].Success && MoreIsBetter(found.Value, before, measure));
        return found.Success ? (new Comparison(up, Inclusive: true), found.Length) : null;
    }

    /// <summary>
    /// "Better" is smaller for an accuracy and a noise, and more for a purity, a uniformity given as the greater part, and a sensitivity in decibels; "faster" is
    /// a shorter time and a higher rate.
    /// </summary>
    private static bool MoreIsBetter(string word, string before, Measure? measure) => measure is not null && (word.Contains("faster", StringComparison.OrdinalIgnoreCase)
        ? measure.Unit.Dimension != Dimension.None with { Time = 1 }
        : (measure.Unit.Dimension == Dimension.None && measure.Base >= Exact.Of(1, 2)) || (measure.Unit.Dimension.Name == "level" && before.Contains("sensitivity", StringComparison.OrdinalIgnoreCase)));

    // Below a depth is deeper.
    [GeneratedRegex(@"\b(?:use|used|depths?|operating|operate|operation)\s+below\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Depth();

    private const int Longest = 90;

    private const string Better = @"(?:\s*\((?:better|finer|worse|i\.e\.,? better|higher|greater|more|less|smaller|lower)\))?";

    [GeneratedRegex(
        @"(?:(?:(?<not>\bnot(?:\s+to)?|\bno|\bdoes\s+not|\bdo\s+not)\s+)?(?<equal>\bequal\s+to\s*,?\s*(?:or|and)\s+|\bequal\s+or\s+|(?=\b\w+" + Better + @"\s+(?:than\s+)?or\s+equal\s+to)|(?=\b\w+\s+than" + Better + @"\s*,?\s+or\s+equal\b))?"
        + @"(?:(?<up>\bexceeding|\bexceeds?|\bgreater|\bmore|\babove|\blarger|\bhigher|\blonger|\bin\s+excess\s+of|\bbetter\s+\((?:higher|greater|more)\)|\bover|\bbeyond|>|≥)|(?<down>\bless|\bbelow|\bunder|\blower|\bsmaller|\bshorter|\bfiner|\bfewer|\bthinner|\bbetter\s+\((?:less|smaller|lower|finer)\)|<|≤)|(?<quality>\b(?:better|faster)))" + Better
        + @"(?:\s+(?:than|then))?" + Better + @"(?:\s*,?\s*(?:or|and)\s+equal(?:\s+(?:to|than))?)?"
        + @"|(?<most>\bwithin|\bup\s+to(?:\s+(?:and|or)\s+including)?|\bmaximum\s+of|\bat\s+most|\bmax\.?|\bas\s+high\s+as)|(?<least>\bat\s+least|\bminimum\s+of|\bmin\.?|\bas\s+low\s+as|\bstarting\s+at))(?:\s+(?:than|then))?(?:\s+(?:a|an|the|approximately|about|plus\s+or\s+minus))?\s*(?:[(±])?\s*$",
        RegexOptions.IgnoreCase)]
    private static partial Regex BeforeNumber();

    [GeneratedRegex(
        @"^(?:\s?[“'""(]?[A-Za-z][A-Za-z./-]*[”'"")]*(?:/[A-Za-z]+)?){0,4}?(?<!\b(?:one|two|three|four|five|six|any|at))\s*,?\s*\b(?:or|and)\s+(?:(?<up>more|greater|above|higher|larger|over|longer|better\s+\(higher\)|wider|exceeding)|(?<down>less|below|lower|smaller|under|finer|shorter|fewer|narrower|lesser)|(?<quality>better|faster))\b(?:\s*\((?:better|finer|greater|more|less)\))?(?!(?:\s*\([a-z]+\))?\s+than\b|\s+(?:or equal|of the following)\b|\s*[±+−-]?\s?[0-9])",
        RegexOptions.IgnoreCase)]
    private static partial Regex AfterNumber();
}
