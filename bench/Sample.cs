namespace Pillar.Bench;

/// <summary>How much of each set is asked: everything, or one in so many for a run that only shows that all works.</summary>
internal sealed record Sample(int Every)
{
    public static Sample Whole { get; } = new(1);

    public static Sample Quick { get; } = new(23);

    public IReadOnlyList<T> Of<T>(IReadOnlyList<T> items) => Every == 1 ? items : [.. items.Where((_, i) => i % Every == 0)];

    /// <summary>At most so many, evenly spread over the set; fewer in a quick run.</summary>
    public IReadOnlyList<T> Of<T>(IReadOnlyList<T> items, int most)
    {
        var wanted = Math.Max(1, Math.Min(items.Count, most / Every));
        return items.Count == 0 ? items : [.. Enumerable.Range(0, wanted).Select(i => items[(int)((long)i * items.Count / wanted)])];
    }
}
