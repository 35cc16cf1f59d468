using System.Globalization;
using System.Text.Json;
using Pillar.Platform.Json;

namespace Pillar.Platform.Audit;

/// <summary>What the log says of itself as JSON: the same for the commands, the API and the pages. Never with personal text.</summary>
public static class AuditDocuments
{
    /// <summary>One page of lines, with the mark under which the next page is read.</summary>
    public static string Page(AuditQuery query, IReadOnlyList<AuditLine> lines) => IndentedJson.Of(IndentedJson.Plain, json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("lines");
        foreach (var line in lines)
        {
            AuditLineJson.Write(json, line, withPersonal: false);
        }

        json.WriteEndArray();
        json.WriteString("older", query.Older(lines));
        json.WriteEndObject();
    });

    /// <summary>What a check of the log found, its sentence in <paramref name="language"/>.</summary>
    public static string Verdict(AuditVerdict verdict, CultureInfo language, Checkpoint? checkpoint = null) =>
        IndentedJson.Of(IndentedJson.Plain, json => WriteVerdict(json, verdict, language, checkpoint));

    private static void WriteVerdict(Utf8JsonWriter json, AuditVerdict verdict, CultureInfo language, Checkpoint? checkpoint)
    {
        json.WriteStartObject();
        json.WriteBoolean("intact", verdict.Intact);
        json.WriteNumber("lines", verdict.Lines);
        WriteBreak(json, language, verdict.Break);
        json.WriteStartArray("chains");
        foreach (var chain in verdict.Chains)
        {
            json.WriteStartObject();
            json.WriteString("writer", chain.Writer);
            json.WriteNumber("sequence", chain.Sequence);
            json.WriteString("hash", chain.Hash);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("personal");
        json.WriteNumber("kept", verdict.Personal.Kept);
        json.WriteNumber("erased", verdict.Personal.Erased);
        json.WriteNumber("unchecked", verdict.Personal.Unchecked);
        json.WriteEndObject();
        json.WriteString("checkpoint", checkpoint?.Instant);
        json.WriteString("signer", checkpoint?.PublicKey);
        json.WriteEndObject();
    }

    private static void WriteBreak(Utf8JsonWriter json, CultureInfo language, AuditBreak? broken)
    {
        if (broken is null)
        {
            json.WriteNull("break");
            return;
        }

        json.WriteStartObject("break");
        json.WriteString("writer", broken.Writer);
        json.WriteNumber("sequence", broken.Sequence);
        json.WriteString("code", broken.What.Key);
        json.WriteString("text", broken.What.In(language));
        json.WriteEndObject();
    }
}
