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
        return Judge(query, listed);
    }

    private void PairWords(NameText query, NameText listed)
    {
        for (var q = 0; q < query.Count; q++)
        {
            for (var l = 0; l < listed.Count; l++)
            {
                var (similarity, how) = WordComparer.Compare(query, q, listed, l, words);
                if (how != Meeting.None)
                {
                    // A mistyped word is rare only because it is mistyped: the more common of the two tells what the meeting says.
                    var weight = Math.Min(query.Tokens[q].Weight, listed.Tokens[l].Weight);
                    var ownScript = how == Meeting.Exact && query.Tokens[q].Has(TokenTraits.SparseVowels) && listed.Tokens[l].Has(TokenTraits.SparseVowels);
                    Add(new Pairing(1UL << q, 1UL << l, similarity, Agreement(similarity, how, query.Tokens[q], listed.Tokens[l]), ownScript ? weight * ScoreModel.OwnScript : weight, how));
                }
            }
        }
    }

    private static float Agreement(float similarity, Meeting how, in NameToken asked, in NameToken listed) =>
        how is Meeting.Nickname or Meeting.Initial or Meeting.Abbreviation || asked.Glyph != 0 || listed.Glyph != 0
            ? ScoreModel.AgreementOfPart(similarity)
            : ScoreModel.Agreement(similarity, asked.Has(TokenTraits.Known), listed.Has(TokenTraits.Known));

    /// <summary>Two neighbouring words on one side against one word on the other, where that can gain something.</summary>
    private void PairJoined(NameText two, NameText one, bool queryJoins)
    {
        if (two.Count < 2)
        {
            return;
        }

        for (var t = 0; t + 1 < two.Count; t++)
        {
            if (!NameWords.CanJoin(two.Tokens[t], two.Tokens[t + 1]))
            {
                continue;
            }

            joined.Clear();
            JoinedWords.Append(two, t, t + 1, joined);
            for (var o = 0; o < one.Count && joined.Count > 0; o++)
            {
                PairJoined(t, two.Tokens[t], one, o, queryJoins);
            }
        }
    }

    private void PairJoined(int t, in NameToken first, NameText one, int o, bool queryJoins)
    {
        ref readonly var single = ref one.Tokens[o];
        ref readonly var both = ref joined.Tokens[0];
        if (Math.Abs(single.SoundsLength - both.SoundsLength) > 2 || single.Has(TokenTraits.Number | TokenTraits.Initial) || !NameWords.IsFull(single))
        {
            return;
        }

        var sparse = single.Has(TokenTraits.SparseVowels) != both.Has(TokenTraits.SparseVowels);
        var similarity = joined.LettersOf(0).SequenceEqual(one.LettersOf(o)) ? 1 : SoundDistance.Similarity(joined.SoundsOf(0), both.Traits, one.SoundsOf(o), single.Traits);
        if (similarity >= (sparse ? 0.92f : 0.78f))
        {
            var (pair, place) = (3UL << t, 1UL << o);
            var weight = Math.Min(single.Weight, both.Weight);
            var agreement = queryJoins
                ? ScoreModel.Agreement(similarity, first.Has(TokenTraits.Known), single.Has(TokenTraits.Known))
                : ScoreModel.Agreement(similarity, single.Has(TokenTraits.Known), first.Has(TokenTraits.Known));
            Add(queryJoins
                ? new Pairing(pair, place, similarity, agreement, weight, Meeting.Joined)
                : new Pairing(place, pair, similarity, agreement, weight, Meeting.Joined));
        }
    }

    private void Add(Pairing pairing)
    {
        if (count < MostPairings)
        {
            pairings[count++] = pairing;
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
        var (agreed, met, fullWords, best) = (0f, 0f, 0, 0f);
        foreach (ref readonly var pairing in Chosen)
        {
            agreed += pairing.Value;
            met += pairing.Weight;
            if (IsFull(query, pairing.Left) && pairing.How != Meeting.Initial)
            {
                fullWords += Math.Max(BitOperations.PopCount(pairing.Left), BitOperations.PopCount(pairing.Right));
                best = Math.Max(best, pairing.Weight);
            }
        }

        var quality = ScoreModel.Quality(agreed, met, Weight(query, LeftOver), Weight(listed, RightOver), NameWords.InSyllables(query) ? ScoreModel.MissingSyllable : ScoreModel.MissingInQuery);
        if (Numbers(query, LeftOver) && Numbers(listed, RightOver))
        {
            quality *= ScoreModel.OtherNumber;
        }

        var whole = LeftOver == 0 && RightOver == 0 && agreed == met;
        var score = quality * ScoreModel.Telling(agreed);
        return whole ? Math.Min(score, ScoreModel.Whole(query.Count)) : Cap(score, fullWords, best, (NameWords.FullWords(query), NameWords.FullWords(listed)));
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

    private static bool IsFull(NameText name, ulong places) => NameWords.IsFull(name.Tokens[BitOperations.TrailingZeroCount(places)]);

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
