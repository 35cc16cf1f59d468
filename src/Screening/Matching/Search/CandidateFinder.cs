using Pillar.Screening.Matching.Index;
using Pillar.Screening.Matching.Names;
using Pillar.Screening.Matching.Scoring;

namespace Pillar.Screening.Matching.Search;

/// <summary>
/// The recall step: names of one list that could reach a score, by the words they share or nearly share with the query. Rare words are
/// followed first; a common word's names are not walked once no name could reach the score by the remaining words alone.
/// Owned by one thread.
/// </summary>
internal sealed class CandidateFinder
{
    private const int MostUnits = 2 * NameText.MostTokens;
    private const int MostMet = 4096;

    /// <summary>Words less alike than this are not followed from the index.</summary>
    private const float LeastAlike = 0.74f;

    private readonly Unit[] units = new Unit[MostUnits];
    private readonly NameText joined = new();
    private readonly Met[] met = new Met[MostMet];
    private int unitCount;
    private int metCount;

    /// <summary>Prepares the words of a query; done once for all lists.</summary>
    public void Prepare(NameText query)
    {
        unitCount = 0;
        joined.Clear();
        AddWords(query, static t => NameWords.IsFull(t) && !t.Has(TokenTraits.Initial));
        if (unitCount == 0)
        {
            AddWords(query, static _ => true);
        }

        TotalWeight = 0;
        for (var i = 0; i < unitCount; i++)
        {
            TotalWeight += units[i].Weight;
        }

        AddJoined(query);
        units.AsSpan(0, unitCount).Sort(static (a, b) => b.Weight.CompareTo(a.Weight));
    }

    public float TotalWeight { get; private set; }

    /// <summary>
    /// Gathers into <paramref name="memory"/> every name that the prepared query could score <paramref name="floor"/> or more with. Adds the
    /// names to <c>memory.Touched</c>, with what they gathered.
    /// </summary>
    public void Gather(ListIndex index, SearchMemory memory, float floor)
    {
        memory.TouchedCount = 0;
        var queryStamp = memory.QueryStamp = memory.NextStamp();
        var (followed, rest) = (0f, TotalWeight);
        for (var u = 0; u < unitCount; u++)
        {
            ref readonly var unit = ref units[u];
            if (!unit.IsJoined)
            {
                if (followed > 0 && ScoreModel.Quality(rest, rest, followed, 0) < floor)
                {
                    Meet(unit, index, memory);
                    Remember(unit, memory, queryStamp);
                    continue;
                }

                followed += unit.Weight;
                rest -= unit.Weight;
            }

            Meet(unit, index, memory);
            Follow(unit, index, memory, queryStamp);
        }

    }

    /// <summary>What the words that were not followed add to a name that others led to.</summary>
    public static float Added(ListIndex index, SearchMemory memory, in NameRecord name)
    {
        var added = 0f;
        foreach (var token in index.TokensOf(name))
        {
            added += memory.RememberedStamp[token] == memory.QueryStamp ? memory.Remembered[token] : 0;
        }

        return added;
    }

    private void Remember(in Unit unit, SearchMemory memory, int queryStamp)
    {
        for (var m = 0; m < metCount; m++)
        {
            var (token, gain) = (met[m].Token, met[m].Agreement * unit.Weight);
            if (memory.RememberedStamp[token] != queryStamp || memory.Remembered[token] < gain)
            {
                memory.RememberedStamp[token] = queryStamp;
                memory.Remembered[token] = gain;
            }
        }
    }

    private void AddWords(NameText query, Func<NameToken, bool> follows)
    {
        for (var i = 0; i < query.Count; i++)
        {
            if (follows(query.Tokens[i]))
            {
                units[unitCount++] = new Unit(query, i, query.Tokens[i].Weight);
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
                    units[unitCount++] = new Unit(joined, place, joined.Tokens[place].Weight, IsJoined: true);
                }
            }
        }
    }

    /// <summary>Fills <see cref="met"/> with the list's words that the unit may be, best first.</summary>
    private void Meet(in Unit unit, ListIndex index, SearchMemory memory)
    {
        metCount = 0;
        var stamp = memory.NextStamp();
        Span<uint> keys = stackalloc uint[TokenKeys.Most];
        ref readonly var token = ref unit.Name.Tokens[unit.Place];
        var letters = unit.Name.LettersOf(unit.Place);
        var sounds = unit.Name.SoundsOf(unit.Place);
        foreach (var key in keys[..TokenKeys.Of(token, letters, sounds, keys)])
        {
            foreach (ref readonly var filed in index.Filed(key))
            {
                if (memory.TokenStamp[filed.Token] != stamp)
                {
                    memory.TokenStamp[filed.Token] = stamp;
                    Compare(token, letters, sounds, index, filed.Token);
                }
            }
        }

        met.AsSpan(0, metCount).Sort(static (a, b) => b.Agreement.CompareTo(a.Agreement));
    }

    private void Compare(in NameToken token, ReadOnlySpan<char> letters, ReadOnlySpan<byte> sounds, ListIndex index, int listed)
    {
        ref readonly var record = ref index.Token(listed);
        var similarity = record.Group != 0 && record.Group == token.Group ? 0.95f : Alike(token, letters, sounds, index, record);
        if (similarity >= LeastAlike && metCount < MostMet)
        {
            met[metCount++] = new Met(listed, ScoreModel.Agreement(similarity));
        }
    }

    private static float Alike(in NameToken token, ReadOnlySpan<char> letters, ReadOnlySpan<byte> sounds, ListIndex index, in TokenRecord record)
    {
        var listedSparse = ((TokenTraits)record.Traits & TokenTraits.SparseVowels) != 0;
        var bySound = SoundDistance.Similarity(sounds, token.Has(TokenTraits.SparseVowels), index.SoundsOf(record), listedSparse, LeastAlike);
        return bySound >= LeastAlike || listedSparse || token.Has(TokenTraits.SparseVowels)
            ? bySound
            : SpellingDistance.Similarity(letters, index.LettersOf(record));
    }

    private void Follow(in Unit unit, ListIndex index, SearchMemory memory, int queryStamp)
    {
        var unitStamp = memory.NextStamp();
        for (var m = 0; m < metCount; m++)
        {
            var gain = met[m].Agreement * unit.Weight;
            foreach (var name in index.Postings(met[m].Token))
            {
                if (memory.NameStamp[name] != queryStamp)
                {
                    if (memory.TouchedCount == memory.Touched.Length)
                    {
                        return;
                    }

                    memory.NameStamp[name] = queryStamp;
                    memory.Gathered[name] = 0;
                    memory.Touched[memory.TouchedCount++] = name;
                }
                else if (memory.LastUnit[name] == unitStamp)
                {
                    continue;
                }

                memory.LastUnit[name] = unitStamp;
                memory.Gathered[name] += gain;
            }
        }
    }

    /// <summary>A word of the query, or two neighbouring words as one.</summary>
    private readonly record struct Unit(NameText Name, int Place, float Weight, bool IsJoined = false);

    /// <summary>A word of the list and how well it agrees.</summary>
    private readonly record struct Met(int Token, float Agreement);
}
