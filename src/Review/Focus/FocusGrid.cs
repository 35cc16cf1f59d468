namespace Pillar.Review.Focus;

/// <summary>
/// States × fields, each cell one of the four marks. States and fields are put in the order of their codes, whatever order they come in, so
/// that no figure and no redraw depends on it.
/// </summary>
public sealed class FocusGrid
{
    private readonly Mark[] marks;
    private readonly Dictionary<string, int> stateAt;
    private readonly Dictionary<string, int> fieldAt;

    /// <param name="states">Codes of the States.</param>
    /// <param name="fields">The fields.</param>
    /// <param name="mark">The mark of the State and field at these places of the two lists; asked once for each cell.</param>
    /// <exception cref="ArgumentException">A code stands twice.</exception>
    public FocusGrid(IReadOnlyList<string> states, IReadOnlyList<FocusField> fields, Func<int, int, Mark> mark)
    {
        int[] stateOrder = [.. Enumerable.Range(0, states.Count).OrderBy(s => states[s], StringComparer.Ordinal)];
        int[] fieldOrder = [.. Enumerable.Range(0, fields.Count).OrderBy(f => fields[f].Code, StringComparer.Ordinal)];
        States = [.. stateOrder.Select(s => states[s])];
        Fields = [.. fieldOrder.Select(f => fields[f])];
        stateAt = Places(States, "State");
        fieldAt = Places(Fields.Select(static f => f.Code), "field");
        marks = [.. stateOrder.SelectMany(_ => fieldOrder, mark)];
    }

    /// <summary>Codes in ordinal order.</summary>
    public IReadOnlyList<string> States { get; }

    /// <summary>In the ordinal order of their codes.</summary>
    public IReadOnlyList<FocusField> Fields { get; }

    public Mark this[int state, int field] => marks[(state * Fields.Count) + field];

    /// <summary>The marks of one State.</summary>
    public ReadOnlySpan<Mark> Row(int state) => marks.AsSpan(state * Fields.Count, Fields.Count);

    /// <summary>Place of a State, or -1.</summary>
    public int StateAt(string code) => stateAt.GetValueOrDefault(code, -1);

    /// <summary>Place of a field, or -1.</summary>
    public int FieldAt(string code) => fieldAt.GetValueOrDefault(code, -1);

    /// <summary>Places of the States of a set, in order.</summary>
    public int[] Places(FocusSet set) => [.. set.States.Select(StateAt).Where(static s => s >= 0).Distinct().Order()];

    /// <summary>The same grid with other marks.</summary>
    public FocusGrid With(Func<Mark, Mark> change) => new(States, Fields, (s, f) => change(this[s, f]));

    /// <summary>The same grid with these States alone.</summary>
    public FocusGrid Only(FocusSet set)
    {
        var kept = Places(set);
        return new([.. kept.Select(s => States[s])], Fields, (s, f) => this[kept[s], f]);
    }

    private static Dictionary<string, int> Places(IEnumerable<string> codes, string what)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var code in codes)
        {
            if (!places.TryAdd(code, places.Count))
            {
                throw new ArgumentException($"{what} {code} stands twice", nameof(codes));
            }
        }

        return places;
    }
}
