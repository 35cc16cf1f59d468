using System.Buffers;
using System.Numerics;
using Pillar.Controls.Lists;

namespace Pillar.Controls.Words;

/// <summary>
/// The words of every entry of one list and how rare each is. An entry is as near to a description as its best path: from the heading down to one
/// item, the sum of the rarity of the words met on it; words met elsewhere in it, and in the entries it is for, count for less.
/// </summary>
internal sealed class EntryWords
{
    /// <summary>The bits of a mask.</summary>
    private const int MostAsked = 64;

    /// <summary>What a word counts for that stands in another item of the entry.</summary>
    private const float Beside = 0.2f;

    /// <summary>What a word counts for that stands in an entry that this one is for.</summary>
    private const float Lent = 0.6f;

    /// <summary>How much less the items of an entry count for each time it is e times as long as the mean: long ones meet many a word by chance.</summary>
    private const float Breadth = 0.3f;

    private readonly WordIndex index;
    private readonly float[] rarity;
    private readonly float[] headingRarity;
    private readonly float[] weight;

    public EntryWords(ControlList list)
    {
        index = new WordIndex(list);
        rarity = [.. index.Entries.Select(having => MathF.Log(1 + (list.Entries.Count / (float)having)))];
        var mean = index.Lengths.Average();
        weight = [.. index.Lengths.Select(length => 1 / (1 + (Breadth * MathF.Max(0, MathF.Log(length / (float)mean)))))];
        headingRarity = [.. index.Headings.Select(heading => heading.Sum(term => rarity[term]))];
    }

    /// <summary>How rare a word is: the natural logarithm of the entries over those that have it; 0 for a word of none.</summary>
    public float Rarity(string word) => index.Find(word) is { } term ? rarity[term] : 0;

    /// <summary>True where a word stands in the heading or a name of an entry.</summary>
    public bool InHeading(int entry, string word) => index.Find(word) is { } term && index.Standing(term).Contains(index.First(entry));

    /// <summary>The entries that share a word with the query, nearest first.</summary>
    /// <param name="words">Of the query, in their form.</param>
    /// <param name="most">Entries at most.</param>
    /// <param name="fit">What the nearness of each entry is multiplied by; null for nothing.</param>
    public IReadOnlyList<WordHit> Nearest(IEnumerable<string> words, int most, Func<int, float>? fit = null)
    {
        var asked = words.Select(word => (Word: word, Term: index.Find(word))).Where(static word => word.Term is not null).DistinctBy(static word => word.Term)
            .Take(MostAsked).Select(word => new AskedWord(word.Word, word.Term!.Value, rarity[word.Term.Value])).ToArray();
        var met = ArrayPool<ulong>.Shared.Rent(index.Places.Count);
        Array.Clear(met);
        var whole = new ulong[headingRarity.Length];
        Mark(asked, met, whole);
        var hits = Enumerable.Range(0, whole.Length).Where(entry => whole[entry] != 0).Select(entry => Best(entry, met, whole, asked))
            .Select(best => best with { Score = best.Score * (fit?.Invoke(best.Entry) ?? 1) })
            .OrderByDescending(static best => best.Score).ThenBy(static best => best.Entry).Take(most)
            .Select(best => new WordHit(best.Entry, index.Places[best.Place].Id, best.Score, [.. asked.Where((_, i) => (best.Met & (1UL << i)) != 0).Select(static word => word.Word)])).ToList();
        ArrayPool<ulong>.Shared.Return(met);
        return hits;
    }

    /// <summary>Sets the bit of each word at every place that has it, and at its entry.</summary>
    private void Mark(AskedWord[] asked, ulong[] met, ulong[] whole)
    {
        for (var i = 0; i < asked.Length; i++)
        {
            foreach (var place in index.Standing(asked[i].Term))
            {
                met[place] |= 1UL << i;
                whole[index.Places[place].Entry] |= 1UL << i;
            }
        }
    }

    private Path Best(int entry, ulong[] met, ulong[] whole, AskedWord[] asked)
    {
        var first = index.First(entry);
        var best = new Path(entry, first, met[first], Sum(met[first], asked));
        var heading = best.Score;
        for (var place = first + 1; place < index.First(entry + 1); place++)
        {
            var own = met[place];
            met[place] |= met[index.Places[place].Above];
            if (own != 0 && Sum(met[place], asked) is var sum && sum > best.Score)
            {
                best = new Path(entry, place, met[place], sum);
            }
        }

        var lent = 0UL;
        foreach (var other in index.SpeaksOf[entry])
        {
            lent |= whole[other];
        }

        var closeness = headingRarity[entry] > 0 ? heading * heading / headingRarity[entry] : 0;
        var items = (best.Score - heading) * weight[entry];
        return best with { Score = heading + closeness + items + (Beside * Sum(whole[entry] & ~best.Met, asked)) + (Lent * Sum(lent & ~whole[entry], asked)) };
    }

    private static float Sum(ulong mask, AskedWord[] asked)
    {
        var sum = 0f;
        for (; mask != 0; mask &= mask - 1)
        {
            sum += asked[BitOperations.TrailingZeroCount(mask)].Rarity;
        }

        return sum;
    }

    private readonly record struct AskedWord(string Word, int Term, float Rarity);

    private readonly record struct Path(int Entry, int Place, ulong Met, float Score);
}

/// <summary>An entry near to a description.</summary>
/// <param name="Entry">Its place in the list.</param>
/// <param name="Id">The item whose path met the most.</param>
/// <param name="Score">Sum of the rarity of the words met, and more where they fill the heading.</param>
/// <param name="Words">The words met on that path.</param>
internal sealed record WordHit(int Entry, string Id, float Score, IReadOnlyList<string> Words);
