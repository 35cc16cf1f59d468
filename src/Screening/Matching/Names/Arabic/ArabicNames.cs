using Pillar.Vocabulary;

namespace Pillar.Screening.Matching.Names.Arabic;

/// <summary>
/// The parts of an Arabic name that every romanisation cuts in another way: "Abd al-Rahman", "Abdulrahman", "Abdurrahman" are one name, and so
/// are "Nur Allah" and "Nurullah", "Jalal al-Din" and "Jalaluddin". They are brought to "abdul", "ullah" and "uddin" and the name beside it,
/// two words. What is written in Arabic script is cut by <see cref="ArabicReader"/>.
/// </summary>
internal static class ArabicNames
{
    /// <summary>How the servant-of word, the name of God and the faith are written once they are recognised at the end of a name.</summary>
    public const string Servant = "abdul", OfGod = "ullah", OfFaith = "uddin";

    /// <summary>The name of God as a word of its own.</summary>
    public const string God = "allah";

    /// <summary>Letters that must be left of a name before one of its endings.</summary>
    private const int LeastName = 3;

    private static readonly string[] GodEndings = ["oullahi", "oullah", "ullahi", "ollahi", "allahi", "ullah", "ollah", "allah", "ullha", "ullh", "ulah", "ulla", "olla", "ullo"];

    private static readonly string[] FaithEndings =
    [
        "ouddine", "oueddine", "ouddin", "oudine", "uddine", "oddine", "eddine", "addine", "uddeen", "eddeen", "uldin", "eldin", "aldin", "oldin", "uddin", "oddin", "eddin", "addin",
    ];

    /// <summary>The article in its plain spellings.</summary>
    public static bool IsArticle(ReadOnlySpan<char> letters) => letters is "al" or "el" or "ul" or "ol";

    /// <summary>True for a part that stands beside so many names that it says little of any.</summary>
    public static bool IsCommonPart(ReadOnlySpan<char> letters) => letters is Servant or OfGod or OfFaith;

    /// <summary>True for a part that is written so in every script.</summary>
    public static bool IsPart(ReadOnlySpan<char> letters) => letters is God || IsCommonPart(letters);

    /// <summary>Cuts the common parts from the names beside them, wherever the source wrote them as one.</summary>
    public static void Cut(NameText name)
    {
        for (var i = 0; i < name.Count; i++)
        {
            if (name.Tokens[i].Script != Script.Arabic && name.Tokens[i].SoundsLength == 0)
            {
                CutFront(name, i);
                CutBack(name, i);
            }
        }
    }

    private static void CutFront(NameText name, int i)
    {
        var letters = name.LettersOf(i);
        var prefix = ServantPrefix(letters);
        if (prefix == letters.Length && prefix > 0)
        {
            name.Rewrite(i, Servant);
        }
        else if (prefix > 0 && letters.Length - prefix >= LeastName && name.InsertAfter(i, prefix))
        {
            name.Rewrite(i, Servant);
            if (IsAllah(name.LettersOf(i + 1)))
            {
                name.Rewrite(i + 1, God);
            }
        }
        else if (FatherPrefix(letters) is > 0 and var father && (father == letters.Length || name.InsertAfter(i, father)))
        {
            name.Rewrite(i, "abu");
        }
    }

    /// <summary>Length of "abu" and the article at the start of a word ("Abolfazl"), 0 when it does not start so.</summary>
    private static int FatherPrefix(ReadOnlySpan<char> letters)
    {
        var length = letters.StartsWith("aboul", StringComparison.Ordinal) || letters.StartsWith("abool", StringComparison.Ordinal) ? 5
            : letters.StartsWith("abul", StringComparison.Ordinal) || letters.StartsWith("abol", StringComparison.Ordinal) ? 4
            : 0;
        return letters.Length == length || letters.Length > length + LeastName ? length : 0;
    }

    private static void CutBack(NameText name, int i)
    {
        var letters = name.LettersOf(i);
        if (IsEnding(FaithEndings, letters))
        {
            name.Rewrite(i, OfFaith);
        }
        else if (Ending(GodEndings, letters) is > 0 and var god && name.InsertAfter(i, letters.Length - god))
        {
            name.Rewrite(i + 1, OfGod);
        }
        else if (Ending(FaithEndings, letters) is > 0 and var faith && name.InsertAfter(i, letters.Length - faith))
        {
            name.Rewrite(i + 1, OfFaith);
        }
    }

    private static bool IsEnding(string[] endings, ReadOnlySpan<char> letters)
    {
        foreach (var ending in endings)
        {
            if (letters.SequenceEqual(ending))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Letters of the longest ending that a word has behind a name; 0 for none.</summary>
    private static int Ending(string[] endings, ReadOnlySpan<char> letters)
    {
        foreach (var ending in endings)
        {
            if (letters.Length >= ending.Length + LeastName && letters.EndsWith(ending, StringComparison.Ordinal))
            {
                return ending.Length;
            }
        }

        return 0;
    }

    /// <summary>What "Abdullah" has behind its first part, a slip of the finger included.</summary>
    private static bool IsAllah(ReadOnlySpan<char> letters) => letters is "lla" or "lah" or "llahi" || SpellingDistance.Slips(letters, "llah", 1) <= 1;

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
