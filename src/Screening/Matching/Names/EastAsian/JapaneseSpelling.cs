using System.Text;
using Pillar.Vocabulary;

namespace Pillar.Screening.Matching.Names.EastAsian;

/// <summary>Japanese names in Latin letters: known names whole, others by the readings of their parts; kana after Hepburn, long vowels written once.</summary>
internal static class JapaneseSpelling
{
    private static readonly Dictionary<string, string> Palatal = new(StringComparer.Ordinal)
    {
        ["shi"] = "sh",
        ["chi"] = "ch",
        ["ji"] = "j",
    };

    /// <summary>Spells one part of a name.</summary>
    /// <param name="glyphs">Its characters.</param>
    /// <param name="folded">Their folded forms.</param>
    /// <param name="surname">True for a surname.</param>
    /// <param name="other">True for the second reading where there are two.</param>
    /// <param name="to">The word.</param>
    public static void Spell(ReadOnlySpan<int> glyphs, ReadOnlySpan<char> folded, bool surname, bool other, Spelling to)
    {
        var whole = surname ? EastAsianNames.Shipped.Family(folded) : EastAsianNames.Shipped.Given(folded);
        if (whole.Length > 0)
        {
            to.Add(Choose(whole, other));
            return;
        }

        for (var i = 0; i < glyphs.Length;)
        {
            i += Part(glyphs[i..], folded[i..], surname, other, to);
        }

        Shorten(to);
    }

    private static string Choose(string[] readings, bool other) => readings[other && readings.Length > 1 ? 1 : 0];

    /// <summary>Appends the reading of the next part; returns how many characters it is.</summary>
    private static int Part(ReadOnlySpan<int> glyphs, ReadOnlySpan<char> folded, bool surname, bool other, Spelling to)
    {
        if (Scripts.Of(glyphs[0]) == Script.Kana)
        {
            return Kana(glyphs, to);
        }

        for (var length = Math.Min(2, folded.Length); length > 0 && !surname; length--)
        {
            if (EastAsianNames.Shipped.Part(folded[..length]) is { Length: > 0 } readings)
            {
                to.Add(Choose(readings, other));
                return length;
            }
        }

        to.Add(HanTable.Find(glyphs[0]).Japanese);
        return 1;
    }

    /// <summary>One sign and the small one behind it: "shi" and a small "yo" are "sho".</summary>
    private static int Kana(ReadOnlySpan<int> glyphs, Spelling to)
    {
        Span<char> letters = stackalloc char[8];
        Span<char> small = stackalloc char[8];
        var sign = letters[..Letters.Append(new Rune(glyphs[0]), letters)];
        if (glyphs.Length < 2 || !IsSmallY(glyphs[1]) || sign is not [.., 'i'])
        {
            to.Add(sign);
            return 1;
        }

        var length = Letters.Append(new Rune(glyphs[1]), small);
        var palatal = Palatal.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(sign, out var shortened);
        to.Add(palatal ? shortened : sign[..^1]);
        to.Add(small[(palatal ? 1 : 0)..length]);
        return 2;
    }

    private static bool IsSmallY(int kana) => kana is 0x3083 or 0x3085 or 0x3087 or 0x30E3 or 0x30E5 or 0x30E7;

    /// <summary>Long o and u are written once.</summary>
    private static void Shorten(Spelling to)
    {
        Span<char> letters = stackalloc char[to.Letters.Length];
        var count = 0;
        foreach (var c in to.Letters)
        {
            var isLong = count > 0 && ((c is 'u' && letters[count - 1] is ('o' or 'u')) || (c is 'o' && letters[count - 1] is 'o'));
            if (!isLong)
            {
                letters[count++] = c;
            }
        }

        to.Respell(letters[..count]);
    }
}
