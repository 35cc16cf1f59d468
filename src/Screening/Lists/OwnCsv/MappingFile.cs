using System.Text.RegularExpressions;

namespace Pillar.Screening.Lists.OwnCsv;

/// <summary>Names of mapping files.</summary>
internal static partial class MappingFile
{
    private static readonly string[] Endings = [".map.yaml", ".map.yml", ".map.json"];

    public static bool IsMapping(string name) => Endings.Any(e => name.EndsWith(e, StringComparison.OrdinalIgnoreCase));

    /// <summary>The mapping beside a CSV file; null when there is none.</summary>
    public static string? Beside(string path)
    {
        var plain = DataEnding().Replace(path, "");
        return plain == path ? null : Endings.Select(e => plain + e).FirstOrDefault(File.Exists);
    }

    [GeneratedRegex(@"\.(?:csv|tsv|txt)(?:\.gz)?$", RegexOptions.IgnoreCase)]
    private static partial Regex DataEnding();
}
