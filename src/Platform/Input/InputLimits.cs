namespace Pillar.Platform.Input;

/// <summary>How much one input may be.</summary>
/// <param name="MostBytes">Bytes of content, after decompression.</param>
/// <param name="MostRatio">Content bytes per compressed byte, once <see cref="RatioFrom"/> bytes have been read. Lists reach about 20.</param>
public sealed record InputLimits(long MostBytes = 4L << 30, int MostRatio = 100)
{
    /// <summary>Below this size a high ratio is harmless: a small file of spaces is no bomb.</summary>
    public const long RatioFrom = 16 << 20;

    public static InputLimits Default { get; } = new();
}
