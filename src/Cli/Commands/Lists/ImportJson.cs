using System.Globalization;
using System.Text.Json.Serialization;
using Pillar.Screening.Lists;

namespace Pillar.Cli.Commands.Lists;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ImportJson))]
[JsonSerializable(typeof(UpdateJson[]))]
[JsonSerializable(typeof(VerifiedListJson[]))]
[JsonSerializable(typeof(PrunedEdition[]))]
internal sealed partial class ImportJsonContext : JsonSerializerContext;

/// <summary>What an import did.</summary>
internal sealed record ImportJson(bool Done, string? Refusal, IReadOnlyList<ImportedListJson> Lists)
{
    public static ImportJson Of(ImportOutcome outcome, CultureInfo language) => new(
        outcome.Done,
        outcome.Refusal?.Text.In(language),
        [.. outcome.Lists.Select(l => ImportedListJson.Of(l, language))]);
}

internal sealed record ImportedListJson(
    string Id, bool Done, string? Title, string? Edition, DateOnly? AsOf, int Records, string? Format, string? Refusal, string? Failure, IReadOnlyList<string> Notes)
{
    public static ImportedListJson Of(ListImport list, CultureInfo language) => new(
        list.Id,
        list.Done,
        list.Edition?.Title,
        list.Edition?.Edition,
        list.Edition?.AsOf,
        list.Records,
        list.Edition?.Format,
        list.Refusal?.Text.In(language),
        list.Failure?.In(language),
        [.. list.Notes.Select(n => n.In(language))]);
}

/// <summary>A list as it was verified; an empty problem when it is whole.</summary>
internal sealed record VerifiedListJson(string Id, string Edition, int Records, string Problem, bool Whole)
{
    public static VerifiedListJson Of(VerifiedList list, CultureInfo language) =>
        new(list.Id, list.Edition, list.Records, list.Problem?.In(language) ?? "", list.Whole);
}
