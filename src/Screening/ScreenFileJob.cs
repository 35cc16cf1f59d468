using Pillar.Vocabulary;

namespace Pillar.Screening;

/// <summary>One file of names to be screened.</summary>
/// <param name="Input">CSV, plain or gzip, with a header that names at least <c>id</c> and <c>name</c>.</param>
/// <param name="Output">Where the finished CSV will be; until then it grows in <c>OUTPUT.part</c>.</param>
public sealed record ScreenFileJob(string Input, string Output)
{
    /// <summary>What messages call the input; the path when nothing is said.</summary>
    public string InputName { get; init; } = Input;

    public required Thresholds Thresholds { get; init; }

    public BadRows BadRows { get; init; } = BadRows.Stop;
}

/// <summary>What happens when some rows of a file cannot be used.</summary>
public enum BadRows
{
    /// <summary>Nothing is screened: the whole file is read first, and the first such row is named.</summary>
    Stop = 0,

    /// <summary>
    /// A row whose name cannot be screened gets the outcome <c>error</c>. A row of which only a date, a country, a kind or an identifier without letters and digits cannot be read is
    /// screened without it, which can add hits but never take one away. Each is told.
    /// </summary>
    Mark = 1,
}

/// <summary>A cell, or a row, that cannot be used.</summary>
/// <param name="Line">Line of the file on which the row begins, from 1.</param>
/// <param name="Field">Name of the column, or <c>columns</c> when the row has another number of cells than the header.</param>
/// <param name="Expected">What would have been right.</param>
/// <param name="Found">What stood there.</param>
/// <param name="Screened">True when the name was screened all the same, without this field.</param>
public sealed record RowProblem(int Line, string Field, Phrase Expected, Phrase Found, bool Screened);

/// <summary>How far a file is.</summary>
/// <param name="Stage">What is being done.</param>
/// <param name="Done">Rows read, or rows screened, those of an earlier run included.</param>
/// <param name="Total">Rows of the file; 0 while they are still being counted.</param>
public sealed record ScreenFileProgress(ScreenFileStage Stage, long Done, long Total);

public enum ScreenFileStage
{
    /// <summary>The whole file is read and checked before the first name is screened.</summary>
    Checking = 0,
    Screening = 1,
}
