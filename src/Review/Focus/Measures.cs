namespace Pillar.Review.Focus;

/// <summary>Everything the sets of a grid are compared by, and the figures shown for it.</summary>
internal sealed class Measures
{
    private readonly FocusGrid grid;
    private readonly Dictionary<string, int[]> themes;
    private readonly Lazy<IReadOnlyList<Measure>> all;

    public Measures(FocusGrid grid)
    {
        this.grid = grid;
        themes = Enumerable.Range(0, grid.Fields.Count).GroupBy(f => grid.Fields[f].Theme, StringComparer.Ordinal)
            .OrderBy(static g => g.Key, StringComparer.Ordinal).ToDictionary(static g => g.Key, static g => g.ToArray(), StringComparer.Ordinal);
        all = new(() =>
        [
            .. Enumerable.Range(0, grid.Fields.Count).Select(f => new FieldMeasure(grid, f)),
            .. themes.Where(static t => t.Value.Length > 1).Select(t => new ScoreMeasure(MeasureKind.Theme, t.Key, Scores(t.Value, null))),
            .. themes.Where(_ => themes.Count > 1).Select(t => new ScoreMeasure(MeasureKind.OwnThemes, t.Key, Scores(t.Value, Others(t.Key)))),
        ]);
    }

    /// <summary>A theme of one field is that field and is not compared a second time.</summary>
    public IReadOnlyList<Measure> All => all.Value;

    /// <summary>The measure of another grid, or null where it has none.</summary>
    public Measure? Find(Measure other) => All.FirstOrDefault(m => m.Kind == other.Kind && m.Code == other.Code);

    /// <summary>A theme's measure over some of its fields; null where none is left.</summary>
    public Measure? Over(Measure measure, int[] fields) => fields.Length == 0 ? null
        : measure.Kind == MeasureKind.Field ? new FieldMeasure(grid, fields[0])
        : new ScoreMeasure(measure.Kind, measure.Code, Scores(fields, measure.Kind == MeasureKind.OwnThemes ? Others(measure.Code) : null));

    /// <summary>The fields behind a measure: one, or those of a theme.</summary>
    public int[] FieldsOf(Measure measure) => measure.Kind == MeasureKind.Field ? [grid.FieldAt(measure.Code)] : themes[measure.Code];

    /// <summary>Fields of all other themes.</summary>
    public int[] Others(string theme) => [.. themes.Where(t => t.Key != theme).SelectMany(static t => t.Value).Order()];

    /// <summary>Mean over the States of the share of X among these fields, States to which none applies left out.</summary>
    public Share Figure(int[] fields, IEnumerable<int> states)
    {
        var scores = states.Select(state => Score(state, fields)).OfType<int>().Select(static s => (long)s).ToList();
        return Share.Wilson(scores.Count == 0 ? 0 : (double)scores.Sum() / scores.Count / ScoreMeasure.Unit, scores.Count);
    }

    private int?[] Scores(int[] fields, int[]? others) =>
        [.. Enumerable.Range(0, grid.States.Count).Select(state => others is null ? Score(state, fields) : Score(state, fields) - Score(state, others))];

    private int? Score(int state, int[] fields)
    {
        var (x, applies) = (0, 0);
        foreach (var field in fields)
        {
            var mark = grid[state, field];
            (x, applies) = (x + (mark == Mark.X ? 1 : 0), applies + (mark == Mark.NotApplicable ? 0 : 1));
        }

        return applies == 0 ? null : (int)((((long)x * ScoreMeasure.Unit) + (applies / 2)) / applies);
    }
}
