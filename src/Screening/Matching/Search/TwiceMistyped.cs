using Pillar.Screening.Matching.Index;
using Pillar.Screening.Matching.Names;
using Pillar.Vocabulary;

namespace Pillar.Screening.Matching.Search;

/// <summary>
/// A word nobody bears may be another that is mistyped twice, which no key of the index tells. The names that the other words of the query
/// led to are asked for it. Owned by one thread.
/// </summary>
internal sealed class TwiceMistyped(WordTable table, NameIndex index, SearchMemory memory)
{
    /// <summary>Letters from which on a word can bear two slips.</summary>
    private const int LeastLetters = 3;

    private const int MostMet = 4096;

    private const TokenTraits Never =
        TokenTraits.Known | TokenTraits.SparseVowels | TokenTraits.Syllable | TokenTraits.Number | TokenTraits.Initial | NameWords.Light;

    private readonly List<Doubtful> words = [];
    private readonly uint[] letterSets = new uint[CandidateFinder.MostUnits];
    private readonly Step[] steps = new Step[MostMet];
    private int taken, count;

    /// <summary>True for a word that may be mistyped so.</summary>
    public static bool MayBe(in WordView word) =>
        word.Token.Script == Script.Latin && word.Letters.Length is >= LeastLetters and <= SlipPattern.Longest && !word.Token.Has(Never);

    /// <summary>Forgets the words taken.</summary>
    public void Begin() => taken = 0;

    /// <summary>Takes a word to ask for.</summary>
    /// <param name="name">The query, or its words joined.</param>
    /// <param name="place">Place of the word there.</param>
    /// <param name="unit">What it is in the query.</param>
    public void Take(NameText name, int place, in AskedWord unit)
    {
        if (taken == words.Count)
        {
            words.Add(new Doubtful());
        }

        words[taken].Take(name, place, unit);
        letterSets[taken++] = LetterSet.Of(name.LettersOf(place));
    }

    /// <summary>Goes through the names at hand, once for all words taken.</summary>
    public void Ask()
    {
        count = 0;
        var stamp = memory.NextStamp();
        foreach (var name in memory.Touched.AsSpan(0, taken == 0 ? 0 : memory.TouchedCount))
        {
            foreach (var token in index.TokensOf(index.Name(name)))
            {
                if (!MayBeNear(index.LetterSetOf(token)))
                {
                    continue;
                }

                ref var mark = ref memory.Words[token];
                if (mark.Unit != stamp)
                {
                    mark = new WordMark { Unit = stamp, Place = Compare(token) };
                }

                for (var place = mark.Place; place >= 0; place = steps[place].Next)
                {
                    memory.Counters[name].Add(steps[place].Met, words[steps[place].Word].Unit);
                }
            }
        }
    }

    /// <summary>A first look that leaves the marks, which lie far apart in memory, alone.</summary>
    private bool MayBeNear(uint letters)
    {
        foreach (var asked in letterSets.AsSpan(0, taken))
        {
            if (LetterSet.MayBeNear(asked, letters))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Compares a word of the lists with those taken.</summary>
    /// <returns>Place of the first that it meets, from which the others follow; -1 when it meets none.</returns>
    private int Compare(int listed)
    {
        var (first, set) = (-1, index.LetterSetOf(listed));
        for (var word = taken - 1; word >= 0; word--)
        {
            if (LetterSet.MayBeNear(letterSets[word], set) && count < MostMet && words[word].Meets(index, listed, table, out var met))
            {
                steps[count] = new Step(met, word, first);
                first = count++;
            }
        }

        return first;
    }

    /// <summary>A meeting of one word of the lists, and the place of the next.</summary>
    private readonly record struct Step(Met Met, int Word, int Next);

    /// <summary>A word taken.</summary>
    private sealed class Doubtful
    {
        private readonly SlipPattern pattern = new();
        private NameText text = null!;
        private int place;

        public AskedWord Unit { get; private set; }

        public void Take(NameText name, int at, in AskedWord unit)
        {
            (text, place, Unit) = (name, at, unit);
            pattern.Take(name.LettersOf(at));
        }

        public bool Meets(NameIndex index, int listed, WordTable table, out Met met)
        {
            met = default;
            var asked = text.Word(place);
            var letters = index.LettersOf(index.Token(listed));
            return Math.Abs(letters.Length - asked.Letters.Length) <= SpellingDistance.MostSlips
                && pattern.SlipsTo(letters) <= SpellingDistance.MostSlips
                && Met.TryMeet(asked, index, listed, table, out met);
        }
    }
}
