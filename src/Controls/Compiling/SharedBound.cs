namespace Pillar.Controls.Compiling;

/// <summary>
/// "A tensile strength equal to or greater than:" over items that hold the numbers: what compares, and what is measured, stands above them.
/// </summary>
/// <param name="Comparison">How the numbers below are compared.</param>
/// <param name="Quantity">What is measured; empty where the items say it.</param>
/// <param name="Words">What is left of the words above.</param>
internal sealed record SharedBound(Comparison Comparison, string Quantity, string Words)
{
    /// <summary>Null where the words do not end in a comparison.</summary>
    public static SharedBound? Of(string words)
    {
        if (Comparisons.Before(words) is not { } end)
        {
            return null;
        }

        var before = words[..^end.Length];
        return new SharedBound(end.Comparison, QuantityWords.Name(before), before.Trim(' ', ','));
    }
}
