using System.Text;
using Pillar.Vocabulary;

namespace Pillar.Transfers.Money.Indicators;

/// <summary>What is odd about the writing of a name. Such names are screened all the same, without what hides in them.</summary>
internal static class NameMarks
{
    // Joiners that Persian and Indic spelling need, the soft hyphen, plain direction marks.
    private static bool IsHarmless(Rune rune) => rune.Value is 0x200C or 0x200D or 0x00AD or 0x200E or 0x200F or 0xFEFF;

    /// <summary>True where characters are not shown, or turn the direction of what follows.</summary>
    public static bool Hidden(string name) => !IsPlain(name) && name.EnumerateRunes().Any(static rune => Printable.IsHidden(rune) && !IsHarmless(rune));

    /// <summary>The name without them.</summary>
    public static string Shown(string name)
    {
        if (IsPlain(name))
        {
            return name;
        }

        var shown = new StringBuilder(name.Length);
        foreach (var rune in name.EnumerateRunes().Where(static rune => !Printable.IsHidden(rune) || IsHarmless(rune)))
        {
            shown.Append(rune.ToString());
        }

        return shown.ToString();
    }

    /// <summary>The first word in which Latin letters stand beside Cyrillic or Greek ones; null where there is none.</summary>
    public static string? MixedWord(string name) => IsPlain(name) ? null : name.Split(' ', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(IsMixed);

    private static bool IsMixed(string word)
    {
        var (latin, other) = (false, false);
        foreach (var c in word)
        {
            latin |= char.IsLetter(c) && c < 0x250;
            other |= c is >= '\u0370' and < '\u0530';
        }

        return latin && other;
    }

    private static bool IsPlain(string name) => Ascii.IsValid(name) && !name.AsSpan().ContainsAnyInRange('\0', '\u001F');
}
