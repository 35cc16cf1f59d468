using System.Runtime.InteropServices;
using Pillar.Screening.Matching.Names;

namespace Pillar.Screening.Matching.Index;

/// <summary>
/// The keys under which a word is filed and looked for by its letters: the word itself, the group of words that stand for each other, and
/// the word with one letter left out, so that one slip of the finger still leaves a key in common; and the first letters of a name's words.
/// </summary>
internal static class LetterKeys
{
    public const int Most = 24;

    private const uint Exact = 0x9E3779B1, Group = 0x85EBCA77, Spelling = 0x2545F491, FirstLetters = 0xC2B2AE35;

    /// <summary>Letters up to which a word is filed with one letter left out; longer words have consonants to spare.</summary>
    private const int LongSpelling = 14;

    /// <summary>Writes the keys under which a listed word is filed.</summary>
    /// <returns>Number of keys.</returns>
    public static int Filed(in NameToken token, ReadOnlySpan<char> letters, Span<uint> keys) =>
        token.Has(TokenTraits.Acronym) ? OfFirstLetters(letters, keys, 0) : Of(token, letters, keys, bearsSlip: true);

    /// <summary>
    /// Writes the keys under which the words that a word asked for may be are filed. Two words of the query are joined on trial only, and are
    /// not looked for beyond that.
    /// </summary>
    /// <returns>Number of keys.</returns>
    public static int Asked(in NameToken token, ReadOnlySpan<char> letters, Span<uint> keys)
    {
        var count = Of(token, letters, keys, bearsSlip: !token.IsJoined);
        return Acronyms.MayBe(token) ? OfFirstLetters(letters, keys, count) : count;
    }

    private static int OfFirstLetters(ReadOnlySpan<char> letters, Span<uint> keys, int count)
    {
        keys[count] = KeyHash.Of(FirstLetters, MemoryMarshal.AsBytes(letters));
        return count + 1;
    }

    private static int Of(in NameToken token, ReadOnlySpan<char> letters, Span<uint> keys, bool bearsSlip)
    {
        var count = 0;
        keys[count++] = KeyHash.Of(Exact, MemoryMarshal.AsBytes(letters));
        if (!SoundKeys.HasSound(token))
        {
            return count;
        }

        if (token.Group != 0)
        {
            keys[count++] = KeyHash.Of(Group, MemoryMarshal.AsBytes(new ReadOnlySpan<ushort>(in token.Group)));
        }

        if (token.Has(TokenTraits.SparseVowels) || !bearsSlip || letters.Length > LongSpelling)
        {
            return count;
        }

        Span<byte> spelling = stackalloc byte[LongSpelling];
        for (var i = 0; i < letters.Length; i++)
        {
            spelling[i] = (byte)letters[i];
        }

        return KeyHash.WithOneLess(Spelling, spelling[..letters.Length], keys, count);
    }
}
