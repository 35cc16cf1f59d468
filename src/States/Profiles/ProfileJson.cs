using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Pillar.Platform.Json;
using Pillar.States.Destinations;
using Pillar.States.Ratings;
using Pillar.States.Sets;
using Pillar.States.Treaties;

namespace Pillar.States.Profiles;

/// <summary>States as JSON: the same for the commands, the API and the pages.</summary>
public static class ProfileJson
{
    /// <summary>An array with codes, name, standing and group of each.</summary>
    public static string List(StatesModule states, IEnumerable<Territory> territories) =>
        JsonSerializer.Serialize([.. territories.Select(territory => TerritoryJson.Of(states, territory))], ProfileJsonContext.Readable.TerritoryJsonArray);

    /// <summary>Everything known of one. A name that no source gives is null: no verified value.</summary>
    public static string Show(StatesModule states, StateProfile profile, CultureInfo language) =>
        JsonSerializer.Serialize(ProfileDetailJson.Of(states, profile, language), ProfileJsonContext.Readable.ProfileDetailJson);

    /// <summary>States side by side.</summary>
    public static string Compare(StatesModule states, Comparison comparison, CultureInfo language) =>
        JsonSerializer.Serialize(ComparisonJson.Of(states, comparison, language), ProfileJsonContext.Readable.ComparisonJson);

    /// <summary>What an import of destination facts did.</summary>
    public static string ImportGroups(ImportDestinationFacts.Result result, CultureInfo language) => JsonSerializer.Serialize(
        new ImportGroupsJson(result.Refusal is null, result.Refusal?.Text.In(language), result.After), ProfileJsonContext.Readable.ImportGroupsJson);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(TerritoryJson[]))]
[JsonSerializable(typeof(ProfileDetailJson))]
[JsonSerializable(typeof(ComparisonJson))]
[JsonSerializable(typeof(ImportGroupsJson))]
internal sealed partial class ProfileJsonContext : JsonSerializerContext
{
    /// <summary>Every script as it is, what HTML could misread escaped.</summary>
    public static readonly ProfileJsonContext Readable = new(IndentedJson.ForSerializer());
}

/// <summary>A territory in a list.</summary>
internal sealed record TerritoryJson(
    string Alpha2, string Alpha3, string Numeric, string Name, string Standing, string Group, string Follows, string FollowsAs)
{
    public static TerritoryJson Of(StatesModule states, Territory t) => new(
        t.Alpha2, t.Alpha3, t.Numeric, states.NameIn(t.Alpha2, "en") ?? "", t.Standing.Word(), t.Group.Word(), t.Follows, t.FollowsAs.Word());
}

/// <summary>One territory with everything known about it.</summary>
internal sealed record ProfileDetailJson(
    string Alpha2,
    string Alpha3,
    string Numeric,
    Dictionary<string, string?> Names,
    Dictionary<string, string?> FormalNames,
    string Standing,
    string Group,
    string Follows,
    string FollowsAs,
    RegionsJson M49,
    IReadOnlyList<string> Languages,
    IReadOnlyList<string> Neighbours,
    IReadOnlyList<string> Organisations,
    IReadOnlyList<SetOfStateJson> Sets,
    IReadOnlyList<string> Notes,
    IReadOnlyList<StandingJson> Treaties,
    RatingsOfStateJson? Ratings,
    IReadOnlyList<DestinationFactJson> DestinationFacts)
{
    public static ProfileDetailJson Of(StatesModule states, StateProfile profile, CultureInfo language)
    {
        var t = profile.State;
        return new(
            t.Alpha2,
            t.Alpha3,
            t.Numeric,
            UnLanguages.All.ToDictionary(name => name, name => states.NameIn(t.Alpha2, name)),
            UnLanguages.All.ToDictionary(name => name, name => states.FormalNameIn(t.Alpha2, name)),
            t.Standing.Word(),
            t.Group.Word(),
            t.Follows,
            t.FollowsAs.Word(),
            new RegionsJson(t.Region, t.SubRegion, t.IntermediateRegion),
            t.Languages,
            [.. states.NeighboursOf(t.Alpha2).Select(neighbour => neighbour.Alpha2)],
            [.. profile.Sets.Where(static set => set.Kind == StateSetKind.Organisation).Select(static set => set.Code)],
            [.. profile.Sets.Select(set => new SetOfStateJson(set.KindWord, set.Code, set.Name.In(language), set.AsOf))],
            [.. StatesModule.NotesOn(t).Select(note => note.In(language))],
            [.. profile.Treaties.Select(StandingJson.Of)],
            RatingsOfStateJson.Of(profile),
            [.. states.DestinationFacts.Of(t).Select(fact => DestinationFactJson.Of(fact, language))]);
    }
}

internal sealed record RegionsJson(string Region, string SubRegion, string IntermediateRegion);

/// <summary>A set that holds the State.</summary>
internal sealed record SetOfStateJson(string Kind, string Code, string Name, DateOnly? AsOf);

/// <summary>Where a State stands with an instrument; asOf is null where there is no data at all.</summary>
internal sealed record StandingJson(
    string Treaty, DateOnly? AsOf, string? Source, string Status, bool Undated, DateOnly? Signed, DateOnly? Bound, string? How, DateOnly? InForce, DateOnly? Withdrawn)
{
    public static StandingJson Of(TreatyStanding standing) => new(
        standing.Treaty.Code, standing.Edition?.AsOf, standing.Edition?.Source.Name, standing.Status.Word(), standing.Steps?.IsUndated ?? false,
        standing.Steps?.Signed, standing.Steps?.Bound, standing.Steps?.How, standing.Steps?.InForce, standing.Steps?.Withdrawn);
}

/// <summary>The ratings of a State; <c>latest</c> is null where it is not rated.</summary>
internal sealed record RatingsOfStateJson(DateOnly AsOf, string Source, string? Latest, RatingOfStateJson[] Fields)
{
    public static RatingsOfStateJson? Of(StateProfile profile) => profile.Fatf is not { } fatf ? null : new(
        fatf.AsOf, FatfEdition.Source, fatf.Latest(profile.State.Alpha2)?.Month, [.. profile.Ratings.Select(RatingOfStateJson.Of)]);
}

internal sealed record RatingOfStateJson(string Field, string Rating, string? Since, ReportedJson[] History)
{
    public static RatingOfStateJson Of(RatingStanding standing) => new(
        standing.Field.Code, standing.Rating.Word(), standing.Since?.Month,
        [.. standing.History.Select(static given => new ReportedJson(given.Report.Month, given.Report.KindWord, given.Report.Body, given.Rating.Word()))]);
}

/// <summary>What one report said.</summary>
internal sealed record ReportedJson(string Month, string Report, string Body, string Rating);

internal sealed record DestinationFactJson(
    string Kind, string Group, string Part, string Through, string Text, string Source, string Provision, DateOnly? AsOf)
{
    public static DestinationFactJson Of(DestinationFact fact, CultureInfo language) => new(
        fact.Kind.Word(),
        fact.Group,
        fact.Part,
        fact.Through,
        fact.Text.In(language),
        fact.Source.Source,
        fact.Source.Provision,
        fact.Source.AsOf);
}

/// <summary>What an import of destination facts did.</summary>
internal sealed record ImportGroupsJson(bool Done, string? Refusal, IReadOnlyList<DestinationFactEdition> Tables);

/// <summary>States side by side: a row for each instrument and each rated field, with a word for each State by alpha-2.</summary>
internal sealed record ComparisonJson(ComparedStateJson[] States, ComparedRowJson[] Treaties, ComparedRowJson[] Ratings)
{
    public static ComparisonJson Of(StatesModule states, Comparison comparison, CultureInfo language) => new(
        [.. comparison.States.Select(state => new ComparedStateJson(state.Alpha2, states.NameIn(state.Alpha2, language.Name) ?? state.Alpha2))],
        [
            .. comparison.Treaties.Select(row => new ComparedRowJson(
                row[0].Treaty.Code, row[0].Edition?.AsOf, By(comparison, row.Select(static s => s.Status.Word())))),
        ],
        [.. comparison.Ratings.Select(row => new ComparedRowJson(row.Field.Code, comparison.Fatf?.AsOf, By(comparison, row.Ratings.Select(static r => r.Word()))))]);

    private static Dictionary<string, string> By(Comparison comparison, IEnumerable<string> words) =>
        comparison.States.Select(static s => s.Alpha2).Zip(words).ToDictionary(static pair => pair.First, static pair => pair.Second, StringComparer.Ordinal);
}

internal sealed record ComparedStateJson(string Alpha2, string Name);

internal sealed record ComparedRowJson(string Code, DateOnly? AsOf, Dictionary<string, string> States);
