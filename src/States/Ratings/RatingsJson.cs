using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Pillar.Platform.Json;

namespace Pillar.States.Ratings;

/// <summary>The answers about ratings as JSON: the same for the commands, the API and the pages.</summary>
public static class RatingsJson
{
    /// <summary>An object with asOf, source, and for each financing field the counts of all jurisdictions, of the Members and of sets; asOf is null without data.</summary>
    public static string Board(RatingAnswer answer, CultureInfo language) =>
        JsonSerializer.Serialize(RatingsAnswerJson.Of(answer, language), RatingsJsonContext.Readable.RatingsAnswerJson);

    /// <summary>What an import did.</summary>
    public static string Import(ImportFatf.Result result, CultureInfo language) =>
        JsonSerializer.Serialize(FatfImportJson.Of(result, language), RatingsJsonContext.Readable.FatfImportJson);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(RatingsAnswerJson))]
[JsonSerializable(typeof(FatfImportJson))]
internal sealed partial class RatingsJsonContext : JsonSerializerContext
{
    /// <summary>Every script as it is, what HTML could misread escaped.</summary>
    public static readonly RatingsJsonContext Readable = new(IndentedJson.ForSerializer());
}

/// <summary>The financing fields of one table.</summary>
internal sealed record RatingsAnswerJson(
    DateOnly? AsOf, string? Source, string? Within, string? Sentence, RatedFieldJson[] Fields, LawAndEffectJson? LawAndEffect, string Note)
{
    public static RatingsAnswerJson Of(RatingAnswer answer, CultureInfo language) => new(
        answer.Edition?.AsOf, answer.Edition is null ? null : FatfEdition.Source, answer.Within?.Code, answer.Sentence?.In(language),
        [.. answer.Rows.Select(row => RatedFieldJson.Of(row, language))],
        answer.Edition is null ? null : LawAndEffectJson.Of(answer.LawAndEffect), (answer.Edition is null ? FatfBook.NoData : FatfBook.Neutral).In(language));
}

/// <summary>One field.</summary>
internal sealed record RatedFieldJson(string Code, string Title, string Kind, RatingCountJson All, RatingCountJson Members, RatingMoves Moves, RatingSetJson[] Sets, RatedOnJson[] OverTime)
{
    public static RatedFieldJson Of(RatingRow row, CultureInfo language) => new(
        row.Field.Code, row.Field.Title.In(language), row.Field.IsOutcome ? "effect" : "law", RatingCountJson.Of(row.All), RatingCountJson.Of(row.Members), row.Moves,
        [.. row.Sets.Select(set => new RatingSetJson(set.Set.Code, set.Set.Name.In(language), RatingCountJson.Of(set.Count)))],
        [.. row.OverTime.Select(static on => new RatedOnJson(on.Day, RatingCountJson.Of(on.Count)))]);
}

/// <summary>All jurisdictions on a day.</summary>
internal sealed record RatedOnJson(DateOnly On, RatingCountJson Count);

/// <summary>Counts by rating; <c>rated</c> is the denominator.</summary>
internal sealed record RatingCountJson(int Asked, int Rated, int NotRated, int NotApplicable, Dictionary<string, int> Ratings)
{
    public static RatingCountJson Of(RatingCount count) => new(
        count.Asked, count.Rated, count.NotRated, count.NotApplicable,
        count.Field.Scale.Zip(count.By).ToDictionary(static pair => pair.First.Word(), static pair => pair.Second, StringComparer.Ordinal));
}

/// <summary>A set with its counts.</summary>
internal sealed record RatingSetJson(string Code, string Name, RatingCountJson Count);

/// <summary>R.7 against IO.11.</summary>
internal sealed record LawAndEffectJson(int Rated, int Both, int LawOnly, int EffectOnly, int Neither, IReadOnlyList<string> LawOnlyStates)
{
    public static LawAndEffectJson Of(LawAndEffect found) =>
        new(found.Rated, found.Both, found.LawOnly.Count, found.EffectOnly, found.Neither, found.LawOnly);
}

/// <summary>What an import did.</summary>
internal sealed record FatfImportJson(bool Done, string? Refusal, DateOnly AsOf, int Jurisdictions, int Reports, DateOnly? Before)
{
    public static FatfImportJson Of(ImportFatf.Result result, CultureInfo language) => new(
        result.Refusal is null, result.Refusal?.Text.In(language), result.Edition.AsOf, result.Edition.Jurisdictions.Count, result.Edition.Reports.Count, result.Before?.AsOf);
}
