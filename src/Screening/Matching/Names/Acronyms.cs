using System.Numerics;

namespace Pillar.Screening.Matching.Names;

/// <summary>
/// The first letters of a name's words as one word: "ZMIT" for "Zubaryk Montevaro International Trading Company", with the word that says what
/// kind of company it is or without.
/// </summary>
internal static class Acronyms
{
    public const int Shortest = 3, Longest = 8;

    private const TokenTraits Between = TokenTraits.Particle | TokenTraits.Title;

    /// <summary>True for a word that may be one: short, and neither a word that names have nor one of the table.</summary>
    public static bool MayBe(in NameToken token) =>
        token.LettersLength is >= Shortest and <= Longest && token.Group == 0 && (token.Traits & ~TokenTraits.SparseVowels) == 0;

    /// <summary>Writes the first letters of a name's words.</summary>
    /// <param name="name">The name.</param>
    /// <param name="withForm">With those of legal forms and the words that stand for them.</param>
    /// <param name="letters">Takes them: <see cref="Longest"/>.</param>
    /// <param name="places">The words, a bit each.</param>
    /// <returns>Their number; 0 where they are too few or too many.</returns>
    public static int Write(NameText name, bool withForm, Span<char> letters, out ulong places)
    {
        places = 0;
        var without = withForm ? Between : Between | TokenTraits.LegalForm;
        for (var i = 0; i < name.Count; i++)
        {
            if (name.Tokens[i].Has(without))
            {
                continue;
            }

            var count = BitOperations.PopCount(places);
            if (count == Longest || name.Tokens[i].Has(TokenTraits.Number | TokenTraits.Syllable) || name.LettersOf(i).IsEmpty)
            {
                return 0;
            }

            letters[count] = name.LettersOf(i)[0];
            places |= 1UL << i;
        }

        return BitOperations.PopCount(places) is >= Shortest and var written ? written : 0;
    }

    /// <summary>True when a word is the first letters of a name's words, of which <paramref name="places"/> tells which.</summary>
    public static bool Fits(ReadOnlySpan<char> word, NameText name, out ulong places)
    {
        Span<char> letters = stackalloc char[Longest];
        return letters[..Write(name, withForm: true, letters, out places)].SequenceEqual(word)
            || letters[..Write(name, withForm: false, letters, out places)].SequenceEqual(word);
    }
}
