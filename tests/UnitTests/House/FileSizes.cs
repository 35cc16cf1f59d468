namespace Pillar.UnitTests.House;

/// <summary>
/// Source files longer than 300 lines need a reason in <c>eng/long-files.txt</c> (<c>path: reason</c>, one a line);
/// no file of any kind is larger than a megabyte.
/// </summary>
internal static class FileSizes
{
    public const string ReasonsFile = "eng/long-files.txt";
    private const int MostLines = 300;
    private const long MostBytes = 1024 * 1024;

    public static IReadOnlyList<string> Problems(SourceTree tree)
    {
        var reasons = Reasons(tree);
        var longFiles = tree.Ending(".cs", ".razor").Select(file => (file, lines: tree.Lines(file).Length))
            .Where(source => source.lines > MostLines).ToDictionary(source => source.file, source => source.lines, StringComparer.Ordinal);
        return
        [
            .. longFiles.Where(source => !reasons.TryGetValue(source.Key, out var reason) || reason.Length == 0)
                .Select(source => $"{source.Key} has {source.Value} lines and no reason in {ReasonsFile}"),
            .. reasons.Keys.Where(file => !longFiles.ContainsKey(file)).Select(file => $"{ReasonsFile} excuses {file}, which is not long"),
            .. tree.Files.Where(file => new FileInfo(tree.FullPath(file)).Length > MostBytes).Select(file => $"{file} is larger than a megabyte"),
        ];
    }

    private static Dictionary<string, string> Reasons(SourceTree tree) =>
        tree.Files.Contains(ReasonsFile)
            ? tree.Lines(ReasonsFile)
                .Where(line => line.Length > 0 && !line.StartsWith('#'))
                .Select(line => line.Split(": ", 2))
                .ToDictionary(entry => entry[0], entry => entry.Length > 1 ? entry[1].Trim() : "", StringComparer.Ordinal)
            : [];
}
