using System.Xml.Linq;

namespace Pillar.UnitTests.House;

/// <summary>Compares what each project references with the table under "The map" in ARCHITECTURE.md.</summary>
internal static class ProjectMap
{
    private const int MostProjects = 13;
    private const string Opening = "<!-- map -->";
    private const string Closing = "<!-- /map -->";

    public static IReadOnlyList<string> Problems(SourceTree tree)
    {
        var map = Read(tree);
        var projects = tree.Ending(".csproj").Where(file => file.StartsWith("src/", StringComparison.Ordinal)).ToList();
        var names = projects.Select(Name).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. map.Count == 0 ? ["ARCHITECTURE.md has no map"] : Array.Empty<string>(),
            .. projects.Count == 0 ? ["no project was found under src/"] : Array.Empty<string>(),
            .. projects.Count > MostProjects ? [$"{projects.Count} projects; {MostProjects} at most"] : Array.Empty<string>(),
            .. map.Keys.Where(name => !names.Contains(name)).Select(name => $"the map names {name}, which is no project"),
            .. projects.SelectMany(project => ProblemsOf(tree, project, map)),
        ];
    }

    private static IEnumerable<string> ProblemsOf(SourceTree tree, string project, Dictionary<string, string[]> map)
    {
        var document = XDocument.Load(tree.FullPath(project));
        if (!map.TryGetValue(Name(project), out var allowed))
        {
            yield return $"{Name(project)} is not on the map";
            yield break;
        }

        foreach (var used in Includes(document, "ProjectReference").Select(Name).Where(used => !allowed.Contains(used)))
        {
            yield return $"{Name(project)} uses {used}: no such arrow on the map";
        }

        foreach (var friend in Includes(document, "InternalsVisibleTo").Where(friend => friend is not ("Pillar.UnitTests" or "Pillar.Bench")))
        {
            yield return $"{Name(project)} opens its internals to {friend}: only tests and benchmarks may see them";
        }
    }

    private static Dictionary<string, string[]> Read(SourceTree tree)
    {
        if (!tree.Files.Contains("ARCHITECTURE.md"))
        {
            return [];
        }

        return tree.Lines("ARCHITECTURE.md")
            .SkipWhile(line => line != Opening)
            .TakeWhile(line => line != Closing)
            .Where(line => line.StartsWith('|'))
            .Skip(2)
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .ToDictionary(cells => cells[1], cells => cells[2].Split(", ", StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
    }

    private static IEnumerable<string> Includes(XDocument project, string element) =>
        project.Descendants(element).Select(item => (string?)item.Attribute("Include") ?? "");

    private static string Name(string path) => Path.GetFileNameWithoutExtension(path.Replace('\\', '/'));
}
