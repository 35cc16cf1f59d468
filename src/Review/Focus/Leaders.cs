namespace Pillar.Review.Focus;

/// <summary>What a State has in common with others.</summary>
/// <param name="State">Code.</param>
/// <param name="Languages">Its most used language, and those of which the source names a variety of its own.</param>
/// <param name="Organisations">Codes of its regional organisations.</param>
/// <param name="Neighbours">Codes of its land neighbours.</param>
public sealed record StateTies(string State, IReadOnlyList<string> Languages, IReadOnlyList<string> Organisations, IReadOnlyList<string> Neighbours);

/// <summary>
/// Who could lead: States that have the X where others have not, and share a language, an organisation or a border with them. They come in the
/// order of how many of those States they share something with, then how many such ties there are, then by code; it is no order of merit.
/// </summary>
internal sealed class Leaders(FocusGrid grid, IReadOnlyList<StateTies> ties)
{
    private const int Shown = 8;

    private readonly Dictionary<string, StateTies> byState = ties.ToDictionary(static t => t.State, StringComparer.Ordinal);

    /// <summary>For the open cells of a field.</summary>
    public IReadOnlyList<FocusLeader> Of(FocusCells? cells) => cells is null ? [] : Of([cells.Field.Code], cells.Open);

    /// <summary>For States in which all these fields are open.</summary>
    public IReadOnlyList<FocusLeader> Of(IReadOnlyList<string> fields, IReadOnlyList<string> open)
    {
        int[] at = [.. fields.Select(grid.FieldAt)];
        return
        [
            .. Enumerable.Range(0, grid.States.Count).Where(s => at.All(f => grid[s, f] == Mark.X)).Select(s => grid.States[s])
                .Select(state => Leader(state, open)).Where(static l => l.Reach > 0)
                .OrderByDescending(static l => l.Reach).ThenByDescending(static l => l.Language.Count + l.Organisation.Count + l.Border.Count)
                .ThenBy(static l => l.State, StringComparer.Ordinal).Take(Shown),
        ];
    }

    private FocusLeader Leader(string state, IReadOnlyList<string> open)
    {
        var own = byState.GetValueOrDefault(state) ?? new(state, [], [], []);
        var others = open.Select(byState.GetValueOrDefault).OfType<StateTies>().ToList();
        return new(
            state,
            [.. others.Where(o => o.Languages.Intersect(own.Languages).Any()).Select(static o => o.State)],
            [.. others.Where(o => o.Organisations.Intersect(own.Organisations).Any()).Select(static o => o.State)],
            [.. others.Where(o => own.Neighbours.Contains(o.State)).Select(static o => o.State)]);
    }
}
