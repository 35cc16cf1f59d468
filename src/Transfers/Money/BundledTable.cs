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
        return [.. text.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(static line => line[0] != '#').Skip(1).Select(line => line.Split(',', cells))];
    }
}
