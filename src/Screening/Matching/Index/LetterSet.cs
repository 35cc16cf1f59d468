using System.Numerics;
using Pillar.Screening.Matching.Names;

namespace Pillar.Screening.Matching.Index;

/// <summary>Which of the letters a to z a word has, one bit each: what two words cannot share, they cannot be spelled alike by.</summary>
internal static class LetterSet
{
    public static uint Of(ReadOnlySpan<char> letters)
    {
        var set = 0u;
        foreach (var letter in letters)
        {
            set |= char.IsAsciiLetterLower(letter) ? 1u << (letter - 'a') : 0;
        }

        return set;
    }

    /// <summary>False when more slips than a word can bear lie between any words with these letters: one slip changes at most one letter on either side.</summary>
    public static bool MayBeNear(uint left, uint right) => Math.Max(BitOperations.PopCount(left & ~right), BitOperations.PopCount(right & ~left)) <= SpellingDistance.MostSlips;
}
