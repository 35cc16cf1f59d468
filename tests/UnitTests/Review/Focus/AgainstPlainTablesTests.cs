using Pillar.Review.Focus;
using Xunit;

namespace Pillar.UnitTests.Review.Focus;

/// <summary>On random grids with planted groups the slow, plain implementation gives the same tables.</summary>
public sealed class AgainstPlainTablesTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Distances_are_the_same(int seed)
    {
        var (grid, _) = Planted.Groups((40, 130), 4, 0.2, seed);
        var planes = new MarkPlanes(grid, [.. Enumerable.Range(0, grid.Fields.Count)]);

        for (var left = 0; left < 40; left++)
        {
            for (var right = 0; right < 40; right++)
            {
                Assert.Equal(PlainTables.Distance(grid, left, right) ?? -1, planes.Distance(left, right), 12);
            }
        }
    }

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    public void The_hierarchy_is_the_same(int seed)
    {
        var random = new Random(seed);
        double[][] points = [.. Enumerable.Range(0, 30).Select(_ => new[] { random.NextDouble(), random.NextDouble(), random.NextDouble() })];
        var squared = new double[30, 30];
        for (var cell = 0; cell < squared.Length; cell++)
        {
            squared[cell / 30, cell % 30] = points[cell / 30].Zip(points[cell % 30], static (a, b) => (a - b) * (a - b)).Sum();
        }

        var fast = WardTree.Groups([.. squared.Cast<double>()], [.. points.Select(static _ => 1)]).Select(static g => string.Join(' ', Bits.Places(g)));

        Assert.Equal(PlainTables.Ward(squared).Select(static g => string.Join(' ', g.Order())).Order(StringComparer.Ordinal), fast.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(6)]
    [InlineData(7)]
    public void Figures_of_fields_and_themes_are_the_same(int seed)
    {
        var (grid, _) = Planted.Groups((60, 42), 4, 0.2, seed);
        var measures = new Measures(grid);

        foreach (var set in Planted.Sets(grid))
        {
            foreach (var measure in measures.All.Where(static m => m.Kind != MeasureKind.OwnThemes))
            {
                var figure = measures.Figure(measures.FieldsOf(measure), grid.Places(set));
                var plain = measure.Kind == MeasureKind.Field ? PlainTables.Count(grid, grid.FieldAt(measure.Code), set.States) is var (x, of) ? (double)x / of : 0 : PlainTables.Mean(grid, measure.Code, set.States);
                Assert.Equal(plain, figure.Value, 1e-5);
            }
        }
    }

    [Theory]
    [InlineData(0, 10, 0.0, 0.2775)]
    [InlineData(5, 10, 0.2366, 0.7634)]
    [InlineData(24, 54, 0.3196, 0.5764)]
    [InlineData(10, 10, 0.7225, 1.0)]
    public void Intervals_are_Wilsons(int x, int of, double low, double high)
    {
        var share = Share.Wilson((double)x / of, of);

        Assert.Equal(low, share.Low, 1e-3);
        Assert.Equal(high, share.High, 1e-3);
    }
}
