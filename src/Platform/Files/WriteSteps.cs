namespace Pillar.Platform.Files;

/// <summary>
/// Announces every step that changes the disk before it happens. A test listens and fails one of them: the proof that a fault at any
/// write call loses nothing. Nobody listens in the product.
/// </summary>
internal static class WriteSteps
{
    private static readonly AsyncLocal<Action<string>?> Listener = new();

    public static void Before(string step) => Listener.Value?.Invoke(step);

    /// <summary>Sets the listener of this flow of execution until the result is disposed.</summary>
    public static IDisposable Listen(Action<string> listener)
    {
        Listener.Value = listener;
        return new Silence();
    }

    /// <summary>The stream itself, or, while somebody listens, one that announces its writes.</summary>
    public static Stream Announced(Stream stream) => Listener.Value is null ? stream : new AnnouncingStream(stream);

    private sealed class Silence : IDisposable
    {
        public void Dispose() => Listener.Value = null;
    }

    private sealed class AnnouncingStream(Stream inner) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => inner.CanSeek;

        public override bool CanWrite => true;

        public override long Length => inner.Length;

        public override long Position
        {
            get => inner.Position;
            set => inner.Position = value;
        }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            Before("write");
            inner.Write(buffer);
        }

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override void Flush() => inner.Flush();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => inner.Seek(offset, origin);

        public override void SetLength(long value) => inner.SetLength(value);
    }
}
