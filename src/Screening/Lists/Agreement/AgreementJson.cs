using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Pillar.Screening.Lists.Agreement;

/// <summary>The agreement of the lists as JSON: the same for the command and the API.</summary>
public static class AgreementJson
{
    /// <param name="agreed">What was found.</param>
    /// <param name="language">Of the reasons.</param>
    public static string Of(Agreed agreed, CultureInfo language) => JsonSerializer.Serialize(
        new AgreedJson(agreed.Days, agreed.Pairs, agreed.Crowded, agreed.Lags, agreed.Missing, [.. agreed.Links.Select(l => Link(l, language))]), AgreementJsonContext.Default.AgreedJson);

    private static LinkJson Link(AgreedLink link, CultureInfo language) =>
        new(link.Left, link.Right, link.Doubtful, [.. link.Reasons.Select(r => new ReasonJson(r.Key, r.In(language)))], link.Differences);
}

internal sealed record AgreedJson(
    int Days, IReadOnlyList<AgreedPair> Pairs, int Crowded, IReadOnlyList<Lag> Lags, IReadOnlyList<MissingDesignation> Missing, IReadOnlyList<LinkJson> Links);

internal sealed record LinkJson(ListedParty Left, ListedParty Right, bool Doubtful, IReadOnlyList<ReasonJson> Reasons, IReadOnlyList<FieldChange> Differences);

internal sealed record ReasonJson(string Key, string Text);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(AgreedJson))]
internal sealed partial class AgreementJsonContext : JsonSerializerContext;
