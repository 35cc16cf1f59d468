namespace Pillar.UnitTests;

/// <summary>
/// Reads the rules in <c>specs/</c>: the pipe table under a heading, one dictionary a row by column name. A table that is missing or empty throws, so that
/// no test passes on nothing. Backticks around a cell are taken off; an empty cell is the empty text.
/// </summary>
internal static class Specs
{
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Table(string file, string heading)
    {
        var lines = File.ReadLines(Repository.Path("specs", file))
            .SkipWhile(line => line.TrimStart('#', ' ') != heading || !line.StartsWith('#'))
            .Skip(1)
            .TakeWhile(line => !line.StartsWith('#'))
            .Where(line => line.StartsWith('|'))
            .Select(Cells)
            .ToList();
        return lines.Count > 2
            ? [.. lines.Skip(2).Select(cells => Row(lines[0], cells, file))]
            : throw new InvalidDataException($"specs/{file} has no table with a row under '{heading}'");
    }

    private static string[] Cells(string line) => [.. line.Trim()[1..^1].Split('|').Select(cell => cell.Trim().Trim('`'))];

    private static Dictionary<string, string> Row(string[] names, string[] cells, string file) =>
        names.Length == cells.Length
            ? names.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal)
            : throw new InvalidDataException($"specs/{file}: {names.Length} columns expected in: {string.Join(" | ", cells)}");
}
