using System.Numerics;

namespace Pillar.Review.Focus;

/// <summary>Sets of places as bits, 64 to a word.</summary>
internal static class Bits
{
    public static int Words(int places) => (places + 63) / 64;

    public static ulong[] Of(IEnumerable<int> places, int count)
    {
        var bits = new ulong[Words(count)];
        foreach (var place in places)
        {
            Set(bits, place);
        }

        return bits;
    }

    public static void Set(Span<ulong> bits, int place) => bits[place >> 6] |= 1UL << (place & 63);

    public static bool Has(ReadOnlySpan<ulong> bits, int place) => ((bits[place >> 6] >> (place & 63)) & 1) != 0;

    public static int Count(ReadOnlySpan<ulong> bits)
    {
        var count = 0;
        foreach (var word in bits)
        {
            count += BitOperations.PopCount(word);
        }

        return count;
    }

    /// <summary>How many places two sets share.</summary>
    public static int Common(ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right)
    {
        var count = 0;
        for (var w = 0; w < left.Length; w++)
        {
            count += BitOperations.PopCount(left[w] & right[w]);
        }

        return count;
    }

    public static IEnumerable<int> Places(ulong[] bits) => Enumerable.Range(0, bits.Length * 64).Where(place => Has(bits, place));
}
