namespace Pillar.Screening.Matching.Names.EastAsian;

/// <summary>A word that is being spelled: letters, and sounds where the language says more than its letters do. Reused.</summary>
internal sealed class Spelling
{
    private const int Most = 60;

    private readonly char[] letters = new char[Most];
    private readonly byte[] sounds = new byte[Most];
    private int letterCount;
    private int soundCount;

    public ReadOnlySpan<char> Letters => letters.AsSpan(0, letterCount);

    /// <summary>Empty when the letters are to be read as any others.</summary>
    public ReadOnlySpan<byte> Sounds => sounds.AsSpan(0, soundCount);

    public byte LastSound => soundCount == 0 ? (byte)0 : sounds[soundCount - 1];

    public void Clear() => letterCount = soundCount = 0;

    public void Add(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (letterCount < Most && char.IsAsciiLetterOrDigit(c))
            {
                letters[letterCount++] = c;
            }
        }
    }

    public void Add(ReadOnlySpan<byte> ascii)
    {
        foreach (var c in ascii)
        {
            if (letterCount < Most)
            {
                letters[letterCount++] = (char)c;
            }
        }
    }

    /// <summary>Adds a sound; doubled sounds count once.</summary>
    public void AddSound(byte sound)
    {
        if (soundCount < Most && sound != 0 && LastSound != sound)
        {
            sounds[soundCount++] = sound;
        }
    }

    /// <summary>Replaces the letters; the sounds stay.</summary>
    public void Respell(ReadOnlySpan<char> text)
    {
        letterCount = 0;
        Add(text);
    }
}
