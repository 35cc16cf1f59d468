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

    /// <summary>"or" stands between it and the limit before it.</summary>
    public bool Alternative { get; init; }

    /// <summary>It says over which band the limit before it holds.</summary>
    public bool Band { get; init; }

    public Bound? Lower { get; private set; }

    public Bound? Upper { get; private set; }

    public List<Measure> Equivalents { get; } = [];

    public List<Measure> Conditions { get; } = [];

    /// <summary>Where the condition begins; at the end when there is none.</summary>
    public int ConditionStart { get; set; } = -1;

    /// <summary>True when it can still take a bound on this side.</summary>
    public bool Lacks(bool upwards) => upwards ? Lower is null : Upper is null;

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
        var joint = Joint().Match(tail);
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
        var text = words[Start..End].Trim(' ', ',', ';');
        var condition = ConditionStart < 0 ? "" : Dangling().Replace(words[ConditionStart..End], "").Trim(' ', ',', ';');
        var limit = new Limit(id, text, Quantity.Length > 0 ? Quantity : (Lower ?? Upper)!.Measure.Unit.Dimension.Name, Lower, Upper, new Stated(condition, Conditions, Equivalents));
        return Band ? new Fact(id, text, [], limit.Measures) : limit;
    }

    [GeneratedRegex(@"\s+(?:and|or)[\s,]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Dangling();

    [GeneratedRegex(@"(?:,\s*|\s+|^)(?:but|having|with|which|that|where|used|designed|including)\b|(?:,\s*|\s+|^)[“""']?(?:especially|specially|specifically)\s+designed\b|,\s*for\b|(?:,\s*|\s+|^)(?:and|or)\s+(?=(?:having|have|has|with|an?|being|not|capable|is|are|can|specially|designed|for|any)\b|[“""'])|^\s*,?\s*(?:and|or)\b|,\s*(?:and|or)\b|;|\.\s+(?=(?:this|these|the|such)\b)|,\s*(?=[^,]*\b(?:containing|having)\s*$)", RegexOptions.IgnoreCase)]
    private static partial Regex Joint();
}
