using System.Text.Json;
using System.Text.Json.Serialization;
using Pillar.Platform.Json;
using Pillar.States;
using Pillar.States.Sets;
using Pillar.Web.Charts;

namespace Pillar.Web.Api;

/// <summary>A figure over States as JSON.</summary>
internal sealed record TilesJson(string Title, DateOnly? AsOf, string Source, TileValueJson[] Values, TileJson[] States)
{
    public static string Of(TileFigure figure) => JsonSerializer.Serialize(
        new TilesJson(
            figure.Title, figure.AsOf, figure.Source,
            [.. figure.Values.Select(value => new TileValueJson(value.Key, value.Name, figure.Members(value), figure.Others(value)))],
            [
                .. figure.Tiles.Select(static tile => new TileJson(
                    tile.State.Alpha2, tile.Name, tile.IsMember, tile.State.Group.Word(), StateSets.RegionOf(tile.State), tile.Value.Key, tile.Detail)),
            ]),
        TilesJsonContext.Readable.TilesJson);
}

internal sealed record TileValueJson(string Key, string Name, int Members, int Others);

internal sealed record TileJson(string State, string Name, bool Member, string Group, string Region, string Value, string Detail);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(TilesJson))]
internal sealed partial class TilesJsonContext : JsonSerializerContext
{
    /// <summary>Every script as it is, what HTML could misread escaped.</summary>
    public static readonly TilesJsonContext Readable = new(IndentedJson.ForSerializer());
}
