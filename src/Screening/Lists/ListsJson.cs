using System.Text.Json;
using System.Text.Json.Serialization;

namespace Pillar.Screening.Lists;

/// <summary>Lists and entries as JSON: the same for the commands, the API and the pages.</summary>
public static class ListsJson
{
    /// <summary>The lists as <c>pillar lists list --json</c> prints them.</summary>
    public static string Lists(IEnumerable<ListStatus> lists) =>
        JsonSerializer.Serialize(lists.Select(ListJson.Of).ToArray(), ListsJsonContext.Default.ListJsonArray);

    /// <summary>The entries as <c>pillar lists show --json</c> prints them.</summary>
    public static string Entries(IEnumerable<ShownEntry> entries) =>
        JsonSerializer.Serialize(entries.Select(EntryJson.Of).ToArray(), ListsJsonContext.Default.EntryJsonArray);

    /// <summary>What changed, as <c>pillar lists diff --json</c> prints it.</summary>
    public static string Difference(ListDifference difference) =>
        JsonSerializer.Serialize(DifferenceJson.Of(difference), ListsJsonContext.Default.DifferenceJson);
}

/// <summary>The word of a role, type or kind in JSON.</summary>
public static class ListWord
{
    /// <summary>The name in lower case with hyphens: <c>digital-currency-address</c>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ListJson[]))]
[JsonSerializable(typeof(EntryJson[]))]
[JsonSerializable(typeof(DifferenceJson))]
internal sealed partial class ListsJsonContext : JsonSerializerContext;

/// <summary>A list in force.</summary>
internal sealed record ListJson(
    string Id, string Title, string Edition, DateOnly? AsOf, int Records, string Format, DateOnly? Expires, bool Current, bool Required)
{
    public static ListJson Of(ListStatus s) => new(
        s.Edition.Id, s.Edition.Title, s.Edition.Edition, s.Edition.AsOf, s.Records, s.Edition.Format, s.Edition.Expires, s.Current, s.Required);
}
