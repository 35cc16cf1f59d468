using System.Buffers;
using System.Reflection;
using System.Text;

namespace Pillar.Screening.Matching.Names.EastAsian;

/// <summary>
/// What is known of single Han characters (<c>data/screening/han.csv</c>), as the text it is: read when the first Han character is met and
/// searched in place, so that a query in another script waits for nothing.
/// </summary>
internal static class HanTable
{
    private static readonly Lazy<(byte[] Text, int[] Lines)> Table = new(Load);

    /// <summary>The row of a character, empty where the table has none.</summary>
    public static HanRow Find(int glyph)
    {
        var (text, lines) = Table.Value;
        var (low, high) = (0, lines.Length - 2);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var line = text.AsSpan(lines[middle], lines[middle + 1] - lines[middle] - 1);
            Rune.DecodeFromUtf8(line, out var here, out var used);
            if (here.Value == glyph)
            {
                return new HanRow(line[used..], glyph);
            }

            (low, high) = here.Value < glyph ? (middle + 1, high) : (low, middle - 1);
        }

        return new HanRow([], glyph);
    }

    /// <summary>The one form that stands for all forms of a character.</summary>
    public static int Fold(int glyph) => EastAsianNames.Shipped.Fold(Find(glyph).Fold);

    /// <summary>The text and the place where each row begins, with one place more for the end.</summary>
    private static (byte[] Text, int[] Lines) Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("data/screening/han.csv")
            ?? throw new InvalidOperationException("data/screening/han.csv is not built in");
        var text = new byte[stream.Length];
        stream.ReadExactly(text);
        var lines = new List<int>(12_000);
        for (var place = 0; place < text.Length;)
        {
            if (text[place] != (byte)'#')
            {
                lines.Add(place);
            }

            var end = text.AsSpan(place).IndexOf((byte)'\n');
            place = end < 0 ? text.Length : place + end + 1;
        }

        lines.Add(text.Length);
        return (text, [.. lines]);
    }
}

/// <summary>One row of the table: what follows the character.</summary>
internal readonly ref struct HanRow(ReadOnlySpan<byte> fields, int glyph)
{
    private readonly ReadOnlySpan<byte> fields = fields;

    public int Fold => Rune.DecodeFromUtf8(Field(1), out var rune, out _) == OperationStatus.Done ? rune.Value : glyph;

    public ReadOnlySpan<byte> Mandarin => First(2);

    public ReadOnlySpan<byte> Cantonese => First(3);

    public bool HasJapanese => Field(5).Length > 0;

    /// <summary>The Hangul syllable of the Korean reading, the second where that alone is a surname; 0 where there is none.</summary>
    public int KoreanIn(bool surname)
    {
        var readings = Field(4);
        var first = Decode(readings);
        var bar = readings.IndexOf((byte)'|');
        var second = bar < 0 ? 0 : Decode(readings[(bar + 1)..]);
        return surname && second != 0 && !EastAsianNames.Shipped.IsKoreanSurname(first) && EastAsianNames.Shipped.IsKoreanSurname(second) ? second : first;
    }

    private static int Decode(ReadOnlySpan<byte> text) => Rune.DecodeFromUtf8(text, out var rune, out _) == OperationStatus.Done ? rune.Value : 0;

    /// <summary>The first native reading that is short enough for a name, else the first Chinese one.</summary>
    public ReadOnlySpan<byte> Japanese
    {
        get
        {
            var native = First(6);
            return native.Length is > 0 and <= 5 ? native : First(5);
        }
    }

    private ReadOnlySpan<byte> First(int field)
    {
        var all = Field(field);
        var end = all.IndexOf((byte)'|');
        return end < 0 ? all : all[..end];
    }

    private ReadOnlySpan<byte> Field(int field)
    {
        var rest = fields;
        for (var i = 0; i < field; i++)
        {
            var comma = rest.IndexOf((byte)',');
            if (comma < 0)
            {
                return [];
            }

            rest = rest[(comma + 1)..];
        }

        var end = rest.IndexOf((byte)',');
        return end < 0 ? rest : rest[..end];
    }
}
