using System.Diagnostics;
using System.Globalization;
using Pillar.Bench.Engine;
using Pillar.Bench.Report;
using Pillar.Controls;
using Pillar.Controls.Classifying;
using Pillar.Controls.Compiling;
using Pillar.Controls.Evaluating;
using Pillar.Controls.Lists;
using Pillar.Controls.Lists.Canada;
using Pillar.Controls.Lists.EuAnnexI;
using Pillar.Controls.Lists.EuMilitary;
using Pillar.Controls.Lists.UsCcl;
using Pillar.Platform.Input;

namespace Pillar.Bench.Controls;

/// <summary>Control lists: how long they take to read and compile, how long an item takes, what a process costs, and how well entries are found beside Lucene.NET.</summary>
internal sealed class Classifying(string data)
{
    private const int Rounds = 4;

    private static readonly (string File, IControlSource Source)[] Sources =
    [
        ("controls/us-ear/ccl_supp1_part774_2026-06.xml.gz", new UsCclSource()), ("controls/eu-dual-use/eu-annex-i_2021_full-layout.txt.gz", new EuAnnexISource()),
        ("controls/eu-military/eu-common-military-list_2020_layout.txt.gz", new EuMilitarySource()),
        ("controls/ca-controls/SOR-2000-210_nuclear-nonproliferation-import-export.xml", new CanadianSource()), ("controls/ca-controls/SOR-89-202_export-control-list.xml", new CanadianSource()),
    ];

    private static readonly string Descriptions = Path.Combine("tests", "UnitTests", "Controls", "described-goods.jsonl");

    /// <summary>Two tables: what it costs, and what is found.</summary>
    public string[] Run()
    {
        var compiled = Timed(() => Compiled(Sources.Take(1)));
        var all = Timed(() => Compiled(Sources));
        var lists = all.Result;
        var rows = Rows(Descriptions);
        return [Costs(compiled.Time, all.Time, Timing(lists, rows), ControlProcess.Run(Sources.Select(one => Path.Combine(data, one.File)))), Found(lists[0], rows)];
    }

    private static string Costs(TimeSpan one, TimeSpan all, Timing timing, ControlProcess process) =>
        new TextTable("figure", "value", "to reach")
            .Row("US list read and compiled, s", Number(one.TotalSeconds), "≤ 3")
            .Row("all lists read and compiled, s", Number(all.TotalSeconds), "≤ 8")
            .Row("start to open lists from their snapshots, ms", Number(process.Opened), "≤ 50")
            .Row("start to the first answer over all lists, ms", Number(process.FirstAnswer), "")
            .Row("classify over all lists, one core, mean, ms", Number(timing.Mean / 1000), "≤ 5")
            .Row("classify over all lists, one core, 99 of 100 within, ms", Number(timing.P99 / 1000), "≤ 30")
            .Row("resident after a round over all lists, MB", Number(process.Resident), "≤ 150")
            .ToString();

    private static Timing Timing(IReadOnlyList<ControlList> lists, IReadOnlyList<CatalogueRow> rows)
    {
        ClassifiedList[] ready = [.. lists.Select(static list => new ClassifiedList(list))];
        var facts = Enumerable.Repeat(rows, Rounds).SelectMany(static round => round).Select(static row => row.Facts).ToList();
        return Engine.Timing.Of(facts, rows.Count, one => Classifier.Run(ready, one, 5, strict: false));
    }

    private static string Found(ControlList list, IReadOnlyList<CatalogueRow> rows)
    {
        ClassifiedList[] ready = [new(list)];
        using var lucene = new LuceneEntries(list);
        var own = rows.Select(row => EvaluateCatalogue.Answered(row, ready)).ToList();
        var peer = rows.Select(row => new AnsweredRow(row, "", lucene.Nearest(row.Facts.Description, 10))).ToList();
        var table = new TextTable("descriptions of the US list", "way", "recall at 1", "at 5", "at 10");
        foreach (var (half, taken) in new (string, Func<int, bool>)[] { ("open half", static i => i % 2 == 0), ("closed half", static i => i % 2 == 1), ("both", static _ => true) })
        {
            table = Row(Row(table, half, "this engine", own.Where((_, i) => taken(i))), half, LuceneEntries.Name, peer.Where((_, i) => taken(i)));
        }

        return table.ToString();
    }

    private static TextTable Row(TextTable table, string half, string way, IEnumerable<AnsweredRow> rows)
    {
        var all = rows.ToList();
        string Recall(int most) => Number(all.Count(row => row.Within(most)) / (double)all.Count);
        return table.Row($"{half}, {all.Count}", way, Recall(1), Recall(5), Recall(10));
    }

    private List<ControlList> Compiled(IEnumerable<(string File, IControlSource Source)> sources)
    {
        var lists = sources.Select(one => Read(Path.Combine(data, one.File), one.Source)).ToList();
        lists.ForEach(static list => list.Entries.ToList().ForEach(static entry => EntryCompiler.Compile(entry)));
        return lists;
    }

    private static ControlList Read(string path, IControlSource source)
    {
        using var input = InputStream.Open(path);
        return source.Read(input, null);
    }

    /// <summary>The labelled descriptions of a file.</summary>
    public static IReadOnlyList<CatalogueRow> Rows(string path)
    {
        using var input = InputStream.Open(path);
        return [.. CatalogueRow.Read(input)];
    }

    private static (T Result, TimeSpan Time) Timed<T>(Func<T> work)
    {
        var start = Stopwatch.GetTimestamp();
        var result = work();
        return (result, Stopwatch.GetElapsedTime(start));
    }

    private static string Number(double value) => value.ToString("#,0.###", CultureInfo.InvariantCulture);
}
