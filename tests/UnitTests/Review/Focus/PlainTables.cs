using Pillar.Review;
using Pillar.Review.Focus;

namespace Pillar.UnitTests.Review.Focus;

/// <summary>The same figures a second time, slowly and plainly: cell by cell, no bits, no shortcuts.</summary>
internal static class PlainTables
{
    /// <summary>Gower's distance, or null where no field applies to both.</summary>
    public static double? Distance(FocusGrid grid, int left, int right)
    {
        double[] differences =
        [
            .. Enumerable.Range(0, grid.Fields.Count).Select(f => (A: Worth(grid[left, f]), B: Worth(grid[right, f])))
                .Where(static p => p is { A: not null, B: not null }).Select(static p => Math.Abs(p.A!.Value - p.B!.Value)),
        ];
        return differences.Length == 0 ? null : differences.Average();
    }

    /// <summary>Ward's hierarchy from squared distances, by merging the pair whose merge adds least, one after the other.</summary>
    public static List<HashSet<int>> Ward(double[,] squared)
    {
        var open = Enumerable.Range(0, squared.GetLength(0)).Select(static i => new HashSet<int> { i }).ToList();
        List<HashSet<int>> groups = [];
        while (open.Count > 1)
        {
            var (a, b) = (from i in Enumerable.Range(0, open.Count) from j in Enumerable.Range(0, i) orderby Added(squared, open[i], open[j]) select (i, j)).First();
            groups.Add([.. open[a], .. open[b]]);
            open = [.. open.Where((_, i) => i != a && i != b), groups[^1]];
        }

        return groups;
    }

    /// <summary>X among the States of a set to which the field applies, and how many those are.</summary>
    public static (int X, int Of) Count(FocusGrid grid, int field, IEnumerable<string> states)
    {
        var marks = states.Select(state => grid[grid.StateAt(state), field]).Where(static mark => mark != Mark.NotApplicable).ToList();
        return (marks.Count(static mark => mark == Mark.X), marks.Count);
    }

    /// <summary>Mean over the States of their share of X in some fields.</summary>
    public static double Mean(FocusGrid grid, string theme, IEnumerable<string> states) => states.Select(state => Enumerable.Range(0, grid.Fields.Count)
            .Where(f => grid.Fields[f].Theme == theme).Select(f => grid[grid.StateAt(state), f]).Where(static mark => mark != Mark.NotApplicable).ToList())
        .Where(static marks => marks.Count > 0).Average(static marks => marks.Count(static mark => mark == Mark.X) / (double)marks.Count);

    private static double? Worth(Mark mark) => mark switch { Mark.X => 1, Mark.Unclear => 0.5, Mark.Blank => 0, _ => null };

    /// <summary>What a merge adds to the sum of squares within groups, from pairwise squared distances alone.</summary>
    private static double Added(double[,] squared, HashSet<int> a, HashSet<int> b) => Math.Round(Within(squared, [.. a, .. b]) - Within(squared, a) - Within(squared, b), 10);

    private static double Within(double[,] squared, HashSet<int> group) => group.Sum(i => group.Sum(j => squared[i, j])) / (2.0 * group.Count);
}
