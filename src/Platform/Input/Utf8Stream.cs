using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Pillar.Vocabulary;

namespace Pillar.Platform.Input;

/// <summary>
/// Passes UTF-8 through, without its byte order mark, and stops at the first byte that is not UTF-8 with its line and offset: a decoder
/// that puts U+FFFD in its place would quietly change a name.
/// </summary>
internal sealed class Utf8Stream(Stream content, string place) : ForwardStream
{
    private readonly byte[] unfinished = new byte[4];
    private int unfinishedLength;
    private long offset;
    private long line = 1;
    private bool started;
    private ReadOnlyMemory<byte> start;

    public override int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty)
        {
            return 0;
        }

        var read = ReadContent(buffer);
        if (read > 0)
        {
            Check(buffer[..read]);
        }
        else if (unfinishedLength > 0)
        {
            throw Bad(unfinished[0], offset - unfinishedLength);
        }

        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    private int ReadContent(Span<byte> buffer)
    {
        if (!started)
        {
            started = true;
            TakeMark();
        }

        if (start.IsEmpty)
        {
            return content.Read(buffer);
        }

        var length = Math.Min(start.Length, buffer.Length);
        start.Span[..length].CopyTo(buffer);
        start = start[length..];
        return length;
    }

    /// <summary>Reads the place of the byte order mark; what stands there instead of one is kept for the next read.</summary>
    private void TakeMark()
    {
        var mark = new byte[Encoding.UTF8.Preamble.Length];
        var read = content.ReadAtLeast(mark, mark.Length, throwOnEndOfStream: false);
        var isMark = mark.AsSpan(0, read).SequenceEqual(Encoding.UTF8.Preamble);
        start = isMark ? default : mark.AsMemory(0, read);
        offset = isMark ? read : 0;
    }

    private void Check(ReadOnlySpan<byte> bytes)
    {
        var all = bytes.Length;
        bytes = bytes[FinishCharacter(bytes)..];
        var tail = UnfinishedTail(bytes);
        var whole = bytes[..^tail];
        if (!Utf8.IsValid(whole))
        {
            throw FirstBad(whole, offset + all - bytes.Length);
        }

        if (tail > 0)
        {
            bytes[^tail..].CopyTo(unfinished);
            unfinishedLength = tail;
        }

        line += bytes.Count((byte)'\n');
        offset += all;
    }

    /// <summary>Bytes that complete the character which the last read cut in two.</summary>
    private int FinishCharacter(ReadOnlySpan<byte> bytes)
    {
        var taken = 0;
        while (unfinishedLength > 0 && taken < bytes.Length)
        {
            unfinished[unfinishedLength++] = bytes[taken++];
            var status = Rune.DecodeFromUtf8(unfinished.AsSpan(0, unfinishedLength), out _, out _);
            if (status == OperationStatus.InvalidData)
            {
                throw Bad(unfinished[0], offset + taken - unfinishedLength);
            }

            unfinishedLength = status == OperationStatus.Done ? 0 : unfinishedLength;
        }

        return taken;
    }

    /// <summary>How many of the last bytes begin a character whose end has not been read yet: 0 to 3.</summary>
    private static int UnfinishedTail(ReadOnlySpan<byte> bytes)
    {
        for (var length = 1; length <= Math.Min(3, bytes.Length); length++)
        {
            var status = Rune.DecodeFromUtf8(bytes[^length..], out _, out _);
            if (status == OperationStatus.NeedMoreData)
            {
                return length;
            }

            if (status == OperationStatus.Done)
            {
                return 0;
            }
        }

        return 0;
    }

    private BadInputException FirstBad(ReadOnlySpan<byte> bytes, long at)
    {
        for (var i = 0; ;)
        {
            if (Rune.DecodeFromUtf8(bytes[i..], out _, out var length) != OperationStatus.Done)
            {
                return Bad(bytes[i], at + i);
            }

            line += bytes[i] == '\n' ? 1 : 0;
            i += length;
        }
    }

    private BadInputException Bad(byte found, long at) =>
        new($"{place} line {line}, byte {at + 1}", "UTF-8 text", $"the byte 0x{found:X2}, which is not UTF-8");

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            content.Dispose();
        }

        base.Dispose(disposing);
    }

    protected override long Passed => offset;
}
