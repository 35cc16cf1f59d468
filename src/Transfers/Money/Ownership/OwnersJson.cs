using System.Globalization;
using System.Text.Json;
using Pillar.Platform.Json;

namespace Pillar.Transfers.Money.Ownership;

/// <summary>Chains of owners as JSON.</summary>
public static class OwnersJson
{
    /// <summary>Codes are stable; sentences are in <paramref name="language"/>.</summary>
    public static string Text(IReadOnlyList<OwnerAnswer> answers, CultureInfo language) => IndentedJson.Of(IndentedJson.ForPages, json =>
    {
        json.WriteStartArray();
        foreach (var answer in answers)
        {
            Write(json, answer, language);
        }

        json.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter json, OwnerAnswer answer, CultureInfo language)
    {
        var chain = answer.Chain;
        json.WriteStartObject();
        json.WriteString("company", chain.Company);
        json.WriteString("asOf", Day(chain.Day));
        json.WriteNumber("listedShare", chain.ListedShare);
        json.WriteNumber("knownShare", chain.KnownShare);
        json.WriteNumber("unknownShare", chain.UnknownShare);
        json.WriteBoolean("circular", chain.Circular);
        json.WriteStartArray("stakes");
        foreach (var stake in chain.Stakes)
        {
            Write(json, stake);
        }

        json.WriteEndArray();
        json.WriteStartArray("listed");
        foreach (var owner in chain.Listed)
        {
            json.WriteStartObject();
            json.WriteString("owner", owner.Name);
            json.WriteBoolean("strong", owner.IsStrong);
            json.WriteNumber("indirectShare", owner.Indirect);
            json.WriteString("entry", $"{owner.Hits[0].List}:{owner.Hits[0].Entry}");
            json.WriteString("chain", chain.Way(owner));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("reasons");
        foreach (var reason in answer.Reasons)
        {
            json.WriteStartObject();
            json.WriteString("code", reason.Code);
            json.WriteString("kind", Payments.PaymentOutcomes.PaymentWord(reason.Kind));
            json.WriteString("text", reason.Text.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Stake stake)
    {
        json.WriteStartObject();
        json.WriteString("owner", stake.Owner);
        json.WriteString("owned", stake.Owned);
        if (stake.Share is { } share)
        {
            json.WriteNumber("share", share);
        }

        if (stake.From is { } from)
        {
            json.WriteString("from", Day(from));
        }

        if (stake.To is { } to)
        {
            json.WriteString("to", Day(to));
        }

        json.WriteString("source", stake.Source);
        json.WriteEndObject();
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
