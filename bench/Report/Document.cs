using System.Text;
using Pillar.Bench.Trials;
using static Pillar.Bench.Report.TextTable;

namespace Pillar.Bench.Report;

/// <summary>The whole result as one text.</summary>
internal static class Document
{
    public static string Of(Figures f, string picture) => new StringBuilder()
        .Append($"# Screening, {f.Machine.Engine}, {f.Machine.Date}\n\n")
        .Append(f.Quick ? "**A quick run over a small sample: it shows that all works, and no figure of it counts.**\n\n" : "")
        .Append("What each figure means stands in [bench/README.md](../README.md). Thresholds are the shipped ones. Counts only, no names.\n\n")
        .Append($"## Machine\n\n{Machine(f.Machine)}\n## Searched\n\n{Searched(f.Searched)}\n## What is to be reached\n\n{GoalTable(f)}\n")
        .Append($"## Own names\n\n{Render.OwnNames(f.Own)}\n")
        .Append(Half(f.Tuning))
        .Append(Half(f.HeldOut))
        .Append($"## Curve, held-out half\n\n![Recall against alert rate]({picture})\n\n{Render.Curve(f.Curve)}\n")
        .Append($"## Time of the engine, one thread, all lists\n\n{Render.Speed(f.Speed)}\n")
        .Append($"## Batch, memory and start\n\n{Render.Cost(f)}\n")
        .Append($"## Side by side: recall at one alert rate, held-out half, by name alone\n\nEach threshold is set so that the same share of people on no list alerts.\n\n{Render.Peers(f.Peers)}\n## Side by side: time of a query by name alone, one thread\n\n{Render.PeerTimes(f.Peers)}")
        .ToString();

    private static string Half(HalfFigures h) => new StringBuilder()
        .Append($"## Persons across scripts, {h.Half.Word()}\n\n{Render.CrossScript(h.Persons, "script")}\n")
        .Append($"## Organisations across scripts, {h.Half.Word()}\n\n{Render.CrossScript(h.Organisations, "class")}\n")
        .Append($"## UN names with one error, {h.Half.Word()}\n\n{Render.Slips(h.OneError)}\n")
        .Append($"## UN names with two errors, {h.Half.Word()}\n\n{Render.Slips(h.TwoErrors)}\n")
        .Append($"## People on no list, {h.Half.Word()}\n\n{Render.Alarms(h.Alarms)}\n")
        .ToString();

    private static string Machine(Machine m) => new TextTable("", "is")
        .Row("processor", m.Processor).Row("cores", Count(m.Cores)).Row("memory", m.Memory).Row("system", m.System)
        .Row("runtime", m.Runtime).Row("date", m.Date).Row("commit", m.Commit).Row("engine", m.Engine).ToString();

    private static string Searched(Searched s)
    {
        var table = new TextTable("list", "edition", "records", "different names");
        foreach (var (list, edition, records) in s.Lists)
        {
            table.Row(list, edition, Count(records), "");
        }

        return table.Row("all", "", Count(s.Lists.Sum(static l => l.Records)), Count(s.Names)).ToString();
    }

    private static string GoalTable(Figures f)
    {
        var table = new TextTable("what", "reach", SplitHalf.Tuning.Word(), SplitHalf.HeldOut.Word(), "reached");
        foreach (var g in Goals.Of(f))
        {
            table.Row(g.What, g.Reach, g.Tuning, g.HeldOut, g.Reached ? "yes" : "no");
        }

        return table.ToString();
    }
}
