using System.Buffers;

namespace Pillar.Platform.Files;

/// <summary>Cells of a CSV file (RFC 4180) as they are written.</summary>
public static class CsvCells
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create("\"\r\n");

    /// <summary>
    /// The text, in quotes where it holds the delimiter, a quote or a line break, or where its edge is a space that a reader might drop.
    /// </summary>
    public static void Write(TextWriter output, string text, char delimiter = ',')
    {
        if (!text.AsSpan().ContainsAny(Quoted) && !text.Contains(delimiter, StringComparison.Ordinal) && text.AsSpan().Trim().Length == text.Length)
        {
            output.Write(text);
            return;
        }

        output.Write('"');
        output.Write(text.Replace("\"", "\"\"", StringComparison.Ordinal));
        output.Write('"');
    }
}
