using Pillar.States;
using Pillar.States.Sets;

namespace Pillar.Web.Charts;

/// <summary>How a tile is filled. Each differs from the others in print and without colour; the mark on the tile says it once more.</summary>
public enum TileShade : byte
{
    /// <summary>Nothing is known: a broken edge and no mark. Never to be read as "no".</summary>
    Unknown = 0,

    /// <summary>Known, and nothing is filled.</summary>
    Empty = 1,

    Light = 2,
    Middle = 3,
    Full = 4,

    /// <summary>On the way: hatched.</summary>
    Hatched = 5,

    /// <summary>No longer: crossed out.</summary>
    Crossed = 6,
}

/// <summary>One value that a figure can have for a State.</summary>
/// <param name="Key">Stable, such as <c>party</c>.</param>
/// <param name="Shade">How its tiles are filled.</param>
/// <param name="Mark">One to three letters on the tile; empty for "no data".</param>
/// <param name="Name">In words.</param>
public sealed record TileValue(string Key, TileShade Shade, string Mark, string Name);

/// <summary>One State on the figure.</summary>
/// <param name="State">The State.</param>
/// <param name="Name">In the language of the page.</param>
/// <param name="Value">What the figure says.</param>
/// <param name="Detail">The day or the report it rests on, or empty.</param>
public sealed record Tile(Territory State, string Name, TileValue Value, string Detail)
{
    /// <summary>On the tile: three letters where the State has them.</summary>
    public string Code => State.Alpha3.Length > 0 ? State.Alpha3 : State.Alpha2;

    public bool IsMember => State.Standing == Standing.Member;
}

/// <summary>A figure over States, one value for each: what the tiles are coloured by.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="AsOf">The date of its data; null without data.</param>
/// <param name="Source">Whose data.</param>
/// <param name="Values">Every value in the order of the legend.</param>
/// <param name="Tiles">Every Member, and others that the figure names.</param>
public sealed record TileFigure(string Title, DateOnly? AsOf, string Source, IReadOnlyList<TileValue> Values, IReadOnlyList<Tile> Tiles)
{
    /// <summary>M49 regions by name (Africa, Americas, Asia …) and, in each, its smallest regions. In a region the tiles stand by their letters.</summary>
    public IEnumerable<IGrouping<string, IGrouping<string, Tile>>> ByRegion => Tiles
        .OrderBy(static tile => tile.Code, StringComparer.Ordinal)
        .GroupBy(static tile => StateSets.RegionOf(tile.State), StringComparer.Ordinal)
        .OrderBy(static part => part.Key, StringComparer.Ordinal)
        .GroupBy(static part => part.First().State.Region, StringComparer.Ordinal)
        .OrderBy(static region => StatesModule.RegionName(region.Key).ToString(), StringComparer.Ordinal);

    /// <summary>Members with a value.</summary>
    public int Members(TileValue value) => Tiles.Count(tile => tile.IsMember && tile.Value == value);

    /// <summary>Others with a value.</summary>
    public int Others(TileValue value) => Tiles.Count(tile => !tile.IsMember && tile.Value == value);
}
