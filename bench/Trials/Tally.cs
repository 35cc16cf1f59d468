namespace Pillar.Bench.Trials;

/// <summary>Counts of one row.</summary>
/// <param name="Row">What was counted.</param>
/// <param name="Asked">Number of queries.</param>
/// <param name="Retrieved">Of these, found at the lowest floor.</param>
/// <param name="Alerts">Of these, at or above the shipped threshold.</param>
/// <param name="TopFive">Of these, among the five best hits.</param>
/// <param name="Cut">Of these, scoring at or above the threshold only when the search goes lower: lost among the candidates, not by the rules.</param>
internal sealed record Tally(string Row, int Asked, int Retrieved, int Alerts, int TopFive, int Cut = 0)
{
    private const int Top = 5;

    public double AlertShare => Asked == 0 ? 0 : (double)Alerts / Asked;

    /// <summary>One tally for each row, in the order in which rows first come.</summary>
    public static IReadOnlyList<Tally> ByRow(IEnumerable<Verdict> verdicts) =>
        [.. verdicts.GroupBy(static v => v.Trial.Row).Select(static g => Of(g.Key, [.. g]))];

    public static Tally Of(string row, IReadOnlyCollection<Verdict> verdicts) => new(
        row,
        verdicts.Count,
        verdicts.Count(static v => v.Best > 0),
        verdicts.Count(static v => v.Alert >= TrialRun.Possible),
        verdicts.Count(static v => v.Rank < Top),
        verdicts.Count(static v => v.Alert < TrialRun.Possible && v.Best >= TrialRun.Possible));

    /// <summary>The rows taken together.</summary>
    public static Tally Sum(string row, IReadOnlyList<Tally> rows) => new(
        row, rows.Sum(static r => r.Asked), rows.Sum(static r => r.Retrieved), rows.Sum(static r => r.Alerts), rows.Sum(static r => r.TopFive), rows.Sum(static r => r.Cut));
}
