namespace Pillar.Screening.Matching.Names;

/// <summary>The ways in which a word may be read in part, counted: bit 0 written without all its vowels, bit 1 Korean, bit 2 read from Han.</summary>
internal static class WaysToRead
{
    public const int Count = 8;

    public static byte Of(TokenTraits traits) => (byte)((int)(traits & TokenTraits.SparseVowels) | (int)(traits & (TokenTraits.Korean | TokenTraits.HanRead)) >> 7);

    public static TokenTraits Of(byte way) => (TokenTraits)((way & 1) | (way & 6) << 7);
}
