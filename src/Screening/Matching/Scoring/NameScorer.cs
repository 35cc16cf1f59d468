using System.Numerics;
using Pillar.Screening.Matching.Names;

namespace Pillar.Screening.Matching.Scoring;

/// <summary>
/// Scores a query's name against one listed name: which word met which, how well, and what is left over on either side. The one place
/// where a name score is made, for screening and evaluation alike. Reuses its buffers; not safe for two threads.
/// </summary>
internal sealed class NameScorer(WordTable words)
{
    private const int MostPairings = 1024;

    private readonly Pairing[] pairings = new Pairing[MostPairings];
    private readonly Pairing[] chosen = new Pairing[NameText.MostTokens];
    private readonly NameText joined = new();
    private readonly JoinedWords joiner = new();
    private int count;
    private int chosenCount;

    /// <summary>The pairings the last comparison chose, best first; for explaining.</summary>
    public ReadOnlySpan<Pairing> Chosen => chosen.AsSpan(0, chosenCount);

    /// <summary>Words of the query and of the listed name that met nothing in the last comparison, as bits.</summary>
    public ulong LeftOver { get; private set; }

    public ulong RightOver { get; private set; }

    /// <summary>Score 0 to 1; 0 when nothing met.</summary>
    public float Score(NameText query, NameText listed)
    {
        count = chosenCount = 0;
        PairWords(query, listed);
        PairJoined(query, listed, queryJoins: true);
        PairJoined(listed, query, queryJoins: false);
        pairings.AsSpan(0, count).Sort(static (a, b) => a.CompareTo(b));
        Choose(query, listed);
        var score = Judge(query, listed);
        return NameWords.WrittenOut(query) == 1 ? Math.Max(score, AsAcronym(query, listed, score)) : score;
    }

    /// <summary>The score of a query that is one word and the first letters of the listed name's; 0 where that says less than the words did.</summary>
    private float AsAcronym(NameText query, NameText listed, float score)
    {
        var asked = FirstFull(query);
        var letters = query.LettersOf(asked);
        if (!Acronyms.MayBe(query.Tokens[asked]) || ScoreModel.Acronym(letters.Length) <= score || !Acronyms.Fits(letters, listed, out var places))
        {
            return 0;
        }

        var similarity = ScoreModel.Acronym(letters.Length);
        chosen[0] = new Pairing(1UL << asked, places, similarity, similarity, Math.Min(Weight(query, 1UL << asked), Weight(listed, places)), Meeting.Acronym);
        (chosenCount, LeftOver, RightOver) = (1, All(query) & ~(1UL << asked), All(listed) & ~places);
        return similarity;
    }

    private static int FirstFull(NameText name)
    {
        var place = 0;
        while (name.Tokens[place].Has(NameWords.Light | TokenTraits.Initial))
        {
            place++;
        }

        return place;
    }

    private void PairWords(NameText query, NameText listed)
    {
        for (var q = 0; q < query.Count; q++)
        {
            var asked = query.Word(q);
            for (var l = 0; l < listed.Count; l++)
            {
                Add(1UL << q, 1UL << l, WordComparer.Meet(asked, listed.Word(l), words));
            }
        }
    }

    /// <summary>Neighbouring words on one side against one word on the other.</summary>
    private void PairJoined(NameText many, NameText one, bool queryJoins)
    {
        foreach (var run in new JoinedRuns(many))
        {
            PairJoined(many, run, one, queryJoins);
        }
    }

    private void PairJoined(NameText many, (int First, int Last) run, NameText one, bool queryJoins)
    {
        joined.Clear();
        if (MayMeetJoined(many, run, one))
        {
            joiner.Append(many, run.First, run.Last, joined);
        }

        var places = (1UL << run.Last + 1) - (1UL << run.First);
        for (var o = 0; o < one.Count && joined.Count > 0; o++)
        {
            var whole = joined.Word(0);
            var single = one.Word(o);
            if (queryJoins)
            {
                Add(places, 1UL << o, WordComparer.MeetJoined(whole, single));
            }
            else
            {
                Add(1UL << o, places, WordComparer.MeetJoined(single, whole));
            }
        }
    }

    /// <summary>False when no word of the other side is as long as those together; joining them takes time.</summary>
    private static bool MayMeetJoined(NameText many, (int First, int Last) run, NameText one)
    {
        var (sounds, spread) = (0, WordComparer.JoinedSpread + JoinedWords.SoundsLost * (run.Last - run.First));
        for (var t = run.First; t <= run.Last; t++)
        {
            sounds += many.Tokens[t].SoundsLength;
        }

        for (var o = 0; o < one.Count; o++)
        {
            if (Math.Abs(one.Tokens[o].SoundsLength - sounds) <= spread)
            {
                return true;
            }
        }

        return false;
    }

    private void Add(ulong left, ulong right, in WordMatch match)
    {
        if (match.IsMet && count < MostPairings)
        {
            pairings[count++] = new Pairing(left, right, match.Similarity, match.Agreement, match.Weight, match.How);
        }
    }

    private void Choose(NameText query, NameText listed)
    {
        var (left, right) = (All(query), All(listed));
        for (var i = 0; i < count && chosenCount < chosen.Length; i++)
        {
            ref readonly var pairing = ref pairings[i];
            if ((pairing.Left & left) == pairing.Left && (pairing.Right & right) == pairing.Right)
            {
                chosen[chosenCount++] = pairing;
                left &= ~pairing.Left;
                right &= ~pairing.Right;
            }
        }

        (LeftOver, RightOver) = (left, right);
    }

    private float Judge(NameText query, NameText listed)
    {
        var (agreed, met, fullWords, best, nearest) = (0f, 0f, 0, 0f, 0f);
        foreach (ref readonly var pairing in Chosen)
        {
            agreed += pairing.Value;
            met += pairing.Weight;
            if (IsFull(query, pairing.Left) && pairing.How != Meeting.Initial)
            {
                fullWords += Math.Max(BitOperations.PopCount(pairing.Left), BitOperations.PopCount(pairing.Right));
                best = Math.Max(best, pairing.Weight);
                nearest = Math.Max(nearest, pairing.Similarity);
            }
        }

        var quality = ScoreModel.Quality(agreed, met, Weight(query, LeftOver), Weight(listed, RightOver), ScoreModel.MissingCost(NameWords.InSyllables(query)));
        if (Numbers(query, LeftOver) && Numbers(listed, RightOver))
        {
            quality *= ScoreModel.OtherNumber;
        }

        var whole = LeftOver == 0 && RightOver == 0 && agreed == met;
        var score = quality * ScoreModel.Telling(agreed);
        fullWords = nearest < ScoreModel.NearWord ? Math.Min(1, fullWords) : fullWords;
        return whole ? Math.Min(score, ScoreModel.Whole(query.Count)) : Cap(score, fullWords, best, (NameWords.WrittenOut(query), NameWords.FullWords(listed)));
    }

    /// <summary>One word alone never makes a strong hit, and a common one no hit at all against a name of several words.</summary>
    private static float Cap(float score, int metWords, float best, (int Query, int Listed) words) => metWords switch
    {
        > 1 => score,
        1 when words is (1, 1) => Math.Min(score, ScoreModel.OneWordName),
        1 when words.Query > 1 => Math.Min(score, ScoreModel.OneOfSeveral),
        1 => Math.Min(score, ScoreModel.OneWordLeast + (ScoreModel.OneWordMost - ScoreModel.OneWordLeast) * Math.Min(1, best)),
        _ when words is (0, 0) => score,
        _ => Math.Min(score, ScoreModel.OneWordLeast),
    };

    /// <summary>True for words that carry the name, glue before them or not: "al" and "Nuaimi" as "Alnuaimi".</summary>
    private static bool IsFull(NameText name, ulong places) =>
        NameWords.IsFull(name.Tokens[BitOperations.TrailingZeroCount(places)]) || NameWords.IsFull(name.Tokens[BitOperations.Log2(places)]);

    private static ulong All(NameText name) => (1UL << name.Count) - 1;

    private static float Weight(NameText name, ulong places)
    {
        var weight = 0f;
        for (; places != 0; places &= places - 1)
        {
            weight += name.Tokens[BitOperations.TrailingZeroCount(places)].Weight;
        }

        return weight;
    }

    private static bool Numbers(NameText name, ulong places)
    {
        for (; places != 0; places &= places - 1)
        {
            if (name.Tokens[BitOperations.TrailingZeroCount(places)].Has(TokenTraits.Number))
            {
                return true;
            }
        }

        return false;
    }
}
