using System.Globalization;
using System.Text.Json;
using Pillar.Platform.Json;

namespace Pillar.Screening.Judgements;

/// <summary>Judgements as JSON: the same for the command, the API and the page.</summary>
public static class JudgementJson
{
    public static string Text(Judgement judgement) => IndentedJson.Of(IndentedJson.ForPages, json =>
    {
        json.WriteStartObject();
        WriteFields(json, judgement);
        json.WriteEndObject();
    });

    /// <summary>One page; <c>older</c> is the number before which the next page begins, null on the last.</summary>
    public static string Text(IReadOnlyList<ListedJudgement> judgements, int take) => IndentedJson.Of(IndentedJson.ForPages, json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("judgements");
        foreach (var (judgement, latest) in judgements)
        {
            json.WriteStartObject();
            WriteFields(json, judgement);
            json.WriteBoolean("latest", latest);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (judgements.Count == take)
        {
            json.WriteNumber("older", judgements[^1].Judgement.Number);
        }
        else
        {
            json.WriteNull("older");
        }

        json.WriteEndObject();
    });

    /// <summary>What an earlier judgement does to a hit, as the field <c>judgement</c> of the hit.</summary>
    internal static void Write(Utf8JsonWriter json, HitJudgement judged, CultureInfo language)
    {
        json.WriteStartObject("judgement");
        json.WriteString("state", judged.State.Word());
        json.WriteString("text", judged.In(language));
        WriteFields(json, judged.Judgement);
        WriteChanged(json, "entryChanged", judged.EntryChanged);
        WriteChanged(json, "customerChanged", judged.CustomerChanged);
        json.WriteEndObject();
    }

    private static void WriteFields(Utf8JsonWriter json, Judgement judgement)
    {
        json.WriteNumber("number", judgement.Number);
        json.WriteString("verdict", judgement.Verdict.Word());
        json.WriteString("instant", judgement.Instant);
        json.WriteString("by", judgement.By.Name);
        json.WriteBoolean("verified", judgement.By.Verified);
        json.WriteString("list", judgement.List);
        json.WriteString("entry", judgement.Entry);
        json.WriteString("reason", judgement.Text?.Reason);
        json.WriteString("name", judgement.Text?.Name);
        json.WriteString("customer", judgement.Text?.Customer);
        json.WriteString("auditLine", string.Create(CultureInfo.InvariantCulture, $"{judgement.Audit.Writer}#{judgement.Audit.Sequence}"));
    }

    private static void WriteChanged(Utf8JsonWriter json, string field, IReadOnlyList<string> changed)
    {
        json.WriteStartArray(field);
        foreach (var name in changed)
        {
            json.WriteStringValue(name);
        }

        json.WriteEndArray();
    }
}
