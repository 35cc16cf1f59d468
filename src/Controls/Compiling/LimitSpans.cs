using System.Text.RegularExpressions;
using Pillar.Controls.Quantities;

namespace Pillar.Controls.Compiling;

/// <summary>Goes through the measures of a clause from left to right and decides what each is.</summary>
internal sealed partial class LimitSpans
{
    private readonly string words;
    private readonly List<FoundMeasure> measures;
    private readonly List<LimitSpan> spans = [];
    private readonly List<Measure> leading = [];
    private readonly SharedBound? shared;
    private int end;

    private LimitSpans(string words, List<FoundMeasure> measures, SharedBound? shared) => (this.words, this.measures, this.shared) = (words, measures, shared);

    /// <summary>The limits, which together hold every measure; none where no measure is compared.</summary>
    /// <param name="words">The clause.</param>
    /// <param name="measures">Its numbers with units.</param>
    /// <param name="shared">What the item above says of the numbers below it.</param>
    public static List<LimitSpan> Of(string words, List<FoundMeasure> measures, SharedBound? shared)
    {
        var reading = new LimitSpans(words, measures, shared);
        for (var i = 0; i < measures.Count; i++)
        {
            i += reading.Take(i);
        }

        reading.spans.FirstOrDefault()?.Conditions.AddRange(reading.leading);
        return reading.spans;
    }

    /// <summary>Takes a measure; returns how many further ones went with it.</summary>
    private int Take(int i)
    {
        var (here, between) = (measures[i], words[end..measures[i].Start]);
        if (RangeOf(i, between) is { } last)
        {
            var range = Open(between, RangeWord().Match(between).Length, here);
            range.Bind(new Comparison(true, true), here.Measure);
            range.Bind(new Comparison(false, true), measures[last].Measure);
            range.Equivalents.AddRange(measures[(i + 1)..last].Select(static m => m.Measure));
            return Close(last) - i;
        }

        var before = Before(between);
        var after = AfterOf(i);
        if ((before ?? after ?? Shared()) is not { } found)
        {
            Condition(here);
            return 0;
        }

        var kept = before is { } b ? words[end..(here.Start - b.Length)] : Of().Replace(between, "");
        var span = spans.Count > 0 && spans[^1].Lacks(found.Comparison.Upwards) && Continues().IsMatch(kept) && spans[^1].ConditionStart < 0 && Same(spans[^1], here.Measure)
            ? spans[^1]
            : Open(between, between.Length - kept.Length, here);
        span.Bind(found.Comparison, here.Measure);
        return Close(i) - i;
    }

    private (Comparison, int)? Shared() => spans.Count == 0 && shared is { } above ? (above.Comparison, 0) : null;

    /// <summary>"Over 300 mm of travel" after a limit says where it is measured.</summary>
    private (Comparison Comparison, int Length)? Before(string between) =>
        spans.Count > 0 && Over().IsMatch(between) ? null : Comparisons.Before(between);

    /// <summary>A bound in other units in brackets, and the words that compare after it, belong to the bound.</summary>
    private int Close(int i)
    {
        end = measures[i].End;
        while (i + 1 < measures.Count && Equivalent().IsMatch(words[end..measures[i + 1].Start]) && words[measures[i + 1].End..] is [')' or ',' or ';' or ' ', ..] or "")
        {
            var next = measures[i + 1];
            var close = words.IndexOf(')', next.End);
            if (close < 0 || close - next.End > 30)
            {
                break;
            }

            spans[^1].Equivalents.Add(next.Measure);
            (i, end) = (i + 1, close + 1);
            while (i + 1 < measures.Count && measures[i + 1].Start < end)
            {
                spans[^1].Equivalents.Add(measures[++i].Measure);
            }
        }

        end += Comparisons.After(words[end..])?.Length ?? 0;
        spans[^1].End = end;
        return i;
    }

    private (Comparison Comparison, int Length)? AfterOf(int i)
    {
        var rest = words[measures[i].End..];
        var bracket = Bracket().Match(rest);
        return Comparisons.After(rest[(bracket.Success ? bracket.Length : 0)..]);
    }

    private LimitSpan Open(string between, int comparison, FoundMeasure here)
    {
        var before = between[..^Math.Min(comparison, between.Length)];
        var (behind, names) = QuantityWords.After(words[here.End..]);
        var cut = names || (comparison == 0 && behind.Length > 0) ? before.Length : QuantityWords.Start(before);
        var quantity = cut == before.Length ? "" : QuantityWords.Name(before);
        var span = new LimitSpan
        {
            Start = end + cut,
            End = here.End,
            Quantity = quantity.Length > 0 ? quantity : shared is { Quantity.Length: > 0 } ? shared.Quantity : behind,
            Alternative = spans.Count > 0 && (Or().IsMatch(between[..cut]) || OrStart().IsMatch(before[cut..])),
        };
        spans.Add(span);
        return span;
    }

    /// <summary>"between 8 and 14 µm", "from 218 K (−55 °C) to 398 K": which measure is the upper bound; null where no range begins here.</summary>
    private int? RangeOf(int i, string between)
    {
        if (RangeWord().Match(between) is not { Success: true } word)
        {
            return null;
        }

        var joint = word.Value.StartsWith("between", StringComparison.OrdinalIgnoreCase) ? AndOrTo() : To();
        return Enumerable.Range(i + 1, 2).Where(last => last < measures.Count).Cast<int?>()
            .FirstOrDefault(last => Same(measures[i].Measure, measures[last!.Value].Measure) && joint.IsMatch(words[measures[i].End..measures[last.Value].Start]));
    }

    /// <summary>A number without words that compare says where or how the limit before it holds; before the first limit, the one after it.</summary>
    private void Condition(FoundMeasure here)
    {
        if (spans.Count == 0)
        {
            leading.Add(here.Measure);
            return;
        }

        var span = spans[^1];
        span.Conditions.Add(here.Measure);
        span.ConditionStart = span.ConditionStart < 0 ? end : span.ConditionStart;
        span.End = end = here.End;
    }

    private static bool Same(LimitSpan span, Measure measure) => (span.Lower ?? span.Upper) is { } bound && Same(bound.Measure, measure);

    private static bool Same(Measure left, Measure right) => left.Unit.Dimension == right.Unit.Dimension;

    [GeneratedRegex(@"^[\s,]*(?:but|and|or|to|up|than|through|,)?[\s,]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Continues();

    [GeneratedRegex(@"(?:\bof|\bto|\bis|\bat|\bby)?\s*(?:about|approximately)?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Of();

    [GeneratedRegex(@"^\s*\((?:approximately |about |approx\. |or |i\.e\.,? )?$|^\s*\(-?$", RegexOptions.IgnoreCase)]
    private static partial Regex Equivalent();

    [GeneratedRegex(@"^\s*\([^()]{0,60}\)")]
    private static partial Regex Bracket();

    [GeneratedRegex(@"\bor\b[^;]{0,12}$|\bor\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Or();

    [GeneratedRegex(@"^[\s,;]*or\b", RegexOptions.IgnoreCase)]
    private static partial Regex OrStart();

    [GeneratedRegex(@"\bover\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Over();

    [GeneratedRegex(@"(?:^|\b(?:between|from|range of|range:?|range from|within|of|bands?|at))\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex RangeWord();

    [GeneratedRegex(@"^\s*(?:\([^)]*\))?\s*(?:and|to|-|–|through)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex AndOrTo();

    [GeneratedRegex(@"^\s*(?:\([^)]*\))?\s*(?:to|-|–|through)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex To();
}
