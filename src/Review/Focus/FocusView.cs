namespace Pillar.Review.Focus;

/// <summary>An answer of the focus finder in one language: what the command prints, the page shows and JSON holds, word for word the same.</summary>
/// <param name="Within">Code of the set that was asked for, or null.</param>
/// <param name="Answer">What stands at the top, one sentence a line.</param>
/// <param name="Lags">Sets that lie behind: those that hold, then those that do not.</param>
/// <param name="Groups">Groups of States with the same gaps: those that hold, then those that do not.</param>
/// <param name="SameGaps">States with the very same open fields.</param>
/// <param name="Notes">What the marks mean, what is left out, how it was computed.</param>
public sealed record FocusView(
    string? Within, IReadOnlyList<string> Answer, IReadOnlyList<FindingView> Lags, IReadOnlyList<FindingView> Groups, IReadOnlyList<FindingView> SameGaps, IReadOnlyList<string> Notes)
{
    public required FocusMethod Method { get; init; }

    /// <summary>For each field that is open somewhere: in which regional group to begin, and which States are nearest there.</summary>
    public required IReadOnlyList<WhereView> Where { get; init; }

    /// <summary>The fields the answer rests on, each with its date.</summary>
    public required IReadOnlyList<FieldView> Fields { get; init; }
}

/// <summary>How an answer was computed.</summary>
public sealed record FocusMethod(int States, int Fields, int Rounds, ulong Seed, double GroupBar, double? LagBar, int Comparisons);

/// <summary>A field that was counted.</summary>
public sealed record FieldView(string Code, string Name, string Theme, DateOnly? AsOf);

/// <summary>
/// Where to begin with a field: the regional group in which most States have begun and not finished, then most have not begun. Groups and States
/// come by what is left to do, not by merit.
/// </summary>
/// <param name="Field">Code.</param>
/// <param name="Sentence">With its numbers and date.</param>
/// <param name="Set">Code of the regional group.</param>
/// <param name="Nearest">Codes of the States that are nearest there.</param>
/// <param name="Figures">The figures of the sentence, each with its table.</param>
public sealed record WhereView(string Field, string Sentence, string Set, IReadOnlyList<string> Nearest, IReadOnlyList<FigureView> Figures);

/// <summary>One finding.</summary>
/// <param name="Title">A few words.</param>
/// <param name="Holds">False as soon as one counter-check fails; null for a plain fact, which needs none.</param>
/// <param name="Sentence">The finding with its numbers.</param>
/// <param name="States">Codes of the States it speaks of.</param>
/// <param name="Cells">The cells behind it.</param>
public sealed record FindingView(string Title, bool? Holds, string Sentence, IReadOnlyList<string> States, IReadOnlyList<CellsView> Cells)
{
    /// <summary>By which an options paper cites it: the same States or set and the same fields give the same.</summary>
    public required string Id { get; init; }

    /// <summary>Code of the set, or null.</summary>
    public string? Set { get; init; }

    /// <summary>Code of the field or theme, or null.</summary>
    public string? Subject { get; init; }

    /// <summary>The figures of the sentence that one table stands behind.</summary>
    public IReadOnlyList<FigureView> Figures { get; init; } = [];

    public IReadOnlyList<CheckView> Checks { get; init; } = [];

    /// <summary>What would change most if one field moved.</summary>
    public IReadOnlyList<string> Moves { get; init; } = [];

    public IReadOnlyList<LeaderView> Leaders { get; init; } = [];
}

/// <summary>A counter-check and its outcome; null: cannot be said.</summary>
public sealed record CheckView(string Kind, bool? Holds, string Sentence);

/// <summary>A State that could lead, with what it shares.</summary>
public sealed record LeaderView(string State, string Name, IReadOnlyList<string> Language, IReadOnlyList<string> Organisation, IReadOnlyList<string> Border, string Sentence);

/// <summary>A figure in a sentence, word for word, and the table it comes from.</summary>
/// <param name="Text">As it stands in the sentence.</param>
/// <param name="Set">Code of the set whose States it counts; null: all that were asked for.</param>
/// <param name="Kind"><c>treaty</c>, <c>rating</c> or <c>matrix</c>.</param>
/// <param name="Field">Code of the field; null where it is a whole theme.</param>
/// <param name="Theme">Code of the theme.</param>
public sealed record FigureView(string Text, string? Set, string Kind, string? Field, string Theme)
{
    /// <summary>Paragraph and domain of a theme of the matrix; empty for others.</summary>
    public (string Paragraph, string Domain) Part() => RecordGrid.Theme(Theme);
}

/// <summary>The marks of some States in one field, as codes.</summary>
public sealed record CellsView(
    string Kind, string Field, string Name, DateOnly? AsOf, IReadOnlyList<string> X, IReadOnlyList<string> Unclear, IReadOnlyList<string> Blank, IReadOnlyList<string> NotCounted);
