using System.Buffers.Binary;
using System.Text;

namespace Pillar.Controls.Lists;

/// <summary>Reads what <see cref="BinaryWriter"/> wrote out of memory: a text is decoded where it lies, in one step.</summary>
/// <param name="bytes">All of it.</param>
internal sealed class ByteReader(byte[] bytes)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private int position;

    /// <summary>Bytes not read yet.</summary>
    public int Left => bytes.Length - position;

    /// <exception cref="EndOfStreamException">It ends here.</exception>
    public byte ReadByte() => Take(1)[0];

    public bool ReadBoolean() => ReadByte() != 0;

    public int ReadInt32() => BinaryPrimitives.ReadInt32LittleEndian(Take(sizeof(int)));

    public string ReadString() => Utf8.GetString(Take(ReadLength()));

    /// <summary>A number in groups of seven bits, the lowest first.</summary>
    /// <exception cref="InvalidDataException">It has more than 32 bits.</exception>
    public int ReadLength()
    {
        var (value, shift) = (0u, 0);
        byte group;
        do
        {
            group = shift < 35 ? ReadByte() : throw new InvalidDataException("a length of more than 32 bits");
            value |= (uint)(group & 0x7F) << shift;
            shift += 7;
        }
        while (group > 0x7F);
        return (int)value;
    }

    private ReadOnlySpan<byte> Take(int count)
    {
        if ((uint)count > (uint)Left)
        {
            throw new EndOfStreamException($"{Left} bytes left where {count} were expected");
        }

        position += count;
        return bytes.AsSpan(position - count, count);
    }
}
