namespace Pillar.Screening.Matching.Names;

/// <summary>Numbers in names: digits, ordinals ("26th"), Roman numerals from two to thirty-nine. Written-out ones are <see cref="NumberWords"/>.</summary>
internal static class Numerals
{
    /// <summary>True for a number; "Xi", "Vi" and "Xv" are names as well, and numbers only where a number meets them.</summary>
    public static bool Is(ReadOnlySpan<char> letters) => Value(letters) >= 0 && letters is not ("xi" or "vi" or "xv");

    /// <summary>The number a word stands for, or -1. Digits beyond nine places compare as text and give -1 as well.</summary>
    public static int Value(ReadOnlySpan<char> letters)
    {
        var digits = 0;
        while (digits < letters.Length && char.IsAsciiDigit(letters[digits]))
        {
            digits++;
        }

        if (digits is > 0 and <= 9 && letters.Length - digits <= 3 && (letters.Length == digits || IsOrdinalEnd(letters[digits..])))
        {
            return int.Parse(letters[..digits], System.Globalization.CultureInfo.InvariantCulture);
        }

        return digits == 0 && letters.Length >= 2 ? Roman(letters) : -1;
    }

    private static bool IsOrdinalEnd(ReadOnlySpan<char> end) => end
        is "st" or "nd" or "rd" or "th" or "y" or "i" or "ya" or "aya" or "oy" or "yy" or "iy" or "go" or "e" or "er" or "eme" or "o" or "a";

    private static int Roman(ReadOnlySpan<char> letters)
    {
        var tens = 0;
        while (tens < letters.Length && tens < 3 && letters[tens] == 'x')
        {
            tens++;
        }

        var units = letters[tens..] switch
        {
            "" => 0,
            "i" => 1,
            "ii" => 2,
            "iii" => 3,
            "iv" => 4,
            "v" => 5,
            "vi" => 6,
            "vii" => 7,
            "viii" => 8,
            "ix" => 9,
            _ => -1,
        };
        return units < 0 ? -1 : tens * 10 + units;
    }
}
