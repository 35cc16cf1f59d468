using System.Text.RegularExpressions;
using Pillar.Platform.Input;

namespace Pillar.Screening.Lists.Reading;

/// <summary>A file given to import: what its name says, its first bytes, and its content without compression.</summary>
internal sealed partial class SourceFile
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

    /// <summary>Name without folder.</summary>
    public string Name { get; }

    public string Stem { get; }

    /// <summary>The date in the name.</summary>
    public DateOnly? Date { get; }

    /// <summary>The first bytes of the content.</summary>
    public ReadOnlyMemory<byte> Head { get; }

    /// <summary>The content, bounded and without gzip.</summary>
    public InputStream Open() => InputStream.Open(Path);

    /// <summary>Local name of the first XML element that the head shows; empty when it shows none.</summary>
    public string RootElement() => XmlRoot().Match(System.Text.Encoding.UTF8.GetString(Head.Span)).Groups[1].Value;

    /// <summary>The first line, as far as the head goes, without quotes and byte order mark; for telling a layout by its header.</summary>
    public string FirstLine()
    {
        var text = System.Text.Encoding.UTF8.GetString(Head.Span);
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        return (end < 0 ? text : text[..end]).TrimStart('\uFEFF').Replace("\"", "", StringComparison.Ordinal);
    }

    // Declarations, comments and document types before the root begin with a sign that no name has; an entity's value may hold a tag.
    [GeneratedRegex(@"^\uFEFF?(?:\s|<\?[^>]*>|<!--.*?-->|<!DOCTYPE[^\[>]*(?:\[.*?\]\s*)?>)*<(?:[\w.-]+:)?([A-Za-z_][\w.-]*)", RegexOptions.Singleline)]
    private static partial Regex XmlRoot();
}
