using System.Globalization;
using System.Text.Json;
using Pillar.Platform.Json;
using Pillar.Review.Records;

namespace Pillar.Review.Mandate;

/// <summary>The mandate as JSON: the same for the command and the API.</summary>
public static class MandateJson
{
    /// <summary>The whole line.</summary>
    /// <param name="book">The line.</param>
    /// <param name="confirmed">Who has confirmed which paragraph, by its id.</param>
    /// <param name="language">Of the duties.</param>
    public static string Of(MandateBook book, IReadOnlyDictionary<string, Confirmation> confirmed, CultureInfo language) => IndentedJson.Of(IndentedJson.ForPages, json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("texts");
        foreach (var text in book.Texts)
        {
            json.WriteStartObject();
            json.WriteString("text", text.Symbol);
            json.WriteString("adopted", Day(text.Adopted));
            json.WriteString("changed", text.In(language));
            json.WriteBoolean("read", text.Read);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Write(json, "paragraphs", book.Paragraphs, confirmed, language);
        json.WriteEndObject();
    });

    /// <summary>Two sides and what differs.</summary>
    /// <param name="left">One side.</param>
    /// <param name="right">The other.</param>
    /// <param name="confirmed">Who has confirmed which paragraph, by its id.</param>
    /// <param name="language">Of the duties.</param>
    public static string Of(MandateSide left, MandateSide right, IReadOnlyDictionary<string, Confirmation> confirmed, CultureInfo language) => IndentedJson.Of(IndentedJson.ForPages, json =>
    {
        json.WriteStartObject();
        json.WriteString("left", left.Title);
        json.WriteString("right", right.Title);
        json.WriteStartArray("rows");
        foreach (var row in MandateBook.Compare(left, right))
        {
            json.WriteStartObject();
            json.WriteString("subject", row.Subject);
            json.WriteString("difference", row.Difference);
            Write(json, "left", row.Left, confirmed, language);
            Write(json, "right", row.Right, confirmed, language);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>Some paragraphs.</summary>
    public static void Write(Utf8JsonWriter json, string name, IEnumerable<MandateParagraph> paragraphs, IReadOnlyDictionary<string, Confirmation> confirmed, CultureInfo language)
    {
        json.WriteStartArray(name);
        foreach (var paragraph in paragraphs)
        {
            json.WriteStartObject();
            json.WriteString("id", paragraph.Id);
            json.WriteString("cited", paragraph.Cited);
            json.WriteString("subject", paragraph.Subject);
            json.WriteString("addressee", paragraph.Addressee);
            json.WriteString("duty", paragraph.Duty(language));
            json.WriteString("from", Day(paragraph.From));
            JsonParts.WriteText(json, "to", paragraph.To is { } to ? Day(to) : null);
            JsonParts.WriteText(json, "replaces", paragraph.Replaces.Length == 0 ? null : paragraph.Replaces);
            json.WriteBoolean("read", paragraph.Read);
            JsonParts.WriteText(json, "confirmed", confirmed.GetValueOrDefault(paragraph.Id)?.Basis);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
