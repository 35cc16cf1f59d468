namespace Pillar.Review.Focus;

/// <summary>What a finding is put against.</summary>
public enum FocusCheckKind : byte
{
    /// <summary>More than shuffled marks or shuffled States show.</summary>
    Chance = 1,

    /// <summary>Without any one State.</summary>
    WithoutState = 2,

    /// <summary>Without any one field.</summary>
    WithoutField = 3,

    /// <summary>Every ? left out of the count.</summary>
    WithoutUnclear = 4,

    /// <summary>Over the fields of the other template.</summary>
    OtherTemplate = 5,
}

/// <summary>One counter-check.</summary>
/// <param name="Kind">What is changed.</param>
/// <param name="Holds">Null: cannot be said, such as under a template that has no such theme.</param>
/// <param name="Value">The least stability or distance behind that was met, or for <see cref="FocusCheckKind.Chance"/> of a lag the share of shuffles.</param>
/// <param name="Names">Codes of the States or fields without which the finding does not hold.</param>
public sealed record FocusCheck(FocusCheckKind Kind, bool? Holds, double Value, IReadOnlyList<string> Names);

/// <summary>The cells behind a figure: which States of a set bear which mark in a field.</summary>
/// <param name="Field">The field.</param>
/// <param name="X">Codes of States.</param>
/// <param name="Unclear">States with ?.</param>
/// <param name="Blank">States for which nothing was found.</param>
/// <param name="NotApplicable">States that leave the denominator.</param>
public sealed record FocusCells(FocusField Field, IReadOnlyList<string> X, IReadOnlyList<string> Unclear, IReadOnlyList<string> Blank, IReadOnlyList<string> NotApplicable)
{
    /// <summary>States without X: ? first, then blank.</summary>
    public IReadOnlyList<string> Open => [.. Unclear, .. Blank];

    /// <summary>The denominator.</summary>
    public int Counted => X.Count + Unclear.Count + Blank.Count;

    public static FocusCells Of(FocusGrid grid, int field, IEnumerable<int> states)
    {
        var by = states.ToLookup(state => grid[state, field], state => grid.States[state]);
        return new(grid.Fields[field], [.. by[Mark.X]], [.. by[Mark.Unclear]], [.. by[Mark.Blank]], [.. by[Mark.NotApplicable]]);
    }
}

/// <summary>A field in which a group differs from the other States.</summary>
/// <param name="Cells">Of the group.</param>
/// <param name="Inside">Share of X in the group.</param>
/// <param name="Elsewhere">Share of X among the others.</param>
/// <param name="WithoutIt">How well the group comes back in the redraws that did not draw this field.</param>
public sealed record DefiningField(FocusCells Cells, Share Inside, Share Elsewhere, double WithoutIt);

/// <summary>What one field would change if every State of a set had its X there.</summary>
/// <param name="Cells">Of the set.</param>
/// <param name="After">The set's figure then.</param>
/// <param name="StillBehind">Whether the set would still lie behind beyond the bar.</param>
public sealed record FieldMove(FocusCells Cells, Share After, bool StillBehind);

/// <summary>A State that has its X where others have not, and what it shares with them. The order says how many it shares something with, nothing else.</summary>
/// <param name="State">Code.</param>
/// <param name="Language">Codes of the States with its language.</param>
/// <param name="Organisation">Codes of the States that are in a regional organisation with it.</param>
/// <param name="Border">Codes of its land neighbours among them.</param>
public sealed record FocusLeader(string State, IReadOnlyList<string> Language, IReadOnlyList<string> Organisation, IReadOnlyList<string> Border)
{
    /// <summary>States it shares something with.</summary>
    public int Reach => Language.Union(Organisation).Union(Border).Count();
}

/// <summary>States that have the same marks.</summary>
/// <param name="States">Codes.</param>
/// <param name="Stability">Mean Jaccard index over the redraws, 0 to 1.</param>
/// <param name="Defining">Fields in which it differs most from the others, the largest gaps first.</param>
/// <param name="Checks">What it was put against.</param>
public sealed record StateGroup(IReadOnlyList<string> States, double Stability, IReadOnlyList<DefiningField> Defining, IReadOnlyList<FocusCheck> Checks)
{
    /// <summary>False as soon as one check fails.</summary>
    public bool Holds => Checks.All(static c => c.Holds != false);

    /// <summary>Fields in which the group has fewer X than the others.</summary>
    public IEnumerable<DefiningField> Gaps => Defining.Where(static d => d.Inside.Value < d.Elsewhere.Value);

    /// <summary>Who could lead on the first gap.</summary>
    public IReadOnlyList<FocusLeader> Leaders { get; init; } = [];
}

/// <summary>States with the very same open fields: a fact of the marks, without any redraw.</summary>
/// <param name="States">Codes.</param>
/// <param name="Open">Codes of the fields without X.</param>
public sealed record SameGaps(IReadOnlyList<string> States, IReadOnlyList<string> Open)
{
    public IReadOnlyList<FocusLeader> Leaders { get; init; } = [];
}

/// <summary>A set that lies behind the other States, or behind its own other themes.</summary>
/// <param name="Set">The set.</param>
/// <param name="Kind">What it is compared by.</param>
/// <param name="Code">Of the field or theme.</param>
/// <param name="Inside">The set's figure.</param>
/// <param name="Elsewhere">The figure of the others.</param>
/// <param name="Checks">What it was put against.</param>
public sealed record Lag(FocusSet Set, MeasureKind Kind, string Code, Share Inside, Share Elsewhere, IReadOnlyList<FocusCheck> Checks)
{
    /// <summary>False as soon as one check fails.</summary>
    public bool Holds => Checks.All(static c => c.Holds != false);

    /// <summary>How far behind, on the scale of the bar.</summary>
    public double Behind { get; init; }

    /// <summary>Of <see cref="MeasureKind.OwnThemes"/>: the figure of the set's other themes, and of the others' other themes.</summary>
    public (Share Inside, Share Elsewhere)? OtherThemes { get; init; }

    /// <summary>The cells of the set in the fields behind the figure, the most open first, as far as they are shown.</summary>
    public IReadOnlyList<FocusCells> Cells { get; init; } = [];

    /// <summary>The fields whose move would change most, the largest change first.</summary>
    public IReadOnlyList<FieldMove> Moves { get; init; } = [];

    /// <summary>Who could lead on the first of them.</summary>
    public IReadOnlyList<FocusLeader> Leaders { get; init; } = [];
}
