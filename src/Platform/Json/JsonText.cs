using System.Globalization;
using System.Text;
using System.Text.Json;
using Pillar.Vocabulary;

namespace Pillar.Platform.Json;

/// <summary>Text out of JSON that may be hostile.</summary>
public static class JsonText
{
    /// <summary>The string, or null when it is none or holds half of a surrogate pair.</summary>
    public static string? Of(JsonElement element)
    {
        try
        {
            return element.ValueKind == JsonValueKind.String ? element.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The property's name, or null when it holds half of a surrogate pair.</summary>
    public static string? NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>How an error line names a value: short values as they stand, others by their kind.</summary>
    public static Phrase Shown(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => Of(element) is { } text ? (Phrase)$"\"{text}\"" : "text that is not Unicode",
        _ => $"{element.GetRawText()}",
    };

    /// <summary>
    /// True for characters that forge lines or reverse the direction of what follows. Joiners and direction marks are not among
    /// them: Persian and Hebrew names use them.
    /// </summary>
    public static bool Forges(Rune rune, bool manyLines) => rune.Value switch
    {
        '\n' or '\r' or '\t' => !manyLines,
        (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) => true,
        _ => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator,
    };
}
