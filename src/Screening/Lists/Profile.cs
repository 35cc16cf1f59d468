using System.Text.Json;
using System.Text.Json.Serialization;
using Pillar.Platform;
using Pillar.Platform.Json;
using Pillar.Screening.Lists.Bundled;
using Pillar.Vocabulary;

namespace Pillar.Screening.Lists;

/// <summary>Which lists an answer must rest on: <c>profile.json</c> of the data folder, else the bundled one.</summary>
/// <param name="Required">Without one of these an answer is incomplete.</param>
internal sealed record Profile(IReadOnlyList<Requirement> Required)
{
    public const string FileName = "profile.json";

    /// <exception cref="BadInputException">The file of the data folder is no profile.</exception>
    public static Profile Load(PillarHome home)
    {
        var path = Path.Combine(home.Folder, FileName);
        return File.Exists(path) ? Read(File.ReadAllBytes(path), path) : Read(BundledData.Read(FileName), FileName);
    }

    private static Profile Read(byte[] content, string place)
    {
        try
        {
            var profile = JsonSerializer.Deserialize(content, ProfileJson.Default.Profile);
            return profile?.Required is { } required && required.All(static r => r is { List.Length: > 0, MaxAgeDays: null or >= 0 })
                ? profile
                : throw new BadInputException(place, "{\"required\":[{\"list\":\"ID\",\"maxAgeDays\":DAYS or null}]}", "something else");
        }
        catch (JsonException broken)
        {
            throw new BadInputException($"{place} line {broken.LineNumber + 1}", "{\"required\":[{\"list\":\"ID\",\"maxAgeDays\":DAYS or null}]}", StrictJson.Found(broken), broken);
        }
    }
}

/// <param name="List">Id of a list.</param>
/// <param name="MaxAgeDays">Days its content may be old; null when its own expiry alone decides.</param>
internal sealed record Requirement(string List, int? MaxAgeDays);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Profile))]
internal sealed partial class ProfileJson : JsonSerializerContext;
