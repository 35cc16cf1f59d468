using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Pillar.Platform.Snapshots;

/// <summary>Collects named sections and writes them as one snapshot (see <see cref="SnapshotFormat"/>).</summary>
public sealed class SnapshotWriter
{
    private readonly List<(string Name, byte[] Content)> sections = [];

    /// <summary>Adds a section of plain values.</summary>
    public void Add<T>(string name, ReadOnlySpan<T> values)
        where T : unmanaged => Add(name, MemoryMarshal.AsBytes(values).ToArray());

    /// <summary>Adds a section of bytes. The array is kept, not copied.</summary>
    public void Add(string name, byte[] content)
    {
        if (name.Length is 0 or > SnapshotFormat.NameLength || !Ascii.IsValid(name) || sections.Exists(s => s.Name == name))
        {
            throw new ArgumentException($"'{name}' is no new section name of 1 to {SnapshotFormat.NameLength} ASCII letters", nameof(name));
        }

        sections.Add((name, content));
    }

    /// <summary>Writes the whole snapshot. The caller owns the stream and its flushing to disk.</summary>
    public void WriteTo(Stream output)
    {
        var records = new byte[sections.Count * SnapshotFormat.RecordLength];
        var offset = SnapshotFormat.Aligned(SnapshotFormat.HeaderLength + records.Length);
        for (var i = 0; i < sections.Count; i++)
        {
            WriteRecord(records.AsSpan(i * SnapshotFormat.RecordLength, SnapshotFormat.RecordLength), sections[i], offset);
            offset = SnapshotFormat.Aligned(offset + sections[i].Content.Length);
        }

        output.Write(Header(records, offset));
        output.Write(records);
        Pad(output, SnapshotFormat.HeaderLength + records.Length);
        foreach (var (_, content) in sections)
        {
            output.Write(content);
            Pad(output, content.Length);
        }
    }

    private static void WriteRecord(Span<byte> record, (string Name, byte[] Content) section, long offset)
    {
        Encoding.ASCII.GetBytes(section.Name, record);
        BinaryPrimitives.WriteInt64LittleEndian(record[16..], offset);
        BinaryPrimitives.WriteInt64LittleEndian(record[24..], section.Content.Length);
        SHA256.HashData(section.Content, record[32..]);
    }

    private byte[] Header(byte[] records, long length)
    {
        var header = new byte[SnapshotFormat.HeaderLength];
        SnapshotFormat.Magic.CopyTo(header);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(8), SnapshotFormat.Version);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(12), sections.Count);
        BinaryPrimitives.WriteInt64LittleEndian(header.AsSpan(16), length);
        SHA256.HashData(records, header.AsSpan(32));
        return header;
    }

    private static void Pad(Stream output, long written) =>
        output.Write(new byte[SnapshotFormat.Aligned(written) - written]);
}
