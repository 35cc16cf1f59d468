using Pillar.Screening.Matching.Index;
using Pillar.Screening.Matching.Names;
using Pillar.Screening.Matching.Scoring;
using Pillar.Vocabulary;

namespace Pillar.Screening.Matching.Search;

/// <summary>A name of a list with the score of its name alone.</summary>
internal readonly record struct NameHit(int Name, int Entry, float Score, bool OneWeakWord);

/// <summary>
/// One thread's search through one list after another: candidates, then the exact score of those that could reach the floor, then the best
/// name of each entry.
/// </summary>
internal sealed class ListSearch(WordTable words, int lists)
{
    /// <summary>Candidates scored exactly, at most, per list: beyond that many better ones a name cannot matter to an officer.</summary>
    private const int MostScored = 400;

    /// <summary>How far the estimate may lie below the exact score.</summary>
    private const float EstimateMargin = 0.06f;

    /// <summary>Share of a doubtful word's weight that it may still bring.</summary>
    private const float DoubtfulAgreement = 0.85f;

    private readonly CandidateFinder finder = new(lists);
    private readonly NameScorer scorer = new(words);
    private readonly NameText listed = new();
    private readonly NameHit[] found = new NameHit[MostScored];
    private readonly (float Estimate, int Name)[] candidates = new (float, int)[SearchMemory.MostTouched];

    public NameScorer Scorer => scorer;

    /// <summary>Takes the query for the searches that follow.</summary>
    public void Prepare(NameText query)
    {
        Query = query;
        finder.Prepare(query);
    }

    private NameText Query { get; set; } = new();

    /// <summary>The best name of every entry, and beside a one-word weak name the best other one, that scores at least <paramref name="floor"/> by name, best first; valid until the next search.</summary>
    public ReadOnlySpan<NameHit> Find(ListIndex index, int list, SearchMemory memory, PartyKind kind, float floor)
    {
        finder.Gather(index, list, memory, floor);
        var count = Estimate(index, memory, kind, floor);
        var hits = 0;
        for (var i = 0; i < count && hits < MostScored; i++)
        {
            var name = candidates[i].Name;
            ref readonly var record = ref index.Name(name);
            var score = Exact(index, name);
            if (score >= floor)
            {
                found[hits++] = new NameHit(name, record.Entry, score, record.Strength == (byte)NameStrength.Weak && record.FullWords <= 1);
            }
        }

        return Best(hits);
    }

    /// <summary>The exact score of the query against one listed name, weakness included.</summary>
    public float Exact(ListIndex index, int name)
    {
        index.Load(name, listed);
        var weak = index.Name(name).Strength == (byte)NameStrength.Weak;
        return scorer.Score(Query, listed) * (weak ? ScoreModel.WeakName : 1);
    }

    /// <summary>Keeps the candidates whose estimate could reach the floor, best first.</summary>
    private int Estimate(ListIndex index, SearchMemory memory, PartyKind kind, float floor)
    {
        var (count, least) = (0, floor - EstimateMargin);
        foreach (var name in memory.Touched.AsSpan(0, memory.TouchedCount))
        {
            var estimate = Estimate(index, name, memory.Counters[name].Gathered, least);
            if (estimate >= least && Kinds.Compare((PartyKind)index.Facts(index.Name(name).Entry).Kind, kind))
            {
                candidates[count++] = (estimate, name);
            }
        }

        candidates.AsSpan(0, count).Sort(static (a, b) => b.Estimate.CompareTo(a.Estimate));
        return Math.Min(count, MostScored);
    }

    /// <summary>What a name could score by what it gathered, and by a doubtful word where that is needed; 0 when the first look rules it out.</summary>
    private float Estimate(ListIndex index, int name, float gathered, float least)
    {
        var total = finder.TotalWeight;
        gathered = Math.Min(total, gathered);
        var hoped = Math.Min(total, gathered + finder.DoubtfulWeight * DoubtfulAgreement);
        if (ScoreModel.Quality(hoped, hoped, total - hoped, 0) < least)
        {
            return 0;
        }

        ref readonly var record = ref index.Name(name);
        var plain = Estimate(gathered, total, record.Weight);
        if (plain >= least || hoped <= gathered)
        {
            return plain;
        }

        var withDoubtful = Estimate(hoped, total, record.Weight);
        return withDoubtful >= least && finder.MayHoldDoubtful(index, record) ? withDoubtful : plain;
    }

    private float Estimate(float gathered, float total, float listed)
    {
        // A name of two characters weighs less than the two Latin words it may meet as one.
        var joins = NameWords.InSyllables(Query) ? 1.8f : 1.15f;
        return ScoreModel.Quality(gathered, gathered, total - gathered, Math.Max(0, listed - gathered * joins - 0.1f)) * ScoreModel.Telling(gathered);
    }

    private ReadOnlySpan<NameHit> Best(int hits)
    {
        var all = found.AsSpan(0, hits);
        all.Sort(static (a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : a.Name.CompareTo(b.Name));
        var kept = 0;
        for (var i = 0; i < hits; i++)
        {
            if (!Has(all[..kept], all[i]))
            {
                all[kept++] = all[i];
            }
        }

        return all[..kept];
    }

    private static bool Has(ReadOnlySpan<NameHit> hits, in NameHit other)
    {
        foreach (ref readonly var hit in hits)
        {
            if (hit.Entry == other.Entry && hit.OneWeakWord == other.OneWeakWord)
            {
                return true;
            }
        }

        return false;
    }
}
