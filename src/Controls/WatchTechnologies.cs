using System.Globalization;
using System.Text.Json;
using Pillar.Controls.Lists;
using Pillar.Controls.Words;
using Pillar.Platform.Json;

namespace Pillar.Controls;

/// <summary>
/// Use case: which emerging technologies do the lists kept here cover, in which edition and since when? What is watched stands in
/// <c>data/controls/emerging-technology.csv</c>; coverage is computed from the editions. No entry found is a gap to look at, not a proof.
/// </summary>
public sealed class WatchTechnologies
{
    private const string File = "data/controls/emerging-technology.csv";

    private readonly ControlStore store;

    internal WatchTechnologies(ControlStore store) => this.store = store;

    /// <summary>Every technology watched, with one coverage for each list in force.</summary>
    public IReadOnlyList<WatchedTechnology> Run() => Of(store.All());

    internal static IReadOnlyList<WatchedTechnology> Of(IReadOnlyList<(ControlList List, bool InForce)> kept) => [.. BundledRows.Of(File, 6).Select(row => Of(row, kept))];

    private static WatchedTechnology Of(string[] row, IReadOnlyList<(ControlList List, bool InForce)> kept)
    {
        string[] phrases = row[4].Split('|');
        return new WatchedTechnology(
            row[0], row[1], row[2], row[3], [.. kept.Where(static one => one.InForce).Select(one => Coverage(one.List, kept, phrases))], DateOnly.ParseExact(row[5].Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    private static TechnologyCoverage Coverage(ControlList list, IReadOnlyList<(ControlList List, bool InForce)> kept, string[] phrases)
    {
        var since = kept.Where(one => one.List.Edition.Id == list.Edition.Id && Codes(one.List, phrases).Any()).Min(static one => one.List.Edition.AsOf);
        return new TechnologyCoverage(list.Edition, [.. Codes(list, phrases)], since);
    }

    private static IEnumerable<string> Codes(ControlList list, string[] phrases) =>
        list.Entries.Where(entry => entry.AllItems().Select(static item => item.Text).Concat(entry.Intro).Append(entry.Heading).Any(text => Says(text, phrases))).Select(static entry => entry.Code);

    /// <summary>Quotation marks of the law stand inside phrases.</summary>
    private static bool Says(string text, string[] phrases)
    {
        var plain = string.Concat(text.Where(static c => c is not ('“' or '”' or '\'' or '‘' or '’' or '"')));
        return phrases.Any(phrase => plain.Contains(phrase, StringComparison.OrdinalIgnoreCase));
    }
}

/// <summary>A technology watched.</summary>
/// <param name="Id">Short and stable.</param>
/// <param name="English">What it is.</param>
/// <param name="French">The same in French.</param>
/// <param name="Touches">The words of the resolution it comes under; to be checked.</param>
/// <param name="Coverage">What each list in force has.</param>
/// <param name="Review">When it is to be looked at again.</param>
public sealed record WatchedTechnology(string Id, string English, string French, string Touches, IReadOnlyList<TechnologyCoverage> Coverage, DateOnly Review)
{
    /// <summary>What it is, in French or else in English.</summary>
    public string Name(CultureInfo language) => language.TwoLetterISOLanguageName == "fr" ? French : English;
}

/// <summary>What a list has of a technology.</summary>
/// <param name="Edition">The edition in force.</param>
/// <param name="Codes">Entries that speak of it; empty for a gap.</param>
/// <param name="Since">Day of the first edition kept here that does; null where none does, or it has no date.</param>
public sealed record TechnologyCoverage(ControlEdition Edition, IReadOnlyList<string> Codes, DateOnly? Since);

/// <summary>The table as JSON.</summary>
public static class WatchTechnologiesJson
{
    /// <summary>An array with an object for each technology: <c>id</c>, <c>name</c>, <c>touches</c>, <c>review</c>, and <c>coverage</c> by list.</summary>
    public static string Of(IReadOnlyList<WatchedTechnology> technologies, CultureInfo language) => IndentedJson.Of(IndentedJson.ForPages, json =>
    {
        json.WriteStartArray();
        foreach (var technology in technologies)
        {
            json.WriteStartObject();
            json.WriteString("id", technology.Id);
            json.WriteString("name", technology.Name(language));
            json.WriteString("touches", technology.Touches);
            json.WriteString("review", Day(technology.Review));
            json.WriteStartArray("coverage");
            technology.Coverage.ToList().ForEach(coverage => Write(json, coverage));
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter json, TechnologyCoverage coverage)
    {
        json.WriteStartObject();
        json.WriteString("list", coverage.Edition.Id);
        json.WriteString("asOf", Day(coverage.Edition.AsOf));
        json.WriteString("since", Day(coverage.Since));
        json.WriteStartArray("codes");
        coverage.Codes.ToList().ForEach(json.WriteStringValue);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
