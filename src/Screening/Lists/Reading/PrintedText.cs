using System.Globalization;
using System.Text;

namespace Pillar.Screening.Lists.Reading;

/// <summary>Text of a list as one line.</summary>
internal static class PrintedText
{
    /// <summary>Runs of white space become one space; characters that take no place (controls, direction marks, joiners at the ends) go; trimmed.</summary>
    public static string Clean(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        return IsClean(text) ? text : Cleaned(text);
    }

    /// <summary>The text without quotation marks that enclose all of it.</summary>
    public static string Unquoted(string text)
    {
        while (text.Length > 1 && (text[0], text[^1]) is ('"', '"') or ('“', '”') or ('„', '“') or ('«', '»') or ('\'', '\'') or ('‘', '’'))
        {
            text = text[1..^1].Trim();
        }

        return text;
    }

    private static bool IsClean(string text)
    {
        if (text[0] == ' ' || text[^1] == ' ')
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is < ' ' or (>= '\u007F' and <= '\u00AD') or (>= '\u2000' and <= '\u200F') or (>= '\u2028' and <= '\u2064') or '\u3000' or '\uFEFF'
                || (text[i] == ' ' && text[i - 1] == ' '))
            {
                return false;
            }
        }

        return true;
    }

    private static string Cleaned(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                if (clean.Length > 0 && clean[^1] != ' ')
                {
                    clean.Append(' ');
                }
            }
            else if (IsShown(c))
            {
                clean.Append(c);
            }
        }

        return clean.ToString().TrimEnd();
    }

    // The zero-width non-joiner and joiner belong to the spelling of Persian and of Indic scripts.
    private static bool IsShown(char c) =>
        c is '\u200C' or '\u200D' || char.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format);
}
