using System.Text;
using Pillar.Screening.Matching.Names.EastAsian;
using Pillar.Vocabulary;

namespace Pillar.Screening.Matching.Names.Arabic;

/// <summary>
/// Reads one word in Arabic script: cuts off what other spellings write apart (the article, the servant-of word, the name of God, "of the
/// faith") and reads each letter by itself, since two letters side by side ("s" and "h") are never the one sound that their Latin letters
/// would make. Reused; not safe for two threads.
/// </summary>
internal sealed class ArabicReader
{
    private const int LongestWord = 60;

    private const string God = "الله", OfGod = "اللهي", Faith = "الدين";

    private readonly char[] plain = new char[LongestWord + 1];
    private readonly int[] from = new int[LongestWord + 2];
    private readonly char[] form = new char[8];
    private readonly char[] letters = new char[LongestWord];
    private readonly byte[] sounds = new byte[2 * LongestWord];
    private int lettersUsed, soundsUsed, place;
    private bool persian;
    private NameText name = new();

    /// <summary>Appends the words that <paramref name="source"/> is made of.</summary>
    /// <param name="source">One word.</param>
    /// <param name="start">Its place in the name.</param>
    /// <param name="to">Where its words go.</param>
    /// <param name="reading">Arabic, or Persian.</param>
    public void Read(ReadOnlySpan<char> source, int start, NameText to, Reading reading)
    {
        (name, place, persian) = (to, start, reading == Reading.Persian);
        Cut(0, Fold(source));
    }

    /// <summary>Writes the plain letters, and where in the source each stands; returns their number.</summary>
    private int Fold(ReadOnlySpan<char> source)
    {
        var count = 0;
        for (var i = 0; i < source.Length && count < LongestWord;)
        {
            var rune = Composed.First(source[i..], out var used);
            var letter = rune.IsBmp ? ArabicLetters.Plain((char)rune.Value) : '\0';
            ReadOnlySpan<char> written = letter switch
            {
                ArabicLetters.LamAlef => "لا",
                ArabicLetters.Allah => God,
                _ => IsRead(letter) ? [letter] : [],
            };
            foreach (var c in written[..Math.Min(written.Length, LongestWord - count)])
            {
                from[count] = i;
                plain[count++] = c;
            }

            i += used;
        }

        from[count] = source.Length;
        return count;
    }

    /// <summary>Letters, digits and written vowels; not the stroke that only lengthens a word, nor what nobody sees.</summary>
    private static bool IsRead(char letter) => (char.IsLetterOrDigit(letter) && letter != 'ـ') || letter is >= '\u064B' and <= '\u0652';

    private ReadOnlySpan<char> Plain(int start, int end) => plain.AsSpan(start, end - start);

    private void Cut(int start, int end)
    {
        var word = Plain(start, end);
        if (Part(word) is { Length: > 0 } part)
        {
            Add(start, end, part);
        }
        else if (Front(word) is > 0 and var front)
        {
            Cut(start, start + front);
            Cut(start + front, end);
        }
        else if (Back(word) is > 0 and var back)
        {
            Cut(start, end - back);
            Add(end - back, end, Plain(end - back, end) is Faith ? ArabicNames.OfFaith : ArabicNames.OfGod);
        }
        else if (word.Length > 0)
        {
            Spell(start, end);
            Add(start, end, letters.AsSpan(0, lettersUsed), sounds.AsSpan(0, soundsUsed));
        }
    }

    /// <summary>How a word is written that stands beside so many names; empty for another.</summary>
    private static string Part(ReadOnlySpan<char> word) => word switch
    {
        God => ArabicNames.God,
        OfGod => ArabicNames.OfGod,
        Faith => ArabicNames.OfFaith,
        "عبد" => ArabicNames.Servant,
        _ => "",
    };

    /// <summary>Letters at the start of a word that are a word of their own; 0 for none.</summary>
    private static int Front(ReadOnlySpan<char> word) =>
        word.Length >= 7 && (word.StartsWith("عبدال", StringComparison.Ordinal) || word.StartsWith("ابوال", StringComparison.Ordinal)) ? 3
        : word.Length >= 4 && word.StartsWith("ال", StringComparison.Ordinal) ? 2
        : 0;

    /// <summary>Letters at the end of a word that are a word of their own; 0 for none.</summary>
    private static int Back(ReadOnlySpan<char> word)
    {
        foreach (var end in (ReadOnlySpan<string>)[God, OfGod, Faith])
        {
            if (word.Length >= end.Length + 2 && word.EndsWith(end, StringComparison.Ordinal))
            {
                return end.Length;
            }
        }

        return 0;
    }

    private void Spell(int start, int end)
    {
        (lettersUsed, soundsUsed) = (0, 0);
        for (var i = start; i < end; i++)
        {
            var read = Form(i, start, end);
            if (lettersUsed + read.Length > LongestWord)
            {
                return;
            }

            read.CopyTo(letters.AsSpan(lettersUsed));
            lettersUsed += read.Length;
            AddSound(read, i, start, end);
        }
    }

    /// <summary>The Latin letters of one letter where it stands. A last ha is a vowel, but for one that only closes a long vowel ("Shah").</summary>
    private ReadOnlySpan<char> Form(int i, int start, int end)
    {
        var letter = plain[i];
        if (letter == 'ه' && i == end - 1 && end - start > 2)
        {
            return plain[i - 1] is 'ا' or 'و' ? "" : "a";
        }

        return persian ? InPersian(i, start, end) : Latin(letter);
    }

    private ReadOnlySpan<char> InPersian(int i, int start, int end) => plain[i] switch
    {
        'ض' or 'ذ' => "z",
        'ث' => "s",
        'و' when i == start || (i + 1 < end && plain[i + 1] is 'ا' or 'و' or 'ي') => "v",
        var letter => Latin(letter),
    };

    private ReadOnlySpan<char> Latin(char letter) => form.AsSpan(0, Rune.IsValid(letter) ? Letters.Append(new Rune(letter), form) : 0);

    /// <summary>Adds the sound of one letter where it stands.</summary>
    private void AddSound(ReadOnlySpan<char> latin, int i, int start, int end)
    {
        switch (plain[i])
        {
            case 'ع':
            case 'ا' when i == start:
                Add(Sound.AnyVowel);
                return;
            case 'ي' or 'ئ':
                AddYa(i, end);
                return;
            case 'ة' when i == end - 1:
                Add(Sound.A);
                Add(Sound.FleetingT);
                return;
        }

        Span<byte> read = stackalloc byte[16];
        foreach (var sound in read[..Sounds.Read(latin, read)])
        {
            Add(sound);
        }
    }

    /// <summary>Ya is a consonant before a vowel, and one vowel with an alef before it.</summary>
    private void AddYa(int i, int end)
    {
        var before = soundsUsed > 0 ? sounds[soundsUsed - 1] : (byte)0;
        if (i + 1 < end && (plain[i + 1] is 'ا' or 'و' or 'ة' || (plain[i + 1] == 'ه' && i + 2 == end)))
        {
            Add(Sound.Y);
        }
        else if (before is Sound.A or Sound.AnyVowel)
        {
            sounds[soundsUsed - 1] = before == Sound.A ? Sound.E : Sound.I;
        }
        else
        {
            Add(i == end - 1 ? Sound.FleetingI : Sound.I);
        }
    }

    private void Add(byte sound)
    {
        if (soundsUsed == 0 || sounds[soundsUsed - 1] != sound)
        {
            sounds[soundsUsed++] = sound;
        }
    }

    private void Add(int start, int end, ReadOnlySpan<char> word)
    {
        Span<byte> read = stackalloc byte[16];
        Add(start, end, word, read[..Sounds.Read(word, read)]);
    }

    private void Add(int start, int end, ReadOnlySpan<char> word, ReadOnlySpan<byte> heard)
    {
        if (word.Length == 0 || !name.HasRoom(word.Length))
        {
            return;
        }

        var token = new NameToken
        {
            SourceStart = (ushort)Math.Min(place + from[start], ushort.MaxValue),
            SourceLength = (ushort)Math.Min(from[end] - from[start], ushort.MaxValue),
            Script = Script.Arabic,
            Traits = TokenTraits.SparseVowels,
        };
        name.Add(token, word, heard);
    }
}
