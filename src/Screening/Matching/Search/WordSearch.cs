using Pillar.Screening.Matching.Index;
using Pillar.Screening.Matching.Names;
using Pillar.Screening.Matching.Scoring;

namespace Pillar.Screening.Matching.Search;

/// <summary>The words of a list that a word asked for may be: filed under a key in common, and near enough. Owned by one thread.</summary>
internal sealed class WordSearch
{
    private const int MostMet = 4096;

    /// <summary>Words less alike than this are not followed from the index.</summary>
    private const float LeastAlike = 0.74f;

    /// <summary>Agreement of words known to stand for each other.</summary>
    private const float OfOneGroup = 0.95f;

    private readonly Met[] met = new Met[MostMet];
    private int count;

    /// <summary>The list's words that may be word <paramref name="place"/> of <paramref name="name"/>, best first; valid until the next call.</summary>
    public ReadOnlySpan<Met> Find(NameText name, int place, ListIndex index, SearchMemory memory)
    {
        count = 0;
        var stamp = memory.NextStamp();
        FindByLetters(name, place, index, memory.TokenStamp, stamp);
        FindBySounds(name.Tokens[place], name.SoundsOf(place), index, memory.TokenStamp, stamp);
        met.AsSpan(0, count).Sort(static (a, b) => b.Agreement.CompareTo(a.Agreement));
        return met.AsSpan(0, count);
    }

    private void FindByLetters(NameText name, int place, ListIndex index, int[] stamps, int stamp)
    {
        Span<uint> keys = stackalloc uint[LetterKeys.Most];
        ref readonly var token = ref name.Tokens[place];
        var letters = name.LettersOf(place);
        foreach (var key in keys[..LetterKeys.Of(token, letters, keys)])
        {
            foreach (ref readonly var filed in index.Filed(key))
            {
                if (stamps[filed.Token] != stamp)
                {
                    stamps[filed.Token] = stamp;
                    Compare(token, letters, name.SoundsOf(place), index, filed.Token);
                }
            }
        }
    }

    private void FindBySounds(in NameToken token, ReadOnlySpan<byte> sounds, ListIndex index, int[] stamps, int stamp)
    {
        Span<uint> keys = stackalloc uint[SoundKeys.Most];
        foreach (var key in keys[..SoundKeys.Asked(token, sounds, keys)])
        {
            foreach (ref readonly var filed in index.FiledBySound(key))
            {
                if (stamps[filed.Token] != stamp)
                {
                    stamps[filed.Token] = stamp;
                    var listed = filed.Length > 0 ? ((ReadOnlySpan<byte>)filed.Sounds)[..filed.Length] : index.SoundsOf(index.Token(filed.Token));
                    Add(filed.Token, SoundDistance.Similarity(sounds, token.Traits, listed, filed.ReadInPart, LeastAlike));
                }
            }
        }
    }

    private void Add(int token, float similarity)
    {
        if (similarity >= LeastAlike && count < MostMet)
        {
            met[count++] = new Met(token, ScoreModel.MostAgreement(similarity));
        }
    }

    private void Compare(in NameToken token, ReadOnlySpan<char> letters, ReadOnlySpan<byte> sounds, ListIndex index, int listed)
    {
        ref readonly var record = ref index.Token(listed);
        var similarity = record.Group != 0 && record.Group == token.Group ? OfOneGroup : Alike(token, letters, sounds, index, record);
        Add(listed, similarity);
    }

    private static float Alike(in NameToken token, ReadOnlySpan<char> letters, ReadOnlySpan<byte> sounds, ListIndex index, in TokenRecord record)
    {
        var traits = (TokenTraits)record.Traits;
        var bySound = SoundDistance.Similarity(sounds, token.Traits, index.SoundsOf(record), traits, LeastAlike);
        return bySound >= LeastAlike || ((traits | token.Traits) & TokenTraits.ReadInPart) != 0
            ? bySound
            : SpellingDistance.Similarity(letters, index.LettersOf(record));
    }
}
