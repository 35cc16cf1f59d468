using System.Text;
using Pillar.Vocabulary;

namespace Pillar.Screening.Lists.Reading;

/// <summary>The content of a file as text.</summary>
internal static class SourceText
{
    private const int LongestOldFile = 256 << 20;

    /// <summary>UTF-8, with or without a byte order mark; the reader throws where a byte is none.</summary>
    public static TextReader Utf8(SourceFile file) =>
        new StreamReader(file.Open(), new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: false, 1 << 16);

    /// <summary>UTF-8, else Windows-1252, for a publisher that used both. Notes the second.</summary>
    public static TextReader Utf8OrWindows(SourceFile file, ReadingAids aids)
    {
        var content = new MemoryStream();
        using (var stream = file.Open())
        {
            var buffer = new byte[1 << 16];
            for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
            {
                content.Write(buffer, 0, read);
                if (content.Length > LongestOldFile)
                {
                    throw new BadInputException(file.Name, $"at most {LongestOldFile} bytes", "more");
                }
            }
        }

        var bytes = content.GetBuffer().AsSpan(0, (int)content.Length);
        if (System.Text.Unicode.Utf8.IsValid(bytes))
        {
            return new StringReader(Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF'));
        }

        aids.Note("note-windows-1252", file.Name);
        return new StringReader(CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes));
    }

    /// <summary>Runs a reading and says clearly where bytes are no UTF-8.</summary>
    public static T Strict<T>(SourceFile file, Func<TextReader, T> read)
    {
        using var text = Utf8(file);
        try
        {
            return read(text);
        }
        catch (DecoderFallbackException broken)
        {
            throw new BadInputException(file.Name, "UTF-8 text", $"byte 0x{Convert.ToHexString(broken.BytesUnknown ?? [])}", broken);
        }
    }
}
