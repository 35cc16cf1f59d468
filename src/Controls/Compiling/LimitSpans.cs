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

    private const string LowerEnd = "lower end of ";
    private const string UpperEnd = "upper end of ";

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
        if (Distribution(i) is { } share)
        {
            return share;
        }

        if (RangeOf(i, between) is { } last)
        {
            if ((spans.Count > 0 && Where().IsMatch(between)) || AtAny().IsMatch(between))
            {
                Condition(here);
                Condition(measures[last]);
                return last - i;
            }

            var range = Open(between, RangeLength(between), here, measures[last]);
            range.Bind(new Comparison(true, true), here.Measure);
            range.Bind(new Comparison(false, true), measures[last].Measure);
            range.Equivalents.AddRange(measures[(i + 1)..last].Select(static m => m.Measure));
            return Close(last) - i;
        }

        if (Defines().IsMatch(between) || (spans.Count > 0 && Over().IsMatch(between)))
        {
            Condition(here);
            return 0;
        }

        var before = Before(between);
        var after = AfterOf(i);
        if ((before ?? after ?? Shared() ?? Listed(between, here.Measure)) is not { } found)
        {
            Condition(here);
            return 0;
        }

        var kept = before is { } b ? words[end..(here.Start - b.Length)] : Of().Replace(between, "");
        var reach = !found.Comparison.Upwards && FromBelow().IsMatch(kept);
        if (reach || (spans.Count > 0 && spans[^1].Quantity.StartsWith(LowerEnd, StringComparison.Ordinal) && To().IsMatch(kept)))
        {
            End(between, kept, here, reach).Bind(found.Comparison, here.Measure);
            return Close(i) - i;
        }

        var span = spans.Count > 0 && Continues().IsMatch(kept) && spans[^1].ConditionStart < 0 && Same(spans[^1], here.Measure) && spans[^1].Takes(found.Comparison.Upwards, here.Measure)
            ? spans[^1]
            : Open(between, between.Length - kept.Length, here, here);
        span.Bind(found.Comparison, here.Measure);
        return Close(i) - i;
    }

    private (Comparison, int)? Shared() => spans.Count == 0 && shared?.Comparison is { } above ? (above, 0) : null;

    /// <summary>"More than 25 % nickel and 20 % chromium": the words that compare are said once.</summary>
    private (Comparison, int)? Listed(string between, Measure here) =>
        spans.Count > 0 && spans[^1] is { ConditionStart: < 0 } last && last.Lacks(upwards: true) != last.Lacks(upwards: false) && Same(last, here) && AndNoun().IsMatch(between)
            ? (new Comparison(last.Upper is null, (last.Lower ?? last.Upper)!.Inclusive), 0)
            : null;

    private static (Comparison Comparison, int Length)? Before(string between) => NoneOf().Match(between) is { Success: true } no && Comparisons.Before(between) is { } turned
        ? (new Comparison(!turned.Comparison.Upwards, !turned.Comparison.Inclusive), between.Length - no.Groups["what"].Index - no.Groups["what"].Length)
        : Comparisons.Before(between);

    /// <summary>"No more than 10 % of the particles larger than 10 µm": one statement about a share of parts; returns how many further measures went with it.</summary>
    private int? Distribution(int i)
    {
        if (i + 1 >= measures.Count || measures[i].Measure.Unit.Dimension != Dimension.None || !OfParticles().IsMatch(words[measures[i].End..measures[i + 1].Start]))
        {
            return null;
        }

        var between = words[end..measures[i].Start];
        var start = Whether().Match(between) is { Success: true } joint ? joint.Groups["from"].Index : NameStart(between);
        spans.Add(new LimitSpan { Start = end + start, End = measures[i + 1].End, Statement = true, Quantity = "" });
        spans[^1].Conditions.AddRange([measures[i].Measure, measures[i + 1].Measure]);
        end = measures[i + 1].End;
        return 1;
    }

    /// <summary>"A range from below −50 °C to above 125 °C" reaches beyond both: each end has its own bound.</summary>
    private LimitSpan End(string between, string kept, FoundMeasure here, bool lower)
    {
        var name = lower ? QuantityWords.Name(FromBelow().Replace(kept, "")) : spans[^1].Quantity[LowerEnd.Length..];
        spans.Add(new LimitSpan { Start = end + (lower ? NameStart(between[..kept.Length]) : 0), End = here.End, Quantity = (lower ? LowerEnd : UpperEnd) + name });
        return spans[^1];
    }

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

    private LimitSpan Open(string between, int comparison, FoundMeasure here, FoundMeasure last)
    {
        var before = between[..^Math.Min(comparison, between.Length)];
        var (behind, names) = Behind(before, last);
        var share = names ? QuantityWords.Share(QuantityWords.Name(before), Link().IsMatch(before) || Link().IsMatch(between), words[last.End..]) : "";
        var cut = share.Length == 0 && (names || (behind.Length > 0 && (comparison == 0 || (Listing().IsMatch(before) && last.Measure.Unit.Dimension == Dimension.None)))) ? before.Length : NameStart(before);
        var quantity = share.Length > 0 ? share : cut == before.Length ? "" : QuantityWords.Name(before[cut..]);
        quantity = quantity == "range" && last != here ? "" : quantity.StartsWith("no ", StringComparison.OrdinalIgnoreCase) ? $"largest {quantity[3..]}" : quantity;
        var band = Band().Match(between);
        var span = new LimitSpan
        {
            Start = end + (band.Success ? band.Index : cut),
            End = here.End,
            Statement = band.Success,
            Above = shared?.Condition is { Length: > 0 } above ? above : QuantityWords.MeasuredAs(before),
            Quantity = new[] { quantity, shared?.Comparison is null ? "" : shared.Quantity, behind, shared?.Quantity ?? "", Continues().IsMatch(before) ? spans.LastOrDefault(one => Same(one, here.Measure))?.Quantity ?? "" : "" }.FirstOrDefault(static name => name.Length > 0, ""),
            Alternative = spans.Count > 0 && (InOtherWords().IsMatch(between) || Or().IsMatch(between[..cut]) || OrStart().IsMatch(before[cut..])),
        };
        spans.Add(span);
        return span;
    }

    private (string Words, bool Names) Behind(string before, FoundMeasure last)
    {
        var noun = QuantityWords.Noun(before, words[last.End..], last.Measure.Unit.Dimension == Dimension.None);
        var (behind, names) = noun.Length > 0 ? (noun, true) : QuantityWords.After(words[last.End..]);
        return (behind, names);
    }

    /// <summary>After another limit a name begins behind the first "and": what stands before it belongs to that limit.</summary>
    private int NameStart(string before)
    {
        var joint = spans.Count > 0 ? And().Match(before) : Match.Empty;
        return Math.Max(QuantityWords.Start(before), joint.Success ? joint.Index + joint.Length : 0);
    }

    /// <summary>How much of the words before a range is not the name of the quantity: "range" is part of it.</summary>
    private static int RangeLength(string between)
    {
        var word = RangeWord().Match(between);
        return word.Length - (word.Value.StartsWith("range", StringComparison.OrdinalIgnoreCase) ? "range".Length : 0);
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
        end = here.End;
        span.End = end += Comparisons.After(words[end..])?.Length ?? 0;
    }

    private static bool Same(LimitSpan span, Measure measure) => (span.Lower ?? span.Upper) is { } bound && Same(bound.Measure, measure);

    private static bool Same(Measure left, Measure right) => left.Unit.Dimension == right.Unit.Dimension;
}
