namespace Pillar.Screening.Matching.Names;

/// <summary>
/// A word in Thai or Lao in the order in which it is spoken: e, ae, o and ai are written before the consonant they follow, and a letter under
/// the cross that silences it is not heard. Source: Unicode Standard, chapter 16.1 and 16.2.
/// </summary>
internal static class SpokenOrder
{
    private const char Silent = '\u0E4C', SilentLao = '\u0ECC';

    /// <summary>Writes the letters of <paramref name="word"/> into <paramref name="to"/>, which is as long at least; returns their number.</summary>
    public static int Write(ReadOnlySpan<char> word, Span<char> to)
    {
        var count = 0;
        for (var i = 0; i < word.Length; i++)
        {
            var vowelFirst = IsWrittenBefore(word[i]) && i + 1 < word.Length && char.IsLetter(word[i + 1]);
            if (i + 1 < word.Length && word[i + 1] is Silent or SilentLao)
            {
                i++;
            }
            else if (vowelFirst)
            {
                to[count++] = word[i + 1];
                to[count++] = word[i++];
            }
            else
            {
                to[count++] = word[i];
            }
        }

        return count;
    }

    private static bool IsWrittenBefore(char letter) => letter is >= '\u0E40' and <= '\u0E44' or >= '\u0EC0' and <= '\u0EC4';
}
