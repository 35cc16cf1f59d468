using Pillar.Screening.Matching.Index;
using Pillar.Screening.Matching.Names;
using Pillar.Screening.Matching.Scoring;
using Pillar.Vocabulary;

namespace Pillar.Screening.Matching.Search;

/// <summary>A listed name with the score of its name alone.</summary>
/// <param name="Name">Its place in the index.</param>
/// <param name="Score">0 to 1, its weakness included.</param>
/// <param name="OneWeakWord">True for a weak name of one word.</param>
internal readonly record struct NameHit(int Name, float Score, bool OneWeakWord);

/// <summary>One thread's search through an index: candidates, then the exact score of those that could reach the floor.</summary>
internal sealed class NameSearch
{
    /// <summary>Names found, at most: beyond that many better ones a name cannot matter to an officer.</summary>
    private const int MostFound = 400;

    /// <summary>How far the estimate may lie below the exact score, which counts glue too.</summary>
    private const float EstimateMargin = 0.04f;

    /// <summary>Agreement of a word cut short, which no key of the index tells, at the most.</summary>
    private const float CutShort = 0.7f;

    private readonly NameIndex index;
    private readonly CandidateFinder finder;
    private readonly SearchMemory memory;
    private readonly NameScorer scorer;
    private readonly NameText listed = new();
    private readonly NameHit[] found = new NameHit[MostFound];
    private readonly ulong[] candidates = new ulong[SearchMemory.MostTouched];

    public NameSearch(WordTable words, NameIndex index, bool thorough = false)
    {
        this.index = index;
        memory = new SearchMemory(index.TokenCount, index.NameCount);
        finder = new CandidateFinder(words, index, memory, thorough);
        scorer = new NameScorer(words);
    }

    public NameScorer Scorer => scorer;

    /// <summary>Every name that reaches its floor; valid until the next search.</summary>
    public ReadOnlySpan<NameHit> Find(NameText query, Floors floors)
    {
        finder.Prepare(query);
        finder.Gather(floors);
        var count = Estimate(query, floors);
        var hits = 0;
        for (var i = 0; i < count && hits < MostFound; i++)
        {
            var name = Ranked.Place(candidates[i]);
            var score = Exact(query, name);
            var oneWeakWord = IsOneWeakWord(index.Name(name));
            if (score >= floors.Of(oneWeakWord))
            {
                found[hits++] = new NameHit(name, score, oneWeakWord);
            }
        }

        return found.AsSpan(0, hits);
    }

    private float Exact(NameText query, int name)
    {
        index.Load(name, listed);
        return scorer.Score(query, listed) * Strength(index.Name(name));
    }

    private static float Strength(in NameRecord name) => name.Strength == (byte)NameStrength.Weak ? ScoreModel.WeakName : 1;

    private static bool IsOneWeakWord(in NameRecord name) => name.Strength == (byte)NameStrength.Weak && name.FullWords <= 1;

    /// <summary>Keeps the candidates whose estimate could reach the floor, best first.</summary>
    private int Estimate(NameText query, Floors floors)
    {
        var (count, needed) = (0, finder.NeededWords(floors));
        var missingCost = ScoreModel.MissingCost(NameWords.InSyllables(query));
        foreach (var name in memory.Touched.AsSpan(0, memory.TouchedCount))
        {
            ref readonly var counter = ref memory.Counters[name];
            if (counter.Words < needed)
            {
                continue;
            }

            ref readonly var record = ref index.Name(name);
            var estimate = Estimate(counter, record, missingCost) * Strength(record);
            if (estimate >= floors.Of(IsOneWeakWord(record)) - EstimateMargin)
            {
                candidates[count++] = Ranked.Of(estimate, name);
            }
        }

        candidates.AsSpan(0, count).Sort();
        return count;
    }

    /// <summary>
    /// What a name could score by what it gathered. Initials, which are not followed, may meet; one of its own may stand for any word that the
    /// query has beside; and what both have left over may be one word that is cut short.
    /// </summary>
    private float Estimate(in NameCounter gathered, in NameRecord name, float missingCost)
    {
        var extra = Math.Max(0, finder.TotalWeight - gathered.Asked - name.Initials * WordTable.RareWord);
        var initials = Math.Min(finder.Initials, name.Initials) * WordTable.InitialWeight;
        var missing = Math.Max(0, name.Weight - gathered.Listed - initials);
        var left = Math.Min(WordTable.RareWord, Math.Min(extra, missing));
        var agreed = gathered.Agreed + initials + left * CutShort;
        return ScoreModel.Quality(agreed, gathered.Met + initials + left, extra - left, missing - left, missingCost) * ScoreModel.Telling(agreed);
    }
}
