using System.Text.RegularExpressions;

namespace Pillar.UnitTests.House;

/// <summary>Every relative link of every Markdown file leads to a file or folder that exists, and to a heading that exists.</summary>
internal static partial class DocumentLinks
{
    public static IReadOnlyList<string> Problems(SourceTree tree)
    {
        var documents = tree.Ending(".md").ToList();
        return documents.Count == 0 ? ["no document was found"] : [.. documents.SelectMany(file => ProblemsOf(tree, file))];
    }

    private static IEnumerable<string> ProblemsOf(SourceTree tree, string file)
    {
        var text = Fences().Replace(tree.Text(file), "");
        foreach (var target in Links().Matches(text).Select(match => match.Groups[1].Value).Where(target => !Outside().IsMatch(target)))
        {
            var parts = target.Split('#', 2);
            var path = parts[0].Length == 0 ? file : Resolve(file, Uri.UnescapeDataString(parts[0]));
            if (!tree.Files.Any(known => known == path || known.StartsWith(path.TrimEnd('/') + "/", StringComparison.Ordinal)))
            {
                yield return $"{file} links to {target}, which is not there";
            }
            else if (parts.Length == 2 && path.EndsWith(".md", StringComparison.Ordinal) && !Headings(tree.Text(path)).Contains(parts[1]))
            {
                yield return $"{file} links to {target}, a heading that is not there";
            }
        }
    }

    private static string Resolve(string file, string target)
    {
        var folder = Path.GetDirectoryName(Path.Combine(Path.GetTempPath(), file))!;
        return Path.GetRelativePath(Path.GetTempPath(), Path.GetFullPath(Path.Combine(folder, target))).Replace('\\', '/');
    }

    private static HashSet<string> Headings(string text) =>
        Heading().Matches(text)
            .Select(match => NotInAnchors().Replace(match.Groups[1].Value.Trim().ToLowerInvariant(), "").Replace(' ', '-'))
            .ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(@"^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fences();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Links();

    [GeneratedRegex(@"^(https?:|mailto:)")]
    private static partial Regex Outside();

    [GeneratedRegex(@"^#{1,6} (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\p{L}\p{N} _-]")]
    private static partial Regex NotInAnchors();
}
