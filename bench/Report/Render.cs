using Pillar.Bench.Engine;
using Pillar.Bench.Peers;
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

    public static string Peers(IReadOnlyList<PeerFigures> peers)
    {
        var table = new TextTable(["way", "alerts set to", "of all people", "above score", .. peers[0].Rates[0].Recall.Select(static r => r.Row)]);
        foreach (var (rate, peer) in Enumerable.Range(0, peers[0].Rates.Count).SelectMany(rate => peers.Select(p => (rate, p))))
        {
            var at = peer.Rates[rate];
            table.Row([peer.Name, at.At, Share(at.Rate), Number(at.Threshold, "0.000"), .. at.Recall.Select(static r => Share(r.Share))]);
        }

        return table.ToString();
    }

    public static string Speed(IReadOnlyList<(string Queries, Timing Time)> rows)
    {
        var table = new TextTable("queries", "asked", "mean ms", "median ms", "p99 ms", "longest ms", "bytes a query");
        foreach (var (queries, t) in rows)
        {
            table.Row(queries, Count(t.Calls), Milliseconds(t.Mean), Milliseconds(t.Median), Milliseconds(t.P99), Milliseconds(t.Longest), Number(t.Bytes, "0.0"));
        }

        return table.ToString();
    }

    public static string Cost(Figures f) => new TextTable("what", "figure")
        .Row($"a file of {Count(f.Installation.Names)} people, from reading it to its audit line, all cores", $"{Count((long)f.Installation.NamesPerSecond)} names/s")
        .Row("import of all lists into a fresh data folder", $"{Number(f.Installation.ImportSeconds, "0.0")} s")
        .Row($"engine on {f.Batch.Threads} threads, {Count(f.Batch.Names)} names", $"{Count((long)f.Batch.NamesPerSecond)} names/s")
        .Row("resident, own process, all lists, after 10,000 queries", $"{Number(f.Process.Resident, "0.0")} MB")
        .Row("of it own pages (RssAnon)", $"{Number(f.Process.Own, "0.0")} MB")
        .Row("of it pages of mapped files (RssFile)", $"{Number(f.Process.Mapped, "0.0")} MB")
        .Row("first statement to first answer, all snapshots opened", $"{Number(f.Process.FirstAnswer, "0.0")} ms")
        .Row("start of the process to first answer", $"{Number(f.Process.FromStart, "0.0")} ms")
        .Row("compile all lists from their source files", $"{Number(f.Searched.CompileSeconds, "0.0")} s")
        .Row("snapshots of all lists", $"{Number(f.Searched.Bytes / 1e6, "0.0")} MB").ToString();

    public static string Curve(Curve curve)
    {
        var table = new TextTable(["threshold", "alert rate", .. curve.Recall.Select(static r => r.Row)]);
        for (var i = 0; i < curve.Thresholds.Count; i++)
        {
            table.Row([Number(curve.Thresholds[i], "0.000"), Share(curve.AlertRate[i]), .. curve.Recall.Select(r => Share(r.Shares[i]))]);
        }

        return table.ToString();
    }

    public static string PeerTimes(IReadOnlyList<PeerFigures> peers) => Speed([.. peers.Select(static p => (p.Name, p.Time))]);

    private static string Milliseconds(double microseconds) => Number(microseconds / 1000, "0.000");

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
