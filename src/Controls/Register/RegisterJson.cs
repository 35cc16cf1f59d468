using System.Globalization;
using System.Text.Json;
using Pillar.Platform.Audit;
using Pillar.Platform.Json;

namespace Pillar.Controls.Register;

/// <summary>Signed classifications as JSON: the same for the commands and the API.</summary>
public static class RegisterJson
{
    /// <summary>
    /// An array with an object for each signature: <c>number</c>, <c>instant</c>, <c>actor</c>, <c>verified</c>, <c>function</c>, <c>product</c>, <c>list</c>, <c>asOf</c>,
    /// <c>sourceHash</c>, <c>code</c>, <c>said</c> when it was signed and <c>now</c>, <c>change</c> of the list since, <c>lookAgain</c>, <c>reason</c>, <c>supersedes</c>,
    /// <c>supersededBy</c>, <c>facts</c>, <c>because</c>, the questions that were <c>open</c>, and
    /// the <c>audit</c> line.
    /// </summary>
    public static string Of(IEnumerable<StandingClassification> register) => IndentedJson.Of(IndentedJson.ForPages, json => Write(json, register));

    /// <summary>One signature, as it was written.</summary>
    public static string Of(SignedClassification signed) => Of([new StandingClassification(signed, ListChange.Nothing, signed.Content.Said)]);

    internal static void Write(Utf8JsonWriter json, IEnumerable<StandingClassification> register)
    {
        json.WriteStartArray();
        foreach (var one in register)
        {
            Write(json, one);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, StandingClassification standing)
    {
        var (signed, content) = (standing.Signed, standing.Signed.Content);
        json.WriteStartObject();
        json.WriteNumber("number", signed.Number);
        json.WriteString("instant", AuditLine.Text(signed.At));
        json.WriteString("actor", signed.By.Name);
        json.WriteBoolean("verified", signed.By.Verified);
        json.WriteString("function", content.Function);
        json.WriteString("product", signed.Product);
        json.WriteString("list", signed.Edition.List);
        json.WriteString("asOf", signed.Edition.AsOf?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("sourceHash", signed.Edition.SourceHash);
        json.WriteString("code", content.Code);
        json.WriteString("said", Word(content.Said));
        json.WriteString("now", standing.Now is { } now ? Word(now) : null);
        json.WriteString("change", Word(standing.Change));
        json.WriteBoolean("lookAgain", standing.LookAgain);
        json.WriteString("reason", content.Reason);
        json.WriteNumber("supersedes", signed.Supersedes);
        json.WriteNumber("supersededBy", standing.SupersededBy?.Number ?? 0);
        Write(json, content.Facts);
        Array(json, "because", content.Because);
        Array(json, "open", content.Open);
        json.WriteStartObject("audit");
        json.WriteString("writer", signed.Audit.Writer);
        json.WriteNumber("sequence", signed.Audit.Sequence);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SignedFacts facts)
    {
        json.WriteStartObject("facts");
        json.WriteString("description", facts.Description);
        Array(json, "specs", facts.Specs);
        Array(json, "cas", facts.Cas);
        json.WriteString("hs", facts.Hs);
        Array(json, "answers", facts.Answers);
        json.WriteEndObject();
    }

    private static void Array(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
