using System.Text.RegularExpressions;
using Pillar.Controls.Quantities;

namespace Pillar.Controls.Compiling;

/// <summary>A limit where it stands in a clause, being read.</summary>
internal sealed partial class LimitSpan
{
    /// <summary>Where the words for its quantity begin.</summary>
    public required int Start { get; init; }

    /// <summary>After its last word or number.</summary>
    public required int End { get; set; }

    public required string Quantity { get; init; }

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
        var joint = Including().IsMatch(tail) ? Match.Empty : Joint().Match(tail);
        var length = joint.Success ? joint.Index : tail.Length;
        if (tail[..length].Any(char.IsLetterOrDigit))
        {
            ConditionStart = ConditionStart < 0 ? End : ConditionStart;
            End += length;
        }

        return tail[length..];
    }

    public Leaf Leaf(string words, string id)
    {
        var text = Edges.Closed(words[Start..End].Trim(' ', ',', ';'));
        var said = ConditionStart < 0 ? "" : Edges.Closed(Edges.Trim(Dangling().Replace(words[ConditionStart..End], "")));
        var condition = WithBasis(words[Start..(ConditionStart < 0 ? End : ConditionStart)], string.Join(", ", new[] { Above, said }.Where(static part => part.Length > 0)));
        return Statement
            ? new Fact(id, text, [], [.. new[] { Lower, Upper }.OfType<Bound>().Select(static bound => bound.Measure), .. Equivalents, .. Conditions])
            : new Limit(id, text, Quantity.Length > 0 ? Quantity : (Lower ?? Upper)!.Measure.Unit.Dimension.Name, Lower, Upper, new Stated(condition, Conditions, Equivalents));
    }

    /// <summary>"By weight" stands once: in the name of the quantity, else at the head of the condition.</summary>
    private string WithBasis(string limit, string said)
    {
        var basis = Basis().Match(limit) is { Success: true } inside ? inside.Value : Basis().Match(said) is { Success: true, Index: 0 } ahead ? ahead.Value : "";
        var rest = basis.Length > 0 && said.StartsWith(basis, StringComparison.OrdinalIgnoreCase) ? said[basis.Length..].Trim() : said;
        rest = rest.StartsWith($"in {Quantity}", StringComparison.OrdinalIgnoreCase) ? rest[3..] : rest;
        rest = Quantity.Length > 0 && rest.StartsWith(Quantity, StringComparison.OrdinalIgnoreCase) ? Edges.Trim(rest[Quantity.Length..]) : rest;
        return Quantity.Contains(basis, StringComparison.OrdinalIgnoreCase) ? rest : $"{basis} {rest}".Trim();
    }

    [GeneratedRegex(@"(?:(?:^|\s+)(?:and|or|capable of|operating|in|of|for|to))+[\s,]*$|^,?\s*as follows\b|\s*,?\s*as follows\s*$|,\s*an?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Dangling();

    // Examples widen nothing: they stay with the limit.
    [GeneratedRegex(@"^\s*,?\s*including\b[^;]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Including();

    /// <summary>How a share is taken.</summary>
    [GeneratedRegex(@"\bby\s+(?:weight|mass|volume)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Basis();

    [GeneratedRegex(@"(?:,\s*|\s+|^)(?:but|having|with(?!\s+respect\s+to\b)|which|that|where|while|used|designed|comprised of|(?:is|are) controlled by)\b|(?:,\s*|\s+|^)[“""']?(?:especially|specially|specifically)\s+designed\b|,\s*for\b|(?:,\s*|\s+|^)(?:and|or)\s+(?=(?:at least one|having|have|has|with|an?|being|not|capable|is|are|can|specially|designed|for|any)\b|[“""'])|^\s*,?\s*(?:and|or)\b(?!\s+(?:their|its|equal|major|highest|the highest)\b)|,\s*(?:and|or)\b(?!(?<=\b(?:for|of|by|in|than)\s[\w-]+(?:,\s[\w-]+)*,\s(?:and|or))(?:\s[\w-]+){1,3}\s*(?:$|[;.]))|,\s*(?:made|containing|comprised|resistant|usable)\b|;|\.\s+(?=(?:this|these|the|such)\b)|,\s*(?=[^,]*\b(?:containing|having)\s*$)", RegexOptions.IgnoreCase)]
    private static partial Regex Joint();
}
