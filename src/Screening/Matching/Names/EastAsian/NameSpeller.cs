using System.Text;

namespace Pillar.Screening.Matching.Names.EastAsian;

/// <summary>A surname or a given name: its characters, their folded forms, and which of the two it is.</summary>
internal readonly ref struct NamePart(ReadOnlySpan<int> glyphs, ReadOnlySpan<char> folded, bool surname)
{
    public ReadOnlySpan<int> Glyphs { get; } = glyphs;

    public ReadOnlySpan<char> Folded { get; } = folded;

    public bool IsSurname { get; } = surname;

    public int Length => Glyphs.Length;
}

/// <summary>Spells parts of Korean and Chinese names and says how much they tell. Reused; not safe for two threads.</summary>
internal sealed class NameSpeller
{
    private readonly char[] hangul = new char[2];

    /// <summary>Spells a part in Korean, from Hangul or from Han.</summary>
    /// <returns>Its weight, and the group of spellings its surname belongs to.</returns>
    public (float Weight, ushort Group) Korean(NamePart part, WordTable words, Spelling to)
    {
        to.Clear();
        for (var i = 0; i < part.Length; i++)
        {
            var syllable = Syllable(part.Glyphs[i], part.IsSurname && i == 0);
            if (HangulSyllables.Is(syllable))
            {
                HangulSyllables.Append(syllable, begins: i == 0, part.IsSurname, to);
            }
        }

        if ((part.IsSurname || part.Length == 1) && EastAsianNames.Shipped.TryKoreanSurname(Hangul(part), out var letters, out var known))
        {
            to.Respell(letters);
            return (known, words.Find(letters).Group);
        }

        return (EastAsianWeights.Given(part.Length), 0);
    }

    /// <summary>Spells a part in a reading of Chinese.</summary>
    /// <returns>Its weight.</returns>
    public float Chinese(NamePart part, Reading reading, Spelling to)
    {
        to.Clear();
        for (var i = 0; i < part.Length; i++)
        {
            Append(part.Glyphs[i], part.Folded.Slice(i, 1), reading, part.IsSurname && part.Length == 1, to);
        }

        return part.IsSurname ? EastAsianWeights.ChineseSurname(part.Folded[0]) : EastAsianWeights.Given(part.Length);
    }

    private static int Syllable(int glyph, bool surname) => HangulSyllables.Is(glyph) ? glyph : HanTable.Find(glyph).KoreanIn(surname);

    /// <summary>One or two characters in Hangul; longer ones are no surname.</summary>
    private ReadOnlySpan<char> Hangul(NamePart part)
    {
        for (var i = 0; i < part.Length && part.Length <= hangul.Length; i++)
        {
            hangul[i] = (char)Syllable(part.Glyphs[i], surname: true);
        }

        return part.Length <= hangul.Length ? hangul.AsSpan(0, part.Length) : [];
    }

    private static void Append(int glyph, ReadOnlySpan<char> folded, Reading reading, bool surname, Spelling to)
    {
        var row = HanTable.Find(glyph);
        var cantonese = reading == Reading.Cantonese;
        var special = !surname ? "" : cantonese ? EastAsianNames.Shipped.HongKong(folded) : EastAsianNames.Shipped.Surname(folded);
        Span<char> buffer = stackalloc char[8];
        var length = Encoding.ASCII.GetChars(cantonese ? row.Cantonese : row.Mandarin, buffer);
        ReadOnlySpan<char> syllable = special.Length > 0 ? special : buffer[..(length > 0 ? length : Letters.Append(new Rune(glyph), buffer))];
        switch (reading)
        {
            case Reading.WadeGiles:
                ChineseSpelling.WadeGiles(syllable, to);
                break;
            case Reading.Cantonese when special.Length == 0:
                ChineseSpelling.HongKong(syllable, to);
                break;
            default:
                ChineseSpelling.Pinyin(syllable, to);
                break;
        }
    }
}
