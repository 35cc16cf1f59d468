using Pillar.Review;
using Pillar.Review.Focus;

namespace Pillar.UnitTests.Review.Focus;

/// <summary>Invented grids: planted groups under noise, and pure noise. Seeded by the library's own generator, apart from the one under test.</summary>
internal static class Planted
{
    /// <param name="size">States and fields.</param>
    /// <param name="groups">How many, of the same size.</param>
    /// <param name="noise">Share of cells that are turned over.</param>
    /// <param name="seed">Of the grid.</param>
    public static (FocusGrid Grid, int[] Labels) Groups((int States, int Fields) size, int groups, double noise, int seed)
    {
        var random = new Random(seed);
        var pattern = new bool[groups, size.Fields];
        foreach (var (group, field) in Cells(groups, size.Fields))
        {
            pattern[group, field] = random.Next(2) == 0;
        }

        int[] labels = [.. Enumerable.Range(0, size.States).Select(state => state % groups)];
        var marks = new Mark[size.States, size.Fields];
        foreach (var (state, field) in Cells(size.States, size.Fields))
        {
            var x = pattern[labels[state], field] != (random.NextDouble() < noise);
            marks[state, field] = random.Next(33) switch { 0 => Mark.NotApplicable, 1 => Mark.Unclear, _ => x ? Mark.X : Mark.Blank };
        }

        return (Grid(marks), labels);
    }

    /// <summary>Each field has its own share of X, and States share nothing.</summary>
    public static FocusGrid Noise((int States, int Fields) size, int seed)
    {
        var random = new Random(seed);
        var marks = new Mark[size.States, size.Fields];
        double[] shares = [.. Enumerable.Range(0, size.Fields).Select(_ => 0.1 + (0.85 * random.NextDouble()))];
        foreach (var (state, field) in Cells(size.States, size.Fields))
        {
            marks[state, field] = random.NextDouble() < shares[field] ? Mark.X : random.Next(5) == 0 ? Mark.Unclear : Mark.Blank;
        }

        return Grid(marks);
    }

    public static FocusGrid Grid(Mark[,] marks) => new(
        [.. Enumerable.Range(0, marks.GetLength(0)).Select(static s => $"S{s:000}")],
        [.. Enumerable.Range(0, marks.GetLength(1)).Select(static f => new FocusField($"F{f:000}", $"T{f % 7}"))],
        (state, field) => marks[state, field]);

    /// <summary>Sets that overlap: every third, every fourth … State, and a run of neighbours.</summary>
    public static IReadOnlyList<FocusSet> Sets(FocusGrid grid) =>
    [
        .. Enumerable.Range(3, 8).Select(n => new FocusSet($"each-{n}", [.. grid.States.Where((_, i) => i % n == 1)])),
        new FocusSet("first", [.. grid.States.Take(12)]),
    ];

    /// <summary>Adjusted Rand index (Hubert and Arabie 1985) of two labellings.</summary>
    public static double AdjustedRand(int[] left, int[] right)
    {
        var (both, a, b) = (Pairs(left.Zip(right)), Pairs(left), Pairs(right));
        var chance = a * b / (left.Length * (left.Length - 1) / 2.0);
        return (both - chance) / (((a + b) / 2) - chance);

        static double Pairs<T>(IEnumerable<T> labels) => labels.GroupBy(static l => l).Sum(static g => g.Count() * (g.Count() - 1) / 2.0);
    }

    /// <summary>Label of each State; one that is in no group has a label of its own.</summary>
    public static int[] Labels(FocusGrid grid, IEnumerable<StateGroup> groups)
    {
        var at = groups.SelectMany(static (group, i) => group.States.Select(state => (state, i))).ToDictionary(static g => g.state, static g => g.i);
        return [.. grid.States.Select((state, i) => at.GetValueOrDefault(state, -1 - i))];
    }

    private static IEnumerable<(int Row, int Column)> Cells(int rows, int columns) =>
        from row in Enumerable.Range(0, rows) from column in Enumerable.Range(0, columns) select (row, column);
}
