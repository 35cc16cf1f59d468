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
        CloseBracket();
        var between = words[end..measures[i].Start];
        return Whole(i, between) ?? AgainInBracket(i, between) ?? Span(i, between) ?? (SaysWhere(i, between) ? Aside(i) : Compared(i, between) ?? Aside(i));
    }

    /// <summary>"Between 8 and 14 µm"; null where no range begins here.</summary>
    private int? Span(int i, string between)
    {
        if (InExample(measures[i]) || RangeOf(i, between) is not { } last)
        {
            return null;
        }

        var here = measures[i];
        if ((spans.Count > 0 && (Where().IsMatch(between) || (spans[^1].Manner.Length > 0 && Across().IsMatch(between)))) || AtAny().IsMatch(between))
        {
            Condition(here);
            Condition(measures[last]);
            return last - i;
        }

        var range = Open(between, RangeLength(between), here, measures[last]);
        var falls = here.Measure.Base > measures[last].Measure.Base;
        range.Bind(new Comparison(!falls, true), here.Measure);
        range.Bind(new Comparison(falls, true), measures[last].Measure);
        range.Equivalents.AddRange(measures[(i + 1)..last].Select(static m => m.Measure));
        return Close(last) - i;
    }

    private bool SaysWhere(int i, string between) =>
        InExample(measures[i]) || Defines().IsMatch(between) || Place().IsMatch(between) || (spans.Count > 0 && Over().IsMatch(between));

    private int Aside(int i)
    {
        Condition(measures[i]);
        return 0;
    }

    /// <summary>A number that is compared; null where nothing compares it.</summary>
    private int? Compared(int i, string between)
    {
        var here = measures[i];
        var before = Before(between, here.Measure);
        var said = before ?? AfterOf(i) ?? Shared();
        if ((said ?? Listed(between, here.Measure)) is not { } found)
        {
            return null;
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
        if (said is null)
        {
            spans[^2].Follower = span;
        }

        var closed = Close(i);
        TakeWhat(span, here);
        return closed - i;
    }

    /// <summary>The words behind the number that say of what it is: "in diameter", "by weight of iron, cobalt or nickel".</summary>
    private void TakeWhat(LimitSpan span, FoundMeasure here)
    {
        span.Quantity = span.Quantity.Length > 0 ? span.Quantity : QuantityWords.After(words[end..]).Words;
        var (what, length) = QuantityWords.OfWhat(words[here.End..]);
        var until = here.End + length;
        if (until <= end || !measures.TrueForAll(one => one.Start < here.End || one.Start >= until))
        {
            return;
        }

        // "Mixtures containing more than 10 %, but less than 30 %, by weight of any one chemical": the first bound did not see it.
        span.Quantity = Contains().IsMatch(span.Quantity) ? what : span.Quantity;
        span.End = end = span.Quantity == what ? until : end;
    }

    /// <summary>A bracket that closes right behind a condition belongs to it.</summary>
    private void CloseBracket()
    {
        if (spans.Count > 0 && spans[^1].ConditionStart >= 0 && end < words.Length && words[end] == ')')
        {
            spans[^1].End = ++end;
        }
    }

    private (Comparison, int)? Shared() => spans.Count == 0 && shared?.Comparison is { } above ? (above, 0) : null;

    /// <summary>"More than 25 % nickel and 20 % chromium": the words that compare are said once.</summary>
    private (Comparison, int)? Listed(string between, Measure here) =>
        spans.Count > 0 && spans[^1] is { ConditionStart: < 0 } last && last.Lacks(upwards: true) != last.Lacks(upwards: false) && Same(last, here) && AndNoun().IsMatch(between)
            ? (new Comparison(last.Upper is null, (last.Lower ?? last.Upper)!.Inclusive), 0)
            : null;

    private static (Comparison Comparison, int Length)? Before(string between, Measure measure) => NoneOf().Match(between) is { Success: true } no && Comparisons.Before(between, measure) is { } turned
        ? (new Comparison(!turned.Comparison.Upwards, !turned.Comparison.Inclusive), between.Length - no.Groups["what"].Index - no.Groups["what"].Length)
        : Comparisons.Before(between, measure);

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

        var manner = Manner().Match(words[end..]) is { Success: true } said ? said : Remark(i);
        end += manner.Length;
        var after = Comparisons.After(words[end..], measures[i].Measure, words[..measures[i].Start])?.Length ?? 0;
        spans[^1].Means(manner.Value, Skipped().Match(words[end..(end + after)]).Value);
        spans[^1].End = end += after;
        return i;
    }

    /// <summary>"14 bit (plus sign bit) or more".</summary>
    private Match Remark(int i) =>
        Bracket().Match(words[end..]) is { Success: true } bracket && (i + 1 == measures.Count || measures[i + 1].Start > end + bracket.Length) && Comparisons.After(words[(end + bracket.Length)..], measures[i].Measure, words[..measures[i].Start]) is not null ? bracket : Match.Empty;

    private (Comparison Comparison, int Length)? AfterOf(int i)
    {
        var rest = words[measures[i].End..];
        var bracket = Bracket().Match(rest);
        return Comparisons.After(rest[(bracket.Success ? bracket.Length : 0)..], measures[i].Measure, words[..measures[i].Start]);
    }

    private LimitSpan Open(string between, int comparison, FoundMeasure here, FoundMeasure last)
    {
        var before = between[..^Math.Min(comparison, between.Length)];
        var (cut, quantity) = Named(between, before, here, last);
        var band = Band().Match(between);
        var forms = band.Success ? Match.Empty : ForForms().Match(before[..cut]);
        var links = spans.Count > 0 && LinkWord().IsMatch(between);
        spans.Add(new LimitSpan
        {
            Start = end + (forms.Success ? forms.Index : !band.Success || (band.Index > cut && Verb().IsMatch(between[cut..band.Index])) ? cut : band.Index),
            End = here.End,
            Quantity = quantity,
            Statement = band.Success || Outside().IsMatch(between),
            Either = Sign().IsMatch(between),
            Where = links || (spans.Count > 0 && Side().IsMatch(between) && !Same(spans[^1], here.Measure)),
            Above = forms.Success ? forms.Groups["for"].Value : links ? "" : shared?.Condition is { Length: > 0 } above ? above : QuantityWords.MeasuredAs(before),
            Alternative = spans.Count > 0 && (InOtherWords().IsMatch(between) || Or().IsMatch(between[..cut]) || OrStart().IsMatch(before[cut..])),
        });
        return spans[^1];
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
        EndBehind(here);
    }

    /// <summary>The last limit ends behind a number and the words that compare after it.</summary>
    private void EndBehind(FoundMeasure here) =>
        spans[^1].End = end = here.End + (Comparisons.After(words[here.End..], here.Measure, words[..here.Start])?.Length ?? 0);

    private static bool Same(LimitSpan span, Measure measure) => (span.Lower ?? span.Upper) is { } bound && Same(bound.Measure, measure);

    private static bool Same(Measure left, Measure right) => left.Unit.Dimension == right.Unit.Dimension;
}
