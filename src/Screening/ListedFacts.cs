using System.Globalization;
using System.Text.Json;
using Pillar.Screening.Lists;
using Pillar.Vocabulary;

namespace Pillar.Screening;

/// <summary>
/// What a list says about a party beside its names, so that an officer can compare it with the customer at the hit itself. Values are
/// in the order and the words of the list; what the list does not say is empty.
/// </summary>
/// <param name="Born">Dates of birth, <c>YYYY[-MM[-DD]]</c>, a span or an approximate year.</param>
/// <param name="BirthPlaces">As printed.</param>
/// <param name="Countries">ISO 3166-1 alpha-2, or the printed word; each once, whatever ties the party to it.</param>
/// <param name="Gender">As stated.</param>
/// <param name="Identifiers">As printed.</param>
/// <param name="Programmes">The publisher's tags.</param>
/// <param name="ListedOn">Day of the designation.</param>
public sealed record ListedFacts(
    IReadOnlyList<string> Born,
    IReadOnlyList<string> BirthPlaces,
    IReadOnlyList<string> Countries,
    Gender Gender,
    IReadOnlyList<string> Identifiers,
    IReadOnlyList<string> Programmes,
    DateOnly? ListedOn)
{
    public static ListedFacts None { get; } = new([], [], [], Gender.Unknown, [], [], null);

    internal static ListedFacts Of(ListEntry entry) => new(
        Texts(entry.BirthDates, static d => d.ToString()),
        Texts(entry.Places.Where(static p => p.Value.Role == PlaceRole.Birth), static p => p.Text.Length > 0 ? p.Text : p.Country),
        Texts(entry.Countries, static c => c.Country),
        entry.Gender,
        Texts(entry.Identifiers, static i => i.Text),
        entry.Programmes,
        entry.ListedOn);

    /// <summary>Writes the object <c>listed</c> with the members that the list fills.</summary>
    internal void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject("listed");
        WriteTexts(json, "born", Born);
        WriteTexts(json, "birthPlaces", BirthPlaces);
        WriteTexts(json, "countries", Countries);
        if (Gender != Gender.Unknown)
        {
            json.WriteString("gender", Gender.Word());
        }

        WriteTexts(json, "identifiers", Identifiers);
        WriteTexts(json, "programmes", Programmes);
        if (ListedOn is { } day)
        {
            json.WriteString("listedOn", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        if (texts.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static string[] Texts<T>(IEnumerable<Sourced<T>> values, Func<T, string> text) =>
        [.. values.Select(v => text(v.Value)).Where(static t => t.Length > 0).Distinct(StringComparer.Ordinal)];
}
