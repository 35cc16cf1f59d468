using System.Runtime.CompilerServices;
using Pillar.Screening.Matching.Index;
using Pillar.Screening.Matching.Names;
using Pillar.Screening.Matching.Scoring;

namespace Pillar.Screening.Matching.Search;

/// <summary>A word of the lists that a word asked for may be.</summary>
/// <param name="Token">Its place in the index.</param>
/// <param name="Agreed">What the meeting adds to a score: its agreement times its weight.</param>
/// <param name="Weight">What it says when it is full.</param>
/// <param name="Listed">Weight of the listed word.</param>
internal readonly record struct Met(int Token, float Agreed, float Weight, float Listed)
{
    /// <summary>Weight of all the words that first letters stand for: more than any name has.</summary>
    private const float WholeName = 1000;

    /// <summary>Compares a word asked for with one of the index; false when they do not meet.</summary>
    /// <param name="asked">A word of the query, or two joined.</param>
    /// <param name="index">The index.</param>
    /// <param name="token">Place of the other.</param>
    /// <param name="table">What is known of words.</param>
    /// <param name="met">How they met.</param>
    [SkipLocalsInit]
    public static bool TryMeet(in WordView asked, NameIndex index, int token, WordTable table, out Met met)
    {
        Span<char> letters = stackalloc char[byte.MaxValue + 1];
        var read = default(NameToken);
        var listed = index.Word(token, ref read, letters);
        if (read.Has(TokenTraits.Acronym))
        {
            met = new Met(token, 1, 1, WholeName);
            return asked.Letters.SequenceEqual(listed.Letters) && Acronyms.MayBe(asked.Token);
        }

        var match = (asked.Token.IsJoined, read.IsJoined) switch
        {
            (true, true) => default,
            (false, false) => WordComparer.Meet(asked, listed, table),
            _ => WordComparer.MeetJoined(asked, listed),
        };
        met = new Met(token, match.Agreement * match.Weight, match.Weight, read.Weight);
        return match.IsMet;
    }
}
