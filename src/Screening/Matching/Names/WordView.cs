namespace Pillar.Screening.Matching.Names;

/// <summary>One word of a query or of a listed name: what is known of it, its letters and its sounds, where they lie.</summary>
internal readonly ref struct WordView(ref readonly NameToken token, ReadOnlySpan<char> letters, ReadOnlySpan<byte> sounds)
{
    public readonly ref readonly NameToken Token = ref token;

    public readonly ReadOnlySpan<char> Letters = letters;

    public readonly ReadOnlySpan<byte> Sounds = sounds;
}
