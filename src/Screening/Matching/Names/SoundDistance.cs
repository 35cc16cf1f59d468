using System.Runtime.CompilerServices;

namespace Pillar.Screening.Matching.Names;

/// <summary>
/// How far two words sound apart: an edit distance over sounds in which a change that romanisations make is cheap and one that
/// makes another word is dear. Costs are in hundredths of a consonant.
/// </summary>
internal static class SoundDistance
{
    /// <summary>Longer words are the same or nothing.</summary>
    public const int LongestWord = 40;

    /// <summary>What a last a in place of a last o costs beside the change: it tells a woman's name from a man's, "Maria" from "Mario".</summary>
    private const int OtherEnding = 25;

    /// <summary>Cost of two neighbours that changed places.</summary>
    public const int Swap = 80;

    /// <summary>
    /// Similarity 0 to 1 of two words, each with what is special about its script. What would be less than <paramref name="least"/> may come
    /// back as 0, and is found out sooner. Words read in two East Asian languages cannot be compared by sound and give 0.
    /// </summary>
    public static float Similarity(ReadOnlySpan<byte> left, TokenTraits leftTraits, ReadOnlySpan<byte> right, TokenTraits rightTraits, float least = 0)
    {
        if (SoundScheme.Between(leftTraits, rightTraits) is not { } scheme)
        {
            return 0;
        }

        if (left.Length == 0 || right.Length == 0 || left.Length > LongestWord || right.Length > LongestWord)
        {
            return left.SequenceEqual(right) && left.Length > 0 ? 1 : 0;
        }

        var size = Size(left, right, scheme);
        return Similarity(Distance(left, right, scheme, Most(size, least)) + Ending(left, right, scheme), size, least);
    }

    /// <summary>True when two words whose sounds lie this far apart, what another ending costs aside, are as similar as <paramref name="least"/>.</summary>
    public static bool Reaches(int distance, ReadOnlySpan<byte> left, ReadOnlySpan<byte> right, SoundScheme scheme, float least) =>
        Similarity(distance + Ending(left, right, scheme), Size(left, right, scheme), least) >= least;

    private static float Similarity(int distance, int size, float least) => size == 0 || distance > Most(size, least) ? 0 : Math.Max(0, 1f - (float)distance / size);

    private static int Most(int size, float least) => (int)((1 - least) * size);

    private static int Size(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right, SoundScheme scheme) => Math.Max(SizeOf(left, scheme), SizeOf(right, scheme));

    private static int Ending(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right, SoundScheme scheme) =>
        scheme == SoundScheme.Plain && (left[^1], right[^1]) is (Sound.A, Sound.O) or (Sound.O, Sound.A) ? OtherEnding : 0;

    private static int SizeOf(ReadOnlySpan<byte> sounds, SoundScheme scheme)
    {
        var size = 0;
        foreach (var sound in sounds)
        {
            size += scheme.Size[sound];
        }

        return size;
    }

    /// <summary>The distance, or more than <paramref name="most"/> as soon as it must be.</summary>
    [SkipLocalsInit]
    private static unsafe int Distance(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right, SoundScheme scheme, int most)
    {
        var rows = stackalloc int[3 * (LongestWord + 1)];
        fixed (byte* changes = scheme.Change, lossLeft = scheme.LossLeft, lossRight = scheme.LossRight)
        fixed (byte* l = left, r = right)
        {
            return Distance(new Words(l, left.Length, r, right.Length), new Costs(changes, lossLeft, lossRight), rows, most);
        }
    }

    private static unsafe int Distance(in Words words, in Costs costs, int* rows, int most)
    {
        var twoAgo = rows;
        var above = rows + LongestWord + 1;
        var row = above + LongestWord + 1;
        above[0] = 0;
        for (var j = 0; j < words.RightLength; j++)
        {
            above[j + 1] = above[j] + costs.LossRight[words.Right[j]];
        }

        var leastAbove = 0;
        for (var i = 0; i < words.LeftLength; i++)
        {
            var l = words.Left[i];
            var before = i > 0 ? words.Left[i - 1] : byte.MaxValue;
            var change = costs.Changes + l * Sound.Kinds;
            var lost = costs.LossLeft[l];
            var last = above[0] + lost;
            var least = row[0] = last;
            for (var j = 0; j < words.RightLength; j++)
            {
                var r = words.Right[j];
                last = Math.Min(above[j] + change[r], Math.Min(above[j + 1] + lost, last + costs.LossRight[r]));
                if (r == before && j > 0 && words.Right[j - 1] == l)
                {
                    last = Math.Min(last, twoAgo[j - 1] + Swap);
                }

                row[j + 1] = last;
                least = Math.Min(least, last);
            }

            // Every way on leads through this row, or over it by a swap from the row above.
            if (least > most && leastAbove + Swap > most)
            {
                return Math.Min(least, leastAbove + Swap);
            }

            leastAbove = least;
            var free = twoAgo;
            twoAgo = above;
            above = row;
            row = free;
        }

        return above[words.RightLength];
    }

    private readonly unsafe struct Costs(byte* changes, byte* lossLeft, byte* lossRight)
    {
        public readonly byte* Changes = changes;
        public readonly byte* LossLeft = lossLeft;
        public readonly byte* LossRight = lossRight;
    }

    private readonly unsafe struct Words(byte* left, int leftLength, byte* right, int rightLength)
    {
        public readonly byte* Left = left;
        public readonly int LeftLength = leftLength;
        public readonly byte* Right = right;
        public readonly int RightLength = rightLength;
    }
}
