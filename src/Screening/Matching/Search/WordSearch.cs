using Pillar.Screening.Matching.Index;
using Pillar.Screening.Matching.Names;
using Pillar.Screening.Matching.Scoring;

namespace Pillar.Screening.Matching.Search;

/// <summary>
/// The words of the lists that a word asked for may be: those filed under a key in common that meet it. Owned by one thread.
/// </summary>
internal sealed class WordSearch(WordTable table, NameIndex index, SearchMemory memory)
{
    public const int MostMet = 4096;

    private readonly Met[] met = new Met[MostMet], sorted = new Met[MostMet];
    private readonly ulong[] ranked = new ulong[MostMet];
    private readonly SoundLanes?[] lanes = Lanes();
    private int count, stamp;

    /// <summary>The words that <paramref name="asked"/> may be, best first; valid until the next call.</summary>
    public ReadOnlySpan<Met> Find(in WordView asked)
    {
        count = 0;
        stamp = memory.NextStamp();
        FindByLetters(asked);
        FindBySounds(asked);
        return BestFirst();
    }

    private ReadOnlySpan<Met> BestFirst()
    {
        for (var i = 0; i < count; i++)
        {
            ranked[i] = Ranked.Of(met[i].Agreed, i);
        }

        ranked.AsSpan(0, count).Sort();
        for (var i = 0; i < count; i++)
        {
            sorted[i] = met[Ranked.Place(ranked[i])];
        }

        return sorted.AsSpan(0, count);
    }

    private void FindByLetters(in WordView asked)
    {
        Span<uint> keys = stackalloc uint[LetterKeys.Most];
        foreach (var key in keys[..LetterKeys.Asked(asked.Token, asked.Letters, keys)])
        {
            foreach (ref readonly var filed in index.Filed(key))
            {
                Compare(asked, filed.Token);
            }
        }
    }

    private void FindBySounds(in WordView asked)
    {
        var least = WordComparer.LeastBySound(asked.Token);
        var ways = asked.Sounds.Length > SoundDistance.LongestWord ? [] : lanes.AsSpan(WaysToRead.Of(asked.Token.Traits) * WaysToRead.Count, WaysToRead.Count);
        Span<uint> keys = stackalloc uint[SoundKeys.Most];
        foreach (var key in keys[..SoundKeys.Asked(asked.Token, asked.Sounds, keys)])
        {
            foreach (ref readonly var filed in index.FiledBySound(key))
            {
                Look(asked, filed, ways, least);
            }
        }

        foreach (var way in ways)
        {
            CompareReached(asked, way, least);
        }
    }

    /// <summary>A first look that reads nothing but the record at hand: the marks and the word itself lie elsewhere in memory.</summary>
    private void Look(in WordView asked, in SoundRecord filed, ReadOnlySpan<SoundLanes?> ways, float least)
    {
        var sounds = ((ReadOnlySpan<byte>)filed.Sounds)[..filed.Length];
        if (sounds.IsEmpty)
        {
            Compare(asked, filed.Token);
        }
        else if (asked.Token.IsJoined && Math.Abs(sounds.Length - asked.Sounds.Length) > WordComparer.JoinedSpread)
        {
            return;
        }
        else if (!ways.IsEmpty && SoundLanes.CanTake(sounds))
        {
            Measure(asked, filed.Token, sounds, ways[filed.Way], least);
        }
        else if (SoundDistance.Similarity(asked.Sounds, asked.Token.Traits, sounds, filed.ReadInPart, least) >= least)
        {
            Compare(asked, filed.Token);
        }
    }

    private void Measure(in WordView asked, int token, ReadOnlySpan<byte> sounds, SoundLanes? way, float least)
    {
        way?.Take(token, sounds);
        if (way is { IsFull: true })
        {
            CompareReached(asked, way, least);
        }
    }

    private void CompareReached(in WordView asked, SoundLanes? way, float least)
    {
        foreach (var token in way is null ? default : way.Reach(asked.Sounds, least))
        {
            Compare(asked, token);
        }
    }

    /// <summary>Compares a word of the index, once.</summary>
    private void Compare(in WordView asked, int listed)
    {
        ref var mark = ref memory.Words[listed];
        if (mark.Unit == stamp)
        {
            return;
        }

        mark.Unit = stamp;
        if (count < MostMet && Met.TryMeet(asked, index, listed, table, out var found))
        {
            met[count++] = found;
        }
    }

    /// <summary>For each two ways in which the words may be read the lanes that measure them; null where sounds cannot.</summary>
    private static SoundLanes?[] Lanes()
    {
        var made = new Dictionary<SoundScheme, SoundLanes>();
        var lanes = new SoundLanes?[WaysToRead.Count * WaysToRead.Count];
        for (var i = 0; i < lanes.Length; i++)
        {
            var scheme = SoundScheme.Between(WaysToRead.Of((byte)(i / WaysToRead.Count)), WaysToRead.Of((byte)(i % WaysToRead.Count)));
            if (scheme is not null && !made.TryGetValue(scheme, out lanes[i]))
            {
                made.Add(scheme, lanes[i] = new SoundLanes(scheme));
            }
        }

        return lanes;
    }
}
