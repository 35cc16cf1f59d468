namespace Pillar.Screening.Matching.Names;

/// <summary>
/// Counts the slips of the finger between one spelling and many: a letter wrong, left out, too many, or two neighbours changed round. All
/// places of the one spelling are worked on at once, a bit each: H. Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau edit
/// distances" (2003). Owned by one thread.
/// </summary>
internal sealed class SlipPattern
{
    /// <summary>Longer spellings have no pattern.</summary>
    public const int Longest = 64;

    private readonly ulong[] places = new ulong[128];
    private readonly char[] spelling = new char[Longest];
    private int length;

    /// <summary>Takes the spelling, of ASCII letters and digits, to which others are held.</summary>
    public void Take(ReadOnlySpan<char> letters)
    {
        foreach (var letter in spelling.AsSpan(0, length))
        {
            places[letter & 127] = 0;
        }

        letters.CopyTo(spelling);
        length = letters.Length;
        for (var i = 0; i < length; i++)
        {
            places[letters[i] & 127] |= 1UL << i;
        }
    }

    /// <summary>Number of slips to another spelling.</summary>
    public int SlipsTo(ReadOnlySpan<byte> other)
    {
        var (slips, last) = (length, 1UL << (length - 1));
        var (up, down, same, before) = (ulong.MaxValue, 0UL, 0UL, 0UL);
        foreach (var letter in other)
        {
            var here = places[letter & 127];
            var swapped = ((~same & here) << 1) & before;
            same = (((here & up) + up) ^ up) | here | down | swapped;
            var (more, fewer) = (down | ~(same | up), same & up);
            slips += (more & last) != 0 ? 1 : (fewer & last) != 0 ? -1 : 0;
            more = more << 1 | 1;
            up = fewer << 1 | ~(same | more);
            down = more & same;
            before = here;
        }

        return slips;
    }
}
