using Pillar.Platform;

namespace Pillar.Transfers.Money;

/// <summary>A table that comes with the program, in <c>data/transfers</c>: lines with <c>#</c> say what it is, the first other one names the columns.</summary>
internal static class BundledTable
{
    /// <param name="file">Its name.</param>
    /// <param name="cells">Cells of a row at most: the last one takes the commas that are left.</param>
    public static IReadOnlyList<string[]> Rows(string file, int cells = int.MaxValue)
    {
        var name = "data/transfers/" + file;
        using var stream = typeof(BundledTable).Assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException("A bundled file is missing", name);
        using var text = new StreamReader(stream);
        return Rows(text.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries), cells);
    }

    /// <summary>The rows of a State's own table of this name in the data folder, else of the bundled one; each with its place, for what is said of it.</summary>
    public static IReadOnlyList<(string[] Cells, string Place)> OwnOr(PillarHome home, string file)
    {
        var own = Path.Combine(home.Folder, file);
        var (rows, place) = File.Exists(own) ? (Rows(File.ReadLines(own), int.MaxValue), own) : (Rows(file), file);
        return [.. rows.Select((cells, i) => (cells, $"{place} row {i + 1}"))];
    }

    private static IReadOnlyList<string[]> Rows(IEnumerable<string> lines, int cells) =>
        [.. lines.Where(static line => line.Length > 0 && line[0] != '#').Skip(1).Select(line => line.TrimEnd('\r').Split(',', cells))];
}
