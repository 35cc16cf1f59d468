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
    public static float Similarity(ReadOnlySpan<char> left, ReadOnlySpan<char> right) => Similarity(Slips(left, right, MostSlips), left, right);

    /// <summary>The same of two words that lie so many slips apart.</summary>
    public static float Similarity(int slips, ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var length = Math.Max(left.Length, right.Length);
        return slips > (length >= BearsTwo ? MostSlips : 1) || length < 3 ? 0 : 1 - Slip * slips / length;
    }

    /// <summary>The most that two words which differ can be alike.</summary>
    public static float OneSlip(ReadOnlySpan<char> left, ReadOnlySpan<char> right) => 1 - Slip / Math.Max(left.Length, right.Length);

    /// <summary>Number of slips, or more than <paramref name="most"/>: walks to the first difference and tries each slip there.</summary>
    public static int Slips(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int most)
    {
        var same = left.CommonPrefixLength(right);
        left = left[same..];
        right = right[same..];
        if (left.Length == 0 || right.Length == 0)
        {
            return left.Length + right.Length;
        }

        if (most == 0 || Math.Abs(left.Length - right.Length) > most)
        {
            return most + 1;
        }

        var best = 1 + Math.Min(Slips(left[1..], right[1..], most - 1), Math.Min(Slips(left[1..], right, most - 1), Slips(left, right[1..], most - 1)));
        return left.Length > 1 && right.Length > 1 && left[0] == right[1] && left[1] == right[0]
            ? Math.Min(best, 1 + Slips(left[2..], right[2..], most - 1))
            : best;
    }
}
