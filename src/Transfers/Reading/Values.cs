using System.Globalization;
using System.Text.Json;
using Pillar.Platform.Json;
using Pillar.Vocabulary;

namespace Pillar.Transfers.Reading;

/// <summary>Checked values out of an object. An absent property gives the empty value; a wrong one throws with its path.</summary>
internal static class Values
{
    public const int NameLength = 500;
    public const int TextLength = 4000;

    /// <summary>One line of text, trimmed; empty when absent.</summary>
    public static string Line(this JsonObject from, string name, int most = NameLength) => Text(from, name, most, manyLines: false);

    /// <summary>Text of several lines, trimmed; empty when absent.</summary>
    public static string Lines(this JsonObject from, string name) => Text(from, name, TextLength, manyLines: true);

    /// <summary>One line of text that must be there.</summary>
    public static string Needed(this JsonObject from, string name, int most = NameLength) =>
        from.Line(name, most) is { Length: > 0 } text ? text : throw from.Missing(name, "text");

    /// <summary>A word out of a few; empty when absent.</summary>
    public static string OneOf(this JsonObject from, string name, params string[] words)
    {
        var word = from.Line(name);
        return word.Length == 0 || words.Contains(word, StringComparer.Ordinal)
            ? word
            : throw from.Wrong(from.At(name), $"one of {string.Join(", ", words)} (nearest: {Nearest.To(word, words)})", from[name]!.Value);
    }

    /// <summary>A calendar day; null when absent.</summary>
    public static DateOnly? Day(this JsonObject from, string name) => from[name] is not { } value
        ? null
        : DateOnly.TryParseExact(JsonText.Of(value), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw from.Wrong(from.At(name), "a calendar day YYYY-MM-DD", value);

    /// <summary>A date known to the year, month or day; null when absent.</summary>
    public static PartialDate? PartialDay(this JsonObject from, string name) => from[name] is not { } value
        ? null
        : PartialDate.Parse(JsonText.Of(value)) ?? throw from.Wrong(from.At(name), "YYYY[-MM[-DD]]", value);

    /// <summary>
    /// A plain decimal number of at most 28 digits, no exponent: what a decimal holds exactly. It must be there.
    /// </summary>
    public static decimal Number(this JsonObject from, string name, decimal least)
    {
        var value = from[name] ?? throw from.Missing(name, "a number");
        var raw = value.ValueKind == JsonValueKind.Number ? value.GetRawText() : "";
        var plain = raw.Length is > 0 and <= 29 && raw.AsSpan().IndexOfAny('e', 'E') < 0;
        return plain && value.TryGetDecimal(out var number) && number >= least && (number > 0 || least <= 0)
            ? number
            : throw from.Wrong(from.At(name), least > 0 ? "a plain decimal number above 0" : "a plain decimal number, 0 or above", value);
    }

    private static string Text(JsonObject from, string name, int most, bool manyLines)
    {
        var text = from.Text(name).Trim();
        if (text.Length > most)
        {
            throw from.Wrong(from.At(name), $"at most {most} characters", from[name]!.Value);
        }

        return text.EnumerateRunes().Any(rune => JsonText.Forges(rune, manyLines))
            ? throw from.Wrong(from.At(name), manyLines ? "text without control characters" : "one line without control characters", from[name]!.Value)
            : text;
    }
}
