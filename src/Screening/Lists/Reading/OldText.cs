using System.Text;
using Pillar.Platform.Input;
using Pillar.Vocabulary;

namespace Pillar.Screening.Lists.Reading;

/// <summary>Files of a publisher that used both UTF-8 and Windows-1252.</summary>
internal static class OldText
{
    private const int LongestFile = 256 << 20;

    /// <summary>The file itself when it is UTF-8, else a copy made UTF-8; notes the second.</summary>
    public static InputStream Utf8OrWindows(SourceFile file, ReadingAids aids)
    {
        using var content = InputStream.Open(file.Path, new InputLimits(LongestFile));
        using var copy = new MemoryStream();
        content.CopyTo(copy);
        var bytes = copy.GetBuffer().AsSpan(0, (int)copy.Length);
        if (System.Text.Unicode.Utf8.IsValid(bytes))
        {
            return file.Open();
        }

        aids.Note("note-windows-1252", file.Name);
        var text = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes);
        return InputStream.Over(new MemoryStream(Encoding.UTF8.GetBytes(text)), file.Path);
    }
}
