using System.Security.Cryptography;
using System.Text;
using Pillar.Platform.Files;
using Pillar.Platform.Keys;
using Pillar.Vocabulary;

namespace Pillar.Platform.Packs;

/// <summary>
/// A pack that is open: the line of its <see cref="PackManifest"/>, a line with the signature over that line, and the contents of the files one
/// after the other, as they are. Nothing is compressed, so that nothing can grow when it is read.
/// </summary>
internal sealed class PackFile : IDisposable
{
    private const int LongestManifest = 1 << 20;
    private const int SignatureDigits = 128;
    private const int BufferSize = 1 << 16;

    private readonly FileStream file;
    private readonly long contents;

    private PackFile(FileStream file, PackManifest manifest, long contents) => (this.file, Manifest, this.contents) = (file, manifest, contents);

    public PackManifest Manifest { get; }

    private string Name => Path.GetFileName(file.Name);

    /// <summary>Opens a pack and holds its length and its signature against what it says.</summary>
    /// <exception cref="BadInputException">It is no pack of this format, is cut short, too long, or was changed after it was signed.</exception>
    public static PackFile Open(string path)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, BufferSize);
        try
        {
            var name = Path.GetFileName(path);
            var line = Line(file, LongestManifest) ?? throw new BadInputException(name, PackManifest.FormatName, "another kind of file");
            if (line.Length == 0 || line[0] != '{')
            {
                throw new BadInputException(name, PackManifest.FormatName, "another kind of file");
            }

            var manifest = PackManifest.Read(line, name);
            var signature = Line(file, SignatureDigits);
            if (signature is null || signature.Any(static digit => char.IsAsciiLetterUpper((char)digit)) || !SigningKey.Fits(manifest.PublicKey, line, Encoding.ASCII.GetString(signature)))
            {
                throw new BadInputException(name, "a signature that fits what the pack says", "another one: the pack was changed or is damaged");
            }

            var start = line.Length + 1L + SignatureDigits + 1;
            return file.Length == start + manifest.Bytes
                ? new PackFile(file, manifest, start)
                : throw new BadInputException(name, $"{start + manifest.Bytes} bytes", $"{file.Length} bytes");
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    public static void Write(string path, PackManifest manifest, SigningKey key, Func<string, string> place)
    {
        var line = manifest.ToLine();
        AtomicFile.Write(path, output =>
        {
            output.Write([.. line, (byte)'\n', .. Encoding.ASCII.GetBytes(key.Sign(line)), (byte)'\n']);
            foreach (var one in manifest.Files)
            {
                using var content = new FileStream(place(one.Name), FileMode.Open, FileAccess.Read, FileShare.Read);
                Copy(content, output, one, one.Name);
            }
        });
    }

    /// <summary>Hands over every file, in order, and holds what was read against its hash.</summary>
    /// <param name="take">Given a file and what copies its content; must copy all of it.</param>
    /// <exception cref="BadInputException">A content differs from its hash.</exception>
    public void ReadFiles(Action<PackedFile, Action<Stream>> take)
    {
        var at = contents;
        foreach (var one in Manifest.Files)
        {
            var from = at;
            take(one, output =>
            {
                file.Position = from;
                Copy(file, output, one, $"{Name} {one.Name}");
            });
            at += one.Bytes;
        }
    }

    public void Dispose() => file.Dispose();

    private static void Copy(Stream from, Stream to, PackedFile what, string place)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[BufferSize];
        for (var left = what.Bytes; left > 0;)
        {
            var read = from.Read(buffer, 0, (int)Math.Min(left, buffer.Length));
            if (read == 0)
            {
                throw new BadInputException(place, $"{what.Bytes} bytes", $"{what.Bytes - left} bytes");
            }

            hash.AppendData(buffer, 0, read);
            to.Write(buffer, 0, read);
            left -= read;
        }

        var found = Convert.ToHexStringLower(hash.GetHashAndReset());
        if (found != what.Sha256)
        {
            throw new BadInputException(place, $"content with the SHA-256 {what.Sha256[..12]}…", $"{found[..12]}…");
        }
    }

    /// <summary>The bytes before the next end of line; null where there is none within so many bytes.</summary>
    private static byte[]? Line(FileStream file, int longest)
    {
        var line = new MemoryStream();
        for (var next = file.ReadByte(); line.Length <= longest; next = file.ReadByte())
        {
            if (next is '\n' or < 0)
            {
                return next < 0 ? null : line.ToArray();
            }

            line.WriteByte((byte)next);
        }

        return null;
    }
}
