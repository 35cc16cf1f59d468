using Pillar.Review;
using Pillar.Review.Focus;
using Xunit;

namespace Pillar.UnitTests.Review.Focus;

public sealed class FocusFinderTests
{
    private const int Rounds = 200;

    [Theory]
    [InlineData(2, 0.10)]
    [InlineData(5, 0.10)]
    [InlineData(8, 0.10)]
    [InlineData(5, 0.20)]
    public void Planted_groups_are_found(int groups, double noise)
    {
        var (grid, labels) = Planted.Groups((96, 150), groups, noise, seed: 11);

        var found = Find(grid).Groups.Where(static g => g.Checks[0].Holds == true).ToList();

        Assert.InRange(Planted.AdjustedRand(labels, Planted.Labels(grid, found)), 0.9, 1);
    }

    [Fact]
    public void Pure_noise_has_a_finding_that_holds_in_five_of_a_hundred_seeds_at_most()
    {
        var seeds = Enumerable.Range(1, 100).Count(seed => Find(Planted.Noise((40, 24), seed)) is var answer
            && (answer.Groups.Any(static g => g.Holds) || answer.Lags.Any(static l => l.Holds)));

        Assert.InRange(seeds, 0, 5);
    }

    [Fact]
    public void The_order_of_States_and_fields_changes_nothing()
    {
        var (grid, _) = Planted.Groups((60, 40), 4, 0.15, seed: 3);
        var turned = new FocusGrid(
            [.. grid.States.Reverse()], [.. grid.Fields.Reverse()], (s, f) => grid[grid.States.Count - 1 - s, grid.Fields.Count - 1 - f]);

        Assert.Equal(Text(Find(grid)), Text(Find(turned)));
    }

    [Fact]
    public void Every_run_gives_the_same_answer()
    {
        var (grid, _) = Planted.Groups((60, 40), 4, 0.2, seed: 5);

        Assert.Equal(Text(Find(grid)), Text(Find(grid)));
    }

    [Fact]
    public void A_set_that_was_planted_behind_is_found_and_holds_without_any_one_State()
    {
        var grid = Behind(lastStates: 20, field: 3);

        var lag = Assert.Single(Find(grid, new FocusSet("last", [.. grid.States.TakeLast(20)])).Lags, static l => l.Holds && l.Kind == MeasureKind.Field);

        Assert.Equal(("last", "F003", 20), (lag.Set.Code, lag.Code, lag.Inside.Of));
    }

    [Fact]
    public void A_lag_that_hangs_on_marks_in_doubt_says_so()
    {
        var grid = Behind(lastStates: 20, field: 3);
        var doubtful = new FocusGrid(grid.States, grid.Fields, (s, f) => f == 3 && s >= 40 && grid[s, f] == Mark.Blank ? Mark.Unclear : grid[s, f]);

        var lag = Find(doubtful, new FocusSet("last", [.. grid.States.TakeLast(20)])).Lags.First(static l => l.Code == "F003");

        Assert.False(lag.Holds);
        Assert.False(lag.Checks.Single(static c => c.Kind == FocusCheckKind.WithoutUnclear).Holds);
    }

    [Fact]
    public void NA_enters_no_denominator_and_blank_is_kept_apart_from_it()
    {
        var (grid, _) = Planted.Groups((60, 20), 3, 0.2, seed: 9);

        Assert.All(Find(grid).Lags, lag => Assert.All(lag.Cells, cells =>
        {
            Assert.Equal(lag.Set.States.Count, cells.Counted + cells.NotApplicable.Count);
            Assert.DoesNotContain(cells.Open, cells.NotApplicable.Contains);
        }));
    }

    [Fact]
    public void States_with_the_very_same_open_fields_are_a_fact_of_the_marks()
    {
        var (grid, _) = Planted.Groups((60, 6), 3, 0.02, seed: 2);

        Assert.All(Find(grid).SameGaps, same => Assert.All(same.States, state => Assert.Equal(
            same.Open, grid.Fields.Where((_, f) => grid[grid.StateAt(state), f] is Mark.Blank or Mark.Unclear).Select(static f => f.Code))));
        Assert.NotEmpty(Find(grid).SameGaps);
    }

    [Fact]
    public void Who_could_lead_has_the_mark_and_shares_something()
    {
        var grid = Behind(lastStates: 20, field: 3);
        StateTies[] ties = [new("S001", ["fr"], ["AU"], ["S058"]), new("S002", ["en"], [], []), new("S058", ["fr"], ["AU"], ["S001"]), new("S059", ["fr"], [], [])];

        var lag = new FocusFinder(grid, [new FocusSet("last", [.. grid.States.TakeLast(20)])], ties) { Rounds = Rounds }.Run().Lags.First(static l => l.Code == "F003");

        var leader = Assert.Single(lag.Leaders);
        Assert.Equal("S001", leader.State);
        Assert.Equal((2, 1, 1), (leader.Language.Count, leader.Organisation.Count, leader.Border.Count));
    }

    [Fact]
    public void A_grid_without_fields_finds_nothing_and_does_not_fail()
    {
        var answer = Find(new FocusGrid(["AA", "BB"], [], static (_, _) => Mark.X));

        Assert.Empty(answer.Groups);
        Assert.Empty(answer.Lags);
    }

    [Fact]
    public void A_State_that_stands_twice_is_refused()
    {
        Assert.Throws<ArgumentException>(static () => new FocusGrid(["AA", "AA"], [], static (_, _) => Mark.X));
    }

    /// <summary>60 States with an X nearly everywhere, but in one field among the last of them.</summary>
    private static FocusGrid Behind(int lastStates, int field)
    {
        var random = new Random(17);
        var marks = new Mark[60, 12];
        for (var cell = 0; cell < marks.Length; cell++)
        {
            var (state, at) = (cell / 12, cell % 12);
            var open = at == field && state >= 60 - lastStates ? state < 59 : random.NextDouble() < 0.1 && !(at == field && state < 5);
            marks[state, at] = open ? Mark.Blank : at == field && state >= 60 - lastStates ? Mark.Blank : Mark.X;
        }

        return Planted.Grid(marks);
    }

    private static FocusAnswer Find(FocusGrid grid, params FocusSet[] sets) =>
        new FocusFinder(grid, sets.Length > 0 ? sets : Planted.Sets(grid), []) { Rounds = Rounds, OtherTemplate = null }.Run();

    private static string Text(FocusAnswer answer) => string.Join('\n', [
        $"{answer.GroupBar:R} {answer.LagBar:R}",
        .. answer.Groups.Select(static g => $"{string.Join(' ', g.States)} {g.Stability:R} {g.Holds} {string.Join(' ', g.Checks.Select(static c => $"{c.Value:R}"))}"),
        .. answer.Lags.Select(static l => $"{l.Set.Code} {l.Kind} {l.Code} {l.Behind:R} {l.Inside} {l.Elsewhere} {l.Holds}"),
    ]);
}
