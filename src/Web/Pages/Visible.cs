using System.Globalization;
using System.Text;

namespace Pillar.Web.Pages;

/// <summary>Text made safe to show: what would turn the direction of its neighbours or take no visible place is replaced.</summary>
internal static class Visible
{
    /// <summary>Control characters and direction overrides become U+FFFD; joiners, which Persian and Indic spelling needs, stay.</summary>
    public static string Text(string? text)
    {
        if (string.IsNullOrEmpty(text) || !text.EnumerateRunes().Any(IsHostile))
        {
            return text ?? "";
        }

        var shown = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            shown.Append(IsHostile(rune) ? "\uFFFD" : rune.ToString());
        }

        return shown.ToString();
    }

    private static bool IsHostile(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,
        UnicodeCategory.Format => rune.Value is not (0x200C or 0x200D or 0xAD),
        _ => false,
    };
}
