namespace Pillar.Platform.Input;

/// <summary>Text whose beginning was looked at before it is read.</summary>
internal sealed class HeadedReader : TextReader
{
    private readonly TextReader rest;
    private ReadOnlyMemory<char> left;

    public HeadedReader(TextReader text, int length)
    {
        rest = text;
        var head = new char[length];
        Head = left = head.AsMemory(0, text.ReadBlock(head));
    }

    /// <summary>The beginning, as far as it was asked for and the text goes.</summary>
    public ReadOnlyMemory<char> Head { get; }

    public override int Read(Span<char> buffer)
    {
        if (left.IsEmpty)
        {
            return rest.Read(buffer);
        }

        var read = Math.Min(buffer.Length, left.Length);
        left.Span[..read].CopyTo(buffer);
        left = left[read..];
        return read;
    }

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            rest.Dispose();
        }

        base.Dispose(disposing);
    }
}
