namespace Pillar.Screening.Matching.Names;

/// <summary>
/// The article and the servant-of names, which every romanisation cuts in another way: "Abd al-Rahman", "Abdul Rahman", "Abdulrahman",
/// "Abdurrahman" are one name. They are brought to "abdul" and the name without its article, two words.
/// </summary>
internal static class ArabicNames
{
    /// <summary>How the servant-of word is written once it is recognised.</summary>
    public const string Servant = "abdul";

    /// <summary>True when a word in Arabic script begins with the article and goes on for at least two letters.</summary>
    public static bool HasArticle(ReadOnlySpan<char> word) => word.Length >= 4 && word.StartsWith("ال", StringComparison.Ordinal) && word is not "الله";

    /// <summary>The article in its plain spellings.</summary>
    public static bool IsArticle(ReadOnlySpan<char> letters) => letters is "al" or "el" or "ul" or "ol";

    /// <summary>Cuts the servant-of word from the name behind it, wherever the source wrote them as one.</summary>
    public static void Cut(NameText name)
    {
        for (var i = 0; i < name.Count; i++)
        {
            var letters = name.LettersOf(i);
            var prefix = ServantPrefix(letters);
            if (prefix == letters.Length && prefix > 0)
            {
                name.Rewrite(i, Servant);
            }
            else if (prefix > 0 && letters.Length - prefix >= 3 && name.InsertAfter(i, prefix))
            {
                name.Rewrite(i, Servant);
                if (IsAllah(name.LettersOf(i + 1)))
                {
                    name.Rewrite(i + 1, "allah");
                }
                else if (name.LettersOf(i + 1) is "llh")
                {
                    name.Rewrite(i + 1, "allh");
                }
            }
        }
    }

    private static bool IsAllah(ReadOnlySpan<char> letters) => letters is "llah" or "lla" or "lah" or "ellah" or "llahi";

    /// <summary>Length of "abdul" and its spellings at the start of a word, 0 when it does not start so.</summary>
    private static int ServantPrefix(ReadOnlySpan<char> letters)
    {
        if (!letters.StartsWith("abd", StringComparison.Ordinal))
        {
            return letters is "abed" or "ebd" ? letters.Length : 0;
        }

        var at = 3 + (letters.Length > 4 && letters[3..5] is "ou" ? 2 : letters.Length > 4 && letters[3] is 'u' or 'e' or 'a' or 'o' ? 1 : 0);
        if (at >= letters.Length)
        {
            return letters.Length == 3 ? 3 : 0;
        }

        // "abdul", "abdel" carry the article's l; in "abdurrahman" the article has become the first letter of the name.
        var doubled = at + 1 < letters.Length && letters[at] == letters[at + 1];
        return letters[at] == 'l' ? (doubled ? at : at + 1)
            : doubled || (letters.Length == at + 1 && letters[at] is 'r' or 's' or 'n' or 't' or 'z') ? at + 1
            : 0;
    }
}
