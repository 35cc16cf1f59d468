using Pillar.Screening.Matching.Names;
using Pillar.Vocabulary;

namespace Pillar.Screening.Matching.Scoring;

/// <summary>
/// Compares one word with one word: the one place where words meet, for the search and for the score alike, so that what the score counts is
/// what the search can find.
/// </summary>
internal static class WordComparer
{
    /// <summary>Below this two words are two words.</summary>
    private const float Least = 0.60f;

    /// <summary>What sounds less alike than this is another word, unless a slip or two of the finger explain it.</summary>
    private const float LeastSound = 0.72f;

    private const float SameSpellingGroup = 0.97f, SameSound = 0.985f, ShortForm = 0.86f, InitialOf = 0.75f, OtherGlyph = 0.65f, LeastSlip = 0.69f;

    /// <summary>From where on two words in Han or Hangul sound the same, and a Latin word may be one of them.</summary>
    private const float SameSyllable = 0.95f, LeastSyllable = 0.83f;

    /// <summary>From where on two words written as one are another word; more where only one of them is written without its vowels.</summary>
    private const float LeastJoined = 0.78f, LeastJoinedSparse = 0.92f;

    /// <summary>Letters of an ending that makes a surname of a name: "sson", "enko".</summary>
    private const int LongestEnding = 4;

    /// <summary>Letters from which on a word is more than a syllable.</summary>
    private const int LettersOfAName = 4;

    /// <summary>Sounds that two words written as one may have more or fewer than the other word.</summary>
    public const int JoinedSpread = 2;

    /// <summary>The similarity by sound below which a word of the query meets no word, whichever it is.</summary>
    public static float LeastBySound(in NameToken asked) =>
        asked.IsJoined ? LeastJoined : Math.Max(LeastSound, ScoreModel.LeastSimilarity(asked.Has(TokenTraits.Known), listedKnown: false));

    /// <summary>A word of the query against a word of a listed name.</summary>
    public static WordMatch Meet(in WordView asked, in WordView listed, WordTable words)
    {
        ref readonly var a = ref asked.Token;
        ref readonly var b = ref listed.Token;
        var known = (Asked: a.Has(TokenTraits.Known), Listed: b.Has(TokenTraits.Known));
        var (similarity, how) = Compare(asked, listed, ScoreModel.LeastSimilarity(known.Asked, known.Listed), words);
        if (how == Meeting.None)
        {
            return default;
        }

        var agreement = how is Meeting.Nickname or Meeting.Initial or Meeting.Abbreviation || a.Glyph != 0 || b.Glyph != 0
            ? ScoreModel.AgreementOfPart(similarity)
            : ScoreModel.Agreement(similarity, known.Asked, known.Listed);

        // A mistyped word is rare only because it is mistyped: the more common of the two tells what the meeting says.
        var weight = Math.Min(a.Weight, b.Weight);
        var ownScript = how == Meeting.Exact && a.Has(TokenTraits.SparseVowels) && b.Has(TokenTraits.SparseVowels);
        return agreement < ScoreModel.LeastAgreement ? default : new WordMatch(similarity, agreement, ownScript ? weight * ScoreModel.OwnScript : weight, how);
    }

    /// <summary>Neighbouring words of one side, written as one, against one word of the other.</summary>
    public static WordMatch MeetJoined(in WordView asked, in WordView listed)
    {
        ref readonly var a = ref asked.Token;
        ref readonly var b = ref listed.Token;
        var single = a.IsJoined ? b.Traits : a.Traits;
        if (Math.Abs(a.SoundsLength - b.SoundsLength) > JoinedSpread || (single & (TokenTraits.Number | TokenTraits.Initial | NameWords.Light)) != 0)
        {
            return default;
        }

        var least = ((a.Traits ^ b.Traits) & TokenTraits.SparseVowels) != 0 ? LeastJoinedSparse : LeastJoined;
        var similarity = asked.Letters.SequenceEqual(listed.Letters) ? 1 : SoundDistance.Similarity(asked.Sounds, a.Traits, listed.Sounds, b.Traits, least);
        var agreement = ScoreModel.Agreement(similarity, a.Has(TokenTraits.Known), b.Has(TokenTraits.Known));
        return similarity < least || agreement < ScoreModel.LeastAgreement ? default : new WordMatch(similarity, agreement, Math.Min(a.Weight, b.Weight), Meeting.Joined);
    }

    /// <summary>Similarity 0 to 1, and why; by sound and letters none where it is less than <paramref name="least"/>.</summary>
    private static (float Similarity, Meeting How) Compare(in WordView left, in WordView right, float least, WordTable words)
    {
        ref readonly var a = ref left.Token;
        ref readonly var b = ref right.Token;
        var traits = a.Traits | b.Traits;
        if ((traits & TokenTraits.Number) != 0)
        {
            return SameNumber(left.Letters, right.Letters) ? (1, Meeting.Number) : default;
        }

        if (a.Glyph != 0 && b.Glyph != 0)
        {
            return Glyphs(left, right);
        }

        if (left.Letters.SequenceEqual(right.Letters))
        {
            return (1, Meeting.Exact);
        }

        if (a.Group != 0 && a.Group == b.Group)
        {
            return words.IsSpelling(a.Group) ? (SameSpellingGroup, Meeting.Spelling) : (ShortForm, Meeting.Nickname);
        }

        if (AreTwoNames(a, b, words))
        {
            return default;
        }

        // One letter may be glue and an initial as well: the "e" of "Souza e Silva" and of "John E Smith".
        if ((traits & TokenTraits.Initial) != 0 && NameWords.IsFull(left.Letters.Length > right.Letters.Length ? a : b))
        {
            return left.Letters[0] == right.Letters[0] && left.Letters.Length != right.Letters.Length ? (InitialOf, Meeting.Initial) : default;
        }

        if ((traits & NameWords.Light) != 0)
        {
            return Slip(left.Letters, right.Letters);
        }

        return BySpelling(left, right, Math.Max(least, Least));
    }

    /// <summary>True where each word is known for another name: "Mahmud" is no way to write "Muhammad". A Latin syllable may be any other by one slip.</summary>
    private static bool AreTwoNames(in NameToken a, in NameToken b, WordTable words) =>
        a.Group != 0 && b.Group != 0 && ((a.Traits | b.Traits) & NameWords.Light) == 0
        && (Math.Min(a.LettersLength, b.LettersLength) >= LettersOfAName || ((a.Traits | b.Traits) & TokenTraits.SparseVowels) != 0);

    /// <summary>
    /// Two names in Han or Hangul are the same by their characters; the same sound in other characters is likely another name, but for Hangul
    /// written after another rule.
    /// </summary>
    private static (float Similarity, Meeting How) Glyphs(in WordView left, in WordView right)
    {
        ref readonly var a = ref left.Token;
        ref readonly var b = ref right.Token;
        if (a.Glyph == b.Glyph)
        {
            return (1, Meeting.Exact);
        }

        var bySound = SoundDistance.Similarity(left.Sounds, a.Traits, right.Sounds, b.Traits, SameSyllable);
        return bySound < SameSyllable ? default : (a.Script == Script.Hangul || b.Script == Script.Hangul ? bySound : OtherGlyph, Meeting.Sound);
    }

    /// <summary>By sound, and where both words are written in full by what their letters add: a slip of the finger, a word cut short.</summary>
    private static (float Similarity, Meeting How) BySpelling(in WordView left, in WordView right, float least)
    {
        var traits = left.Token.Traits | right.Token.Traits;
        if ((traits & TokenTraits.ReadInPart) != 0)
        {
            least = (traits & TokenTraits.Syllable) != 0 ? LeastSyllable : Least;
            var sounds = SoundDistance.Similarity(left.Sounds, left.Token.Traits, right.Sounds, right.Token.Traits, least);
            return sounds >= least ? (sounds, Meeting.Sound) : default;
        }

        var bySound = Math.Min(SameSound, SoundDistance.Similarity(left.Sounds, left.Token.Traits, right.Sounds, right.Token.Traits, least));
        var slips = SpellingDistance.MostSlips + 1;
        if (bySound < SpellingDistance.OneSlip(left.Letters, right.Letters))
        {
            slips = SpellingDistance.Slips(left.Letters, right.Letters, SpellingDistance.MostSlips);
            bySound = bySound < LeastSound && slips > SpellingDistance.MostSlips ? 0 : bySound;
        }

        var byLetters = SpellingDistance.Similarity(slips, left.Letters, right.Letters);
        var shortened = left.Letters.Length < right.Letters.Length ? Shortened(left, right.Letters) : Shortened(right, left.Letters);
        var best = Math.Max(bySound, Math.Max(byLetters, shortened));
        return best < Least ? default : (best, best == bySound ? Meeting.Sound : best == byLetters ? Meeting.Typing : Meeting.Abbreviation);
    }

    /// <summary>A mistyped "company" or "Mullah" is still one; other glue never meets.</summary>
    private static (float Similarity, Meeting How) Slip(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var similarity = SpellingDistance.Similarity(a, b);
        return similarity >= LeastSlip ? (similarity, Meeting.Typing) : default;
    }

    /// <summary>A word cut short after four letters or more, such as "comm" for "commercial". One that many names have and an ending make another name: "Smith" and "Smithson".</summary>
    private static float Shortened(in WordView cut, ReadOnlySpan<char> whole)
    {
        var gone = whole.Length - cut.Letters.Length;
        return cut.Letters.Length >= 4 && gone >= (cut.Token.Has(TokenTraits.Known) ? LongestEnding + 1 : 2) && whole.StartsWith(cut.Letters, StringComparison.Ordinal)
            ? 0.62f + 0.3f * cut.Letters.Length / whole.Length
            : 0;
    }

    private static bool SameNumber(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var value = Numerals.Value(a);
        return value >= 0 ? value == Numerals.Value(b) : a.SequenceEqual(b);
    }
}
