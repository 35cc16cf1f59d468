using Pillar.Vocabulary;

namespace Pillar.Screening;

/// <summary>What the screening of a file came to.</summary>
/// <param name="Job">What was asked.</param>
/// <param name="Stopped">True when it was stopped before the end: the same job goes on where it stopped, and there is no output yet.</param>
/// <param name="Outcome">The strongest outcome of any row; <see cref="ScreenOutcome.Incomplete"/> too when nothing better was found and a row could not be screened.</param>
/// <param name="Complete">True when every row was screened and every required list was there and current.</param>
/// <param name="Rows">Rows of the file.</param>
/// <param name="Counts">Rows by outcome, those of an earlier run included.</param>
/// <param name="Problems">The first rows that could not be used, 100 at most, in the order of the file.</param>
/// <param name="ProblemCount">How many there are.</param>
/// <param name="TakenUpAt">Rows that an earlier run had done.</param>
/// <param name="Elapsed">Time of this run, reading and checking included.</param>
/// <param name="Lists">Every list that was searched or required.</param>
/// <param name="Missing">One sentence for each thing that keeps the check from being complete.</param>
/// <param name="Engine">Name and version of the rules.</param>
/// <param name="InputSha256">Of the input's content, decompressed.</param>
/// <param name="OutputSha256">Of the finished output; empty when stopped.</param>
public sealed record ScreenFileResult(
    ScreenFileJob Job,
    bool Stopped,
    ScreenOutcome Outcome,
    bool Complete,
    long Rows,
    FileCounts Counts,
    IReadOnlyList<RowProblem> Problems,
    long ProblemCount,
    long TakenUpAt,
    TimeSpan Elapsed,
    IReadOnlyList<ListUsed> Lists,
    IReadOnlyList<Statement> Missing,
    string Engine,
    string InputSha256,
    string OutputSha256)
{
    /// <summary>Names of this run a second.</summary>
    public double NamesPerSecond => Elapsed > TimeSpan.Zero ? (Counts.Done - TakenUpAt) / Elapsed.TotalSeconds : 0;
}

/// <summary>Rows by outcome, and hits that were dismissed.</summary>
/// <param name="NothingFound">Searched, nothing found.</param>
/// <param name="Weak">Only weak names were met: no alert.</param>
/// <param name="Incomplete">Nothing better than weak was found, and a required list is missing or past its date.</param>
/// <param name="Possible">At least a possible hit, none strong.</param>
/// <param name="Strong">At least a strong hit.</param>
/// <param name="Error">Could not be screened.</param>
/// <param name="Dismissed">Hits, of any row, that a person has judged to be another party: no alert.</param>
public sealed record FileCounts(long NothingFound, long Weak, long Incomplete, long Possible, long Strong, long Error, long Dismissed)
{
    /// <summary>Rows whose name was screened.</summary>
    public long Screened => NothingFound + Weak + Incomplete + Possible + Strong;

    /// <summary>Rows with an alert: a possible or a strong hit.</summary>
    public long WithHits => Possible + Strong;

    /// <summary>Rows worked off, in whatever way.</summary>
    public long Done => Screened + Error;
}
