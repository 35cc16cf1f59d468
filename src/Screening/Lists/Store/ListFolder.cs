using Pillar.Platform;
using Pillar.Platform.Snapshots;

namespace Pillar.Screening.Lists.Store;

/// <summary>Where one list lives: <c>lists/ID/</c>.</summary>
internal static class ListFolder
{
    public const string Extension = ".pillar-list";
    private const string Kind = "lists";

    public static EditionFolder Of(PillarHome home, string id) => new(home, Kind, id, Extension);

    /// <summary>The folders of all lists, by id.</summary>
    public static IEnumerable<EditionFolder> All(PillarHome home) => EditionFolder.All(home, Kind, Extension);
}
