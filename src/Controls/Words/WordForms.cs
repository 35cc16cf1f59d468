using System.Text;

namespace Pillar.Controls.Words;

/// <summary>
/// Whole words of a text in the form they are compared in: lower case, accents off, plural and the spellings of British and American English made
/// one. Never a part of a word: "ic" is no word of "office".
/// </summary>
internal static class WordForms
{
    private static readonly HashSet<string> Empty = new(StringComparer.Ordinal)
    {
        "a", "an", "the", "of", "or", "and", "to", "for", "in", "on", "by", "with", "as", "at", "be", "is", "are", "any", "all", "follow", "following", "having", "than",
        "other", "that", "which", "from", "not", "its", "their", "it", "this", "these", "such", "including", "controlled", "specified", "see", "list", "item",
        "therefor", "use", "used", "capable", "can", "may", "more", "less", "least", "one", "two", "into", "through", "thereof", "also", "if", "when", "both",
    };

    /// <summary>Every word that carries meaning, in order; words may stand several times.</summary>
    public static IEnumerable<string> Of(string text)
    {
        var word = new StringBuilder();
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && IsPart(text, i))
            {
                word.Append(Plain(text[i]));
                continue;
            }

            if (word.Length > 0 && Form(word.ToString()) is { Length: > 0 } form)
            {
                yield return form;
            }

            word.Clear();
        }
    }

    /// <summary>False for a number and for the unit behind one: "18 mm" says nothing of what a thing is.</summary>
    public static bool IsWord(string word) => word.Any(char.IsLetter) && !Units.Contains(word);

    private static readonly HashSet<string> Units = new(StringComparer.Ordinal)
    {
        "mm", "cm", "km", "meter", "millimeter", "liter", "ml", "kg", "mg", "gram", "kilogram", "kw", "watt", "volt", "kv", "hz", "khz", "mhz", "ghz", "mpa", "inch",
    };

    /// <summary>
    /// What words of one family share: "winding" and "wind", "encrypted" and "encryption". Good enough to find an entry by; what an entry asks for is held
    /// against whole words.
    /// </summary>
    public static string Stem(string word)
    {
        const int Least = 4;
        var ending = word.Length > Least + 1 ? Array.Find(Endings, e => word.Length - e.Length >= Least && word.EndsWith(e, StringComparison.Ordinal)) : null;
        var stem = ending is null ? word : word[..^ending.Length];
        return stem.Length > Least && stem[^1] == 'e' ? stem[..^1] : stem;
    }

    /// <summary>Longest first.</summary>
    private static readonly string[] Endings = ["ization", "ational", "ation", "ition", "ement", "ment", "ional", "izer", "ized", "ize", "ions", "ion", "ing", "ors", "er", "or", "ed", "ic", "al"];

    /// <summary>Letters and digits; a hyphen, comma or dot only between two digits, as in 111-48-8, N,N- and 2.5.</summary>
    private static bool IsPart(string text, int i) => char.IsLetterOrDigit(text[i])
        || (text[i] is '-' or '.' or ',' && i > 0 && i + 1 < text.Length && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]));

    private static char Plain(char letter) => letter switch
    {
        'é' or 'è' or 'ê' or 'É' => 'e',
        'à' or 'â' or 'ä' => 'a',
        'ö' or 'ô' => 'o',
        'ü' or 'û' => 'u',
        'ç' => 'c',
        'µ' => 'μ',
        _ => char.ToLowerInvariant(letter),
    };

    private static string Form(string word)
    {
        if (word.Length == 1 && !char.IsDigit(word[0]))
        {
            return "";
        }

        var one = word switch
        {
            _ when word.Length > 4 && word.EndsWith("ies", StringComparison.Ordinal) => word[..^3] + "y",
            _ when word.Length > 4 && (word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("xes", StringComparison.Ordinal) || word.EndsWith("ches", StringComparison.Ordinal)) => word[..^2],
            _ when word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') => word[..^1],
            _ => word,
        };
        return Empty.Contains(word) || Empty.Contains(one) ? "" : American(one);
    }

    private static string American(string word) => word switch
    {
        "fibre" => "fiber",
        "centre" => "center",
        "aluminium" => "aluminum",
        "sulphur" => "sulfur",
        "litre" => "liter",
        "metre" => "meter",
        "aeroplane" => "airplane",
        "armour" => "armor",
        "vapour" => "vapor",
        "colour" => "color",
        _ when word.Length > 6 && word.EndsWith("ise", StringComparison.Ordinal) => word[..^3] + "ize",
        _ when word.Length > 6 && word.EndsWith("ised", StringComparison.Ordinal) => word[..^4] + "ized",
        _ => word,
    };
}
