namespace Pillar.Screening.Matching.Names;

/// <summary>
/// The consonants of a word in coarse classes: what is left of it in every romanisation and in a script without vowels. Used to find
/// words, never to score them.
/// </summary>
internal static class Skeleton
{
    public const int Longest = 15;

    /// <summary>Writes the classes (1 to 9, digits) of the sounds; y, w and vowels are left out but for a first w, doubled classes count once.</summary>
    /// <returns>Length, at most <see cref="Longest"/>.</returns>
    public static int Read(ReadOnlySpan<byte> sounds, Span<byte> classes)
    {
        var count = 0;
        for (var i = 0; i < sounds.Length && count < Longest; i++)
        {
            var sound = sounds[i];
            var kind = i == 0 && sound == Sound.W ? (byte)1 : Sound.SkeletonClass(sound);
            var lastH = kind == 8 && i == sounds.Length - 1 && i > 0;
            if (kind != 0 && !lastH && (count == 0 || classes[count - 1] != kind || kind >= Sound.Zero))
            {
                classes[count++] = kind;
            }
        }

        return count;
    }
}
