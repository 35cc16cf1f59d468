using System.Buffers;

namespace Pillar.Screening;

/// <summary>Cells of a CSV file (RFC 4180) as they are written.</summary>
internal static class CsvCells
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    /// <summary>The text, in quotes where it holds a comma, a quote or a line break, or where its edge is a space that a reader might drop.</summary>
    public static void Write(TextWriter output, string text)
    {
        if (!text.AsSpan().ContainsAny(Quoted) && text.AsSpan().Trim().Length == text.Length)
        {
            output.Write(text);
            return;
        }

        output.Write('"');
        output.Write(text.Replace("\"", "\"\"", StringComparison.Ordinal));
        output.Write('"');
    }
}
