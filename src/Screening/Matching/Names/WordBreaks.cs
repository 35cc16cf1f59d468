using System.Globalization;
using System.Text;
using Pillar.Vocabulary;

namespace Pillar.Screening.Matching.Names;

/// <summary>Where words begin and end, in any script.</summary>
internal static class WordBreaks
{
    private const int Decisive = 1000;

    public enum LookAlikes : byte
    {
        None,
        ToLatin,
        ToCyrillic,
    }

    /// <summary>A word's extent in the source and what it is written in.</summary>
    public readonly record struct Word(int Length, Script Script, LookAlikes LookAlikes);

    /// <summary>True when a word can start at this place.</summary>
    public static bool Starts(ReadOnlySpan<char> source, int place) =>
        Rune.DecodeFromUtf16(source[place..], out var rune, out _) == System.Buffers.OperationStatus.Done && IsWordCharacter(rune);

    /// <summary>
    /// The word that starts at <paramref name="place"/>. A Han character or Hangul syllable is a word of its own; "L.L.C." is one word;
    /// an apostrophe inside a word does not end it. Length 0 at the end of the source.
    /// </summary>
    public static Word From(ReadOnlySpan<char> source, int place)
    {
        var (latin, cyrillic, end) = (0, 0, place);
        var script = Script.None;
        while (end < source.Length && Rune.DecodeFromUtf16(source[end..], out var rune, out var used) == System.Buffers.OperationStatus.Done)
        {
            var here = Scripts.Of(rune.Value);
            if (here is Script.Han or Script.Hangul)
            {
                return end == place ? Syllable(source[end..], here) : Whole();
            }

            if ((!IsWordCharacter(rune) && !JoinsHere(source, place, end)) || PartsNumber(source, place, end))
            {
                return Whole();
            }

            latin += Vote(here, Script.Latin, rune);
            cyrillic += Vote(here, Script.Cyrillic, rune);
            script = script == Script.None ? here : script;
            end += used;
        }

        return Whole();

        Word Whole() => new(end - place, cyrillic > latin ? Script.Cyrillic : latin > 0 ? Script.Latin : script, Mixed(latin, cyrillic));
    }

    private static Word Syllable(ReadOnlySpan<char> source, Script script)
    {
        Composed.First(source, out var used);
        return new Word(used, script, LookAlikes.None);
    }

    /// <summary>A letter that no letter of the other script is drawn like tells what a mixed word is written in: it outvotes all that may be disguise.</summary>
    private static int Vote(Script letter, Script script, Rune rune) =>
        letter != script ? 0 : Letters.LookAlike(rune.Value, script == Script.Cyrillic) == 0 ? Decisive : 1;

    private static LookAlikes Mixed(int latin, int cyrillic) =>
        latin == 0 || cyrillic == 0 ? LookAlikes.None : latin >= cyrillic ? LookAlikes.ToLatin : LookAlikes.ToCyrillic;

    /// <summary>True for a name in Cyrillic whose Latin letters are all drawn like Cyrillic ones, and most likely typed in their place: "АО ACT".</summary>
    public static bool HidesCyrillic(ReadOnlySpan<char> source)
    {
        var cyrillic = false;
        foreach (var c in source)
        {
            if (char.IsAsciiLetter(c) && Letters.LookAlike(c, toLatin: false) == 0)
            {
                return false;
            }

            cyrillic |= c is >= '\u0400' and <= '\u04FF';
        }

        return cyrillic;
    }

    /// <summary>Letters, digits, and the marks written on them.</summary>
    private static bool IsWordCharacter(Rune rune) => rune.IsAscii
        ? char.IsAsciiLetterOrDigit((char)rune.Value)
        : Rune.GetUnicodeCategory(rune) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter
            or UnicodeCategory.TitlecaseLetter or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.LetterNumber;

    /// <summary>An apostrophe between letters, what nobody sees, or the dot of an abbreviation of single letters.</summary>
    private static bool JoinsHere(ReadOnlySpan<char> source, int start, int place)
    {
        var c = source[place];
        if (IsUnseen(c))
        {
            return JoinsUnseen(source, place);
        }

        if (c is '\'' or '’' or '‘' or 'ʼ' or 'ʿ' or 'ʾ' or '`' or '´' or 'ʻ' or '′' or '״' or '׳' or '"')
        {
            return place + 1 < source.Length && char.IsLetter(source[place + 1]);
        }

        return c switch
        {
            '.' => IsDottedAbbreviation(source, start, place),
            '-' or '\u2010' or '\u2011' => IsOrdinalEnd(source, start, place),
            _ => false,
        };
    }

    /// <summary>"26-th", "2-й": the hyphen between a number and its ending.</summary>
    private static bool IsOrdinalEnd(ReadOnlySpan<char> source, int start, int hyphen)
    {
        var end = hyphen + 1;
        while (end < source.Length && char.IsLetterOrDigit(source[end]))
        {
            end++;
        }

        return AreDigits(source[start..hyphen])
            && source[(hyphen + 1)..end] is "st" or "nd" or "rd" or "th" or "e" or "er" or "й" or "я" or "е" or "ая" or "ой" or "ый" or "ий" or "го";
    }

    /// <summary>A word and a number written as one ("Factory26", "26Factory"). Short letters stay with their number: "MI6", "26th".</summary>
    private static bool PartsNumber(ReadOnlySpan<char> source, int start, int place)
    {
        if (place == start || char.IsDigit(source[place]) == char.IsDigit(source[place - 1]))
        {
            return false;
        }

        var (letters, from, to) = (0, char.IsDigit(source[place]) ? start : place, char.IsDigit(source[place]) ? place : source.Length);
        for (var i = from; i < to && char.IsLetter(source[i]); i++)
        {
            letters++;
        }

        return from == start ? letters == place - start && letters >= 3 : letters > 3 && AreDigits(source[start..place]);
    }

    /// <summary>A plain loop: the framework's search of a range boxes each bound while its code is still new.</summary>
    private static bool AreDigits(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Soft hyphen, joiners, direction marks, the stroke that lengthens an Arabic word: they stand inside a word without a sound, and would cut it to pieces.</summary>
    private static bool IsUnseen(char c) => c is '\u0640' or '\u00AD' or '\u200C' or '\u200D' or '\u200E' or '\u200F' or '\uFEFF';

    private static bool JoinsUnseen(ReadOnlySpan<char> source, int place)
    {
        while (place < source.Length && IsUnseen(source[place]))
        {
            place++;
        }

        return place < source.Length && Starts(source, place);
    }

    /// <summary>Three letters or more with a dot between each two. Two are the initials of a person, or a legal form that is known as two.</summary>
    private static bool IsDottedAbbreviation(ReadOnlySpan<char> source, int start, int dot)
    {
        for (var i = start; i < dot; i++)
        {
            if (((i - start) % 2 == 0) != char.IsLetter(source[i]))
            {
                return false;
            }
        }

        var (next, after) = (dot + 1, dot + 2);
        return (dot - start) % 2 == 1 && IsSingle(source, next) && (dot - start > 1 || (after < source.Length && source[after] == '.' && IsSingle(source, after + 1)));
    }

    private static bool IsSingle(ReadOnlySpan<char> source, int place) =>
        place < source.Length && char.IsLetter(source[place]) && (place + 1 >= source.Length || !char.IsLetterOrDigit(source[place + 1]));
}
