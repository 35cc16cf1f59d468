namespace Pillar.States;

/// <summary>
/// A State or territory with an ISO 3166-1 code, or a place to which the lists give a user-assigned code (<c>XK</c>).
/// A row is a fact of its source, not a position on status.
/// </summary>
/// <param name="Alpha2">Two upper-case letters.</param>
public sealed record Territory(string Alpha2)
{
    /// <summary>Three upper-case letters, or empty when ISO 3166-1 assigns none.</summary>
    public string Alpha3 { get; init; } = "";

    /// <summary>Three digits (M49 and ISO 3166-1), or empty when none is assigned.</summary>
    public string Numeric { get; init; } = "";

    public Standing Standing { get; init; }

    public RegionalGroup Group { get; init; }

    /// <summary>Alpha-2 of the State it follows (Hong Kong follows China), or empty.</summary>
    public string Follows { get; init; } = "";

    public FollowsAs FollowsAs { get; init; }

    /// <summary>M49 code of the region, such as <c>142</c>; empty for Antarctica.</summary>
    public string Region { get; init; } = "";

    /// <summary>M49 code of the sub-region, such as <c>145</c>.</summary>
    public string SubRegion { get; init; } = "";

    /// <summary>M49 code of the intermediate region, or empty where M49 has none.</summary>
    public string IntermediateRegion { get; init; } = "";

    /// <summary>Language tags as the source orders them, such as <c>fa-AF</c>; the most used first.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>Keys of the neutral notes that must stand beside the name; see <see cref="Notes"/>.</summary>
    public IReadOnlyList<string> NoteKeys { get; init; } = [];

    public override string ToString() => Alpha2;
}
