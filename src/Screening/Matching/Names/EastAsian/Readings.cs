using System.Text;
using Pillar.Screening.Matching.Names.Arabic;
using Pillar.Vocabulary;

namespace Pillar.Screening.Matching.Names.EastAsian;

/// <summary>In which languages a name may be read: only those in which its characters are used, so that no reading is made up.</summary>
internal static class Readings
{
    /// <summary>Most readings of one name.</summary>
    public const int Most = 6;

    /// <summary>Characters up to which a run may be the name of a person.</summary>
    private const int LongestPerson = 6;

    /// <summary>Writes the readings of <paramref name="source"/>; at least one, the usual one first.</summary>
    public static int Of(ReadOnlySpan<char> source, Span<Reading> readings)
    {
        readings[0] = Reading.Plain;
        var (persian, han) = (false, false);
        foreach (var c in source)
        {
            persian |= ArabicLetters.ReadOtherwiseInPersian(c);
            han |= c >= '\u2E80';
        }

        var count = han ? OfHan(source, readings) : 1;
        if (persian && count == 1)
        {
            readings[count++] = Reading.Persian;
        }

        return count;
    }

    private static int OfHan(ReadOnlySpan<char> source, Span<Reading> readings)
    {
        var (han, kana, traditional) = Count(source);
        if (han == 0)
        {
            return 1;
        }

        if (kana > 0)
        {
            (readings[0], readings[1]) = (Reading.Japanese, Reading.JapaneseOther);
            return 2;
        }

        var count = 1;
        if (traditional == han)
        {
            readings[count++] = Reading.WadeGiles;
            if (han <= LongestPerson)
            {
                readings[count++] = Reading.Cantonese;
            }

            if (han <= LongestPerson && EastAsianNames.Shipped.HasFamilyName(source))
            {
                readings[count++] = Reading.Japanese;
                readings[count++] = Reading.JapaneseOther;
            }
        }

        if (han is 3 or 4 && EastAsianNames.Shipped.HasKoreanSurname(source, commonInChina: traditional == han))
        {
            readings[count++] = Reading.Korean;
        }

        return count;
    }

    /// <summary>Counts Han characters, kana, and the Han characters that are not written in China alone.</summary>
    private static (int Han, int Kana, int Traditional) Count(ReadOnlySpan<char> source)
    {
        var (han, kana, traditional) = (0, 0, 0);
        foreach (var rune in source.EnumerateRunes())
        {
            switch (Scripts.Of(rune.Value))
            {
                case Script.Han:
                    han++;
                    traditional += rune.Value is 0x3005 or 0x3006 or 0x3007 || HanTable.Find(rune.Value).HasJapanese ? 1 : 0;
                    break;
                case Script.Kana when rune.Value != 0x30FB:
                    kana++;
                    break;
            }
        }

        return (han, kana, traditional);
    }
}
