using Pillar.Screening.Matching.Index;
using Pillar.Screening.Matching.Names;
using Pillar.Screening.Matching.Scoring;

namespace Pillar.Screening.Matching.Search;

/// <summary>
/// The words of the lists that a word asked for may be: those filed under a key in common that meet it. Owned by one thread.
/// </summary>
internal sealed class WordSearch(WordTable table)
{
    public const int MostMet = 4096;

    private readonly Met[] met = new Met[MostMet];
    private int count;

    /// <summary>The words that <paramref name="asked"/> may be, best first; valid until the next call.</summary>
    public ReadOnlySpan<Met> Find(in WordView asked, NameIndex index, SearchMemory memory)
    {
        count = 0;
        var stamp = memory.NextStamp();
        FindByLetters(asked, index, memory.Words, stamp);
        FindBySounds(asked, index, memory.Words, stamp);
        met.AsSpan(0, count).Sort(static (a, b) => b.Agreed.CompareTo(a.Agreed));
        return met.AsSpan(0, count);
    }

    private void FindByLetters(in WordView asked, NameIndex index, WordMark[] marks, int stamp)
    {
        Span<uint> keys = stackalloc uint[LetterKeys.Most];
        foreach (var key in keys[..LetterKeys.Asked(asked.Token, asked.Letters, keys)])
        {
            foreach (ref readonly var filed in index.Filed(key))
            {
                if (IsNew(marks, filed.Token, stamp))
                {
                    Compare(asked, index, filed.Token);
                }
            }
        }
    }

    private void FindBySounds(in WordView asked, NameIndex index, WordMark[] marks, int stamp)
    {
        var least = WordComparer.LeastBySound(asked.Token);
        Span<uint> keys = stackalloc uint[SoundKeys.Most];
        foreach (var key in keys[..SoundKeys.Asked(asked.Token, asked.Sounds, keys)])
        {
            foreach (ref readonly var filed in index.FiledBySound(key))
            {
                if (IsNew(marks, filed.Token, stamp) && MaySound(asked, filed, least))
                {
                    Compare(asked, index, filed.Token);
                }
            }
        }
    }

    /// <summary>A first look that reads nothing but the record at hand.</summary>
    private static bool MaySound(in WordView asked, in SoundRecord filed, float least) => filed.Length == 0
        || (Math.Abs(filed.Length - asked.Sounds.Length) <= WordComparer.JoinedSpread || !asked.Token.IsJoined)
        && SoundDistance.Similarity(asked.Sounds, asked.Token.Traits, ((ReadOnlySpan<byte>)filed.Sounds)[..filed.Length], filed.ReadInPart, least) >= least;

    private static bool IsNew(WordMark[] marks, int token, int stamp)
    {
        ref var mark = ref marks[token];
        var isNew = mark.Unit != stamp;
        mark.Unit = stamp;
        return isNew;
    }

    private void Compare(in WordView asked, NameIndex index, int listed)
    {
        if (Met.TryMeet(asked, index, listed, table, out var found) && count < MostMet)
        {
            met[count++] = found;
        }
    }
}
