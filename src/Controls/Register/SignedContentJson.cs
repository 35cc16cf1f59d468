using System.Text.Json;
using System.Text.Json.Serialization;
using Pillar.Controls.Classifying;
using Pillar.Platform.Json;

namespace Pillar.Controls.Register;

/// <summary>What a signature says, as the table keeps it.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(SignedContent))]
internal sealed partial class SignedContentJson : JsonSerializerContext
{
    private static readonly SignedContentJson Readable = new(IndentedJson.ForSerializer(new JsonStringEnumConverter<Verdict>(JsonNamingPolicy.KebabCaseLower)));

    public static string Write(SignedContent content) => JsonSerializer.Serialize(content, Readable.SignedContent);

    public static SignedContent Read(string text) => JsonSerializer.Deserialize(text, Readable.SignedContent)!;
}
