using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Pillar.Bench.Peers;

/// <summary>How often each letter, digit and space stands in a plain Latin text, at most 255 times each.</summary>
internal readonly struct LetterCounts(Vector512<byte> counts)
{
    private const int Places = 64;

    private readonly Vector512<byte> counts = counts;

    public static LetterCounts Of(string text)
    {
        Span<byte> places = stackalloc byte[Places];
        places.Clear();
        foreach (var c in text)
        {
            var place = c is >= 'a' and <= 'z' ? c - 'a' : c is >= '0' and <= '9' ? 26 + c - '0' : 36;
            places[place] = (byte)Math.Min(byte.MaxValue, places[place] + 1);
        }

        return new LetterCounts(Vector512.Create<byte>(places));
    }

    /// <summary>Letters in common, each as often as it stands in both.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Common(LetterCounts other)
    {
        var (low, high) = Vector512.Widen(Vector512.Min(counts, other.counts));
        return Vector512.Sum(low + high);
    }
}
