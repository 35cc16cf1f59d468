namespace Pillar.Platform.Input;

/// <summary>A stream that is only read, and only forwards: what every wrapper around input has in common.</summary>
public abstract class ForwardStream : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    /// <summary>Bytes read so far; setting it is refused.</summary>
    public override long Position
    {
        get => Passed;
        set => throw new NotSupportedException();
    }

    /// <summary>Bytes that were read through this stream.</summary>
    protected abstract long Passed { get; }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
