using Pillar.Screening.Matching.Index;
using Pillar.Screening.Matching.Names;
using Pillar.Vocabulary;

namespace Pillar.Screening.Matching.Search;

/// <summary>
/// A word nobody bears may be another that is mistyped twice, which no key of the index tells. The names that the other words of the query
/// led to are asked for it. Owned by one thread.
/// </summary>
internal sealed class TwiceMistyped(WordTable table)
{
    /// <summary>Letters from which on a word can bear two slips.</summary>
    private const int LeastLetters = 4;

    private const int MostMet = 4096;

    private const TokenTraits Never =
        TokenTraits.Known | TokenTraits.SparseVowels | TokenTraits.Syllable | TokenTraits.Number | TokenTraits.Initial | NameWords.Light;

    private readonly SlipPattern pattern = new();
    private readonly Met[] met = new Met[MostMet];
    private int count;

    /// <summary>True for a word that may be mistyped so.</summary>
    public static bool MayBe(in WordView word) =>
        word.Token.Script == Script.Latin && word.Letters.Length is >= LeastLetters and <= SlipPattern.Longest && !word.Token.Has(Never);

    /// <summary>Goes through the names at hand.</summary>
    /// <param name="asked">The word.</param>
    /// <param name="unit">What it is in the query.</param>
    /// <param name="index">The index.</param>
    /// <param name="memory">Holds the names at hand, and marks the words that were looked at.</param>
    public void Ask(in WordView asked, in AskedWord unit, NameIndex index, SearchMemory memory)
    {
        count = 0;
        pattern.Take(asked.Letters);
        var (set, stamp) = (LetterSet.Of(asked.Letters), memory.NextStamp());
        foreach (var name in memory.Touched.AsSpan(0, memory.TouchedCount))
        {
            foreach (var token in index.TokensOf(index.Name(name)))
            {
                ref var mark = ref memory.Words[token];
                if (mark.Unit != stamp)
                {
                    mark = new WordMark { Unit = stamp, Place = LetterSet.MayBeNear(set, index.LetterSetOf(token)) ? Compare(asked, index, token) : -1 };
                }

                if (mark.Place >= 0)
                {
                    memory.Counters[name].Add(met[mark.Place], unit);
                }
            }
        }
    }

    /// <summary>Place of the meeting among those of this word; -1 when there is none.</summary>
    private int Compare(in WordView asked, NameIndex index, int listed)
    {
        var letters = index.LettersOf(index.Token(listed));
        if (count == MostMet
            || Math.Abs(letters.Length - asked.Letters.Length) > SpellingDistance.MostSlips
            || pattern.SlipsTo(letters) > SpellingDistance.MostSlips
            || !Met.TryMeet(asked, index, listed, table, out var found))
        {
            return -1;
        }

        met[count] = found;
        return count++;
    }
}
