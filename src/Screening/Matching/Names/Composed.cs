using System.Buffers;
using System.Text;

namespace Pillar.Screening.Matching.Names;

/// <summary>
/// A letter and the mark behind it as the one letter they make, where that letter reads otherwise than the bare one: the two ways to write it
/// are one name. Source: Unicode Standard, canonical composition and chapter 3.12 for Hangul. Machine-independent: no call to the system's own tables.
/// </summary>
internal static class Composed
{
    /// <summary>A mark, letters that bear it, and in the same order the letters they make.</summary>
    private static readonly Mark[] Marks =
    [
        new('\u0306', "иИуУ", "йЙўЎ"),
        new('\u0308', "іІеЕ", "їЇёЁ"),
        new('\u0301', "гГкК", "ѓЃќЌ"),
        new('\u0653', "ا", "آ"),
        new('\u0654', "اويہ", "أؤئۂ"),
        new('\u0655', "ا", "إ"),
        new('\u093C', "कखगजडढफय", "\u0958\u0959\u095A\u095B\u095C\u095D\u095E\u095F"),
        new('\u3099', "うかきくけこさしすせそたちつてとはひふへほ", "ゔがぎぐげござじずぜぞだぢづでどばびぶべぼ"),
        new('\u309A', "はひふへほ", "ぱぴぷぺぽ"),
        new('\u3099', "ウカキクケコサシスセソタチツテトハヒフヘホ", "ヴガギグゲゴザジズゼゾダヂヅデドバビブベボ"),
        new('\u309A', "ハヒフヘホ", "パピプペポ"),
    ];

    /// <summary>The letter at the start of a text that is not empty, its mark included.</summary>
    /// <param name="text">UTF-16.</param>
    /// <param name="used">Code units it takes.</param>
    public static Rune First(ReadOnlySpan<char> text, out int used)
    {
        if (Rune.DecodeFromUtf16(text, out var rune, out used) != OperationStatus.Done || used != 1 || text.Length == 1 || text[1] < '\u0300')
        {
            return rune;
        }

        if (text[0] is >= '\u1100' and <= '\u1112' && text[1] is >= '\u1161' and <= '\u1175')
        {
            return Syllable(text, out used);
        }

        foreach (var mark in Marks)
        {
            if (mark.Itself == text[1] && mark.Letters.IndexOf(text[0], StringComparison.Ordinal) is >= 0 and var place)
            {
                used = 2;
                return new Rune(mark.Made[place]);
            }
        }

        return rune;
    }

    private static Rune Syllable(ReadOnlySpan<char> text, out int used)
    {
        var syllable = 0xAC00 + ((text[0] - '\u1100') * 21 + (text[1] - '\u1161')) * 28;
        used = 2;
        if (text.Length > 2 && text[2] is >= '\u11A8' and <= '\u11C2')
        {
            syllable += text[2] - '\u11A7';
            used = 3;
        }

        return new Rune(syllable);
    }

    private sealed record Mark(char Itself, string Letters, string Made);
}
