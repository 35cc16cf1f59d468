using System.Globalization;
using System.Text;

namespace Pillar.Platform.Audit;

/// <summary>
/// Facts as the one JSON text that is stored and hashed: an object of strings, keys in ordinal order, no spaces, and the escapes of
/// RFC 8785 (JSON Canonicalization Scheme), so that any other program can make the same bytes.
/// </summary>
internal static class CanonicalFacts
{
    public static string Of(IReadOnlyDictionary<string, string> facts)
    {
        var json = new StringBuilder("{");
        foreach (var (key, value) in facts.OrderBy(static fact => fact.Key, StringComparer.Ordinal))
        {
            json.Append(json.Length > 1 ? "," : "");
            Quote(json, key);
            json.Append(':');
            Quote(json, value);
        }

        return json.Append('}').ToString();
    }

    /// <summary>Text that every store gives back unchanged: no NUL (PostgreSQL refuses it) and no half of a surrogate pair (UTF-8 has none).</summary>
    public static string Storable(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            clean.Append(rune.Value == 0 ? "\uFFFD" : rune.ToString());
        }

        return clean.ToString();
    }

    private static void Quote(StringBuilder json, string text)
    {
        json.Append('"');
        foreach (var rune in text.EnumerateRunes())
        {
            json.Append(Escaped(rune) ?? rune.ToString());
        }

        json.Append('"');
    }

    private static string? Escaped(Rune rune) => rune.Value switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\b' => "\\b",
        '\t' => "\\t",
        '\n' => "\\n",
        '\f' => "\\f",
        '\r' => "\\r",
        < 0x20 => "\\u" + rune.Value.ToString("x4", CultureInfo.InvariantCulture),
        _ => null,
    };
}
