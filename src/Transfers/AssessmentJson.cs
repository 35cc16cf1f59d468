using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Pillar.Screening;
using Pillar.Screening.Judgements;
using Pillar.Vocabulary;

namespace Pillar.Transfers;

/// <summary>
/// The assessment as JSON, shape of <c>docs/schemas/assessment.schema.json</c>. The same assessment gives the same bytes on every machine.
/// </summary>
public static class AssessmentJson
{
    /// <summary>Names stay readable in their own script; the text is for files, terminals and API answers, never pasted into HTML.</summary>
    private static readonly AssessmentJsonContext Readable =
        new(new JsonSerializerOptions(AssessmentJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>JSON text, its sentences in <paramref name="language"/>, lines ended by a line feed.</summary>
    public static string Write(Assessment assessment, CultureInfo language) =>
        JsonSerializer.Serialize(Of(assessment, language), Readable.AssessmentDocument);

    private static AssessmentDocument Of(Assessment assessment, CultureInfo language) => new(
        assessment.Reference,
        Day(assessment.AssessedOn)!,
        assessment.Outcome.Word(),
        assessment.Complete,
        assessment.NotClearance.In(language),
        [.. assessment.Reasons.Select(reason => Of(reason, language))],
        [.. assessment.Missing.Select(missing => new MissingDocument(missing.Code, missing.Text.In(language), missing.Field))],
        [.. assessment.Screened.Select(static party =>
            new ScreenedDocument(party.Name, party.Role, party.Field, party.Result.Outcome.Word(), party.Result.Complete))],
        [.. assessment.Editions.Select(edition => Of(edition, assessment.AssessedOn))],
        assessment.Engine,
        assessment.Thresholds is { } applied ? new ThresholdsDocument(applied.Possible, applied.Strong, applied.Origin.Word()) : null);

    private static ReasonDocument Of(Reason reason, CultureInfo language) => new(
        reason.Code,
        reason.Kind.Word(),
        reason.Text.In(language),
        new SourceDocument(reason.Source.Citation.Source, Filled(reason.Source.Citation.Provision), Day(reason.Source.Citation.AsOf), reason.Source.ToBeChecked),
        reason.Field,
        Filled(reason.Party),
        reason.Hits.Count == 0 ? null : [.. reason.Hits.Select(hit => Of(hit, language))]);

    private static HitDocument Of(Hit hit, CultureInfo language) => new(
        Rounded(hit.Score), hit.Band.Word(), hit.List, hit.Entry, hit.Name, hit.MatchedName,
        [.. hit.Reasons.Select(reason => new HitReasonDocument(reason.Rule, Rounded(reason.Score), reason.Detail.In(language), reason.Left, reason.Right))],
        hit.Judgement is { } judged ? Of(judged, language) : null);

    private static JudgementDocument Of(HitJudgement judged, CultureInfo language) => new(
        judged.State.Word(), judged.Judgement.Verdict.Word(), judged.Judgement.By.Name, judged.Judgement.By.Verified, judged.Judgement.Instant,
        judged.Judgement.Text?.Reason, judged.In(language));

    private static EditionDocument Of(EditionUsed edition, DateOnly day) => new(
        edition.Id, edition.Title, edition.Edition, Day(edition.AsOf), edition.AgeOn(day), edition.Records, edition.Required, edition.Current);

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Filled(string text) => text.Length == 0 ? null : text;

    /// <summary>Four places: what lies beyond is noise of the arithmetic, not of the names.</summary>
    private static double Rounded(double score) => Math.Round(score, 4, MidpointRounding.AwayFromZero);
}

internal sealed record AssessmentDocument(
    string Transfer,
    string AssessedOn,
    string Outcome,
    bool Complete,
    string NotClearance,
    IReadOnlyList<ReasonDocument> Reasons,
    IReadOnlyList<MissingDocument> Missing,
    IReadOnlyList<ScreenedDocument> Screened,
    IReadOnlyList<EditionDocument> Editions,
    string Engine,
    ThresholdsDocument? Thresholds);

internal sealed record ThresholdsDocument(double Possible, double Strong, string Origin);

internal sealed record ReasonDocument(
    string Code, string Kind, string Text, SourceDocument Source, string Field, string? Party, IReadOnlyList<HitDocument>? Hits);

internal sealed record SourceDocument(string Source, string? Provision, string? AsOf, bool ToBeChecked);

internal sealed record HitDocument(
    double Score, string Outcome, string List, string Entry, string Name, string MatchedName, IReadOnlyList<HitReasonDocument> Reasons,
    JudgementDocument? Judgement);

internal sealed record JudgementDocument(
    string State, string Verdict, string By, bool Verified, string Instant, string? Reason, string Text);

internal sealed record HitReasonDocument(string Rule, double Score, string Detail, string Left, string Right);

internal sealed record MissingDocument(string Code, string Text, string Field);

internal sealed record ScreenedDocument(string Name, string Role, string Field, string Outcome, bool Complete);

internal sealed record EditionDocument(
    string Id, string Title, string Edition, string? AsOf, int? AgeDays, int Records, bool Required, bool Current);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, WriteIndented = true, NewLine = "\n")]
[JsonSerializable(typeof(AssessmentDocument))]
internal sealed partial class AssessmentJsonContext : JsonSerializerContext;
