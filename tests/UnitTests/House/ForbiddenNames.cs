namespace Pillar.UnitTests.House;

/// <summary>Folders named after a layer instead of a thing of the field, anywhere in the house.</summary>
internal static class ForbiddenNames
{
    private static readonly string[] Layers =
        ["Domain", "Application", "Infrastructure", "Contracts", "Common", "Helpers", "Managers", "Services", "Utils", "v2"];

    public static IReadOnlyList<string> Problems(SourceTree tree) =>
    [
        .. tree.Files.Count == 0 ? ["no file was found"] : Array.Empty<string>(),
        .. tree.Files.SelectMany(Folders).Distinct(StringComparer.Ordinal)
            .Where(folder => Layers.Contains(folder[(folder.LastIndexOf('/') + 1)..], StringComparer.OrdinalIgnoreCase))
            .Select(folder => $"{folder} is named after a layer, not after a thing of the field"),
    ];

    private static IEnumerable<string> Folders(string file)
    {
        for (var end = file.IndexOf('/'); end >= 0; end = file.IndexOf('/', end + 1))
        {
            yield return file[..end];
        }
    }
}
