using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Pillar.Platform.Json;

/// <summary>JSON written by hand, which starts faster than a serializer.</summary>
public static class IndentedJson
{
    /// <summary>For a terminal or a file: every script as it is, nothing escaped for HTML.</summary>
    public static readonly JsonWriterOptions Plain = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>For an answer that may stand in a page as well: every script as it is, what HTML could misread escaped.</summary>
    public static readonly JsonWriterOptions ForPages = new() { Indented = true, Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All) };

    /// <summary>The same for a serializer: new options each time, for each context takes its own.</summary>
    /// <param name="converters">For values that are written otherwise than by default.</param>
    public static JsonSerializerOptions ForSerializer(params ReadOnlySpan<JsonConverter> converters)
    {
        var options = new JsonSerializerOptions { Encoder = ForPages.Encoder, PropertyNamingPolicy = JsonNamingPolicy.CamelCase, WriteIndented = true };
        foreach (var converter in converters)
        {
            options.Converters.Add(converter);
        }

        return options;
    }

    /// <summary>The text of what <paramref name="write"/> writes: one JSON value.</summary>
    public static string Of(JsonWriterOptions options, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
