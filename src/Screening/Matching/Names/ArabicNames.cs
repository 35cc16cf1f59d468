namespace Pillar.Screening.Matching.Names;

/// <summary>
/// The article and the servant-of names, which every romanisation cuts in another way: "Abd al-Rahman", "Abdul Rahman", "Abdulrahman",
/// "Abdurrahman" are one name. They are brought to "abd" + the name without its article.
/// </summary>
internal static class ArabicNames
{
    /// <summary>True when a word in Arabic script begins with the article and goes on for at least two letters.</summary>
    public static bool HasArticle(ReadOnlySpan<char> word) => word.Length >= 4 && word.StartsWith("ال", StringComparison.Ordinal) && word is not "الله";

    /// <summary>The article in its assimilated spellings.</summary>
    public static bool IsArticle(ReadOnlySpan<char> letters) => letters is "al" or "el" or "ul" or "ol";

    /// <summary>Joins a word that means "servant of" with the article and the name behind it.</summary>
    public static void Join(NameText name)
    {
        for (var i = 0; i < name.Count; i++)
        {
            var prefix = ServantPrefix(name.LettersOf(i));
            if (prefix == name.Tokens[i].LettersLength && i + 1 < name.Count)
            {
                var next = i + 1;
                if (next + 1 < name.Count && IsAnyArticle(name.LettersOf(next)))
                {
                    next++;
                }

                Replace(name, i, next, name.LettersOf(next));
            }
            else if (prefix > 0 && name.Tokens[i].LettersLength - prefix >= 3)
            {
                Replace(name, i, i, name.LettersOf(i)[prefix..]);
            }
        }
    }

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

    private static bool IsAnyArticle(ReadOnlySpan<char> letters) =>
        IsArticle(letters) || letters is "ar" or "as" or "ash" or "ad" or "an" or "at" or "az" or "er" or "es" or "ur" or "us";

    /// <summary>Puts "abd" + <paramref name="rest"/> in place of the tokens from <paramref name="first"/> to <paramref name="last"/>.</summary>
    private static void Replace(NameText name, int first, int last, ReadOnlySpan<char> rest)
    {
        if (!name.HasRoom(rest.Length + 3))
        {
            return;
        }

        var start = name.LettersUsed;
        "abd".CopyTo(name.Letters.AsSpan(start));
        rest.CopyTo(name.Letters.AsSpan(start + 3));
        name.LettersUsed += rest.Length + 3;
        ref var token = ref name.Tokens[first];
        ref readonly var end = ref name.Tokens[last];
        token.SourceLength = (ushort)(end.SourceStart + end.SourceLength - token.SourceStart);
        token.LettersStart = (ushort)start;
        token.LettersLength = (byte)(rest.Length + 3);
        name.RemoveTokens(first + 1, last - first);
    }
}
