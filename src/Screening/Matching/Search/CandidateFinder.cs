using Pillar.Screening.Matching.Index;
using Pillar.Screening.Matching.Names;
using Pillar.Screening.Matching.Scoring;
using Pillar.Vocabulary;

namespace Pillar.Screening.Matching.Search;

/// <summary>
/// The recall step: names of one list that could reach a score, by the words they share or nearly share with the query. Rare words are
/// followed first; the names of a common word are not taken up any more once no name could reach the score by the remaining words alone.
/// Owned by one thread.
/// </summary>
internal sealed class CandidateFinder(int lists)
{
    private const int MostUnits = 2 * NameText.MostTokens;

    /// <summary>Letters from which on a word nobody bears may be one that is mistyped twice.</summary>
    private const int LeastDoubtful = 5;

    /// <summary>Weight from which on a word is rare enough to be followed beside a doubtful one; the names of a common word are too many.</summary>
    private const float TellingWeight = 0.45f;

    private const TokenTraits Certain = TokenTraits.Known | TokenTraits.SparseVowels | TokenTraits.Syllable | TokenTraits.Number | TokenTraits.Initial;

    private readonly Unit[] units = new Unit[MostUnits];
    private readonly NameText joined = new();
    private readonly WordSearch words = new();
    private readonly WordCache cache = new(lists);
    private int unitCount;

    /// <summary>Weight of all the words asked for, what is joined counted once.</summary>
    public float TotalWeight { get; private set; }

    /// <summary>The part of it that stands in words which may be mistyped beyond what the keys of the index bear.</summary>
    public float DoubtfulWeight { get; private set; }

    /// <summary>Prepares the words of a query; done once for all lists.</summary>
    public void Prepare(NameText query)
    {
        unitCount = 0;
        joined.Clear();
        cache.BeginQuery();
        AddWords(query, static t => NameWords.IsFull(t) && !t.Has(TokenTraits.Initial));
        if (unitCount == 0)
        {
            AddWords(query, static _ => true);
        }

        TotalWeight = DoubtfulWeight = 0;
        for (var i = 0; i < unitCount; i++)
        {
            TotalWeight += units[i].Weight;
            DoubtfulWeight += units[i].IsDoubtful ? units[i].Weight : 0;
        }

        AddJoined(query);
        units.AsSpan(0, unitCount).Sort(static (a, b) => b.Weight.CompareTo(a.Weight));
    }

    /// <summary>
    /// Gathers into <paramref name="memory"/> every name that the prepared query could score <paramref name="floor"/> or more with: adds the
    /// names to <c>memory.Touched</c>, with what they gathered.
    /// </summary>
    /// <param name="index">The list's index.</param>
    /// <param name="list">Place of the list among those searched.</param>
    /// <param name="memory">The counters of this list.</param>
    /// <param name="floor">Score below which a name is of no interest.</param>
    /// <remarks>A doubtful word does not stop the others from being followed: the exact score may still find it in the name.</remarks>
    public void Gather(ListIndex index, int list, SearchMemory memory, float floor)
    {
        memory.BeginQuery();
        var (followed, rest, doubted) = (0f, TotalWeight, 0f);
        for (var u = 0; u < unitCount; u++)
        {
            ref readonly var unit = ref units[u];
            var given = unit.Weight < TellingWeight ? doubted : 0;
            var (lost, left) = (followed + given, rest - given);
            var late = !unit.IsJoined && lost > 0 && ScoreModel.Quality(left, left, lost, 0) < floor;
            var counts = !unit.IsJoined && !late;
            if (counts && unit.IsDoubtful)
            {
                doubted += unit.Weight;
            }
            else if (counts)
            {
                followed += unit.Weight;
                rest -= unit.Weight;
            }

            Follow(Meet(unit, index, list, memory), unit.Weight, index, memory, takesUp: !late);
        }
    }

    /// <summary>True when one of the words of a listed name may be a doubtful word of the query, by the letters they share.</summary>
    public bool MayHoldDoubtful(ListIndex index, in NameRecord name)
    {
        foreach (var token in index.TokensOf(name))
        {
            for (var u = 0; u < unitCount; u++)
            {
                if (units[u].IsDoubtful && MayBe(units[u], index.Token(token)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool MayBe(in Unit unit, in TokenRecord listed) =>
        Math.Abs(unit.Name.Tokens[unit.Place].LettersLength - listed.LettersLength) <= LetterSet.MostSlips && LetterSet.MayBeNear(unit.Letters, listed.Letters);

    private ReadOnlySpan<Met> Meet(in Unit unit, ListIndex index, int list, SearchMemory memory)
    {
        if (!cache.TryGet(unit.Cached, list, out var met))
        {
            met = words.Find(unit.Name, unit.Place, index, memory);
            cache.Keep(unit.Cached, list, met);
        }

        return met;
    }

    private void AddWords(NameText query, Func<NameToken, bool> follows)
    {
        for (var i = 0; i < query.Count; i++)
        {
            if (follows(query.Tokens[i]))
            {
                Add(query, i, isJoined: false);
            }
        }
    }

    private void AddJoined(NameText query)
    {
        for (var i = 0; i + 1 < query.Count && unitCount < MostUnits; i++)
        {
            if (NameWords.CanJoin(query.Tokens[i], query.Tokens[i + 1]))
            {
                var place = joined.Count;
                JoinedWords.Append(query, i, i + 1, joined);
                if (joined.Count > place)
                {
                    Add(joined, place, isJoined: true);
                }
            }
        }
    }

    private void Add(NameText name, int place, bool isJoined)
    {
        ref readonly var token = ref name.Tokens[place];
        var letters = name.LettersOf(place);
        var doubtful = !isJoined && letters.Length >= LeastDoubtful && token.Script == Script.Latin && !token.Has(Certain) && NameWords.IsFull(token);
        units[unitCount++] = new Unit(name, place, token.Weight, isJoined, cache.Place(token, letters), doubtful, LetterSet.Of(letters));
    }

    /// <summary>Adds a word's gain to every name the met words stand in; takes names up that no word has led to yet only where told to.</summary>
    private static void Follow(ReadOnlySpan<Met> met, float weight, ListIndex index, SearchMemory memory, bool takesUp)
    {
        var (query, unit) = (memory.QueryStamp, memory.NextStamp());
        foreach (ref readonly var word in met)
        {
            var gain = word.Agreement * weight;
            foreach (var name in index.Postings(word.Token))
            {
                ref var counter = ref memory.Counters[name];
                if (counter.Query != query)
                {
                    if (!takesUp || memory.TouchedCount == memory.Touched.Length)
                    {
                        continue;
                    }

                    counter = new NameCounter { Query = query };
                    memory.Touched[memory.TouchedCount++] = name;
                }

                if (counter.Unit != unit)
                {
                    counter.Unit = unit;
                    counter.Gathered += gain;
                }
            }
        }
    }

    /// <summary>A word of the query, or two neighbouring words as one.</summary>
    private readonly record struct Unit(NameText Name, int Place, float Weight, bool IsJoined, int Cached, bool IsDoubtful, uint Letters);
}
