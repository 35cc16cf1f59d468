using System.Text.RegularExpressions;
using Pillar.Controls.Quantities;

namespace Pillar.Controls.Compiling;

/// <summary>A limit where it stands in a clause, being read.</summary>
internal sealed partial class LimitSpan
{
    /// <summary>Where the words for its quantity begin.</summary>
    public required int Start { get; set; }

    /// <summary>After its last word or number.</summary>
    public required int End { get; set; }

    public required string Quantity { get; set; }

    /// <summary>How the value is meant, in the words behind it: "rms", "of ice".</summary>
    public string Manner { get; private set; } = "";

    /// <summary>The bound holds in both directions: "±5 mm".</summary>
    public bool Either { get; init; }

    /// <summary>The limit behind it that says how the shares of both are taken: "more than 25 % nickel and 20 % chromium by weight"; null for most.</summary>
    public LimitSpan? Follower { get; set; }

    /// <summary>It says where the limit before it holds.</summary>
    public bool Where { get; init; }

    /// <summary>How it is measured, where the item above or the words before the number say so.</summary>
    public string Above { get; init; } = "";

    /// <summary>"or" stands between it and the limit before it.</summary>
    public bool Alternative { get; init; }

    /// <summary>It says over which band the limit before it holds, or speaks of a share of parts: a person states it.</summary>
    public bool Statement { get; init; }

    public Bound? Lower { get; private set; }

    public Bound? Upper { get; private set; }

    public List<Measure> Equivalents { get; } = [];

    public List<Measure> Conditions { get; } = [];

    /// <summary>Where the condition begins; at the end when there is none.</summary>
    public int ConditionStart { get; set; } = -1;

    /// <summary>True when it can still take a bound on this side.</summary>
    public bool Lacks(bool upwards) => upwards ? Lower is null : Upper is null;

    /// <summary>True when it can take this bound and something lies between the two: "below 228 K or above 358 K" are two limits.</summary>
    public bool Takes(bool upwards, Measure measure) => Lacks(upwards) && (upwards ? Upper is null || Upper.Measure.Base >= measure.Base : Lower is null || Lower.Measure.Base <= measure.Base);

    /// <summary>Takes the words between the number and what compares: "6 feet stroke or more" names the quantity, "10 kg of ice or more" says of what.</summary>
    public void Means(string manner, string skipped)
    {
        var named = Noun().IsMatch(skipped) && Quantity.Length > 0;
        Quantity = named ? $"{Quantity}, {skipped.Trim()}" : Quantity;
        Manner = Edges.Trim(named ? manner : $"{manner} {skipped}");
    }

    /// <summary>Its condition ends in "for machines", of which the next limit goes on to speak.</summary>
    public bool EndsInThing(string words) => ConditionStart >= 0 && Thing().IsMatch(words[ConditionStart..End]);

    /// <summary>Takes the verb that stands alone before it: "rated for operation at".</summary>
    public void Lead(string verb)
    {
        Start = 0;
        Quantity = $"{verb} {Quantity}".Trim();
    }

    public void Bind(Comparison comparison, Measure measure)
    {
        if (comparison.Upwards)
        {
            Lower = new Bound(measure, comparison.Inclusive);
        }
        else
        {
            Upper = new Bound(measure, comparison.Inclusive);
        }
    }

    /// <summary>
    /// Takes what stands between this limit and the next as its condition, "in an inert environment", up to a word that joins; returns the rest, which
    /// is a statement of its own.
    /// </summary>
    public string TakeCondition(string words, int until)
    {
        var tail = words[End..until];
        if (ConditionStart < 0 && tail is [')', ..] && Edges.Unopened(words[Start..(End + 1)]) < 0 && !Edges.Masked(words[Start..End]).EndsWith(')') && OneWord().Match(tail) is var after)
        {
            // "High pressure (exceeding 17 MPa) pumps", "in a vacuum (below 0.01 Pa) environment": the bracket held the limit, and the sentence goes on.
            Quantity = after.Success ? $"{Quantity} {after.Groups["noun"].Value}" : Quantity;
            return after.Success ? tail[after.Length..] : tail[1..];
        }

        var joint = Including().IsMatch(tail) ? Match.Empty : Joint().Match(Edges.Masked(tail));
        var length = joint.Success ? joint.Index : tail.Length;
        if (tail[..length].Any(char.IsLetterOrDigit))
        {
            ConditionStart = ConditionStart < 0 ? End : ConditionStart;
            End += length;
        }

        return tail[length..];
    }

    /// <param name="words">The clause.</param>
    /// <param name="id">Of the leaf.</param>
    /// <param name="reach">Where the limits behind it end that say where this one holds; negative where none does.</param>
    public Leaf Leaf(string words, string id, int reach)
    {
        var text = Edges.Closed((Statement ? Dangling().Replace(words[Start..End], "") : words[Start..End]).Trim(' ', ',', ';'));
        var from = ConditionStart >= 0 ? ConditionStart : reach >= 0 ? End : -1;
        var said = from < 0 ? "" : Edges.Closed(Edges.Trim(Dangling().Replace(words[from..Math.Max(End, reach)], "")));
        said = Follower is null || Basis().IsMatch(words[Start..End]) ? said : $"{Basis().Match(words[Follower.Start..Follower.End]).Value} {said}".Trim();
        var condition = WithBasis(words[Start..(ConditionStart < 0 ? End : ConditionStart)], string.Join(", ", new[] { Above, $"{Manner} {said}".Trim() }.Where(static part => part.Length > 0)));
        return Statement
            ? new Fact(id, text, [], [.. new[] { Lower, Upper }.OfType<Bound>().Select(static bound => bound.Measure), .. Equivalents, .. Conditions])
            : new Limit(id, text, (Quantity.Length > 0 ? Quantity : (Lower ?? Upper)!.Measure.Unit.Dimension.Name) + (Either ? " (±)" : ""), Lower, Upper, new Stated(condition, Conditions, Equivalents));
    }

    /// <summary>"By weight" stands once: in the name of the quantity, else at the head of the condition.</summary>
    private string WithBasis(string limit, string said)
    {
        var basis = Basis().Match(limit) is { Success: true } inside ? inside.Value : Basis().Match(said) is { Success: true, Index: 0 } ahead ? ahead.Value : "";
        var rest = basis.Length > 0 && said.StartsWith(basis, StringComparison.OrdinalIgnoreCase) ? said[basis.Length..].Trim() : said;
        rest = rest.StartsWith($"in {Quantity}", StringComparison.OrdinalIgnoreCase) ? rest[3..] : rest;
        rest = Quantity.Length > 0 && rest.StartsWith(Quantity, StringComparison.OrdinalIgnoreCase) && !(rest.Length > Quantity.Length && char.IsLetter(rest[Quantity.Length])) ? Edges.Trim(rest[Quantity.Length..]) : rest;
        return Quantity.Contains(basis, StringComparison.OrdinalIgnoreCase) ? rest : rest.StartsWith(',') ? $"{basis}{rest}" : $"{basis} {rest}".Trim();
    }

    [GeneratedRegex(@"(?:(?:^|\s+)(?:and|or|capable of|operating|in|of|for|to))+[\s,]*$|^,?\s*as follows\b|\s+in\s+the\s+form\s+of\s+either\s*$|(?:^|\s+)to\s+(?:an?|the)\s*$|,?\s*n\.e\.s\.?\s*$|,?\s*consisting(?:\s+of)?\s*$|\s*\(\s*(?:with|over|of|at|e\.g)?\s*$|\s*,?\s*as follows\s*$|,\s*an?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Dangling();

    [GeneratedRegex(@"\bfor\s+(?:machines|equipment|LVDTs|any\s+input\s+3\s?dB)(?:\s+(?:capable\s+of|having|with))?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Thing();

    [GeneratedRegex(@"^\)\s+(?<noun>[a-z]+)(?=\s*(?:[,.;]|$))")]
    private static partial Regex OneWord();

    [GeneratedRegex(@"^\s(?!by\b|per\b|of\b|in\b|measured\b)[a-z]+(?:\s[a-z]+)?$")]
    private static partial Regex Noun();

    // Examples widen nothing: they stay with the limit.
    [GeneratedRegex(@"^\s*,?\s*(?:including|regardless\s+of|with\s+existing|produced\s+by)\b[^;]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Including();

    /// <summary>How a share is taken.</summary>
    [GeneratedRegex(@"\bby\s+(?:weight|mass|volume)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Basis();

    [GeneratedRegex(@"(?:,\s*|\s+|^)(?:but|having|(?<!\b(?:accordance|compared|comparison|connection|combination)\s)with(?!\s+(?:respect\s+to|no|existing)\b)|where|while|used|designed|comprised of|(?:is|are) controlled by)\b|(?:,\s*|\s+|^)[“""']?(?:especially|specially|specifically)\s+designed\b|,\s*for\b|(?:,\s*|\s+|^)(?:and|or)\s+(?=(?:at least one|having|have|has|with(?!\s+respect\b)|specified|using|an?(?!\s+standard)|being|not|capable|is|are|can|specially|designed|for|any)\b)|(?:,\s*|(?<![”""’'])\s+|^)(?:and|or)\s+(?=[“""'])(?!(?<=,.*)[“""'][\w-]+[”""']\s*(?:$|;))|^\s*,?\s*(?:and|or)\b(?!\s+(?:their|its\s+equivalent|its|with\s+respect|equal|major|highest|the highest)\b)|,\s*(?:and|or)\b(?!\s+(?:its\s+equivalent|with\s+respect)\b)(?!(?<=\b(?:for|of|by|in|than)\s[\w-]+(?:,\s[\w-]+)*,\s(?:and|or))(?:\s[\w-]+){1,3}\s*(?:$|[;.]))|,\s*(?:other|made|containing|comprised|resistant|usable|either|controlled\s+by)\b|(?:,\s*|\s+)(?:made|coated|lined|manufactured)\s+(?:with|from|of)\b|,?\s+in\s+the\s+form\s+of\b|\s+for\s+(?:mounting|containing)\b|\s+for\s+use\b|(?:,\s*|^\s*)(?:which|that)\b|;(?!\s+around\b)|\.\s+(?=(?:this|these|the|such)\b)|,\s*(?=[^,]*\b(?:containing|having)\s*$)", RegexOptions.IgnoreCase)]
    private static partial Regex Joint();
}
