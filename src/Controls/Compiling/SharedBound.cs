using System.Text.RegularExpressions;
using Pillar.Controls.Quantities;

namespace Pillar.Controls.Compiling;

/// <summary>
/// "A tensile strength equal to or greater than:" over items that hold the numbers: what compares, and what is measured, stands above them. Over "impurities of:"
/// the items compare themselves.
/// </summary>
/// <param name="Comparison">How the numbers below are compared; null where they say it.</param>
/// <param name="Quantity">What is measured; empty where the items say it.</param>
/// <param name="Words">What is left of the words above.</param>
internal sealed partial record SharedBound(Comparison? Comparison, string Quantity, string Words)
{
    /// <summary>Null where the words do not end in a comparison or the name of a quantity.</summary>
    public static SharedBound? Of(string words)
    {
        if (Comparisons.Before(words) is { } end)
        {
            var before = words[..^end.Length];
            return new SharedBound(end.Comparison, QuantityWords.Name(before), before.Trim(' ', ','));
        }

        return Named().Match(words) is { Success: true } name ? new SharedBound(null, QuantityWords.Name(words[..name.Index]), words) : null;
    }

    [GeneratedRegex(@"\s(?:of|that is|being|as specified(?: as)?(?: being)?|specified as being)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Named();
}
