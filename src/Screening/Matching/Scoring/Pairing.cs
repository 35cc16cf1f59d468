using System.Numerics;

namespace Pillar.Screening.Matching.Scoring;

/// <summary>Words of the query that met words of the listed name: one to one, or two to one.</summary>
/// <param name="Left">Places in the query, as bits.</param>
/// <param name="Right">Places in the listed name, as bits.</param>
/// <param name="Similarity">0 to 1.</param>
/// <param name="Agreement">What remains of the similarity once what is known of the two words is taken into account.</param>
/// <param name="Weight">What the meeting says when it is full.</param>
/// <param name="How">Why they met.</param>
internal readonly record struct Pairing(ulong Left, ulong Right, float Similarity, float Agreement, float Weight, Meeting How)
{
    public float Value => Agreement * Weight;

    /// <summary>How far the words moved; the nearer of two equal meetings is taken.</summary>
    public int Distance => Math.Abs(BitOperations.TrailingZeroCount(Left) - BitOperations.TrailingZeroCount(Right));

    /// <summary>Order of choice: words that are the same first, then what says most, then what moved least.</summary>
    public int CompareTo(in Pairing other)
    {
        var (same, otherSame) = (How is Meeting.Exact or Meeting.Number, other.How is Meeting.Exact or Meeting.Number);
        return same != otherSame ? otherSame.CompareTo(same)
            : Value != other.Value ? other.Value.CompareTo(Value)
            : Distance.CompareTo(other.Distance);
    }
}
