using System.Globalization;
using System.Text;

namespace Pillar.Transfers.Money.Indicators;

/// <summary>Looks for words of a vocabulary in text: whole words only, and not those that a word before them in the same clause denies ("no military end use").</summary>
internal static class WholeWords
{
    /// <summary>Words before a phrase in which a denial counts.</summary>
    private const int Reach = 3;

    private static readonly Dictionary<string, string[][]> Vocabulary = BundledTable.Rows("payment-words.csv")
        .ToDictionary(static row => row[0], static row => row[1].Split(';').Select(Words).ToArray(), StringComparer.Ordinal);

    private static readonly HashSet<string> Denials = [.. Vocabulary["denial"].Select(static words => words[0])];

    /// <summary>The first phrase of a use that stands in the text and is not denied; null where none does.</summary>
    public static string? First(string use, string text)
    {
        var words = Words(text);
        foreach (var phrase in Vocabulary[use])
        {
            for (var at = 0; at + phrase.Length <= words.Length; at++)
            {
                if (words.AsSpan(at, phrase.Length).SequenceEqual(phrase) && !IsDenied(words, at))
                {
                    return string.Join(' ', phrase);
                }
            }
        }

        return null;
    }

    /// <summary>True where no word of the text says more than the phrases of a use; digits and what holds them are numbers, not words.</summary>
    public static bool Only(string use, string text)
    {
        string[] words = [.. Words(text).Where(static word => word.Length > 2 && !word.Any(char.IsDigit))];
        return words.Length > 0 && words.All(word => Vocabulary[use].Any(phrase => phrase.Contains(word)));
    }

    /// <summary>Lower-case words without accents; a clause's end is a word of its own.</summary>
    public static string[] Words(string text)
    {
        var (words, word) = (new List<string>(), new StringBuilder());
        foreach (var rune in text.Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                word.Append(Rune.ToLowerInvariant(rune));
            }
            else if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.NonSpacingMark)
            {
                Close(words, word);
                if (rune.Value is '.' or ';' or ':' or '!' or '?')
                {
                    words.Add(".");
                }
            }
        }

        Close(words, word);
        return [.. words];
    }

    private static void Close(List<string> words, StringBuilder word)
    {
        if (word.Length > 0)
        {
            words.Add(word.ToString());
            word.Clear();
        }
    }

    private static bool IsDenied(string[] words, int at)
    {
        for (var before = at - 1; before >= Math.Max(0, at - Reach) && words[before] != "."; before--)
        {
            if (Denials.Contains(words[before]))
            {
                return true;
            }
        }

        return false;
    }
}
