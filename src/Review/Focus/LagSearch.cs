namespace Pillar.Review.Focus;

/// <summary>
/// Where a set lies behind the others, or behind its own other themes, by more than chance. Every set is compared by every measure; the bar is
/// what the largest of all comparisons exceeds in one of twenty shuffles of which State is which (Westfall and Young 1993). Shuffling whole
/// States keeps all that ties fields and sets to one another, so the bar is neither too low for many comparisons nor needlessly high.
/// </summary>
internal sealed class LagSearch
{
    /// <summary>Share of shuffles in which even one comparison may pass the bar.</summary>
    public const double ByChance = 0.05;

    private readonly double[] highest;

    public LagSearch(FocusGrid grid, IReadOnlyList<FocusSet> sets, ulong seed, int shuffles)
    {
        Measures = new(grid);
        Sets = [.. sets.Select(set => (set, SetPlaces.Of(grid.Places(set), grid.States.Count)))
            .Where(s => s.Item2.Places.Length >= GroupSearch.Smallest && grid.States.Count - s.Item2.Places.Length >= GroupSearch.Smallest)
            .OrderBy(static s => s.set.Code, StringComparer.Ordinal)];
        highest = new double[shuffles];
        Parallel.For(0, shuffles, round => highest[round] = Highest(grid.States.Count, new SeededDraws(seed, round)));
        Array.Sort(highest);
        Bar = shuffles == 0 ? double.PositiveInfinity : highest[^Math.Max(1, (int)(ByChance * shuffles))];
    }

    public Measures Measures { get; }

    /// <summary>Sets with enough States on both sides, in the order of their codes.</summary>
    public IReadOnlyList<(FocusSet Set, SetPlaces Places)> Sets { get; }

    /// <summary>How many comparisons the bar is set for.</summary>
    public int Comparisons => Sets.Count * Measures.All.Count;

    /// <summary>A comparison counts where it exceeds this.</summary>
    public double Bar { get; }

    /// <summary>Share of shuffles in which the largest of all comparisons is as large as this, the real order counted as one.</summary>
    public double Chance(double behind) => (1.0 + highest.Count(h => h >= behind)) / (highest.Length + 1);

    private double Highest(int states, SeededDraws draws)
    {
        int[] shuffled = [.. Enumerable.Range(0, states)];
        draws.Shuffle<int>(shuffled);
        var highest = 0.0;
        foreach (var (_, places) in Sets)
        {
            var drawn = SetPlaces.Of([.. places.Places.Select(p => shuffled[p])], states);
            foreach (var measure in Measures.All)
            {
                highest = Math.Max(highest, measure.Behind(drawn));
            }
        }

        return highest;
    }
}
