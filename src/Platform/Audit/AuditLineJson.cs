using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Pillar.Platform.Audit;

/// <summary>A line as JSON, the same for the commands, the export and the web.</summary>
public static class AuditLineJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One line of UTF-8 without line break.</summary>
    public static ReadOnlyMemory<byte> Of(AuditLine line, bool withPersonal)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            Write(json, line, withPersonal);
        }

        return buffer.WrittenMemory;
    }

    /// <summary>
    /// Writes the line as one object. <c>facts</c> are the very bytes that were hashed, or a string when what is stored is no JSON any
    /// more. The personal text stands in it only when <paramref name="withPersonal"/> is set.
    /// </summary>
    public static void Write(Utf8JsonWriter json, AuditLine line, bool withPersonal)
    {
        json.WriteStartObject();
        json.WriteString("writer", line.Writer);
        json.WriteNumber("sequence", line.Sequence);
        json.WriteString("instant", line.Instant);
        json.WriteString("actor", line.Actor);
        json.WriteBoolean("verified", line.Verified);
        json.WriteString("action", line.Action);
        WriteFacts(json, line.FactsJson);
        json.WriteString("personalHash", line.PersonalHash);
        json.WriteString("personalState", State(line));
        json.WriteString("previous", line.Previous);
        json.WriteString("hash", line.Hash);
        if (withPersonal && line.Personal is { } personal)
        {
            WritePersonal(json, personal);
        }

        json.WriteEndObject();
    }

    private static string State(AuditLine line) => line.PersonalHash.Length == 0 ? "none" : line.PersonalGone ? "erased" : "kept";

    private static void WriteFacts(Utf8JsonWriter json, string facts)
    {
        json.WritePropertyName("facts");
        if (IsJson(facts))
        {
            json.WriteRawValue(facts, skipInputValidation: true);
        }
        else
        {
            json.WriteStringValue(facts);
        }
    }

    private static bool IsJson(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return !text.Contains('\n', StringComparison.Ordinal);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static void WritePersonal(Utf8JsonWriter json, PersonalText personal)
    {
        json.WriteStartObject("personal");
        json.WriteString("text", personal.Text);
        json.WriteString("purpose", personal.Purpose);
        json.WriteString("retainUntil", PersonalSeal.Day(personal.RetainUntil));
        json.WriteEndObject();
    }
}
