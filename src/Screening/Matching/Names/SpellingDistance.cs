using System.Numerics;

namespace Pillar.Screening.Matching.Names;

/// <summary>How far two Latin spellings lie apart by slips of the finger: a letter wrong, left out, too many, or two changed round.</summary>
internal static class SpellingDistance
{
    /// <summary>What one slip costs of a word, in letters.</summary>
    private const float Slip = 0.9f;

    /// <summary>Slips that two spellings of one word may lie apart.</summary>
    public const int MostSlips = 2;

    /// <summary>Letters from which on a word can bear two slips.</summary>
    private const int BearsTwo = 7;

    /// <summary>Similarity 0 to 1; 0 beyond one slip, or two in a word of seven letters or more.</summary>
    public static float Similarity<TLeft, TRight>(ReadOnlySpan<TLeft> left, ReadOnlySpan<TRight> right)
        where TLeft : unmanaged, IBinaryInteger<TLeft>
        where TRight : unmanaged, IBinaryInteger<TRight>
    {
        var length = Math.Max(left.Length, right.Length);
        var most = length >= BearsTwo ? MostSlips : 1;
        var slips = Math.Abs(left.Length - right.Length) > most || length < 3 ? most + 1 : Slips(left, right, most);
        return slips > most ? 0 : 1 - Slip * slips / length;
    }

    /// <summary>Number of slips, or more than <paramref name="most"/>: walks to the first difference and tries each slip there.</summary>
    public static int Slips<TLeft, TRight>(ReadOnlySpan<TLeft> left, ReadOnlySpan<TRight> right, int most)
        where TLeft : unmanaged, IBinaryInteger<TLeft>
        where TRight : unmanaged, IBinaryInteger<TRight>
    {
        var same = 0;
        while (same < left.Length && same < right.Length && Equal(left[same], right[same]))
        {
            same++;
        }

        left = left[same..];
        right = right[same..];
        if (left.Length == 0 || right.Length == 0)
        {
            return left.Length + right.Length;
        }

        if (most == 0)
        {
            return 1;
        }

        var best = 1 + Math.Min(Slips(left[1..], right[1..], most - 1), Math.Min(Slips(left[1..], right, most - 1), Slips(left, right[1..], most - 1)));
        return left.Length > 1 && right.Length > 1 && Equal(left[0], right[1]) && Equal(left[1], right[0])
            ? Math.Min(best, 1 + Slips(left[2..], right[2..], most - 1))
            : best;
    }

    private static bool Equal<TLeft, TRight>(TLeft left, TRight right)
        where TLeft : unmanaged, IBinaryInteger<TLeft>
        where TRight : unmanaged, IBinaryInteger<TRight> => int.CreateTruncating(left) == int.CreateTruncating(right);
}
