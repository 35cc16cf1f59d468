namespace Pillar.Review.Focus;

/// <summary>
/// Finds groups of States with the same marks that come back when States and fields are drawn anew. How many there are is not set by hand: of
/// all groups of one tree those are kept that are stable, do not overlap, and together hold the most States above the bar.
/// </summary>
internal sealed class GroupSearch
{
    /// <summary>Fewer States are no group to hold a seminar for.</summary>
    public const int Smallest = 5;

    /// <summary>Mean Jaccard index from which a group counts as stable (Hennig 2007).</summary>
    public const double StableFrom = 0.75;

    /// <summary>Grids in which each field's marks are shuffled among its States: the bar lies above what any of them shows.</summary>
    public const int Shuffles = 20;

    /// <summary>A shuffled grid is drawn anew so many times less often: what counts is the highest of all of them.</summary>
    private const int ShuffledShare = 40;

    private readonly List<ulong[]> candidates;

    /// <param name="grid">The marks.</param>
    /// <param name="seed">Of the draws.</param>
    /// <param name="rounds">Redraws of the grid; its shuffled copies together are redrawn half as often.</param>
    public GroupSearch(FocusGrid grid, ulong seed, int rounds)
    {
        Grid = grid;
        VaryingFields = Varying(grid);
        var varying = VaryingFields;
        candidates = Candidates(grid, varying);
        Redraws = new(grid, varying, candidates, seed, rounds);
        Bar = Math.Max(StableFrom, Enumerable.Range(1, candidates.Count == 0 ? 0 : Shuffles).Max(shuffle => (double?)Chance(grid, seed + ((ulong)shuffle << 32), rounds)) ?? 0);
        Kept = Choose();
    }

    public FocusGrid Grid { get; }

    /// <summary>Places of the fields that are drawn from.</summary>
    public int[] VaryingFields { get; }

    /// <summary>How many groups were looked at.</summary>
    public int Count => candidates.Count;

    /// <summary>The stability a group must exceed: <see cref="StableFrom"/>, or the highest that shuffled marks reach.</summary>
    public double Bar { get; }

    public Redraws Redraws { get; }

    /// <summary>Numbers of the groups that are kept, as <see cref="Redraws"/> counts them.</summary>
    public IReadOnlyList<int> Kept { get; }

    /// <summary>Places of a group's States.</summary>
    public ulong[] States(int group) => candidates[group];

    /// <summary>Every group of the tree of a grid, as places of its States.</summary>
    public static List<ulong[]> Tree(FocusGrid grid) => Tree(grid, Varying(grid));

    /// <summary>Fields that tell States apart: where every State the field applies to has the same mark, it says nothing about groups.</summary>
    public static int[] Varying(FocusGrid grid) =>
    [
        .. Enumerable.Range(0, grid.Fields.Count).Where(field =>
            Enumerable.Range(0, grid.States.Count).Select(state => grid[state, field]).Where(static mark => mark != Mark.NotApplicable).Distinct().Count() > 1),
    ];

    private static List<ulong[]> Tree(FocusGrid grid, int[] varying)
    {
        int[] states = [.. Enumerable.Range(0, grid.States.Count)];
        return varying.Length == 0 || states.Length < 2 ? [] : WardTree.Groups(new MarkPlanes(grid, varying).Distances(states), [.. states.Select(static _ => 1)]);
    }

    /// <summary>A group of nearly all States comes back always and says nothing.</summary>
    private static List<ulong[]> Candidates(FocusGrid grid, int[] varying) =>
        [.. Tree(grid, varying).Where(group => Bits.Count(group) is var size && size >= Smallest && 3 * size <= 2 * grid.States.Count)];

    /// <summary>The highest stability among the groups of a grid in which States share nothing but chance.</summary>
    private static double Chance(FocusGrid grid, ulong seed, int rounds)
    {
        var shuffled = Shuffled(grid, seed);
        var varying = Varying(shuffled);
        var groups = Candidates(shuffled, varying);
        var redraws = new Redraws(shuffled, varying, groups, seed, Math.Max(1, rounds / ShuffledShare));
        return groups.Count == 0 ? 0 : Enumerable.Range(0, groups.Count).Max(redraws.Stability);
    }

    /// <summary>Each field keeps its marks and its NA cells; which State bears which mark is drawn.</summary>
    private static FocusGrid Shuffled(FocusGrid grid, ulong seed)
    {
        var marks = new Mark[grid.States.Count, grid.Fields.Count];
        for (var field = 0; field < grid.Fields.Count; field++)
        {
            int[] apply = [.. Enumerable.Range(0, grid.States.Count).Where(state => grid[state, field] != Mark.NotApplicable)];
            Mark[] drawn = [.. apply.Select(state => grid[state, field])];
            new SeededDraws(seed, field).Shuffle<Mark>(drawn);
            for (var state = 0; state < grid.States.Count; state++)
            {
                marks[state, field] = Mark.NotApplicable;
            }

            for (var at = 0; at < apply.Length; at++)
            {
                marks[apply[at], field] = drawn[at];
            }
        }

        return new(grid.States, grid.Fields, (state, field) => marks[state, field]);
    }

    /// <summary>
    /// Groups of a tree hold one another or do not meet. From small to large, a group stands for itself when that is worth as much as the best
    /// of what it holds; worth is its States times what its stability is above the bar.
    /// </summary>
    private List<int> Choose()
    {
        var best = new (double Worth, List<int> Groups)[candidates.Count];
        List<int> open = [];
        for (var group = 0; group < candidates.Count; group++)
        {
            var inside = open.Where(other => Bits.Common(candidates[other], candidates[group]) > 0).ToList();
            open.RemoveAll(inside.Contains);
            open.Add(group);
            var below = (Worth: inside.Sum(other => best[other].Worth), Groups: inside.SelectMany(other => best[other].Groups).ToList());
            var worth = Bits.Count(candidates[group]) * (Redraws.Stability(group) - Bar);
            best[group] = worth > 0 && worth >= below.Worth ? (worth, [group]) : below;
        }

        return [.. open.SelectMany(group => best[group].Groups).Order()];
    }
}
