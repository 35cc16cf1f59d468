namespace Pillar.Platform.Download;

/// <summary>What a download may cost.</summary>
/// <param name="Sources">Addresses it may touch.</param>
/// <param name="MostBytes">Bytes transferred.</param>
/// <param name="Attempts">How often it is tried in all.</param>
/// <param name="Timeout">For one attempt, to the last byte; null for ten minutes.</param>
public sealed record DownloadRules(AllowedSources Sources, long MostBytes = 1L << 30, int Attempts = 4, TimeSpan? Timeout = null);
