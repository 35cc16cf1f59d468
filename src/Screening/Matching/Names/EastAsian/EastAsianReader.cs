using System.Text;
using Pillar.Vocabulary;

namespace Pillar.Screening.Matching.Names.EastAsian;

/// <summary>
/// Reads a run of Han characters or Hangul, which has no spaces: cuts it into surname and given name, or into the words of an
/// organisation's name, and spells each in the reading asked for. Reused; not safe for two threads.
/// </summary>
internal sealed class EastAsianReader(WordTable words)
{
    private const int MostGlyphs = 64;

    /// <summary>Characters from which on a run is the name of an organisation.</summary>
    private const int Organisation = 5;

    private readonly int[] glyphs = new int[MostGlyphs];
    private readonly char[] folded = new char[MostGlyphs];
    private readonly int[] starts = new int[MostGlyphs + 1];
    private readonly Spelling spelling = new();
    private readonly NameSpeller speller = new();
    private NameText name = new();
    private Reading reading;
    private int count;
    private bool hangul;
    private bool alone;

    /// <summary>True when a word at this character is read here.</summary>
    public static bool Reads(Rune rune, Reading reading) => Scripts.Of(rune.Value) switch
    {
        Script.Han => true,
        Script.Hangul => HangulSyllables.Is(rune.Value),
        Script.Kana => reading is Reading.Japanese or Reading.JapaneseOther && !IsBreak(rune.Value),
        _ => false,
    };

    /// <summary>Reads the run at <paramref name="place"/> into <paramref name="to"/>; returns the place behind it.</summary>
    public int Read(ReadOnlySpan<char> source, int place, NameText to, Reading how)
    {
        (name, reading) = (to, how);
        var end = Collect(source, place);
        alone = place == source.Length - source.TrimStart().Length && end == source.TrimEnd().Length;
        if (IsOrganisation())
        {
            ReadOrganisation();
        }
        else if (how is Reading.Japanese or Reading.JapaneseOther)
        {
            ReadJapanese();
        }
        else
        {
            ReadPerson();
        }

        return end;
    }

    private int Collect(ReadOnlySpan<char> source, int place)
    {
        count = 0;
        hangul = false;
        while (place < source.Length && count < MostGlyphs)
        {
            var rune = Composed.First(source[place..], out var used);
            var isHangul = HangulSyllables.Is(rune.Value);
            if (!Reads(rune, reading) || (count > 0 && isHangul != hangul))
            {
                break;
            }

            hangul = isHangul;
            var glyph = rune.Value == 0x3005 && count > 0 ? glyphs[count - 1] : rune.Value;
            var form = isHangul ? glyph : HanTable.Fold(glyph);
            glyphs[count] = glyph;
            folded[count] = form <= char.MaxValue ? (char)form : '\uFFFD';
            starts[count++] = place;
            place += used;
        }

        starts[count] = place;
        return place;
    }

    private ReadOnlySpan<char> Folded(int from, int length) => folded.AsSpan(from, length);

    private bool IsOrganisation()
    {
        var table = EastAsianNames.Shipped;
        if (count >= Organisation)
        {
            return reading is not (Reading.Japanese or Reading.JapaneseOther) || FamilyLength() == 0;
        }

        return (count >= 2 && table.Word(Folded(0, count)).Length > 0)
            || (count == 4 && table.Word(Folded(2, 2)).Length > 0 && table.Word(Folded(0, 2)).Length > 0);
    }

    private void ReadOrganisation()
    {
        for (var i = 0; i < count;)
        {
            var length = Math.Min(EastAsianNames.LongestWord, count - i);
            while (length > 1 && EastAsianNames.Shipped.Word(Folded(i, length)).Length == 0)
            {
                length--;
            }

            if (length > 1)
            {
                EmitWords(i, length, EastAsianNames.Shipped.Word(Folded(i, length)));
            }
            else
            {
                Emit(i, 1, surname: false);
            }

            i += length;
        }
    }

    private void ReadPerson()
    {
        var surname = SurnameLength();
        if (surname > 0)
        {
            Emit(0, surname, surname: true);
        }

        if (count > surname)
        {
            Emit(surname, count - surname, surname: false);
        }
    }

    /// <summary>Characters of the surname that begins the run; 0 where the run is a given name alone.</summary>
    private int SurnameLength()
    {
        var table = EastAsianNames.Shipped;
        var compound = count >= 2 && (hangul ? table.TryKoreanSurname(Folded(0, 2), out _, out _) : table.IsCompoundSurname(Folded(0, 2)));
        if (compound && (count > 2 || alone))
        {
            return count == 2 && hangul && table.TryKoreanSurname(Folded(0, 1), out _, out _) ? 1 : 2;
        }

        return count switch
        {
            1 => 1,
            2 => alone ? 1 : 0,
            3 => 1,
            _ => alone ? 1 : 0,
        };
    }

    private int FamilyLength()
    {
        for (var length = Math.Min(EastAsianNames.LongestSurname, count); length > 0; length--)
        {
            if (EastAsianNames.Shipped.Family(Folded(0, length)).Length > 0)
            {
                return length;
            }
        }

        return 0;
    }

    private void ReadJapanese()
    {
        var family = FamilyLength();
        var given = EastAsianNames.Shipped.Given(Folded(0, count)).Length > 0;
        if (given && (family < count || !alone))
        {
            family = alone && family > 0 && family < count && count > 3 ? family : 0;
        }
        else if (family == 0 && alone && !given)
        {
            family = count / 2;
        }

        if (family > 0)
        {
            EmitJapanese(0, family, surname: true);
        }

        if (count > family)
        {
            EmitJapanese(family, count - family, surname: false);
        }
    }

    private void EmitJapanese(int from, int length, bool surname)
    {
        spelling.Clear();
        JapaneseSpelling.Spell(glyphs.AsSpan(from, length), Folded(from, length), surname, reading == Reading.JapaneseOther, spelling);
        Add(from, length, (surname ? 0.6f : Math.Min(1f, 0.35f + 0.25f * length), TokenTraits.HanRead), 0);
    }

    private void Emit(int from, int length, bool surname)
    {
        var part = new NamePart(glyphs.AsSpan(from, length), Folded(from, length), surname);
        if (hangul || reading == Reading.Korean)
        {
            var (weight, group) = speller.Korean(part, words, spelling);
            Add(from, length, (weight, TokenTraits.Korean), group);
        }
        else
        {
            Add(from, length, (speller.Chinese(part, reading, spelling), TokenTraits.HanRead), 0);
        }
    }

    /// <summary>Words in Latin letters that stand for these characters, read like any others.</summary>
    private void EmitWords(int from, int length, ReadOnlySpan<char> latin)
    {
        foreach (var part in latin.Split(' '))
        {
            spelling.Clear();
            spelling.Add(latin[part]);
            AddToken(from, length, new NameToken { Script = hangul ? Script.Hangul : Script.Han });
        }
    }

    private void Add(int from, int length, (float Weight, TokenTraits Language) kind, ushort group) => AddToken(from, length, new NameToken
    {
        Script = hangul ? Script.Hangul : Script.Han,
        Traits = TokenTraits.Syllable | kind.Language,
        Glyph = GlyphOf(Folded(from, length)),
        Weight = kind.Weight,
        Group = group,
    });

    private void AddToken(int from, int length, NameToken token)
    {
        var letters = spelling.Letters;
        if (letters.Length == 0 || !name.HasRoom(letters.Length + spelling.Sounds.Length))
        {
            return;
        }

        token.SourceStart = (ushort)Math.Min(starts[from], ushort.MaxValue);
        token.SourceLength = (ushort)Math.Min(starts[from + length] - starts[from], ushort.MaxValue);
        name.Add(token, letters, spelling.Sounds);
    }

    private static int GlyphOf(ReadOnlySpan<char> folded)
    {
        var glyph = 0;
        foreach (var c in folded)
        {
            glyph = glyph * 65_599 + c;
        }

        return glyph == 0 ? 1 : glyph;
    }

    private static bool IsBreak(int kana) => kana is 0x30FB or 0x30A0;
}
