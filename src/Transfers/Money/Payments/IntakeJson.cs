using System.Globalization;
using System.Text.Json;
using Pillar.Platform.Json;
using Pillar.Vocabulary;

namespace Pillar.Transfers.Money.Payments;

/// <summary>An intake as JSON: the same for the command, the API and the page.</summary>
public static class IntakeJson
{
    /// <summary>Codes are stable; sentences are in <paramref name="language"/>.</summary>
    public static string Text(IntakeResult result, CultureInfo language) => IndentedJson.Of(IndentedJson.ForPages, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("batch", result.Batch);
        json.WriteString("outcome", result.Outcome.Word());
        json.WriteBoolean("complete", result.Complete);
        json.WriteString("notClearance", IntakeResult.NotClearance.In(language));
        json.WriteNumber("payments", result.Counts.All);
        json.WriteNumber("pass", result.Counts.Passed);
        json.WriteNumber("refer", result.Counts.Referred);
        json.WriteNumber("hold", result.Counts.Held);
        json.WriteStartArray("alerts");
        foreach (var answer in result.Alerts)
        {
            Write(json, answer, language);
        }

        json.WriteEndArray();
        WriteEnd(json, result, language);
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, PaymentAnswer answer, CultureInfo language)
    {
        json.WriteStartObject();
        json.WriteString("reference", answer.Payment.Reference);
        json.WriteString("outcome", answer.Outcome.Word());
        json.WriteString("field", answer.Payment.Field);
        json.WriteString("amount", answer.Payment.Amount.ToString(CultureInfo.InvariantCulture));
        json.WriteString("currency", answer.Payment.Currency);
        json.WriteNumber("score", Math.Round(answer.Score, 4));
        json.WriteStartArray("reasons");
        foreach (var reason in answer.Reasons)
        {
            json.WriteStartObject();
            json.WriteString("code", reason.Code);
            json.WriteString("kind", reason.Kind.PaymentWord());
            json.WriteString("text", reason.Text.In(language));
            json.WriteString("source", reason.Source.Citation.Source);
            json.WriteString("provision", reason.Source.Citation.Provision);
            json.WriteBoolean("toBeChecked", reason.Source.ToBeChecked);
            json.WriteString("field", reason.Field);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteStatements(json, "unknown", answer.Unknown, language);
        json.WriteEndObject();
    }

    private static void WriteEnd(Utf8JsonWriter json, IntakeResult result, CultureInfo language)
    {
        WriteStatements(json, "missing", result.Missing, language);
        json.WriteStartArray("lists");
        foreach (var list in result.Lists)
        {
            json.WriteStringValue($"{list.Id}@{list.Edition}");
        }

        json.WriteEndArray();
        json.WriteString("engine", result.Engine);
        json.WriteStartArray("files");
        foreach (var (file, sha256) in result.Files)
        {
            json.WriteStartObject();
            json.WriteString("file", file);
            json.WriteString("sha256", sha256);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("outputSha256", result.OutputSha256);
        json.WriteNumber("seconds", Math.Round(result.Elapsed.TotalSeconds, 3));
    }

    private static void WriteStatements(Utf8JsonWriter json, string name, IReadOnlyList<Statement> statements, CultureInfo language)
    {
        json.WriteStartArray(name);
        foreach (var statement in statements)
        {
            json.WriteStringValue(statement.In(language));
        }

        json.WriteEndArray();
    }
}
