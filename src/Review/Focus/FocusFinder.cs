namespace Pillar.Review.Focus;

/// <summary>
/// Where should effort go? Groups of States with the same gaps, sets that lie behind, who could lead, what would change most, and when each
/// finding does not hold. A pure function of its input: the same grid, sets, seed and rounds give the same answer on every machine.
/// </summary>
/// <param name="grid">The marks.</param>
/// <param name="sets">What States are looked at together.</param>
/// <param name="ties">What States share.</param>
public sealed class FocusFinder(FocusGrid grid, IReadOnlyList<FocusSet> sets, IReadOnlyList<StateTies> ties)
{
    /// <summary>Redraws and shuffles where nothing else is asked for.</summary>
    public const int UsualRounds = 1000;

    /// <summary>Of the draws; the number is the resolution's.</summary>
    public const ulong UsualSeed = 1540;

    /// <summary>The same States under another template, or null.</summary>
    public FocusGrid? OtherTemplate { get; init; }

    /// <summary>Only groups of States of this set, and only its lags; null: all.</summary>
    public FocusSet? Within { get; init; }

    public int Rounds { get; init; } = UsualRounds;

    public ulong Seed { get; init; } = UsualSeed;

    public FocusAnswer Run()
    {
        var among = Within is null ? grid : grid.Only(Within);
        var search = new GroupSearch(among, Seed, Rounds);
        var lags = new LagSearch(grid, sets, Seed, Rounds);
        var leaders = new Leaders(grid, ties);
        var other = OtherTemplate is null || Within is null ? OtherTemplate : OtherTemplate.Only(Within);
        return new(grid, Within, search.Bar, lags.Bar, lags.Comparisons)
        {
            Rounds = Rounds,
            Seed = Seed,
            Groups = [.. new GroupChecks(search, other).All().Select(g => g with { Leaders = leaders.Of(g.Gaps.FirstOrDefault()?.Cells) })],
            SameGaps = [.. SameGapGroups(among).Select(s => s with { Leaders = leaders.Of(s.Open, s.States) })],
            Lags = [.. new LagChecks(grid, lags, OtherTemplate).All(Within).Select(l => l with { Leaders = leaders.Of(l.Moves.FirstOrDefault()?.Cells) })],
        };
    }

    /// <summary>States with the very same open fields, the largest first; only where they are as many as a group needs.</summary>
    private static IEnumerable<SameGaps> SameGapGroups(FocusGrid grid) => Enumerable.Range(0, grid.States.Count)
        .GroupBy(s => string.Join(' ', Enumerable.Range(0, grid.Fields.Count).Where(f => grid[s, f] is Mark.Blank or Mark.Unclear).Select(f => grid.Fields[f].Code)), StringComparer.Ordinal)
        .Where(static g => g.Key.Length > 0 && g.Count() >= GroupSearch.Smallest)
        .OrderByDescending(static g => g.Count()).ThenBy(static g => g.Key, StringComparer.Ordinal)
        .Select(g => new SameGaps([.. g.Select(s => grid.States[s])], g.Key.Split(' ')));
}

/// <summary>What the focus finder answers.</summary>
/// <param name="Grid">What it rests on.</param>
/// <param name="Within">The set that was asked for, or null.</param>
/// <param name="GroupBar">The stability a group must exceed.</param>
/// <param name="LagBar">What a lag must exceed.</param>
/// <param name="Comparisons">How many comparisons <paramref name="LagBar"/> is set for.</param>
public sealed record FocusAnswer(FocusGrid Grid, FocusSet? Within, double GroupBar, double LagBar, int Comparisons)
{
    public required int Rounds { get; init; }

    public required ulong Seed { get; init; }

    /// <summary>Those that hold first, then those that do not; the most stable first.</summary>
    public required IReadOnlyList<StateGroup> Groups { get; init; }

    /// <summary>States with the very same open fields.</summary>
    public required IReadOnlyList<SameGaps> SameGaps { get; init; }

    /// <summary>Those that hold first, then those that do not; the farthest behind first.</summary>
    public required IReadOnlyList<Lag> Lags { get; init; }
}
