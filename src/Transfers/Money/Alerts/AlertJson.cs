using System.Globalization;
using System.Text.Json;
using Pillar.Platform.Json;

namespace Pillar.Transfers.Money.Alerts;

/// <summary>The queue and one alert as JSON: the same for the command, the API and the page.</summary>
public static class AlertJson
{
    /// <summary>A page of the queue.</summary>
    public static string Text(AlertPage page, CultureInfo language) => IndentedJson.Of(IndentedJson.ForPages, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("firstLook", page.First);
        json.WriteNumber("secondLook", page.Second);
        json.WriteNumber("overdue", page.Overdue);
        json.WriteStartObject("lists");
        foreach (var (list, alerts) in page.Lists)
        {
            json.WriteNumber(list, alerts);
        }

        json.WriteEndObject();
        json.WriteStartArray("alerts");
        foreach (var alert in page.Alerts)
        {
            json.WriteStartObject();
            WriteHead(json, alert, language);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>One alert with what was compared and what was done.</summary>
    public static string Text(Alert alert, IReadOnlyList<AlertAct> history, CultureInfo language) => IndentedJson.Of(IndentedJson.ForPages, json =>
    {
        json.WriteStartObject();
        WriteHead(json, alert, language);
        WriteContent(json, alert.Content, language);
        json.WriteStartArray("history");
        foreach (var act in history)
        {
            json.WriteStartObject();
            json.WriteString("instant", Moment(act.Instant));
            json.WriteString("actor", act.Actor);
            json.WriteString("act", act.Act);
            json.WriteString("verdict", act.Verdict);
            json.WriteString("other", act.Other);
            json.WriteString("reason", act.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteHead(Utf8JsonWriter json, Alert alert, CultureInfo language)
    {
        json.WriteNumber("number", alert.Number);
        json.WriteNumber("batch", alert.Batch);
        json.WriteString("reference", alert.Reference);
        json.WriteString("outcome", alert.Outcome);
        json.WriteBoolean("strong", alert.Strong);
        json.WriteNumber("priority", alert.Priority);
        json.WriteString("list", alert.List);
        json.WriteString("opened", Moment(alert.Opened));
        json.WriteString("level", alert.Level.Word());
        json.WriteString("firstLookAt", alert.Looked is { } looked ? Moment(looked) : null);
        json.WriteString("decidedAt", alert.Decided is { } decided ? Moment(decided) : null);
        json.WriteBoolean("overdue", alert.Overdue);
        json.WriteString("owner", alert.Owner);
        json.WriteNumber("version", alert.Version);
        json.WriteString("firstBy", alert.FirstBy);
        json.WriteString("closed", alert.Closed);
        json.WriteString("amount", alert.Content.Amount);
        json.WriteString("currency", alert.Content.Currency);
        json.WriteString("debtor", alert.Content.NameOf("debtor"));
        json.WriteString("creditor", alert.Content.NameOf("creditor"));
        json.WriteStartArray("reasons");
        foreach (var reason in alert.Content.Reasons)
        {
            json.WriteStartObject();
            json.WriteString("code", reason.Sentence.Code);
            json.WriteString("kind", reason.Kind);
            json.WriteString("text", reason.Sentence.In(language));
            json.WriteString("source", reason.Source);
            json.WriteString("provision", reason.Provision);
            json.WriteString("field", reason.Field);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteContent(Utf8JsonWriter json, AlertContent content, CultureInfo language)
    {
        json.WriteStartArray("compared");
        foreach (var (reason, hit) in content.Reasons.SelectMany(static reason => reason.Hits.Select(hit => (reason, hit))))
        {
            json.WriteStartObject();
            json.WriteString("party", reason.Party);
            json.WriteString("entry", $"{hit.List}:{hit.Entry}");
            json.WriteString("matched", hit.Matched);
            json.WriteNumber("score", hit.Score);
            json.WriteString("band", hit.Band);
            json.WriteStartArray("facts");
            foreach (var fact in hit.Compared)
            {
                json.WriteStartObject();
                json.WriteString("rule", fact.Rule);
                json.WriteString("says", fact.Says);
                json.WriteString("payment", fact.Left);
                json.WriteString("list", fact.Right);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("unknown");
        foreach (var unknown in content.Unknown)
        {
            json.WriteStringValue(unknown.In(language));
        }

        json.WriteEndArray();
    }

    private static string Moment(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
