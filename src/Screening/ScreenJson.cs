using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Pillar.Platform.Json;
using Pillar.Screening.Judgements;
using Pillar.Screening.Resources;
using Pillar.Vocabulary;

namespace Pillar.Screening;

/// <summary>A screening as JSON: the same for the command, the API and the page.</summary>
public static class ScreenJson
{
    /// <summary>Printed beside every result.</summary>
    public static Statement NotClearance { get; } = ScreeningText.Say("not-clearance");

    /// <summary>The English text of results that were hashed for the audit trail, so that the caller who prints one does not write it twice.</summary>
    private static readonly ConditionalWeakTable<ScreenResult, string> English = [];

    public static string Text(ScreenResult result, CultureInfo? language = null) =>
        language is null or { Name: "" or "en" } ? English.GetValue(result, static r => Written(r, null)) : Written(result, language);

    private static string Written(ScreenResult result, CultureInfo? language) =>
        IndentedJson.Of(IndentedJson.ForPages, json => Write(json, result, language ?? CultureInfo.InvariantCulture));

    /// <summary>SHA-256 of the English text, 64 hexadecimal digits: how an audit line names a result.</summary>
    public static string Hash(ScreenResult result) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text(result))));

    /// <summary>Writes one result as a JSON object. Codes and rule names are stable; sentences are in <paramref name="language"/>.</summary>
    public static void Write(Utf8JsonWriter json, ScreenResult result, CultureInfo language)
    {
        json.WriteStartObject();
        json.WriteString("outcome", result.Outcome.Word());
        json.WriteBoolean("complete", result.Complete);
        json.WriteString("notClearance", NotClearance.In(language));
        WriteQuery(json, result.Query);
        json.WriteStartArray("hits");
        foreach (var hit in result.Hits)
        {
            WriteHit(json, hit, language);
        }

        json.WriteEndArray();
        WriteStatements(json, "missing", result.Missing, language);
        WriteStatements(json, "notes", result.Notes, language);
        WriteLists(json, result.Lists);
        WriteThresholds(json, result.Thresholds);
        json.WriteString("engine", result.Engine);
        json.WriteEndObject();
    }

    private static void WriteQuery(Utf8JsonWriter json, ScreenQuery query)
    {
        json.WriteStartObject("query");
        json.WriteString("name", query.Name);
        WriteIfSaid(json, "kind", query.Kind.Word());
        WriteIfSaid(json, "born", query.Born?.ToString() ?? "");
        WriteIfSaid(json, "country", query.Country);
        WriteIfSaid(json, "gender", query.Gender.Word());
        WriteIfSaid(json, "customer", query.Customer);
        if (query.Identifiers is { Count: > 0 } identifiers)
        {
            json.WriteStartArray("identifiers");
            foreach (var identifier in identifiers)
            {
                json.WriteStringValue(identifier.Text);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteIfSaid(Utf8JsonWriter json, string field, string value)
    {
        if (value.Length > 0)
        {
            json.WriteString(field, value);
        }
    }

    private static void WriteHit(Utf8JsonWriter json, Hit hit, CultureInfo language)
    {
        json.WriteStartObject();
        json.WriteNumber("score", hit.Score);
        json.WriteString("band", hit.Band.Word());
        json.WriteString("list", hit.List);
        json.WriteString("entry", hit.Entry);
        json.WriteString("name", hit.Name);
        json.WriteString("matchedName", hit.MatchedName);
        json.WriteString("kind", hit.Kind.Word());
        hit.Listed.Write(json);
        if (hit.Judgement is { } judged)
        {
            JudgementJson.Write(json, judged, language);
        }

        json.WriteStartArray("reasons");
        foreach (var reason in hit.Reasons)
        {
            json.WriteStartObject();
            json.WriteString("rule", reason.Rule);
            json.WriteNumber("score", reason.Score);
            json.WriteString("detail", reason.Detail.In(language));
            json.WriteString("left", reason.Left);
            json.WriteString("right", reason.Right);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("alignment");
        foreach (var match in hit.Alignment)
        {
            json.WriteStartObject();
            json.WriteString("left", match.Left);
            json.WriteString("right", match.Right);
            WriteRead(json, "leftRead", match.LeftRead);
            WriteRead(json, "rightRead", match.RightRead);
            json.WriteString("how", match.How);
            json.WriteNumber("similarity", match.Similarity);
            json.WriteNumber("weight", match.Weight);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRead(Utf8JsonWriter json, string name, string read)
    {
        if (read.Length > 0)
        {
            json.WriteString(name, read);
        }
    }

    internal static void WriteThresholds(Utf8JsonWriter json, Thresholds thresholds)
    {
        json.WriteStartObject("thresholds");
        json.WriteNumber("possible", thresholds.Possible);
        json.WriteNumber("strong", thresholds.Strong);
        json.WriteString("origin", thresholds.Origin.Word());
        json.WriteEndObject();
    }

    internal static void WriteStatements(Utf8JsonWriter json, string name, IReadOnlyList<Statement> statements, CultureInfo language)
    {
        json.WriteStartArray(name);
        foreach (var statement in statements)
        {
            json.WriteStartObject();
            json.WriteString("code", statement.Key);
            json.WriteString("text", statement.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    internal static void WriteLists(Utf8JsonWriter json, IReadOnlyList<ListUsed> lists)
    {
        json.WriteStartArray("lists");
        foreach (var list in lists)
        {
            json.WriteStartObject();
            json.WriteString("id", list.Id);
            json.WriteString("title", list.Title);
            json.WriteString("edition", list.Edition);
            if (list.AsOf is { } day)
            {
                json.WriteString("asOf", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            }
            else
            {
                json.WriteNull("asOf");
            }

            json.WriteNumber("records", list.Records);
            json.WriteBoolean("required", list.Required);
            json.WriteBoolean("current", list.Current);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
