using System.IO.Compression;
using Pillar.Vocabulary;

namespace Pillar.Screening.Lists.Reading;

/// <summary>A file given to import: its name, its first bytes, and its content without compression.</summary>
internal sealed class SourceFile
{
    private const int HeadLength = 4096;

    public SourceFile(string path)
    {
        Path = path;
        Name = System.IO.Path.GetFileName(path);
        var stem = FileStem.Of(Name);
        (Stem, Date) = (stem.Stem, stem.Date);
        using var content = Open();
        var head = new byte[HeadLength];
        Head = head.AsMemory(0, content.ReadAtLeast(head, HeadLength, throwOnEndOfStream: false));
    }

    public string Path { get; }

    /// <summary>Name without folder, for messages.</summary>
    public string Name { get; }

    public string Stem { get; }

    /// <summary>The date in the name.</summary>
    public DateOnly? Date { get; }

    /// <summary>The first bytes of the content.</summary>
    public ReadOnlyMemory<byte> Head { get; }

    /// <summary>The content without gzip, guarded against compressed files that grow without end.</summary>
    public Stream Open()
    {
        var file = new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
        Span<byte> magic = stackalloc byte[2];
        var read = file.ReadAtLeast(magic, 2, throwOnEndOfStream: false);
        file.Position = 0;
        return read == 2 && magic is [0x1F, 0x8B]
            ? new Unpacked(this, new GZipStream(file, CompressionMode.Decompress), file.Length)
            : file;
    }

    private sealed class Unpacked(SourceFile source, GZipStream inner, long packed) : Stream
    {
        private const long Ratio = 200;
        private const long Free = 64 << 20;
        private long total;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => total; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            var read = Next(buffer);
            total += read;
            return total <= Free || total / Ratio <= packed
                ? read
                : throw new BadInputException(source.Name, $"gzip that grows at most {Ratio} times", $"{total} bytes from {packed}");
        }

        private int Next(Span<byte> buffer)
        {
            try
            {
                return inner.Read(buffer);
            }
            catch (InvalidDataException broken)
            {
                throw new BadInputException(source.Name, "a whole gzip file", broken.Message, broken);
            }
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                inner.Dispose();
            }

            base.Dispose(disposing);
        }
    }
}
