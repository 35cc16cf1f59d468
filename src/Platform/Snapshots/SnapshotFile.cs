using System.Buffers.Binary;
using System.IO.MemoryMappedFiles;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Pillar.Vocabulary;

namespace Pillar.Platform.Snapshots;

/// <summary>
/// A snapshot opened for reading: mapped and immutable. Opening checks the header, the table and the bounds of every
/// section; <see cref="Verify"/> reads the content against its checksums. Safe for many threads. Spans must not outlive the file.
/// </summary>
public sealed unsafe class SnapshotFile : IDisposable
{
    private readonly byte* start;
    private readonly Action close;
    private readonly Dictionary<string, Place> sections = new(StringComparer.Ordinal);

    private SnapshotFile(string path, byte* start, long length, Action close)
    {
        this.start = start;
        (Path, Length, this.close) = (path, length, close);
    }

    public string Path { get; }

    /// <summary>Length of the file in bytes.</summary>
    public long Length { get; }

    /// <summary>Opens a snapshot file.</summary>
    /// <exception cref="BadInputException">The file is no snapshot, is cut short, or its table does not match its checksum.</exception>
    public static SnapshotFile Open(string path)
    {
        var length = new FileInfo(path).Length;
        if (length < SnapshotFormat.HeaderLength)
        {
            throw Broken(path, "a header of 64 bytes", $"{length} bytes");
        }

        var map = MemoryMappedFile.CreateFromFile(path, FileMode.Open, mapName: null, 0, MemoryMappedFileAccess.Read);
        var view = map.CreateViewAccessor(0, length, MemoryMappedFileAccess.Read);
        byte* start = null;
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
        return Read(new SnapshotFile(path, start, length, () =>
        {
            view.SafeMemoryMappedViewHandle.ReleasePointer();
            view.Dispose();
            map.Dispose();
        }));
    }

    /// <summary>A snapshot that is not on disk.</summary>
    /// <param name="content">Its bytes, which must not change.</param>
    /// <param name="name">What it is called in errors.</param>
    /// <exception cref="BadInputException">As for <see cref="Open"/>.</exception>
    public static SnapshotFile Of(byte[] content, string name)
    {
        if (content.Length < SnapshotFormat.HeaderLength)
        {
            throw Broken(name, "a header of 64 bytes", $"{content.Length} bytes");
        }

        var pinned = GCHandle.Alloc(content, GCHandleType.Pinned);
        return Read(new SnapshotFile(name, (byte*)pinned.AddrOfPinnedObject(), content.Length, pinned.Free));
    }

    private static SnapshotFile Read(SnapshotFile file)
    {
        try
        {
            file.ReadTable();
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>The bytes of a section, read in place; they do not move while the file is open.</summary>
    /// <param name="name">Name of the section.</param>
    /// <param name="unit">Bytes of one value in it.</param>
    /// <exception cref="BadInputException">There is no such section, or its length is no multiple of the unit.</exception>
    public ReadOnlySpan<byte> Bytes(string name, int unit = 1)
    {
        var (offset, length, _) = Find(name);
        return length % unit == 0
            ? new ReadOnlySpan<byte>(start + offset, checked((int)length))
            : throw Broken(Path, $"section {name} in units of {unit} bytes", $"{length} bytes");
    }

    /// <summary>A stream over a section.</summary>
    /// <exception cref="BadInputException">There is no such section.</exception>
    public UnmanagedMemoryStream Read(string name) => Read(name, 0, Find(name).Length);

    /// <summary>A stream over part of a section.</summary>
    public UnmanagedMemoryStream Read(string name, long from, long length)
    {
        var (offset, whole, _) = Find(name);
        return from >= 0 && length >= 0 && from <= whole - length
            ? new UnmanagedMemoryStream(start + offset + from, length)
            : throw Broken(Path, $"a part inside section {name} of {whole} bytes", $"{from}+{length}");
    }

    /// <summary>Reads every section against its checksum.</summary>
    /// <exception cref="BadInputException">A section differs from its checksum; names it.</exception>
    public void Verify()
    {
        foreach (var (name, (offset, length, expected)) in sections)
        {
            using var stream = new UnmanagedMemoryStream(start + offset, length);
            var found = SHA256.HashData(stream);
            if (!found.AsSpan().SequenceEqual(expected))
            {
                throw Broken(Path, $"section {name} with checksum {Convert.ToHexStringLower(expected)[..12]}", Convert.ToHexStringLower(found)[..12]);
            }
        }
    }

    public void Dispose() => close();

    private Place Find(string name) =>
        sections.TryGetValue(name, out var section)
            ? section
            : throw Broken(Path, $"a section named {name}", string.Join(' ', sections.Keys));

    private void ReadTable()
    {
        var header = new ReadOnlySpan<byte>(start, SnapshotFormat.HeaderLength);
        var version = BinaryPrimitives.ReadInt32LittleEndian(header[8..]);
        var count = BinaryPrimitives.ReadInt32LittleEndian(header[12..]);
        var length = BinaryPrimitives.ReadInt64LittleEndian(header[16..]);
        Expect(header[..8].SequenceEqual(SnapshotFormat.Magic), "a Pillar snapshot", "another kind of file");
        Expect(version == SnapshotFormat.Version, $"container version {SnapshotFormat.Version}", $"{version}");
        Expect(length == Length, $"{length} bytes", $"{Length} bytes");
        Expect(count is >= 0 and <= SnapshotFormat.MostSections && SnapshotFormat.HeaderLength + count * SnapshotFormat.RecordLength <= Length, "a section table", $"{count} sections");
        var records = new ReadOnlySpan<byte>(start + SnapshotFormat.HeaderLength, count * SnapshotFormat.RecordLength);
        Expect(SHA256.HashData(records).AsSpan().SequenceEqual(header[32..]), "a table that matches its checksum", "another table");
        for (var i = 0; i < count; i++)
        {
            ReadRecord(records.Slice(i * SnapshotFormat.RecordLength, SnapshotFormat.RecordLength));
        }
    }

    private void ReadRecord(ReadOnlySpan<byte> record)
    {
        var name = Encoding.ASCII.GetString(record[..SnapshotFormat.NameLength]).TrimEnd('\0');
        var offset = BinaryPrimitives.ReadInt64LittleEndian(record[16..]);
        var length = BinaryPrimitives.ReadInt64LittleEndian(record[24..]);
        Expect(offset >= 0 && length >= 0 && offset <= Length - length, $"section {name} inside the file", $"{offset}+{length}");
        sections[name] = new Place(offset, length, record[32..].ToArray());
    }

    private void Expect(bool holds, Phrase expected, Phrase found)
    {
        if (!holds)
        {
            throw Broken(Path, expected, found);
        }
    }

    private static BadInputException Broken(string path, Phrase expected, Phrase found) => new(path, expected, found);

    /// <summary>Where a section lies. A class, so that a table of them needs no code made at run time.</summary>
    private sealed record Place(long Offset, long Length, byte[] Hash);
}
