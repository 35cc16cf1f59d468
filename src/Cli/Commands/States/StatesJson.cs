using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Pillar.States;
using Pillar.States.Destinations;

namespace Pillar.Cli.Commands.States;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(TerritoryJson[]))]
[JsonSerializable(typeof(TerritoryDetailJson))]
[JsonSerializable(typeof(ImportGroupsJson))]
internal sealed partial class StatesJson : JsonSerializerContext
{
    /// <summary>Names stay readable in every script: the answer goes to a terminal or a file, never into a page.</summary>
    private static readonly StatesJson Readable = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    });

    public static void Write(TextWriter output, TerritoryJson[] value) => Write(output, value, Readable.TerritoryJsonArray);

    public static void Write(TextWriter output, TerritoryDetailJson value) => Write(output, value, Readable.TerritoryDetailJson);

    public static void Write(TextWriter output, ImportGroupsJson value) => Write(output, value, Readable.ImportGroupsJson);

    private static void Write<T>(TextWriter output, T value, JsonTypeInfo<T> shape) => output.WriteLine(JsonSerializer.Serialize(value, shape));
}

/// <summary>A territory in a list.</summary>
internal sealed record TerritoryJson(
    string Alpha2, string Alpha3, string Numeric, string Name, string Standing, string Group, string Follows, string FollowsAs)
{
    public static TerritoryJson Of(StatesModule states, Territory t) => new(
        t.Alpha2, t.Alpha3, t.Numeric, states.NameIn(t.Alpha2, "en") ?? "", t.Standing.Word(), t.Group.Word(), t.Follows, t.FollowsAs.Word());
}

/// <summary>One territory with everything known about it. A name that no source gives is null: no verified value.</summary>
internal sealed record TerritoryDetailJson(
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
    IReadOnlyList<string> Notes,
    IReadOnlyList<DestinationFactJson> DestinationFacts)
{
    public static TerritoryDetailJson Of(Session session, Territory t) => new(
        t.Alpha2,
        t.Alpha3,
        t.Numeric,
        UnLanguages.All.ToDictionary(language => language, language => session.States.NameIn(t.Alpha2, language)),
        UnLanguages.All.ToDictionary(language => language, language => session.States.FormalNameIn(t.Alpha2, language)),
        t.Standing.Word(),
        t.Group.Word(),
        t.Follows,
        t.FollowsAs.Word(),
        new RegionsJson(t.Region, t.SubRegion, t.IntermediateRegion),
        t.Languages,
        [.. session.States.NeighboursOf(t.Alpha2).Select(neighbour => neighbour.Alpha2)],
        [.. session.States.Sets.OrganisationsOf(t).Select(static set => set.Code)],
        [.. StatesModule.NotesOn(t).Select(note => note.In(session.Language))],
        [.. session.States.DestinationFacts.Of(t).Select(fact => DestinationFactJson.Of(fact, session.Language))]);
}

internal sealed record RegionsJson(string Region, string SubRegion, string IntermediateRegion);

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
internal sealed record ImportGroupsJson(bool Done, string? Refusal, IReadOnlyList<DestinationFactEdition> Tables)
{
    public static ImportGroupsJson Of(ImportDestinationFacts.Result result, CultureInfo language) =>
        new(result.Refusal is null, result.Refusal?.Text.In(language), result.After);
}
