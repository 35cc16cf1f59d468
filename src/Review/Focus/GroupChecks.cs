namespace Pillar.Review.Focus;

/// <summary>What each group differs in, and when it does not hold.</summary>
internal sealed class GroupChecks(GroupSearch search, FocusGrid? otherTemplate)
{
    private const int DefiningShown = 8;
    private const int NotHeldShown = 3;

    /// <summary>A difference below this defines nothing, however stable the group.</summary>
    private const double LeastDifference = 0.25;

    private readonly List<ulong[]> withoutUnclear = GroupSearch.Tree(search.Grid.With(static mark => mark == Mark.Unclear ? Mark.NotApplicable : mark));
    private readonly List<ulong[]>? other = otherTemplate is null || !otherTemplate.States.SequenceEqual(search.Grid.States) ? null : GroupSearch.Tree(otherTemplate);

    /// <summary>Groups above the bar; then the most stable of those below it that share a gap, shown as not holding.</summary>
    public IEnumerable<StateGroup> All()
    {
        var kept = search.Kept.Select(Of).ToList();
        var below = Enumerable.Range(0, search.Count).Except(search.Kept)
            .Where(group => search.Kept.All(k => Bits.Common(search.States(group), search.States(k)) == 0)).Select(Of).Where(static g => g.Gaps.Any());
        return kept.Concat(Apart(below.OrderByDescending(static g => g.Stability))).OrderByDescending(static g => g.Holds).ThenByDescending(static g => g.Stability);
    }

    /// <summary>Groups of which none holds another.</summary>
    private static IEnumerable<StateGroup> Apart(IEnumerable<StateGroup> groups)
    {
        List<StateGroup> taken = [];
        foreach (var group in groups)
        {
            if (taken.Count < NotHeldShown && !taken.Any(t => t.States.Intersect(group.States).Any()))
            {
                taken.Add(group);
            }
        }

        return taken;
    }

    private StateGroup Of(int group)
    {
        var grid = search.Grid;
        int[] inside = [.. Bits.Places(search.States(group))];
        int[] outside = [.. Enumerable.Range(0, grid.States.Count).Except(inside)];
        var measures = new Measures(grid);
        var defining = Enumerable.Range(0, grid.Fields.Count)
            .Select(f => new DefiningField(FocusCells.Of(grid, f, inside), measures.Figure([f], inside), measures.Figure([f], outside), search.Redraws.WithoutField(group, f)))
            .Where(static d => d.Inside.Of > 0 && d.Elsewhere.Of > 0 && Math.Abs(Difference(d)) >= LeastDifference)
            .OrderBy(static d => Math.Round(Difference(d), 9)).ThenBy(static d => d.Cells.Field.Code, StringComparer.Ordinal).ToList();
        return new([.. inside.Select(s => grid.States[s])], search.Redraws.Stability(group), [.. defining.Take(DefiningShown)], [.. Checks(group, inside)]);
    }

    private static double Difference(DefiningField field) => field.Inside.Value - field.Elsewhere.Value;

    private IEnumerable<FocusCheck> Checks(int group, int[] inside)
    {
        var (grid, redraws, stability) = (search.Grid, search.Redraws, search.Redraws.Stability(group));
        yield return new(FocusCheckKind.Chance, stability > search.Bar, stability, []);
        yield return Least(FocusCheckKind.WithoutState, inside.Select(s => (grid.States[s], redraws.WithoutState(group, s))));
        yield return Least(FocusCheckKind.WithoutField, search.VaryingFields.Select(f => (grid.Fields[f].Code, redraws.WithoutField(group, f))));
        yield return Alike(FocusCheckKind.WithoutUnclear, group, withoutUnclear);
        if (other is not null)
        {
            yield return Alike(FocusCheckKind.OtherTemplate, group, other);
        }
    }

    private FocusCheck Least(FocusCheckKind kind, IEnumerable<(string Code, double Stability)> without)
    {
        var all = without.Where(static w => !double.IsNaN(w.Stability)).OrderBy(static w => w.Stability).ToList();
        List<string> below = [.. all.Where(w => w.Stability <= search.Bar).Select(static w => w.Code)];
        return new(kind, all.Count == 0 ? null : below.Count == 0, all.Count == 0 ? double.NaN : all[0].Stability, below);
    }

    private FocusCheck Alike(FocusCheckKind kind, int group, List<ulong[]> tree)
    {
        var alike = Redraws.MostAlike(search.States(group), tree);
        return new(kind, alike >= GroupSearch.StableFrom, alike, []);
    }
}
