using System.Text.RegularExpressions;
using Pillar.Controls.Quantities;

namespace Pillar.Controls.Compiling;

/// <content>Numbers that only say something together with what stands around them: a person states the whole of it.</content>
internal sealed partial class LimitSpans
{
    /// <summary>A share of parts, a count of things of a size, or a size in two or three directions; returns how many further measures went with it.</summary>
    private int? Whole(int i, string between) => Distribution(i, between) ?? Counted(i, between) ?? Size(i, between) ?? Spanned(i, between);

    /// <summary>"A temperature range of at least −50 °C to +125 °C" is spanned by the item: no one value lies in it.</summary>
    private int? Spanned(int i, string between) =>
        AtLeast().IsMatch(between) && i + 1 < measures.Count && Same(measures[i].Measure, measures[i + 1].Measure) && UpTo().IsMatch(words[measures[i].End..measures[i + 1].Start]) ? Together(i, i + 1, NameStart(between)) : null;

    /// <summary>"No more than 10 % of the particles larger than 10 µm": one statement about a share of parts.</summary>
    private int? Distribution(int i, string between)
    {
        if (i + 1 >= measures.Count || !IsShare(measures[i]) || !OfParticles().IsMatch(words[measures[i].End..measures[i + 1].Start]))
        {
            return null;
        }

        return Together(i, i + 1, Whether().Match(between) is { Success: true } joint ? joint.Groups["from"].Index : NameStart(between));
    }

    /// <summary>"Fewer than 25 particles of 200 µm or larger per 100 ml": what is limited is the count, which has no unit.</summary>
    private int? Counted(int i, string between)
    {
        // "A bandwidth which is 100 or more times that of one channel and in excess of 50 kHz".
        if (Multiple().IsMatch(between))
        {
            return Together(i, i, 0);
        }

        if (Count().Match(between) is not { Success: true } count)
        {
            return null;
        }

        var last = i + 1 < measures.Count && Per().IsMatch(words[measures[i].End..measures[i + 1].Start]) ? i + 1 : i;
        return Together(i, last, Math.Min(count.Index, NameStart(between)));
    }

    /// <summary>"A size of 120 mm x 120 mm x 50 mm or greater".</summary>
    private int? Size(int i, string between)
    {
        var last = i;
        while (last + 1 < measures.Count && Times().IsMatch(words[measures[last].End..measures[last + 1].Start]))
        {
            last++;
        }

        if (last > i && spans.Count > 0 && LinkWord().IsMatch(between))
        {
            for (var at = i; at <= last; at++)
            {
                Condition(measures[at]);
            }

            return last - i;
        }

        return last == i ? null : Together(i, last, NameStart(between));
    }

    // What is counted: a noun and what says more of it, up to the number.
    private const string Things = @"(?!(?:and|or|at|in|to|of|by|x|with)\b)[a-z0-9-]+(?:\s+(?!(?:having|capable|with|and|which|that|for)\b)[^\s,;]+)*\s*";

    private int Together(int i, int last, int start)
    {
        spans.Add(new LimitSpan { Start = end + start, End = measures[last].End, Statement = true, Quantity = "", Alternative = spans.Count > 0 && Or().IsMatch(words[end..(end + start)]) });
        spans[^1].Conditions.AddRange(measures[i..(last + 1)].Select(static found => found.Measure));
        EndBehind(measures[last]);
        return last - i;
    }

    /// <summary>"10 kg of ice in 24 hours (10 liters of water in 24 hours)": the same bound once more; returns how many further measures went with it.</summary>
    private int? AgainInBracket(int i, string between)
    {
        var close = words.IndexOf(')', measures[i].End);
        if (spans.Count == 0 || spans[^1].ConditionStart < 0 || close < 0 || !Opens().IsMatch(between))
        {
            return null;
        }

        var last = measures.FindLastIndex(found => found.Start < close);
        spans[^1].Equivalents.AddRange(measures[i..(last + 1)].Select(static found => found.Measure));
        spans[^1].End = end = close + 1;
        return last - i;
    }

    [GeneratedRegex(@"^\s*\((?:less\s+than\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Opens();

    /// <summary>A number in a bracket that gives an example limits nothing.</summary>
    private bool InExample(FoundMeasure here) => words.LastIndexOf('(', here.Start) is >= 0 and var open && Example().IsMatch(words[open..here.Start]);

    [GeneratedRegex(@"\b(?:(?:more|fewer|less|greater)\s+than\s+(?:[0-9]+|two|three|four|five|six|seven|eight|nine|ten)\s+(?!times\b)" + Things + @"|[0-9]+\s+or\s+(?:less|fewer|more)\s+" + Things + @"|(?:more|fewer|less)\s+than\s+(?:two|three|four|five|six|eight|ten)\s*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Count();

    [GeneratedRegex(@"\bwhich\s+is\s+[0-9]+\s+or\s+more\s+times\b", RegexOptions.IgnoreCase)]
    private static partial Regex Multiple();

    [GeneratedRegex(@"^(?:\s+(?:or|and)\s+[a-z]+)?(?:\s+in\s+size)?\s+per\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Per();

    [GeneratedRegex(@"\brange\s+of\s+at\s+least\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex AtLeast();

    [GeneratedRegex(@"^\s*to\s*\+?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex UpTo();

    [GeneratedRegex(@"^\s*(?:x|×|by)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Times();

    [GeneratedRegex(@"^\((?:e\.g\.|for example|defined\s+as)[^()]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Example();

    // "Outside the range from 20 kHz to 60 kHz".
    [GeneratedRegex(@"\boutside\s+(?:the|an?)\s+(?:[a-z]+\s+)?(?:range|band)[^,;]*$|\bfrequencies\s+other\s+than\b[^,;]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Outside();

    [GeneratedRegex(@"(?:±|\bplus\s+or\s+minus)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Sign();

    // "1 m or less in range and 0.2 degree or less in azimuth": the number follows at once.
    [GeneratedRegex(@"\b(?:and|or)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Next();

    [GeneratedRegex(@"^\s*,?\s*(?<link>when|while|at|in|for|over|within|across|throughout|on|measured|maintained|relative\s+to)\s+(?!use\b|length\b|width\b|diameter\b|thickness\b|height\b|size\b|depth\b|range\s+and\b)", RegexOptions.IgnoreCase)]
    private static partial Regex LinkWord();
}
