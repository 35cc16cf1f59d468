using System.Text;

namespace Pillar.States.Words;

/// <summary>
/// The form under which two spellings of a country word are the same: letters and digits only, no case, no accents, the little words
/// "the", "of", "and" left out, the rest in ordinal order (so <c>Korea, North</c> equals <c>North Korea</c>). Own tables and no ICU: the
/// answer is the same on every machine.
/// </summary>
internal static class WordKey
{
    /// <summary>A longer text is no country word.</summary>
    public const int Longest = 200;

    /// <summary>Base letters of U+00C0 to U+017F, in their order.</summary>
    private const string BaseLetters =
        "aaaaaaaceeeeiiiidnooooo ouuuuyts" + "aaaaaaaceeeeiiiidnooooo ouuuuyty"
        + "aaaaaa" + "cccccccc" + "dddd" + "eeeeeeeeee" + "gggggggg" + "hhhh" + "iiiiiiiiii" + "ii" + "jj" + "kkk" + "llllllllll"
        + "nnnnnnnnn" + "oooooo" + "oo" + "rrrrrr" + "ssssssss" + "tttttt" + "uuuuuuuuuuuu" + "ww" + "yyy" + "zzzzzz" + "s";

    /// <summary>The key, or empty when the text holds no letter or digit or is too long.</summary>
    public static string Of(string? text)
    {
        if (string.IsNullOrEmpty(text) || text.Length > Longest)
        {
            return "";
        }

        var folded = Folded(text);
        if (!folded.Contains(' ', StringComparison.Ordinal))
        {
            return IsLittle(folded) ? "" : folded;
        }

        var tokens = folded.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var kept = 0;
        foreach (var token in tokens)
        {
            if (!IsLittle(token))
            {
                tokens[kept++] = token == "st" ? "saint" : token;
            }
        }

        Array.Sort(tokens, 0, kept, StringComparer.Ordinal);
        return string.Join(' ', tokens, 0, kept);
    }

    private static bool IsLittle(string token) => token is "the" or "of" or "and";

    /// <summary>Letters and digits in their order, without case and accents.</summary>
    public static string Folded(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (char.IsAsciiLetterOrDigit((char)rune.Value) && rune.IsAscii)
            {
                folded.Append((char)(rune.Value is >= 'A' and <= 'Z' ? rune.Value | 0x20 : rune.Value));
            }
            else if (!IsMark(rune.Value))
            {
                folded.Append(Rune.IsLetterOrDigit(rune) ? Base(rune) : " ");
            }
        }

        return folded.ToString().Trim(' ');
    }

    /// <summary>Marks that are written on a letter or inside a word: combining accents, Arabic vowels and tatweel, apostrophes.</summary>
    private static bool IsMark(int value) =>
        value is (>= 0x300 and <= 0x36F) or (>= 0x64B and <= 0x65F) or 0x670 or 0x640 or '\'' or '`' or 0x2018 or 0x2019 or 0x2BC or '.';

    private static string Base(Rune rune) => rune.Value switch
    {
        >= 0xC0 and <= 0x17F => BaseLetters[rune.Value - 0xC0].ToString(),
        >= 0xFF01 and <= 0xFF5E => char.ToLowerInvariant((char)(rune.Value - 0xFEE0)).ToString(),
        0x623 or 0x625 or 0x622 or 0x671 => "\u0627",
        0x649 or 0x6CC => "\u064A",
        0x629 => "\u0647",
        0x6A9 => "\u0643",
        0x401 or 0x451 => "\u0435",
        0x419 or 0x439 => "\u0438",
        _ => Rune.ToLowerInvariant(rune).ToString(),
    };
}
