using Pillar.Bench.Trials;
using static Pillar.Bench.Report.TextTable;

namespace Pillar.Bench.Report;

/// <summary>Numbers to text; the only place that does it.</summary>
internal static class Render
{
    public static string OwnNames(IEnumerable<(string List, IReadOnlyList<Tally> Rows)> lists)
    {
        var table = new TextTable("list", "names", "retrieved", "of several words", "alert", "missed");
        foreach (var (list, rows) in lists)
        {
            var several = rows.FirstOrDefault(static r => r.Row == Trials.OwnNames.Several) ?? new Tally("", 0, 0, 0, 0);
            var asked = rows.Sum(static r => r.Asked);
            var retrieved = rows.Sum(static r => r.Retrieved);
            table.Row(list, Count(asked), Share(retrieved, asked), Count(several.Asked), Share(several.Alerts, several.Asked), Count(several.Asked - several.Alerts + asked - retrieved));
        }

        return table.ToString();
    }

    public static string CrossScript(IEnumerable<(string List, Direction Direction, IReadOnlyList<Tally> Rows)> figures, string rowHeader)
    {
        var table = new TextTable("list", "direction", rowHeader, "asked", "alert", "top five", "cut");
        foreach (var (list, direction, rows) in figures)
        {
            foreach (var r in rows.OrderByDescending(static r => r.Asked))
            {
                table.Row(list, direction.Word(), r.Row, Count(r.Asked), Share(r.Alerts, r.Asked), Share(r.TopFive, r.Asked), Count(r.Cut));
            }
        }

        return table.ToString();
    }

    public static string Slips(IReadOnlyList<Tally> rows)
    {
        var table = new TextTable("error", "asked", "retrieved", "alert", "top five", "cut");
        foreach (var r in rows.Append(Tally.Sum("all", rows)))
        {
            table.Row(r.Row, Count(r.Asked), Share(r.Retrieved, r.Asked), Share(r.Alerts, r.Asked), Share(r.TopFive, r.Asked), Count(r.Cut));
        }

        return table.ToString();
    }

    public static string Alarms(IReadOnlyList<(string Lists, Alarm[] Alarms)> figures)
    {
        var table = new TextTable("lists", "script", "people", "alert by name", "alert by all columns");
        foreach (var (lists, alarms) in figures)
        {
            foreach (var group in alarms.GroupBy(static a => a.Script).OrderByDescending(static g => g.Count()))
            {
                AddAlarms(table, lists, group.Key.ToString(), [.. group]);
            }

            AddAlarms(table, lists, "all", alarms);
        }

        return table.ToString();
    }

    /// <summary>Every tenth pair of each class, for the eye.</summary>
    public static string Classes(IReadOnlyList<Trial> pairs) => string.Concat(
        pairs.OrderBy(static p => p.Row, StringComparer.Ordinal).Where(static (_, i) => i % 10 == 0).Select(static p => $"{p.Row,-15} {p.Query.Name} | {p.Listed}\n"));

    private static void AddAlarms(TextTable table, string lists, string script, Alarm[] alarms) => table.Row(
        lists,
        script,
        Count(alarms.Length),
        Share(alarms.Count(static a => a.ByName >= TrialRun.Possible), alarms.Length),
        Share(alarms.Count(static a => a.ByAll >= TrialRun.Possible), alarms.Length));
}
