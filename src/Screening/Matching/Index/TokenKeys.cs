using System.Runtime.InteropServices;
using Pillar.Screening.Matching.Names;

namespace Pillar.Screening.Matching.Index;

/// <summary>
/// The keys under which a word is filed and looked for. Two words that share a key are compared; the keys are chosen so that one typing
/// error, another romanisation, a missing vowel or a short form still leaves one key in common.
/// </summary>
internal static class TokenKeys
{
    public const int Most = 48;

    private const uint Exact = 0x9E3779B1, Group = 0x85EBCA77, Consonants = 0xC2B2AE3D, FewerConsonants = 0x27D4EB2F, Spelling = 0x2545F491;

    /// <summary>Consonants from which on one may be left out: with fewer, too many words would share a key.</summary>
    private const int ConsonantsToSpare = 5;

    /// <summary>Letters up to which a word is filed by its spelling with one letter left out; longer words have consonants to spare.</summary>
    private const int LongSpelling = 14;

    /// <summary>Writes the keys of a word; the same for a listed word and a word asked for.</summary>
    public static int Of(in NameToken token, ReadOnlySpan<char> letters, ReadOnlySpan<byte> sounds, Span<uint> keys)
    {
        var count = 0;
        keys[count++] = Hash(Exact, MemoryMarshal.AsBytes(letters));
        if (token.Has(TokenTraits.LegalForm | TokenTraits.Particle | TokenTraits.Title | TokenTraits.Number | TokenTraits.Initial))
        {
            return count;
        }

        if (token.Group != 0)
        {
            keys[count++] = Hash(Group, MemoryMarshal.AsBytes(new ReadOnlySpan<ushort>(in token.Group)));
        }

        Span<byte> classes = stackalloc byte[Skeleton.Longest];
        var consonants = classes[..Skeleton.Read(sounds, classes)];
        if (consonants.Length > 0)
        {
            keys[count++] = Hash(Consonants, consonants);
        }

        if (consonants.Length >= ConsonantsToSpare && !token.IsJoined)
        {
            AddShorter(FewerConsonants, consonants, keys, ref count);
        }

        if (token.Has(TokenTraits.SparseVowels) || token.IsJoined || letters.Length > LongSpelling)
        {
            return count;
        }

        Span<byte> spelling = stackalloc byte[LongSpelling];
        for (var i = 0; i < letters.Length; i++)
        {
            spelling[i] = (byte)letters[i];
        }

        AddShorter(Spelling, spelling[..letters.Length], keys, ref count);
        return count;
    }

    /// <summary>The word itself and the word without each one of its places: two words one edit apart share one of these.</summary>
    private static void AddShorter(uint seed, ReadOnlySpan<byte> whole, Span<uint> keys, ref int count)
    {
        keys[count++] = Hash(seed, whole);
        if (whole.Length < 3)
        {
            return;
        }

        Span<byte> shorter = stackalloc byte[Skeleton.Longest];
        for (var gap = 0; gap < whole.Length && count < keys.Length; gap++)
        {
            whole[..gap].CopyTo(shorter);
            whole[(gap + 1)..].CopyTo(shorter[gap..]);
            keys[count++] = Hash(seed, shorter[..(whole.Length - 1)]);
        }
    }

    /// <summary>FNV-1a with a final mix. Written to the snapshot, so it never changes within a format version.</summary>
    private static uint Hash(uint seed, ReadOnlySpan<byte> bytes)
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
}
