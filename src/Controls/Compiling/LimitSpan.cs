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

    public Limit Limit(string words, string id)
    {
        var condition = ConditionStart < 0 ? "" : words[ConditionStart..End].Trim(' ', ',', ';');
        return new Limit(id, words[Start..End].Trim(' ', ',', ';'), Quantity.Length > 0 ? Quantity : (Lower ?? Upper)!.Measure.Unit.Dimension.Name, Lower, Upper, new Stated(condition, Conditions, Equivalents));
    }

    [GeneratedRegex(@"(?:,\s*|\s+|^)(?:but|having|with|which|that|where|used|designed|specially|including)\b|(?:,\s*|\s+|^)(?:and|or)\s+(?=(?:having|with|an?|being|not|capable|is|are|can|specially|designed|for|any)\b|[“'])|^\s*,?\s*(?:and|or)\b|,\s*(?:and|or)\b|;", RegexOptions.IgnoreCase)]
    private static partial Regex Joint();
}
