using System.Text;
using Pillar.Vocabulary;

namespace Pillar.Screening.Matching.Names;

/// <summary>
/// One code point to lower-case Latin letters. AnyAscii does the work; the scripts whose letters it drops or turns into punctuation
/// (Arabic alef and ayn, Hebrew alef) have tables of their own, since a letter that vanishes cannot be compared.
/// </summary>
internal static class Letters
{
    private static readonly string?[] Own = OwnTable();

    /// <summary>Appends the Latin letters and digits of one code point; nothing for a mark that carries no sound of its own.</summary>
    /// <returns>Number of characters written.</returns>
    public static int Append(Rune rune, Span<char> to)
    {
        if (rune.Value < 0x0700 && Own[rune.Value] is { } own)
        {
            own.CopyTo(to);
            return own.Length;
        }

        if (rune.IsAscii)
        {
            to[0] = char.ToLowerInvariant((char)rune.Value);
            return char.IsAsciiLetterOrDigit(to[0]) ? 1 : 0;
        }

        var written = 0;
        foreach (var b in AnyAscii.Transliteration.Transliterate(rune))
        {
            var c = (char)(b is >= (byte)'A' and <= (byte)'Z' ? b | 0x20 : b);
            if (char.IsAsciiLetterOrDigit(c) && written < to.Length)
            {
                to[written++] = c;
            }
        }

        return written;
    }

    /// <summary>The Latin letter a Cyrillic one is drawn like, or the other way round; 0 when there is none.</summary>
    public static int LookAlike(int codePoint, bool toLatin)
    {
        const string cyrillic = "аеорсухіјѕԁһВЕНКМОРСТХАУІЈЅ";
        const string latin = "aeopcyxijsdhBEHKMOPCTXAYIJS";
        var (from, to) = toLatin ? (cyrillic, latin) : (latin, cyrillic);
        var place = codePoint <= char.MaxValue ? from.IndexOf((char)codePoint, StringComparison.Ordinal) : -1;
        return place < 0 ? 0 : to[place];
    }

    /// <summary>True for scripts that write vowels only in part, or leave the inherent vowel out.</summary>
    public static bool WritesVowelsInPart(Script script) => script
        is Script.Arabic or Script.Hebrew or Script.Devanagari or Script.Bengali or Script.Gurmukhi or Script.Gujarati or Script.Tamil
        or Script.Telugu or Script.Kannada or Script.Malayalam or Script.Sinhala or Script.Thai or Script.Lao or Script.Tibetan
        or Script.Burmese or Script.Khmer;

    private static string?[] OwnTable()
    {
        var table = new string?[0x0700];
        Fill(table, "اأإآٱع", "a");
        Fill(table, "ة", "a");
        Fill(table, "ءٔٴـ", "");
        Fill(table, "بپتثجچحخدذرزژسشصضطظغفڤقكکگلمنهوؤيیىئٹڈڑںےہھۀۃۆۇۊ", "b", "p", "t", "th", "j", "ch", "h", "kh", "d", "dh", "r", "z", "zh",
            "s", "sh", "s", "dh", "t", "z", "gh", "f", "v", "q", "k", "k", "g", "l", "m", "n", "h", "w", "w", "y", "y", "y", "y", "t", "d", "r",
            "n", "y", "h", "h", "h", "h", "o", "u", "w");
        Fill(table, "אע", "a");
        Fill(table, "בגדהוזחטיכךלמםנןסףפצץקרשת", "b", "g", "d", "h", "w", "z", "kh", "t", "y", "k", "k", "l", "m", "m", "n", "n", "s", "f", "p",
            "ts", "ts", "k", "r", "sh", "t");
        Fill(table, "ьъЬЪ", "");
        Fill(table, "єЄїЇґҐ", "ye", "ye", "yi", "yi", "g", "g");
        return table;
    }

    private static void Fill(string?[] table, string letters, params ReadOnlySpan<string> forms)
    {
        for (var i = 0; i < letters.Length; i++)
        {
            table[letters[i]] = forms.Length == 1 ? forms[0] : forms[i];
        }
    }
}
