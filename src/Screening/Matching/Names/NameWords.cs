namespace Pillar.Screening.Matching.Names;

/// <summary>Questions about words that the index, the search and the scoring answer alike.</summary>
internal static class NameWords
{
    private const int LongestJoined = 16, LongestSyllable = 6;

    /// <summary>Glue, titles and legal forms.</summary>
    public const TokenTraits Light = TokenTraits.Particle | TokenTraits.Title | TokenTraits.LegalForm;

    /// <summary>True for a word that carries the name; false for glue, titles and legal forms.</summary>
    public static bool IsFull(in NameToken token) => (token.Traits & Light) == 0;

    /// <summary>The most neighbouring words that may be one word elsewhere.</summary>
    public const int MostJoined = 3;

    /// <summary>True when the words from <paramref name="first"/> to <paramref name="last"/>, two or three, may be one word elsewhere.</summary>
    public static bool CanJoin(NameText name, int first, int last) =>
        last < name.Count && (last - first == 1 ? CanJoin(name.Tokens[first], name.Tokens[last]) : CanJoin(name.Tokens.AsSpan(first, MostJoined)));

    /// <summary>Numbers and legal forms never join.</summary>
    private static bool CanJoin(in NameToken left, in NameToken right) =>
        !left.Has(TokenTraits.Number | TokenTraits.LegalForm) && !right.Has(TokenTraits.Number | TokenTraits.LegalForm)
        && left.LettersLength + right.LettersLength is >= 3 and <= LongestJoined;

    /// <summary>Syllables and glue are written as one: "Chong Chon Gang", "de la Cruz".</summary>
    private static bool CanJoin(ReadOnlySpan<NameToken> three)
    {
        var letters = 0;
        foreach (ref readonly var token in three)
        {
            if (token.LettersLength is < 2 or > LongestSyllable || token.WrittenLength > 0
                || token.Has(TokenTraits.Title | TokenTraits.LegalForm | TokenTraits.Initial | TokenTraits.Number | TokenTraits.Syllable | TokenTraits.SparseVowels))
            {
                return false;
            }

            letters += token.LettersLength;
        }

        return letters <= LongestJoined;
    }

    /// <summary>True for a name in Han or Hangul, where a word is one syllable or a few.</summary>
    public static bool InSyllables(NameText name) => name.Count > 0 && name.Tokens[0].Has(TokenTraits.Syllable);

    /// <summary>True for the name of a company that says what it is.</summary>
    public static bool HasLegalForm(NameText name)
    {
        for (var i = 0; i < name.Count; i++)
        {
            if (name.Tokens[i].Has(TokenTraits.LegalForm))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Words that carry the name.</summary>
    public static int FullWords(NameText name) => Count(name, Light);

    /// <summary>Words that carry the name and are written out, which an initial is not.</summary>
    public static int WrittenOut(NameText name) => Count(name, Light | TokenTraits.Initial);

    private static int Count(NameText name, TokenTraits without)
    {
        var count = 0;
        for (var i = 0; i < name.Count; i++)
        {
            count += name.Tokens[i].Has(without) ? 0 : 1;
        }

        return count;
    }
}
