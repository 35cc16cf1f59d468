using System.Buffers;
using System.Text;

namespace Pillar.Screening.Matching.Names;

/// <summary>
/// A letter and the mark behind it as the one letter they make, where that letter reads otherwise than the bare one: the two ways to write it
/// are one name. Source: Unicode Standard, canonical composition and chapter 3.12 for Hangul. Machine-independent: no call to the system's own tables.
/// </summary>
internal static class Composed
{
    private const char Voiced = '\u3099', HalfVoiced = '\u309A';

    /// <summary>Letter, mark, and the letter they make.</summary>
    private static readonly Dictionary<(char Letter, char Mark), char> Pairs = Table();

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

        if (!Pairs.TryGetValue((text[0], text[1]), out var whole))
        {
            return rune;
        }

        used = 2;
        return new Rune(whole);
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

    private static Dictionary<(char Letter, char Mark), char> Table()
    {
        var table = new Dictionary<(char, char), char>();
        Add(table, '\u0306', "иИуУ", "йЙўЎ");
        Add(table, '\u0308', "іІеЕ", "їЇёЁ");
        Add(table, '\u0301', "гГкК", "ѓЃќЌ");
        Add(table, '\u0653', "ا", "آ");
        Add(table, '\u0654', "اويہ", "أؤئۂ");
        Add(table, '\u0655', "ا", "إ");
        Add(table, '\u093C', "कखगजडढफय", "\u0958\u0959\u095A\u095B\u095C\u095D\u095E\u095F");
        Add(table, Voiced, "うかきくけこさしすせそたちつてとはひふへほ", "ゔがぎぐげござじずぜぞだぢづでどばびぶべぼ");
        Add(table, HalfVoiced, "はひふへほ", "ぱぴぷぺぽ");
        Add(table, Voiced, "ウカキクケコサシスセソタチツテトハヒフヘホ", "ヴガギグゲゴザジズゼゾダヂヅデドバビブベボ");
        Add(table, HalfVoiced, "ハヒフヘホ", "パピプペポ");
        return table;
    }

    private static void Add(Dictionary<(char, char), char> table, char mark, string letters, string made)
    {
        for (var i = 0; i < letters.Length; i++)
        {
            table.Add((letters[i], mark), made[i]);
        }
    }
}
