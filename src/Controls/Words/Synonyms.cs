namespace Pillar.Controls.Words;

/// <summary>
/// What a shop calls a thing and what a list calls it: <c>data/controls/synonyms.csv</c>. A synonym lets words count as said; what an entry asks
/// for beyond its words is asked all the same.
/// </summary>
internal static class Synonyms
{
    private const string File = "data/controls/synonyms.csv";

    private static readonly Lazy<(string[] Said, string[] Means)[]> All = new(static () =>
        [.. BundledRows.Of(File).Select(static cells => (WordForms.Of(cells[0]).ToArray(), WordForms.Of(cells[1]).ToArray()))]);

    /// <summary>The words of a text in their form, and those that its synonyms mean.</summary>
    public static IReadOnlySet<string> Widened(IReadOnlyCollection<string> words)
    {
        var said = words.ToHashSet(StringComparer.Ordinal);
        var wide = new HashSet<string>(said, StringComparer.Ordinal);
        foreach (var (parts, means) in All.Value)
        {
            if (Array.TrueForAll(parts, said.Contains))
            {
                wide.UnionWith(means);
            }
        }

        return wide;
    }
}
