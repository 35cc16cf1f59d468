namespace Pillar.Vocabulary;

/// <summary>Writing systems told apart in names.</summary>
public enum Script : byte
{
    None = 0,
    Latin,
    Cyrillic,
    Greek,
    Armenian,
    Hebrew,
    Arabic,
    Devanagari,
    Bengali,
    Gurmukhi,
    Gujarati,
    Tamil,
    Telugu,
    Kannada,
    Malayalam,
    Sinhala,
    Thai,
    Lao,
    Tibetan,
    Burmese,
    Georgian,
    Ethiopic,
    Khmer,
    Mongolian,
    Hangul,
    Kana,
    Han,
    Other,
}

public static class Scripts
{
    /// <summary>Unicode block ranges by script, in ascending order. Source: Unicode Standard 16.0, Blocks.txt.</summary>
    private static readonly (int From, int To, Script Script)[] Blocks =
    [
        (0x0041, 0x005A, Script.Latin), (0x0061, 0x007A, Script.Latin), (0x00AA, 0x00AA, Script.Latin), (0x00BA, 0x00BA, Script.Latin),
        (0x00C0, 0x024F, Script.Latin), (0x0250, 0x02AF, Script.Latin), (0x0370, 0x03FF, Script.Greek), (0x0400, 0x052F, Script.Cyrillic),
        (0x0530, 0x058F, Script.Armenian), (0x0590, 0x05FF, Script.Hebrew), (0x0600, 0x06FF, Script.Arabic), (0x0750, 0x077F, Script.Arabic),
        (0x08A0, 0x08FF, Script.Arabic), (0x0900, 0x097F, Script.Devanagari), (0x0980, 0x09FF, Script.Bengali), (0x0A00, 0x0A7F, Script.Gurmukhi),
        (0x0A80, 0x0AFF, Script.Gujarati), (0x0B80, 0x0BFF, Script.Tamil), (0x0C00, 0x0C7F, Script.Telugu), (0x0C80, 0x0CFF, Script.Kannada),
        (0x0D00, 0x0D7F, Script.Malayalam), (0x0D80, 0x0DFF, Script.Sinhala), (0x0E00, 0x0E7F, Script.Thai), (0x0E80, 0x0EFF, Script.Lao),
        (0x0F00, 0x0FFF, Script.Tibetan), (0x1000, 0x109F, Script.Burmese), (0x10A0, 0x10FF, Script.Georgian), (0x1100, 0x11FF, Script.Hangul),
        (0x1200, 0x139F, Script.Ethiopic), (0x1780, 0x17FF, Script.Khmer), (0x1800, 0x18AF, Script.Mongolian), (0x1C80, 0x1C8F, Script.Cyrillic),
        (0x1C90, 0x1CBF, Script.Georgian), (0x1E00, 0x1EFF, Script.Latin), (0x1F00, 0x1FFF, Script.Greek), (0x2C60, 0x2C7F, Script.Latin),
        (0x2D00, 0x2D2F, Script.Georgian), (0x2DE0, 0x2DFF, Script.Cyrillic), (0x3005, 0x3007, Script.Han), (0x3040, 0x30FF, Script.Kana),
        (0x3130, 0x318F, Script.Hangul), (0x31F0, 0x31FF, Script.Kana), (0x3400, 0x4DBF, Script.Han), (0x4E00, 0x9FFF, Script.Han),
        (0xA640, 0xA69F, Script.Cyrillic), (0xA960, 0xA97F, Script.Hangul), (0xAC00, 0xD7FF, Script.Hangul), (0xF900, 0xFAFF, Script.Han),
        (0xFB1D, 0xFB4F, Script.Hebrew), (0xFB50, 0xFDFF, Script.Arabic), (0xFE70, 0xFEFF, Script.Arabic), (0xFF21, 0xFF3A, Script.Latin),
        (0xFF41, 0xFF5A, Script.Latin), (0xFF66, 0xFF9F, Script.Kana), (0x20000, 0x323AF, Script.Han),
    ];

    /// <summary>The script of one code point; <see cref="Script.None"/> for digits, marks and punctuation outside a script's own block.</summary>
    public static Script Of(int codePoint)
    {
        var (low, high) = (0, Blocks.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var (from, to, script) = Blocks[middle];
            if (codePoint < from)
            {
                high = middle - 1;
            }
            else if (codePoint > to)
            {
                low = middle + 1;
            }
            else
            {
                return script;
            }
        }

        return codePoint >= 0x2E80 && System.Text.Rune.IsValid(codePoint) && System.Text.Rune.IsLetter(new System.Text.Rune(codePoint))
            ? Script.Other
            : Script.None;
    }

    /// <summary>The script most letters of <paramref name="text"/> are in; the first one met wins a tie; <see cref="Script.None"/> without letters.</summary>
    public static Script Of(ReadOnlySpan<char> text)
    {
        Span<int> counts = stackalloc int[(int)Script.Other + 1];
        var best = Script.None;
        foreach (var rune in text.EnumerateRunes())
        {
            var script = Of(rune.Value);
            if (script != Script.None && (++counts[(int)script] > counts[(int)best] || best == Script.None))
            {
                best = script;
            }
        }

        return best;
    }
}
