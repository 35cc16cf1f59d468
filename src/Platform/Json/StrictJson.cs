using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Pillar.Vocabulary;

namespace Pillar.Platform.Json;

/// <summary>JSON that somebody else wrote and that may be hostile.</summary>
public static class StrictJson
{
    /// <summary>The document; the caller disposes it.</summary>
    /// <param name="bytes">UTF-8, with or without a byte order mark.</param>
    /// <param name="name">How error lines name the whole, such as the file.</param>
    /// <param name="depth">Levels it may have.</param>
    /// <exception cref="BadInputException">No UTF-8, no JSON, or too deep; names the line.</exception>
    public static JsonDocument Parse(ReadOnlyMemory<byte> bytes, string name, int depth)
    {
        var text = bytes.Span.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        if (!Utf8.IsValid(text.Span))
        {
            throw new BadInputException(name, "UTF-8 text", "bytes that are not UTF-8");
        }

        try
        {
            return JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = depth });
        }
        catch (JsonException bad)
        {
            throw new BadInputException($"{name} line {(bad.LineNumber ?? 0) + 1}", $"JSON, at most {depth} levels deep", Snippet(text.Span, bad), bad);
        }
    }

    /// <summary>What stands where JSON stops being JSON, for errors of a reader that does not keep the text.</summary>
    public static Phrase Found(JsonException bad) => $"something else at byte {(bad.BytePositionInLine ?? 0) + 1} of the line";

    private static Phrase Snippet(ReadOnlySpan<byte> text, JsonException bad)
    {
        for (var line = bad.LineNumber ?? 0; line > 0; line--)
        {
            text = text[(text.IndexOf((byte)'\n') + 1)..];
        }

        var end = text.IndexOf((byte)'\n');
        text = end < 0 ? text : text[..end];
        var at = (int)Math.Min(bad.BytePositionInLine ?? 0, text.Length);
        var found = Encoding.UTF8.GetString(text[at..]).Trim();
        return found.Length == 0 ? "the end of the line" : (Phrase)$"{found}";
    }
}
