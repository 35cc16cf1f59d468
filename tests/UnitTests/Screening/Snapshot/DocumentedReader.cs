using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Pillar.UnitTests.Screening.Snapshot;

/// <summary>A reader of snapshots written from <c>docs/snapshot-format.md</c> alone: it shares no code with the program's own.</summary>
internal sealed class DocumentedReader
{
    private readonly byte[] file;
    private readonly Dictionary<string, byte[]> sections = new(StringComparer.Ordinal);

    public DocumentedReader(byte[] file)
    {
        this.file = file;
        Require(Encoding.ASCII.GetString(file, 0, 8) == "PILLSNAP", "the letters PILLSNAP");
        Require(I32(file, 8) == 3, "container version 3");
        Require(I64(file, 16) == file.Length, "the length of the file");
        Require(I64(file, 24) == 0, "zero after the length");
        Require(file.Length % 64 == 0, "an end at a multiple of 64");
        var count = I32(file, 12);
        Require(SHA256.HashData(file.AsSpan(64, count * 64)).SequenceEqual(file[32..64]), "the checksum of the records");
        var end = 64 + count * 64L;
        for (var i = 0; i < count; i++)
        {
            end = ReadSection(64 + i * 64, end);
        }

        Require(file.AsSpan((int)end).IndexOfAnyExcept((byte)0) < 0, "zero bytes at the end");
    }

    public IReadOnlyCollection<string> Names => sections.Keys;

    public byte[] Section(string name) => sections[name];

    public int Count(string name, int unit)
    {
        Require(sections[name].Length % unit == 0, $"section {name} in units of {unit}");
        return sections[name].Length / unit;
    }

    public static int I16(byte[] from, int at) => BinaryPrimitives.ReadInt16LittleEndian(from.AsSpan(at));

    public static int U16(byte[] from, int at) => BinaryPrimitives.ReadUInt16LittleEndian(from.AsSpan(at));

    public static int I32(byte[] from, int at) => BinaryPrimitives.ReadInt32LittleEndian(from.AsSpan(at));

    public static uint U32(byte[] from, int at) => BinaryPrimitives.ReadUInt32LittleEndian(from.AsSpan(at));

    public static long I64(byte[] from, int at) => BinaryPrimitives.ReadInt64LittleEndian(from.AsSpan(at));

    public static float F32(byte[] from, int at) => BinaryPrimitives.ReadSingleLittleEndian(from.AsSpan(at));

    public static void Require(bool holds, string what)
    {
        if (!holds)
        {
            throw new InvalidDataException($"the document promises {what}");
        }
    }

    private long ReadSection(int record, long end)
    {
        var name = Encoding.ASCII.GetString(file, record, 16).TrimEnd('\0');
        var (offset, length) = (I64(file, record + 16), I64(file, record + 24));
        Require(offset % 64 == 0 && offset >= end, $"section {name} after the one before, at a multiple of 64");
        Require(file.AsSpan((int)end, (int)(offset - end)).IndexOfAnyExcept((byte)0) < 0, $"zero bytes before section {name}");
        var content = file.AsSpan((int)offset, (int)length).ToArray();
        Require(SHA256.HashData(content).SequenceEqual(file[(record + 32)..(record + 64)]), $"the checksum of section {name}");
        sections.Add(name, content);
        return offset + length;
    }
}
