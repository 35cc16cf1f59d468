using System.IO.Compression;
using System.Security.Cryptography;
using System.Xml;
using Pillar.Platform.Input;
using Pillar.Vocabulary;

namespace Pillar.Review.Forms;

/// <summary>A workbook (XLSX) or document (DOCX) as the archive of XML parts that it is, bounded before and after unpacking.</summary>
internal sealed class OfficeFile : IDisposable
{
    private const long LargestFile = 16L << 20;
    private const long LargestPart = 64L << 20;

    private readonly ZipArchive archive;

    private OfficeFile(ZipArchive archive, string name, string sha256) => (this.archive, Name, Sha256) = (archive, name, sha256);

    /// <summary>As messages name it.</summary>
    public string Name { get; }

    public string Sha256 { get; }

    /// <summary>First bytes of the older container in which an encrypted file is put.</summary>
    private static ReadOnlySpan<byte> Encrypted => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>Opens a file and hands it to <paramref name="read"/>.</summary>
    /// <exception cref="BadInputException">It cannot be read, is too large, encrypted, or no such file.</exception>
    public static T Read<T>(string path, bool workbook, Func<OfficeFile, T> read)
    {
        var name = Path.GetFileName(path);
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            Check(file, name, workbook);
            using var office = new OfficeFile(new(file, ZipArchiveMode.Read), name, Hash(file));
            return read(office);
        }
        catch (Exception failure) when (failure is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            throw new BadInputException(name, workbook ? "an XLSX workbook that can be read" : "a DOCX document that can be read", failure.Message, failure);
        }
    }

    public bool Has(string part) => archive.GetEntry(part) is not null;

    /// <summary>One part of the file.</summary>
    /// <param name="part">Path inside the archive.</param>
    /// <param name="running">Running text, where a space between two elements parts two words.</param>
    /// <exception cref="BadInputException">There is none, or it unpacks to more than any matrix is.</exception>
    public XmlReader Part(string part, bool running = false)
    {
        var entry = archive.GetEntry(part) ?? throw new BadInputException(Name, $"a file with {part} in it", "none");
        var content = new MemoryStream();
        using (var packed = entry.Open())
        {
            var buffer = new byte[1 << 16];
            for (var read = packed.Read(buffer); read > 0; read = packed.Read(buffer))
            {
                content.Write(buffer, 0, read);
                if (content.Length > LargestPart)
                {
                    throw new BadInputException(Name, $"at most {LargestPart >> 20} MB in {part}", "more (a zip bomb?)");
                }
            }
        }

        content.Position = 0;
        return InputXml.Reader(InputStream.Over(content, $"{Name} {part}"), running: running);
    }

    public void Dispose() => archive.Dispose();

    private static void Check(FileStream file, string name, bool workbook)
    {
        if (file.Length > LargestFile)
        {
            throw workbook
                ? new BadInputException(name, $"a workbook of at most {LargestFile >> 20} MB", $"{file.Length >> 20} MB")
                : new BadInputException(name, $"a document of at most {LargestFile >> 20} MB", $"{file.Length >> 20} MB");
        }

        Span<byte> first = stackalloc byte[8];
        if (file.ReadAtLeast(first, first.Length, throwOnEndOfStream: false) == first.Length && first.SequenceEqual(Encrypted))
        {
            throw new BadInputException(name, "a file without a password, in today's format (.xlsx, .docx)", "an encrypted file, or one of the format before 2007");
        }
    }

    private static string Hash(FileStream file)
    {
        file.Position = 0;
        var hash = Convert.ToHexStringLower(SHA256.HashData(file));
        file.Position = 0;
        return hash;
    }
}
