using System.Text;
using Pillar.Vocabulary;

namespace Pillar.Screening;

/// <summary>What a name must be to be screened at all.</summary>
internal static class QueryChecks
{
    /// <summary>In UTF-16 code units; the longest listed name has about 300.</summary>
    public const int LongestName = 500;

    /// <summary>Refuses a name that is empty, too long, or holds control or direction characters that would make it read otherwise than it is.</summary>
    /// <exception cref="BadInputException">Names the field and what was found.</exception>
    public static void Name(string name, string place = "name")
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            throw new BadInputException(place, "a name", "nothing");
        }

        if (name.Length > LongestName)
        {
            throw new BadInputException(place, $"at most {LongestName} characters", $"{name.Length}");
        }

        foreach (var rune in name.EnumerateRunes())
        {
            if (Printable.IsHidden(rune) && !IsHarmless(rune))
            {
                throw new BadInputException(place, "no control or direction characters", $"U+{rune.Value:X4}");
            }
        }

        if (!name.EnumerateRunes().Any(Rune.IsLetterOrDigit))
        {
            throw new BadInputException(place, "at least one letter or digit", $"{name}");
        }
    }

    /// <summary>Joiners that Persian and Indic spelling need, the soft hyphen, and the plain direction marks that word processors leave behind.</summary>
    private static bool IsHarmless(Rune rune) => rune.Value is 0x200C or 0x200D or 0x00AD or 0x200E or 0x200F or 0xFEFF;
}
