using System.Text.RegularExpressions;
using Pillar.Controls.Lists;
using Pillar.Controls.Quantities;

namespace Pillar.Controls.Compiling;

/// <summary>
/// Reads the limits of a clause: each number with a unit becomes a bound, the same bound in other units, or a number in a condition. Every number goes
/// to exactly one leaf; a clause whose numbers have no word that compares is left to a person.
/// </summary>
internal static partial class LimitReader
{
    /// <param name="words">The clause.</param>
    /// <param name="ids">Numbers the leaves.</param>
    /// <param name="shared">What the item above says of the numbers below it.</param>
    public static Rule? Compile(string words, LeafIds ids, SharedBound? shared = null)
    {
        // "Rockets capable of a range of 300 km, and their subsystems": the subsystems stand beside the rockets, not behind the range.
        words = Subsystems().Replace(words, "${sub} ${range}");
        if (words.Length == 0 || !SaysSomething(words))
        {
            return null;
        }

        var measures = MeasureScan.In(words);
        if (measures.Count == 0)
        {
            return Stated(words, ids);
        }

        if (Formula().IsMatch(words))
        {
            return new Unread(ids.Next(), words, [.. measures.Select(static m => m.Measure)]);
        }

        var spans = LimitSpans.Of(words, measures, shared);
        return spans.Count > 0 ? Joined(words, spans, ids) : Stands(words, measures, ids);
    }

    /// <summary>Words kept whole: a person reads them. Null where only numbers have to be kept and there are none.</summary>
    public static Leaf? Kept(string words, LeafIds ids, bool numbersOnly = false)
    {
        Measure[] numbers = [.. MeasureScan.In(words).Select(static found => found.Measure)];
        return numbers.Length > 0 ? new Unread(ids.Next(), words, numbers) : numbersOnly ? null : new Fact(ids.Next(), words, [], []);
    }

    /// <summary>"In a liquid state at 273 K": a statement whose numbers only say where it holds. Other numbers are for a person to read.</summary>
    private static Leaf Stands(string words, List<FoundMeasure> measures, LeafIds ids)
    {
        Measure[] numbers = [.. measures.Select(static m => m.Measure)];
        return measures.TrueForAll(m => Where().IsMatch(words[..m.Start]))
            ? new Fact(ids.Next(), And().Replace(words, ""), [.. Codes().Matches(words).Select(static code => code.Value)], numbers)
            : new Unread(ids.Next(), words, numbers);
    }

    private static bool SaysSomething(string words) => Edges.HasWord(words) || Codes().IsMatch(words);

    /// <summary>What a person states; null where nothing but joints is left.</summary>
    private static Fact? Stated(string words, LeafIds ids)
    {
        var said = Edges.Trim(Joints().Replace(Edges.Trim(words), ""));
        return said.Length > 1 && SaysSomething(said) && !Verb().IsMatch(said) ? new Fact(ids.Next(), said, [.. Codes().Matches(said).Select(static code => code.Value)], []) : null;
    }

    /// <summary>Alternatives bind last: "a and b or c" is "(a and b) or c".</summary>
    private static Rule Joined(string words, List<LimitSpan> spans, LeafIds ids)
    {
        var alternatives = new List<List<Rule?>> { new() };
        // "Rated for operation at a temperature above …": the verb is no statement and belongs to the quantity.
        if (Led().Match(words[..spans[0].Start]) is { Success: true } led)
        {
            spans[0].Lead(led.Value.Trim());
        }

        var subject = Stated(words[..spans[0].Start], ids);
        var said = spans.Select((span, i) => span.TakeCondition(words, i + 1 < spans.Count ? spans[i + 1].Start : words.Length)).ToList();
        for (var i = 0; i < spans.Count; i++)
        {
            if (i > 0 && spans[i].Alternative)
            {
                alternatives.Add([]);
            }

            alternatives[^1].Add(spans[i].Leaf(words, ids.Next(), Reach(words, spans, i)));
            if (Stated(said[i], ids) is { } fact)
            {
                alternatives.AddRange(Or().IsMatch(said[i]) ? [[]] : []);
                alternatives[^1].Add(fact);
            }
        }

        var choices = alternatives.Select(Clause.Joined).OfType<Rule>().ToList();
        var limits = choices.Count == 1 ? choices[0] : new AnyOf(choices);
        return Clause.Joined([subject, limits])!;
    }

    /// <summary>How far the limits behind a limit say where it holds: "for any change above 2 GHz within the range above 5 GHz"; negative where none does.</summary>
    private static int Reach(string words, List<LimitSpan> spans, int i)
    {
        var reach = i + 1 < spans.Count && spans[i].EndsInThing(words) ? spans[i + 1].End : -1;
        for (var next = i + 1; next < spans.Count && spans[next].Where && words[spans[next - 1].End..spans[next].Start].Trim(' ', ',').Length == 0; next++)
        {
            reach = spans[next].End;
        }

        return reach;
    }

    [GeneratedRegex(@"\b(?:at|measured at|at a temperature of|for)\s*\(?$|\([^)]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Where();

    [GeneratedRegex(@"^[\s,;]*or\b", RegexOptions.IgnoreCase)]
    private static partial Regex Or();

    [GeneratedRegex(@"\s*\b(?:and|or)$", RegexOptions.IgnoreCase)]
    private static partial Regex And();

    [GeneratedRegex(@"(?<range>capable\s+of\s+[^,;]*?km\b(?:\s*\([^)]*\))?),?\s+(?<sub>(?:and|or)\s+their\s+(?:complete\s+)?subsystems)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Subsystems();

    // "d ≤ 15 cm*GHz*N/f", "505.62 divided by the frequency": the bound depends on another number of the item.
    [GeneratedRegex(@"\[[^\]]*[<>≤≥][^\]]*\]|\b(?:divided|multiplied)\s+by\b", RegexOptions.IgnoreCase)]
    private static partial Regex Formula();

    [GeneratedRegex(@"^\s*(?:(?:rated|specified|designed|usable)\s+(?:for|of)\s+(?:operation|operating|use)|(?:specially\s+)?(?:designed|specified)\s+to\s+(?:operate|perform))\s+(?:at|in|with|on|over)?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Led();

    // "Rated for operation" with a bound behind it says nothing that the bound does not say.
    [GeneratedRegex(@"^(?:(?:rated|specified|designed|usable|capable)\s+(?:for|of)\s+(?:operation|operating|use)|(?:while )?operating|utilizing|constructed(?: of)?|consisting(?: of)?|(?:made|manufactured)(?: from| of)?|used|designed|contains?|for which see\b.*|where \S+ is .*|(?:an? |the )?(?:purity|composition)|composed|for LVDTs|signals|being|specified by the manufacturer as being|(?:performing|providing|meeting) any of the following|(?:in the )?form)$", RegexOptions.IgnoreCase)]
    private static partial Regex Verb();

    [GeneratedRegex(@"^[\s,;]*(?:[“']?capable of[”']?|(?:and|or|but|while|with|having|a|an|the|which|that|are|is|any|of|by|in|has|have|either)\b[\s,]*)+$|^[\s,;]*(?:(?:and|or|but|with|having|a|an|the|which|that|are|is|any|of|by|in(?!\s+the\s+form)|has|have|either)\b(?!-)[\s,]*)+|(?:[\s,;]*(?<![.\w-])(?<!\b(?:items?|paragraph)\s)(?:(?:are )?capable of operating|rated for operation|(?:specified|designed) (?:to operate|for operation)|containing both|i\.e\.?|and \(i{1,3}\)|including|using|as specified|and|or|for|with|having|a|an|the|which|that|are|is|of|at|any|either|to|but|by|has|have|capable|containing|made from|delivering|providing|operating|consisting|manufactured from|while|in|if|where|which|as follows|typical dimensions are)[\s,]*)+$", RegexOptions.IgnoreCase)]
    private static partial Regex Joints();

    [GeneratedRegex(@"(?<![A-Za-z0-9])(?:[0-9][A-E][0-9]{3}|ML[0-9]{1,2})(?:\.(?:[0-9]{1,3}|[a-z])(?![A-Za-z0-9]))*")]
    private static partial Regex Codes();
}
