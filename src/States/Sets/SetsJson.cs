using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Pillar.Platform.Json;

namespace Pillar.States.Sets;

/// <summary>Sets of States as JSON: the same for the commands and the API.</summary>
public static class SetsJson
{
    /// <summary>An array with an object for each set: kind, code, name, asOf (null for groups and M49 regions), members as alpha-2.</summary>
    public static string List(IEnumerable<StateSet> sets, CultureInfo language) =>
        JsonSerializer.Serialize([.. sets.Select(set => StateSetJson.Of(set, language))], SetsJsonContext.Readable.StateSetJsonArray);

    /// <summary>One set.</summary>
    public static string One(StateSet set, CultureInfo language) => JsonSerializer.Serialize(StateSetJson.Of(set, language), SetsJsonContext.Readable.StateSetJson);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(StateSetJson[]))]
[JsonSerializable(typeof(StateSetJson))]
internal sealed partial class SetsJsonContext : JsonSerializerContext
{
    /// <summary>Every script as it is, what HTML could misread escaped.</summary>
    public static readonly SetsJsonContext Readable = new(IndentedJson.ForSerializer());
}

/// <summary>One set.</summary>
internal sealed record StateSetJson(string Kind, string Code, string Name, DateOnly? AsOf, string[] Members)
{
    public static StateSetJson Of(StateSet set, CultureInfo language) =>
        new(set.KindWord, set.Code, set.Name.In(language), set.AsOf, [.. set.Members.Select(static m => m.Alpha2)]);
}
