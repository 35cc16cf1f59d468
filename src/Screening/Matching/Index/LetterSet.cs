using System.Numerics;

namespace Pillar.Screening.Matching.Index;

/// <summary>Which of the letters a to z a word has, one bit each: what two words cannot share, they cannot be spelled alike by.</summary>
internal static class LetterSet
{
    /// <summary>Slips that two spellings of one word may lie apart; one slip changes at most one letter on either side.</summary>
    public const int MostSlips = 2;

    public static uint Of(ReadOnlySpan<char> letters)
    {
        var set = 0u;
        foreach (var letter in letters)
        {
            set |= char.IsAsciiLetterLower(letter) ? 1u << (letter - 'a') : 0;
        }

        return set;
    }

    /// <summary>False when more slips than two lie between any words with these letters.</summary>
    public static bool MayBeNear(uint left, uint right) => Math.Max(BitOperations.PopCount(left & ~right), BitOperations.PopCount(right & ~left)) <= MostSlips;
}
