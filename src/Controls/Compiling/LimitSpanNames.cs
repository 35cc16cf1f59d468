using System.Text.RegularExpressions;
using Pillar.Controls.Quantities;

namespace Pillar.Controls.Compiling;

/// <content>What a limit is called: by the words before its number, behind it or above it, or as a limit before it.</content>
internal sealed partial class LimitSpans
{
    /// <summary>Where the name begins in the words before what compares, and the name.</summary>
    /// <param name="between">The words since the last number.</param>
    /// <param name="before">Those of them before what compares; all of them where it stands behind the number.</param>
    /// <param name="here">The number.</param>
    /// <param name="last">The last number of its range; the same where there is none.</param>
    private (int Cut, string Quantity) Named(string between, string before, FoundMeasure here, FoundMeasure last)
    {
        var (behind, names) = Behind(before, last);
        var share = names ? QuantityWords.Share(QuantityWords.Name(before), Link().IsMatch(before) || Link().IsMatch(between), words[last.End..]) : "";
        var inTime = last.Measure.Unit.Dimension.Name == "time" && Within().IsMatch(between);
        var stands = names || (spans.Count > 0 && Next().IsMatch(before)) || (behind.Length > 0 && (before.Length == between.Length || (Listing().IsMatch(before) && IsShare(last))));
        var cut = inTime || (share.Length == 0 && stands) ? before.Length : NameStart(before);
        var own = share.Length > 0 ? share : cut == before.Length ? "" : QuantityWords.Name(before[cut..]);
        own = own == "range" && last != here ? "" : own.StartsWith("no ", StringComparison.OrdinalIgnoreCase) ? $"largest {own[3..]}" : own;
        own = own.Length > 0 && Comparisons.Measured(between, here.Measure) is { Length: > 0 } measured ? $"{own}, {measured}" : own;
        own = Again(before, behind, names, here) ?? Linked(before, cut, own);
        var above = shared is null || (names && shared.Comparison is null) ? "" : shared.Quantity;
        var same = Continues().IsMatch(before) || own.Length == 0 ? spans.LastOrDefault(one => Same(one, here.Measure))?.Quantity ?? "" : "";
        return (cut, Array.Find([own, above, inTime ? "time" : behind, shared?.Quantity ?? "", same], static name => name.Length > 0) ?? "");
    }

    private static bool IsShare(FoundMeasure found) => found.Measure.Unit.Dimension == Dimension.None;

    private (string Words, bool Names) Behind(string before, FoundMeasure last)
    {
        var noun = QuantityWords.Noun(before, words[last.End..], IsShare(last));
        return noun.Length > 0 ? (noun, true) : QuantityWords.After(words[last.End..]);
    }

    /// <summary>"At any frequency below 1 Hz" behind another limit says where that one holds, and keeps the words that say so.</summary>
    private string Linked(string before, int cut, string quantity) =>
        spans.Count > 0 && (quantity.Length > 0 || Measured().IsMatch(before)) && cut < 2 && LinkWord().IsMatch(before) ? QuantityWords.Linked(before) : quantity;

    /// <summary>"250 W or more, or 100 W …": the quantity said before, of this dimension where there is one; null where another is named.</summary>
    private string? Again(string before, string behind, bool names, FoundMeasure here)
    {
        var said = behind.Length > 0 && spans.Exists(one => one.Manner.EndsWith(behind, StringComparison.Ordinal));
        return (!names || said) && spans.Count > 0 && Next().IsMatch(before) ? (spans.LastOrDefault(one => Same(one, here.Measure)) ?? spans[^1]).Quantity : null;
    }

    /// <summary>After another limit a name begins behind the first "and": what stands before it belongs to that limit.</summary>
    private int NameStart(string before)
    {
        var joint = spans.Count > 0 ? And().Match(before) : Match.Empty;
        var closed = spans.Count == 0 ? 0 : Math.Max(Edges.Unopened(before) + 1, Noun(before));
        return Math.Max(closed, Math.Max(QuantityWords.Start(before), joint.Success ? joint.Index + joint.Length : 0));
    }

    /// <summary>"500 kg payload to a range of": the noun that names the limit before it is no part of the next name.</summary>
    private int Noun(string before) => NounTo().Match(before) is { Success: true } noun && spans[^1].Quantity.EndsWith(noun.Groups["noun"].Value, StringComparison.Ordinal) ? noun.Length : 0;
}
