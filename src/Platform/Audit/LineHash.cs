using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Pillar.Platform.Audit;

/// <summary>The hash that chains the lines. The bytes that go into it are described in docs/audit.md.</summary>
internal static class LineHash
{
    /// <summary>Stands in the first line of a chain where the hash of the line before would stand.</summary>
    public static string Start { get; } = new('0', 64);

    private static ReadOnlySpan<byte> Label => "pillar audit line 1\n"u8;

    public static string Of(AuditLine line)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Label);
        AppendFields(hash, line.Writer, line.Sequence.ToString(CultureInfo.InvariantCulture), line.Instant, line.Actor);
        AppendFields(hash, line.Verified ? "1" : "0", line.Action, line.FactsJson, line.PersonalHash, line.Previous);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Each field goes in as its length (4 bytes, big-endian, of its UTF-8 form) and its UTF-8 form: no two lines share an encoding.</summary>
    public static void AppendFields(IncrementalHash hash, params ReadOnlySpan<string> fields)
    {
        Span<byte> length = stackalloc byte[4];
        foreach (var field in fields)
        {
            var bytes = Encoding.UTF8.GetBytes(field);
            BinaryPrimitives.WriteInt32BigEndian(length, bytes.Length);
            hash.AppendData(length);
            hash.AppendData(bytes);
        }
    }
}
