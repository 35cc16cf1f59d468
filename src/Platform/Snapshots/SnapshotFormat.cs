namespace Pillar.Platform.Snapshots;

/// <summary>
/// The container every snapshot is written in. All numbers are little-endian.
/// <code>
/// 0    8   magic "PILLSNAP"
/// 8    4   container version, 3
/// 12   4   number of sections n, at most 64
/// 16   8   length of the whole file in bytes
/// 24   8   zero
/// 32   32  SHA-256 over the n section records
/// 64   n × 64 section records: name (16 bytes ASCII, zero padded), offset (8), length (8), SHA-256 of the section (32)
/// …        sections, each starting at a multiple of 64
/// </code>
/// </summary>
internal static class SnapshotFormat
{
    public const int HeaderLength = 64;
    public const int RecordLength = 64;
    public const int NameLength = 16;
    public const int Alignment = 64;
    public const int MostSections = 64;
    public const int Version = 3;

    public static ReadOnlySpan<byte> Magic => "PILLSNAP"u8;

    public static long Aligned(long offset) => (offset + Alignment - 1) / Alignment * Alignment;
}
