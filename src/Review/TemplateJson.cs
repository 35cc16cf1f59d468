using System.Globalization;
using System.Text.Json;
using Pillar.Platform.Json;
using Pillar.Review.Templates;
using static Pillar.Review.JsonParts;

namespace Pillar.Review;

/// <summary>Templates and cross-walks as JSON.</summary>
public static class TemplateJson
{
    public static string Reading(TemplateReading reading, bool written, CultureInfo language) => IndentedJson.Of(IndentedJson.Plain, json =>
    {
        json.WriteStartObject();
        Head(json, reading.Learnt.Template, reading.Learnt);
        json.WriteBoolean("written", written);
        WriteSections(json, reading.Learnt.Template);
        json.WriteStartArray("notUnderstood");
        foreach (var one in reading.NotUnderstood)
        {
            json.WriteStartObject();
            json.WriteString("place", one.Place.In(language));
            json.WriteString("found", one.Found);
            json.WriteString("expected", one.Expected.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    public static string All(TemplateBook templates) => IndentedJson.Of(IndentedJson.Plain, json =>
    {
        json.WriteStartArray();
        foreach (var template in templates.All)
        {
            json.WriteStartObject();
            Head(json, template, templates.Learnt.FirstOrDefault(one => one.Template.Code == template.Code));
            WriteTexts(json, "crosswalks", templates.All.Where(other => templates.Confirmed(template, other) is not null).Select(static other => other.Code));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    public static string Walk(CrossWalkFile file, bool written) => IndentedJson.Of(IndentedJson.Plain, json =>
    {
        json.WriteStartObject();
        json.WriteString("from", file.Walk.Then.Code);
        json.WriteString("to", file.Walk.Now.Code);
        json.WriteNumber("confirmed", file.Walk.Pairs.Count);
        json.WriteNumber("open", file.Open);
        json.WriteBoolean("written", written);
        json.WriteEndObject();
    });

    private static void Head(Utf8JsonWriter json, Template template, LearntTemplate? learnt)
    {
        json.WriteString("template", template.Code);
        json.WriteString("from", Day(template.From));
        json.WriteNumber("fields", template.Fields.Count);
        WriteText(json, "file", learnt?.File);
        WriteText(json, "sha256", learnt?.FileSha256);
    }

    private static void WriteSections(Utf8JsonWriter json, Template template)
    {
        json.WriteStartArray("sections");
        foreach (var section in TemplateSection.Of(template))
        {
            json.WriteStartObject();
            json.WriteString("paragraph", section.Paragraph);
            json.WriteString("domain", section.Domain);
            WriteTexts(json, "columns", section.Columns);
            json.WriteStartArray("rows");
            foreach (var row in section.Rows)
            {
                json.WriteStartObject();
                json.WriteString("row", row.Row);
                WriteTexts(json, "fields", row.Fields.Where(static place => place >= 0).Select(place => template.Fields[place].Id));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
