using System.Text.Json;
using Pillar.Screening;

namespace Pillar.Web.Batches;

/// <summary>The summary of a finished file as the page reads it: from the same JSON that the API gives, which outlives a restart.</summary>
/// <param name="Outcome">Word of the strongest outcome.</param>
/// <param name="Complete">True when every row was screened on every required list.</param>
/// <param name="Rows">Rows of the file.</param>
/// <param name="Screened">Rows whose name was screened.</param>
/// <param name="WithHits">Rows with an alert.</param>
/// <param name="Outcomes">Rows by word of the outcome.</param>
/// <param name="Dismissed">Hits that a person has judged to be another party.</param>
/// <param name="Seconds">Time it took.</param>
/// <param name="NamesPerSecond">Names a second.</param>
/// <param name="BadCells">Cells and rows that could not be used.</param>
/// <param name="Problems">The first of them.</param>
/// <param name="Missing">What keeps the check from being complete.</param>
/// <param name="Lists">What was searched.</param>
/// <param name="Thresholds">What was applied.</param>
/// <param name="Engine">Name and version of the rules.</param>
/// <param name="InputSha256">Of the input's content.</param>
/// <param name="OutputSha256">Of the output.</param>
public sealed record BatchSummary(
    string Outcome,
    bool Complete,
    long Rows,
    long Screened,
    long WithHits,
    IReadOnlyDictionary<string, long> Outcomes,
    long Dismissed,
    double Seconds,
    double NamesPerSecond,
    long BadCells,
    IReadOnlyList<ProblemText> Problems,
    IReadOnlyList<MissingText> Missing,
    IReadOnlyList<ListUsed> Lists,
    BatchThresholds Thresholds,
    string Engine,
    string InputSha256,
    string OutputSha256)
{
    public static BatchSummary Read(string json) => JsonSerializer.Deserialize(json, BatchJson.Default.BatchSummary)!;
}

/// <summary>A cell, or a row, that could not be used, as <see cref="RowProblem"/>.</summary>
public sealed record ProblemText(int Line, string Field, string Expected, string Found, bool Screened);

/// <summary>One thing that keeps the check from being complete.</summary>
public sealed record MissingText(string Code, string Text);

/// <summary>Thresholds with the word for who chose them.</summary>
public sealed record BatchThresholds(double Possible, double Strong, string Origin);
