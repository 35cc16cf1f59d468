using System.Globalization;
using System.Text;

namespace Pillar.Vocabulary;

/// <summary>Text made safe to show on one line: no control characters, no direction overrides, bounded length.</summary>
public static class Printable
{
    /// <summary>
    /// Replaces control and format characters (line breaks, escape sequences, right-to-left overrides) with U+FFFD and shortens to
    /// <paramref name="most"/> characters, so that hostile input can neither forge a second line nor recolour a terminal.
    /// </summary>
    public static string Line(string? text, int most)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "nothing";
        }

        var line = new StringBuilder(Math.Min(text.Length, most) + 1);
        foreach (var rune in text.EnumerateRunes())
        {
            if (line.Length >= most)
            {
                return line.Append('…').ToString();
            }

            line.Append(IsHidden(rune) ? "\uFFFD" : rune.ToString());
        }

        return line.ToString();
    }

    /// <summary>True for characters that take no visible place or change how their neighbours are shown.</summary>
    public static bool IsHidden(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse;
}
