using Pillar.Vocabulary;

namespace Pillar.Platform.Download;

/// <summary>What to fetch.</summary>
/// <param name="Address">An allowed https address.</param>
/// <param name="ETag">As the source gave it the last time, with its quotes; null the first time.</param>
/// <param name="LastModified">As the source gave it the last time; null the first time.</param>
public sealed record DownloadRequest(Uri Address, string? ETag = null, string? LastModified = null)
{
    /// <summary>Asks for it packed with gzip; what comes is saved as it comes.</summary>
    public bool Packed { get; init; }
}

/// <summary>How one download ended. A dead source is a result, so that it stops no other.</summary>
public abstract record DownloadResult(Uri Address);

/// <param name="File">Where the content lies now; the caller moves or deletes it.</param>
/// <param name="Bytes">As transferred.</param>
/// <param name="Sha256">Of those bytes, 64 hexadecimal digits.</param>
public sealed record Downloaded(Uri Address, string File, long Bytes, string Sha256, string? ETag, string? LastModified)
    : DownloadResult(Address)
{
    /// <summary>The day of the edition, where its publisher said it elsewhere.</summary>
    public DateOnly? Edition { get; init; }
}

/// <summary>The source has nothing newer than what <see cref="DownloadRequest"/> named.</summary>
public sealed record NotModified(Uri Address) : DownloadResult(Address);

public sealed record DownloadFailed(Uri Address, Refusal Refusal) : DownloadResult(Address);
