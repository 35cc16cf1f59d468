using Pillar.Bench.Trials;

namespace Pillar.Bench.Report;

/// <summary>Prints what a row missed to the error stream, never into a result: results hold counts, no names.</summary>
internal static class Misses
{
    /// <summary>Part of the rows' names to show; empty for none.</summary>
    private static readonly string Wanted = Environment.GetEnvironmentVariable("SHOW") ?? "";

    public static void Show(string title, IEnumerable<Verdict> verdicts)
    {
        foreach (var v in verdicts.Where(v => v.Alert < TrialRun.Possible && IsWanted($"{title} {v.Trial.Row}")))
        {
            Console.Error.WriteLine($"    {title} {v.Trial.Row}: {v.Trial.Reference} {v.Trial.Query.Name} | {v.Trial.Listed} | score {v.Best:0.00} {(v.Best > 0 ? $"rank {v.Rank + 1}" : "not retrieved")}");
        }
    }

    public static void Show(string title, IEnumerable<Alarm> alarms)
    {
        foreach (var a in alarms.Where(a => a.ByName >= TrialRun.Possible && IsWanted($"{title} {a.Script}")))
        {
            Console.Error.WriteLine($"    {title} {a.Script}: {a.Person.Name} score {a.ByName:0.00} by name, {a.ByAll:0.00} by all columns");
        }
    }

    private static bool IsWanted(string row) => Wanted.Length > 0 && row.Contains(Wanted, StringComparison.OrdinalIgnoreCase);
}
