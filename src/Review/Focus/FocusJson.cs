using System.Text.Json;
using System.Text.Json.Serialization;
using Pillar.Platform.Json;

namespace Pillar.Review.Focus;

/// <summary>The answer as JSON: the same for the command, the page and the API.</summary>
public static class FocusJson
{
    public static string Of(FocusView view) => JsonSerializer.Serialize(view, FocusJsonContext.Readable.FocusView);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(FocusView))]
internal sealed partial class FocusJsonContext : JsonSerializerContext
{
    /// <summary>Every script as it is, what HTML could misread escaped.</summary>
    public static readonly FocusJsonContext Readable = new(IndentedJson.ForSerializer());
}
