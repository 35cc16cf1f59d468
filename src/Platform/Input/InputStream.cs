using System.IO.Compression;
using System.Security.Cryptography;
using Pillar.Vocabulary;

namespace Pillar.Platform.Input;

/// <summary>
/// The content of a file somebody gave us: decompressed when its first bytes say gzip (whatever its name), bounded, and hashed on the
/// way. Whatever is wrong with it surfaces as a <see cref="BadInputException"/> that names the file.
/// </summary>
public sealed class InputStream : ForwardStream
{
    private readonly Stream raw;
    private readonly Stream content;
    private readonly InputLimits limits;
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly InputKind kind;
    private string? sha256;
    private byte[]? ahead;
    private int served;

    private InputStream(Stream raw, string place, InputLimits limits)
    {
        this.raw = raw;
        this.limits = limits;
        Place = place;
        kind = InputKind.Of(raw, place);
        content = kind == InputKind.Gzip ? new GZipStream(raw, CompressionMode.Decompress) : raw;
    }

    /// <summary>The file's name as messages show it.</summary>
    public string Place { get; }

    /// <summary>The first bytes of its content are those of a PDF. To be asked before it is read.</summary>
    /// <exception cref="BadInputException">Damaged gzip data.</exception>
    public bool IsPdf => kind == InputKind.Pdf || (kind == InputKind.Gzip && Ahead().AsSpan().StartsWith("%PDF"u8));

    /// <summary>Bytes of content read so far.</summary>
    public long BytesRead { get; private set; }

    /// <summary>Bytes of the file itself, for progress.</summary>
    public long FileLength => raw.Length;

    /// <summary>Bytes of the file itself consumed so far, for progress.</summary>
    public long FilePosition => raw.Position;

    /// <summary>SHA-256 of the whole content, 64 hexadecimal digits. Reads what has not been read yet.</summary>
    public string Sha256()
    {
        if (sha256 is null)
        {
            CopyTo(Null);
        }

        return sha256!;
    }

    /// <param name="path">Where it is.</param>
    /// <param name="limits">The default ones when null.</param>
    /// <param name="place">What messages call it; the path when null.</param>
    /// <exception cref="BadInputException">There is no such file, it cannot be read, or it is an archive of another kind.</exception>
    public static InputStream Open(string path, InputLimits? limits = null, string? place = null)
    {
        try
        {
            return Over(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan), place ?? path, limits);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new BadInputException(place ?? path, "a file that can be read", Reason(failure), failure);
        }
    }

    /// <param name="seekable">Read from its start; disposed with this stream.</param>
    /// <param name="place">What messages call it.</param>
    /// <param name="limits">The default ones when null.</param>
    /// <exception cref="NotSupportedException">It is a pipe: reading ahead to see what it is could wait for ever.</exception>
    public static InputStream Over(Stream seekable, string place, InputLimits? limits = null)
    {
        try
        {
            if (!seekable.CanSeek)
            {
                throw new NotSupportedException();
            }

            return new InputStream(seekable, place, limits ?? InputLimits.Default);
        }
        catch
        {
            seekable.Dispose();
            throw;
        }
    }

    public override int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty)
        {
            return 0;
        }

        var read = ReadContent(buffer);
        BytesRead += read;
        CheckLimits();
        hash.AppendData(buffer[..read]);
        if (read == 0)
        {
            sha256 ??= Convert.ToHexStringLower(hash.GetHashAndReset());
        }

        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <summary>What was unpacked to see what it is; it is read again.</summary>
    private byte[] Ahead()
    {
        if (ahead is null)
        {
            var start = new byte[4];
            var read = 0;
            while (read < start.Length && Unpacked(start.AsSpan(read)) is > 0 and var more)
            {
                read += more;
            }

            ahead = start[..read];
        }

        return ahead;
    }

    private int ReadContent(Span<byte> buffer)
    {
        if (ahead is null || served == ahead.Length)
        {
            return Unpacked(buffer);
        }

        var length = Math.Min(buffer.Length, ahead.Length - served);
        ahead.AsSpan(served, length).CopyTo(buffer);
        served += length;
        return length;
    }

    private int Unpacked(Span<byte> buffer)
    {
        try
        {
            return content.Read(buffer);
        }
        catch (InvalidDataException damaged)
        {
            throw new BadInputException(Place, "complete gzip data", $"damaged data after {BytesRead} bytes of content", damaged);
        }
    }

    private void CheckLimits()
    {
        if (BytesRead > limits.MostBytes)
        {
            throw new BadInputException(Place, $"at most {limits.MostBytes} bytes of content", "more");
        }

        if (BytesRead > InputLimits.RatioFrom && BytesRead / Math.Max(1, raw.Position) > limits.MostRatio)
        {
            throw new BadInputException(Place, $"at most {limits.MostRatio} bytes of content for each compressed byte", "more (a zip bomb?)");
        }
    }

    private static Phrase Reason(Exception failure) => failure switch
    {
        DirectoryNotFoundException => "no such file",
        NotSupportedException => "a pipe or a device",
        _ => SystemFailure.Reason(failure),
    };

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            content.Dispose();
            raw.Dispose();
            hash.Dispose();
        }

        base.Dispose(disposing);
    }

    protected override long Passed => BytesRead;
}
