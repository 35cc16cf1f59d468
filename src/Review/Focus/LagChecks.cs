namespace Pillar.Review.Focus;

/// <summary>The figures of each lag, what would move it, and when it does not hold.</summary>
internal sealed class LagChecks(FocusGrid grid, LagSearch search, FocusGrid? otherTemplate)
{
    private const int NotHeldShown = 5;
    private const int MovesShown = 3;
    private const int CellsShown = 12;

    private readonly FocusGrid decided = grid.With(static mark => mark == Mark.Unclear ? Mark.NotApplicable : mark);
    private readonly Measures? other = otherTemplate is null || !otherTemplate.States.SequenceEqual(grid.States) ? null : new(otherTemplate);
    private Measures? decidedMeasures;

    /// <summary>Those beyond the bar; then, as not holding, the largest below it: of one set all the largest, else those of all sets.</summary>
    public IEnumerable<Lag> All(FocusSet? within)
    {
        var behind = search.Sets.Where(s => within is null || s.Set.Code == within.Code)
            .SelectMany(s => search.Measures.All.Select(measure => (s.Set, s.Places, Measure: measure, Behind: measure.Behind(s.Places))))
            .Where(static c => c.Behind > 0).OrderByDescending(static c => c.Behind)
            .ThenBy(static c => c.Set.Code, StringComparer.Ordinal).ThenBy(static c => c.Measure.Code, StringComparer.Ordinal).ToList();
        var beyond = behind.Count(c => c.Behind > search.Bar);
        return behind.Take(beyond + NotHeldShown).Select(c => Of(c.Set, c.Places, c.Measure, c.Behind)).OrderByDescending(static l => l.Holds).ThenByDescending(static l => l.Behind);
    }

    private Lag Of(FocusSet set, SetPlaces places, Measure measure, double behind)
    {
        var fields = search.Measures.FieldsOf(measure);
        int[] outside = [.. Enumerable.Range(0, grid.States.Count).Except(places.Places)];
        var others = measure.Kind == MeasureKind.OwnThemes ? search.Measures.Others(measure.Code) : null;
        return new(set, measure.Kind, measure.Code, Figure(fields, places.Places), Figure(fields, outside), [.. Checks(places, measure, behind)])
        {
            Behind = behind,
            OtherThemes = others is null ? null : (Figure(others, places.Places), Figure(others, outside)),
            Cells = [.. fields.Select(f => FocusCells.Of(grid, f, places.Places)).OrderByDescending(static c => c.Open.Count).ThenBy(static c => c.Field.Code, StringComparer.Ordinal).Take(CellsShown)],
            Moves = [.. fields.Select(f => Move(places, measure, f)).Where(static m => m.Cells.Open.Count > 0)
                .OrderByDescending(static m => m.After.Value).ThenBy(static m => m.Cells.Field.Code, StringComparer.Ordinal).Take(MovesShown)],
        };
    }

    private Share Figure(int[] fields, int[] states) => search.Measures.Figure(fields, states);

    private IEnumerable<FocusCheck> Checks(SetPlaces places, Measure measure, double behind)
    {
        yield return new(FocusCheckKind.Chance, behind > search.Bar, search.Chance(behind), []);
        yield return Least(FocusCheckKind.WithoutState, Enumerable.Range(0, grid.States.Count).Select(s => (grid.States[s], measure.Behind(places, s))));
        var fields = search.Measures.FieldsOf(measure);
        if (fields.Length > 1)
        {
            yield return Least(FocusCheckKind.WithoutField, fields.Select(f => (grid.Fields[f].Code, search.Measures.Over(measure, [.. fields.Where(o => o != f)])!.Behind(places))));
        }

        decidedMeasures ??= new(decided);
        yield return Beyond(FocusCheckKind.WithoutUnclear, decidedMeasures.Find(measure)?.Behind(places));
        if (other is not null)
        {
            yield return Beyond(FocusCheckKind.OtherTemplate, other.Find(measure)?.Behind(places));
        }
    }

    private FocusCheck Least(FocusCheckKind kind, IEnumerable<(string Code, double Behind)> without)
    {
        var all = without.OrderBy(static w => w.Behind).ToList();
        List<string> below = [.. all.Where(w => w.Behind <= search.Bar).Select(static w => w.Code)];
        return new(kind, below.Count == 0, all[0].Behind, below);
    }

    private FocusCheck Beyond(FocusCheckKind kind, double? behind) => new(kind, behind is null ? null : behind > search.Bar, behind ?? double.NaN, []);

    private FieldMove Move(SetPlaces places, Measure measure, int field)
    {
        var moved = new FocusGrid(grid.States, grid.Fields, (s, f) =>
            f == field && grid[s, f] != Mark.NotApplicable && Bits.Has(places.Bits, s) ? Mark.X : grid[s, f]);
        var (measures, fields) = (new Measures(moved), search.Measures.FieldsOf(measure));
        return new(FocusCells.Of(grid, field, places.Places), measures.Figure(fields, places.Places), measures.Over(measure, fields)!.Behind(places) > search.Bar);
    }
}
