using Pillar.Platform.Json;
using static Pillar.Review.JsonParts;

namespace Pillar.Review.National;

/// <summary>Points of contact as JSON, for the command alone: no page and no endpoint gives it out.</summary>
public static class ContactJson
{
    public static string Of(IReadOnlyList<PointOfContact> contacts) => IndentedJson.Of(IndentedJson.Plain, json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("contacts");
        foreach (var contact in contacts)
        {
            json.WriteStartObject();
            SheetJson.WriteRow(json, NationalSheets.Contact, contact.Row);
            json.WriteBoolean("erased", contact.Erased);
            foreach (var (column, text) in contact.Personal ?? new Dictionary<string, string>())
            {
                WriteText(json, column, text);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });
}
