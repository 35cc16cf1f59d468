namespace Pillar.Controls.Words;

/// <summary>The rows of a bundled table, its head and its header left out; the last column may hold commas.</summary>
internal static class BundledRows
{
    public static IEnumerable<string[]> Of(string file, int columns = 2)
    {
        using var stream = typeof(BundledRows).Assembly.GetManifestResourceStream(file) ?? throw new FileNotFoundException("A bundled file is missing", file);
        using var text = new StreamReader(stream);
        return [.. text.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(static line => !line.StartsWith('#')).Skip(1).Select(line => line.Split(',', columns))];
    }
}
