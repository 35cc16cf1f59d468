using Pillar.Screening.Matching.Names;

namespace Pillar.Screening.Matching.Index;

/// <summary>
/// The keys under which a word is filed and looked for by its sounds, so that another romanisation, a missing vowel or a script without
/// vowels still leaves a key in common. Words of few consonants, of which there are many alike, are told apart by their first vowel too.
/// </summary>
internal static class SoundKeys
{
    public const int Most = 24;

    private const uint Voiced = 0xC2B2AE3D, FromSparse = 0x165667B1, Sparse = 0x9E3779B9, Fewer = 0x27D4EB2F;

    /// <summary>Consonants from which on one may be left out: with fewer, too many words would share a key.</summary>
    private const int ConsonantsToSpare = 5;

    /// <summary>Consonants from which on the first vowel is not needed to tell words apart.</summary>
    private const int ManyConsonants = 4;

    /// <summary>False for glue, numbers and initials, which are found by their letters alone.</summary>
    public static bool HasSound(in NameToken token) =>
        !token.Has(TokenTraits.LegalForm | TokenTraits.Particle | TokenTraits.Title | TokenTraits.Number | TokenTraits.Initial);

    /// <summary>Writes the keys under which a listed word is filed.</summary>
    /// <returns>Number of keys.</returns>
    public static int Filed(in NameToken token, ReadOnlySpan<byte> sounds, Span<uint> keys) => Of(token, sounds, keys, filed: true);

    /// <summary>Writes the keys under which the words that a word asked for may be are filed.</summary>
    /// <returns>Number of keys.</returns>
    public static int Asked(in NameToken token, ReadOnlySpan<byte> sounds, Span<uint> keys) => Of(token, sounds, keys, filed: false);

    private static int Of(in NameToken token, ReadOnlySpan<byte> sounds, Span<uint> keys, bool filed)
    {
        Span<byte> classes = stackalloc byte[Skeleton.Longest + 1];
        var length = Skeleton.Read(sounds, classes);
        if (length == 0 || !HasSound(token))
        {
            return 0;
        }

        var consonants = classes[..length];
        var sparse = token.Has(TokenTraits.SparseVowels);
        var count = AddSparse(consonants, (sparse, filed), keys, 0);
        if (!sparse)
        {
            count = AddVoiced(sounds, classes, length, keys, count);
        }
        else if (sounds[^1] == Sound.FleetingT)
        {
            classes[length] = Sound.SkeletonClass(Sound.T);
            count = AddSparse(classes[..(length + 1)], (sparse, filed), keys, count);
        }

        return length >= ConsonantsToSpare && !token.IsJoined ? KeyHash.WithOneLess(Fewer, consonants, keys, count) : count;
    }

    /// <summary>A word without vowels is looked for among those that have them as well, and a word with vowels is filed for it.</summary>
    private static int AddSparse(ReadOnlySpan<byte> consonants, (bool Sparse, bool Filed) word, Span<uint> keys, int count)
    {
        if (!word.Sparse || !word.Filed)
        {
            keys[count++] = KeyHash.Of(word.Filed || word.Sparse ? FromSparse : Sparse, consonants);
        }

        if (word.Sparse)
        {
            keys[count++] = KeyHash.Of(Sparse, consonants);
        }

        return count;
    }

    /// <summary>The consonants of a word with vowels, and for few consonants the class of its first vowel; e counts as a and as i.</summary>
    private static int AddVoiced(ReadOnlySpan<byte> sounds, Span<byte> classes, int length, Span<uint> keys, int count)
    {
        if (length >= ManyConsonants)
        {
            keys[count++] = KeyHash.Of(Voiced, classes[..length]);
            return count;
        }

        var vowel = FirstVowel(sounds);
        if (vowel == Sound.E)
        {
            classes[length] = Sound.I;
            keys[count++] = KeyHash.Of(Voiced, classes[..(length + 1)]);
            vowel = Sound.A;
        }

        classes[length] = vowel;
        keys[count++] = KeyHash.Of(Voiced, classes[..(length + 1)]);
        return count;
    }

    /// <summary>The class of the first vowel behind the first consonant: a, e, i or o; 0 where none follows.</summary>
    private static byte FirstVowel(ReadOnlySpan<byte> sounds)
    {
        var (started, glide) = (false, (byte)0);
        foreach (var sound in sounds)
        {
            if (started && Sound.IsVowel(sound))
            {
                return sound is Sound.U or Sound.Eo or Sound.Eu ? Sound.O : sound;
            }

            glide = started && sound == Sound.Y ? Sound.I : started && sound == Sound.W ? Sound.O : glide;
            started |= Sound.SkeletonClass(sound) != 0;
        }

        return glide;
    }
}
