namespace Pillar.Screening.Matching.Index;

/// <summary>Hashes of what words are filed under.</summary>
internal static class KeyHash
{
    /// <summary>FNV-1a with a final mix. Written to the snapshot, so it never changes within a format version.</summary>
    public static uint Of(uint seed, ReadOnlySpan<byte> bytes)
    {
        var hash = seed;
        foreach (var b in bytes)
        {
            hash = (hash ^ b) * 16777619;
        }

        hash ^= hash >> 15;
        hash *= 0x2C1B3C6D;
        return hash ^ (hash >> 12);
    }

    /// <summary>The whole and the whole without each one of its places: two that lie one edit apart share one of these. Returns the new count.</summary>
    public static int WithOneLess(uint seed, ReadOnlySpan<byte> whole, Span<uint> keys, int count)
    {
        keys[count++] = Of(seed, whole);
        if (whole.Length < 3)
        {
            return count;
        }

        Span<byte> shorter = stackalloc byte[64];
        for (var gap = 0; gap < whole.Length && count < keys.Length; gap++)
        {
            whole[..gap].CopyTo(shorter);
            whole[(gap + 1)..].CopyTo(shorter[gap..]);
            keys[count++] = Of(seed, shorter[..(whole.Length - 1)]);
        }

        return count;
    }
}
