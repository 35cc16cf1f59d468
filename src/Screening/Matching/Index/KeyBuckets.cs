using Pillar.Screening.Snapshot;

namespace Pillar.Screening.Matching.Index;

/// <summary>A directory over sorted keys: the upper bits of a key give the place where keys with those bits begin.</summary>
internal static class KeyBuckets
{
    /// <summary>Number of buckets is the first power of two not below a quarter of the keys, at least 2; one more place ends the last bucket.</summary>
    public static int[] Of(IReadOnlyCollection<uint> keys)
    {
        var bits = 1;
        while (1 << bits < keys.Count / 4)
        {
            bits++;
        }

        var starts = new int[(1 << bits) + 1];
        foreach (var key in keys)
        {
            starts[(key >> (32 - bits)) + 1]++;
        }

        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        return starts;
    }

    /// <summary>The records filed under a key.</summary>
    public static ReadOnlySpan<T> Filed<T>(MappedArray<T> sorted, ReadOnlySpan<int> buckets, uint key)
        where T : unmanaged, IFiled
    {
        var (from, to) = Range(buckets, key);
        var bucket = sorted.Slice(from, to - from);
        var first = 0;
        while (first < bucket.Length && bucket[first].FiledUnder < key)
        {
            first++;
        }

        var last = first;
        while (last < bucket.Length && bucket[last].FiledUnder == key)
        {
            last++;
        }

        return bucket[first..last];
    }

    /// <summary>The range of places in which a key can stand.</summary>
    public static (int From, int To) Range(ReadOnlySpan<int> buckets, uint key)
    {
        var bits = System.Numerics.BitOperations.Log2((uint)(buckets.Length - 1));
        var bucket = (int)(key >> (32 - bits));
        return (buckets[bucket], buckets[bucket + 1]);
    }
}
