using System.Text.RegularExpressions;
using Pillar.Controls.Lists;
using Pillar.Controls.Quantities;

namespace Pillar.Controls.Compiling;

/// <summary>
/// "A tensile strength equal to or greater than:" over items that hold the numbers: what compares, and what is measured, stands above them. Over "impurities of:"
/// the items compare themselves.
/// </summary>
/// <param name="Comparison">How the numbers below are compared; null where they say it.</param>
/// <param name="Quantity">What is measured; empty where the items say it.</param>
/// <param name="Words">What is left of the words above.</param>
/// <param name="Condition">"Measured at 20 °C"; empty where they say nothing of it.</param>
internal sealed partial record SharedBound(Comparison? Comparison, string Quantity, string Words, string Condition = "")
{
    /// <summary>Null where the words do not end in a comparison or the name of a quantity.</summary>
    /// <param name="words">Of the item above, without what joins the items below.</param>
    /// <param name="items">The items below.</param>
    public static SharedBound? Of(string words, IReadOnlyList<ControlItem> items)
    {
        if (items.Count == 0)
        {
            return null;
        }

        if (Comparisons.Before(words, measure: null) is { } end && !AfterNumber().IsMatch(words[..^end.Length]))
        {
            var before = words[..^end.Length];
            var said = MeasureScan.In(before).Count > 0 ? $"{words} …" : before[..QuantityWords.Start(before)].Trim(' ', ',');
            return new SharedBound(end.Comparison, QuantityWords.Name(before), said, Edges.Trim(MeasuredAt().Match(before).Value));
        }

        // "Any of the following total impurities:" or "Accuracies, with all compensations:" over "Less than 5 ppm": the words above name what is measured and ask for nothing.
        if (Measured().Match(words) is { Success: true } measured && items.All(static item => Compares().IsMatch(item.Text)) && MeasureScan.In(words).Count == 0)
        {
            return new SharedBound(null, QuantityWords.Clean(measured.Value), "", Manner().Match(words[measured.Length..]).Groups["manner"].Value);
        }

        if (Named().Match(words) is { Success: true } name)
        {
            return new SharedBound(null, QuantityWords.Name(words[..name.Index]), words);
        }

        // "Memories with a storage capacity:", "having a lifting capacity of all of the following:" over "Exceeding 1 Mbit", "15 kN or more".
        return Capacity().Match(words) is { Success: true } capacity && items.All(static item => Compares().IsMatch(item.Text) || After().IsMatch(item.Text)) ? new SharedBound(null, capacity.Groups["name"].Value, words) : null;
    }

    /// <summary>"Exceeding either of the following limits:" hands the quantity down to the items below; null where the item says more.</summary>
    /// <param name="item">The item between.</param>
    /// <param name="words">Its words without what joins the items below.</param>
    public SharedBound? Through(ControlItem item, string words) => Comparison is null && item.Items.Count > 0 && Compares().IsMatch(item.Text) && MeasureScan.In(item.Text).Count == 0 ? this with { Words = words } : null;

    [GeneratedRegex(@"^(?:an?\s+)?(?:[\w-]+\s){0,3}(?:accurac(?:y|ies)|impurities|repeatability|tolerances?|thresholds?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Measured();

    [GeneratedRegex(@"\b(?:with|having)\s+an?\s+(?<name>[a-z]+(?:\s[a-z]+){0,3})$", RegexOptions.IgnoreCase)]
    private static partial Regex Capacity();

    [GeneratedRegex(@"^[0-9.,]+\s?\S+\s+or\s+(?:more|less|greater)\b", RegexOptions.IgnoreCase)]
    private static partial Regex After();

    [GeneratedRegex(@"^[\s,]*(?<manner>(?:according|excluding|with|measured)\b.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Manner();

    // "12 bit or more and having …" ends in a comparison that has its number.
    [GeneratedRegex(@"\b(?:or|and)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex AfterNumber();

    [GeneratedRegex(@"^(?:(?:equal to or )?(?:less|more|greater|better|finer|smaller|larger|not more|no more|not less)(?:\s+\([a-z]+\))?\s+than|exceeding|not exceeding|at least)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Compares();

    [GeneratedRegex(@"\bmeasured\b[^,]*,?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex MeasuredAt();

    [GeneratedRegex(@"\s(?:of|that is|being|as specified(?: as)?(?: being)?|specified as being)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Named();
}
