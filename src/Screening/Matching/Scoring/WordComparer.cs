using Pillar.Screening.Matching.Names;
using Pillar.Vocabulary;

namespace Pillar.Screening.Matching.Scoring;

/// <summary>Compares one word with one word.</summary>
internal static class WordComparer
{
    /// <summary>Below this two words are two words.</summary>
    public const float Least = 0.60f;

    private const float SameSpellingGroup = 0.97f, SameSound = 0.985f, ShortForm = 0.86f, InitialOf = 0.75f, OtherGlyph = 0.65f, LeastSlip = 0.69f;

    /// <summary>From where on two words in Han or Hangul sound the same, and a Latin word may be one of them.</summary>
    private const float SameSyllable = 0.95f, LeastSyllable = 0.78f;

    /// <summary>Similarity 0 to 1, and why.</summary>
    public static (float Similarity, Meeting How) Compare(NameText left, int l, NameText right, int r, WordTable words)
    {
        ref readonly var a = ref left.Tokens[l];
        ref readonly var b = ref right.Tokens[r];
        var aLetters = left.LettersOf(l);
        var bLetters = right.LettersOf(r);
        if (a.Has(TokenTraits.Number) || b.Has(TokenTraits.Number))
        {
            return SameNumber(aLetters, bLetters) ? (1, Meeting.Number) : default;
        }

        if (a.Glyph != 0 && b.Glyph != 0)
        {
            return Glyphs(left, l, right, r);
        }

        if (aLetters.SequenceEqual(bLetters))
        {
            return (1, Meeting.Exact);
        }

        if (a.Group != 0 && a.Group == b.Group)
        {
            return words.IsSpelling(a.Group) ? (SameSpellingGroup, Meeting.Spelling) : (ShortForm, Meeting.Nickname);
        }

        if (!NameWords.IsFull(a) || !NameWords.IsFull(b))
        {
            return Slip(aLetters, bLetters);
        }

        if (a.Has(TokenTraits.Initial) || b.Has(TokenTraits.Initial))
        {
            return aLetters[0] == bLetters[0] && aLetters.Length != bLetters.Length ? (InitialOf, Meeting.Initial) : default;
        }

        return BySpelling(a, aLetters, b, bLetters, SoundDistance.Similarity(left.SoundsOf(l), a.Traits, right.SoundsOf(r), b.Traits));
    }

    /// <summary>
    /// Two names in Han or Hangul are the same by their characters; the same sound in other characters is likely another name, but for Hangul
    /// written after another rule.
    /// </summary>
    private static (float Similarity, Meeting How) Glyphs(NameText left, int l, NameText right, int r)
    {
        ref readonly var a = ref left.Tokens[l];
        ref readonly var b = ref right.Tokens[r];
        if (a.Glyph == b.Glyph)
        {
            return (1, Meeting.Exact);
        }

        var bySound = SoundDistance.Similarity(left.SoundsOf(l), a.Traits, right.SoundsOf(r), b.Traits, SameSyllable);
        return bySound < SameSyllable ? default : (a.Script == Script.Hangul || b.Script == Script.Hangul ? bySound : OtherGlyph, Meeting.Sound);
    }

    /// <summary>What the letters add where both words are written in full: a slip of the finger, a word cut short.</summary>
    private static (float Similarity, Meeting How) BySpelling(in NameToken a, ReadOnlySpan<char> aLetters, in NameToken b, ReadOnlySpan<char> bLetters, float bySound)
    {
        var traits = a.Traits | b.Traits;
        if ((traits & TokenTraits.ReadInPart) != 0)
        {
            return bySound >= ((traits & TokenTraits.Syllable) != 0 ? LeastSyllable : Least) ? (bySound, Meeting.Sound) : default;
        }

        var byLetters = SpellingDistance.Similarity(aLetters, bLetters);
        var shortened = Shortened(aLetters, bLetters);
        bySound = Math.Min(bySound, SameSound);
        var best = Math.Max(bySound, Math.Max(byLetters, shortened));
        return best < Least ? default : (best, best == bySound ? Meeting.Sound : best == byLetters ? Meeting.Typing : Meeting.Abbreviation);
    }

    /// <summary>A mistyped "company" or "Mullah" is still one; other glue never meets.</summary>
    private static (float Similarity, Meeting How) Slip(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var similarity = SpellingDistance.Similarity(a, b);
        return similarity >= LeastSlip ? (similarity, Meeting.Typing) : default;
    }

    /// <summary>A word cut short after three letters or more, such as "comm" for "commercial".</summary>
    private static float Shortened(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var cut = a.Length < b.Length ? a : b;
        var whole = a.Length < b.Length ? b : a;
        return cut.Length >= 4 && whole.Length - cut.Length >= 2 && whole.StartsWith(cut, StringComparison.Ordinal)
            ? 0.62f + 0.3f * cut.Length / whole.Length
            : 0;
    }

    private static bool SameNumber(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var value = Numerals.Value(a);
        return value >= 0 ? value == Numerals.Value(b) : a.SequenceEqual(b);
    }
}
