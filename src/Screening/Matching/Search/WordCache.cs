using System.Runtime.InteropServices;
using Pillar.Screening.Matching.Names;

namespace Pillar.Screening.Matching.Search;

/// <summary>
/// Which words of the lists a word asked for may be, remembered: given names, surnames and syllables come again from query to query.
/// Holds a fixed room and starts over when it is full, so that it allocates nothing once made. Owned by one thread.
/// </summary>
internal sealed class WordCache
{
    private const int Slots = 1 << 15, MostWords = Slots / 2, MostLetters = MostWords * 10, MostMet = 1 << 19;

    /// <summary>What one query may need: its words, and each two of them joined.</summary>
    private const int MostUnits = 2 * NameText.MostTokens, MostLettersOfAQuery = 4096, MostMetOfAQuery = MostUnits * WordSearch.MostMet;

    private readonly int[] slots = new int[Slots];
    private readonly Word[] words = new Word[MostWords];
    private readonly Range[] ranges = new Range[MostWords];
    private readonly char[] letters = new char[MostLetters];
    private readonly Met[] met = new Met[MostMet];
    private int wordCount, lettersUsed, metUsed;

    /// <summary>Makes room for the words of one more query.</summary>
    public void BeginQuery()
    {
        if (wordCount > MostWords - MostUnits || lettersUsed > MostLetters - MostLettersOfAQuery || metUsed > MostMet - MostMetOfAQuery)
        {
            Array.Clear(slots);
            Array.Clear(ranges);
            (wordCount, lettersUsed, metUsed) = (0, 0, 0);
        }
    }

    /// <summary>The place of a word, known or new; valid until the next <see cref="BeginQuery"/>.</summary>
    public int Place(in NameToken token, ReadOnlySpan<char> text)
    {
        var hash = Hash(token, text);
        for (var slot = hash & (Slots - 1); ; slot = (slot + 1) & (Slots - 1))
        {
            var known = slots[slot] - 1;
            if (known < 0)
            {
                slots[slot] = wordCount + 1;
                return Add(token, text, hash);
            }

            ref readonly var word = ref words[known];
            if (word.Hash == hash && word.Traits == token.Traits && word.Group == token.Group && word.Glyph == token.Glyph && letters.AsSpan(word.Start, word.Length).SequenceEqual(text))
            {
                return known;
            }
        }
    }

    /// <summary>True when what this word met is known.</summary>
    public bool Has(int word) => ranges[word].IsKept;

    /// <summary>What a word met; valid until the next <see cref="BeginQuery"/>.</summary>
    public ReadOnlySpan<Met> Of(int word) => met.AsSpan(ranges[word].Start, ranges[word].Count);

    /// <summary>Keeps what a word met.</summary>
    public void Keep(int word, ReadOnlySpan<Met> found)
    {
        found.CopyTo(met.AsSpan(metUsed));
        ranges[word] = new Range(metUsed, found.Length, IsKept: true);
        metUsed += found.Length;
    }

    private int Add(in NameToken token, ReadOnlySpan<char> text, int hash)
    {
        text.CopyTo(letters.AsSpan(lettersUsed));
        words[wordCount] = new Word(hash, lettersUsed, (byte)text.Length, token.Traits, token.Group, token.Glyph);
        lettersUsed += text.Length;
        return wordCount++;
    }

    private static int Hash(in NameToken token, ReadOnlySpan<char> text)
    {
        var hash = ((2166136261 ^ (uint)token.Traits) * 16777619 ^ token.Group) * 16777619 ^ (uint)token.Glyph;
        foreach (var c in MemoryMarshal.AsBytes(text))
        {
            hash = (hash ^ c) * 16777619;
        }

        return (int)((hash ^ hash >> 15) & int.MaxValue);
    }

    private readonly record struct Word(int Hash, int Start, byte Length, TokenTraits Traits, ushort Group, int Glyph);

    private readonly record struct Range(int Start, int Count, bool IsKept);
}
