using System.Diagnostics;
using System.Globalization;
using Pillar.Bench.Engine;
using Pillar.Bench.Report;
using Pillar.Controls.Classifying;
using Pillar.Controls.Compiling;
using Pillar.Controls.Lists;
using Pillar.Controls.Lists.UsCcl;
using Pillar.Platform.Input;

namespace Pillar.Bench;

/// <summary>Control lists: how long an import takes, how much of the text is understood, how long an item takes.</summary>
internal static class ControlLists
{
    private const string File = "controls/us-ear/ccl_supp1_part774_2026-06.xml.gz";
    private const int Rounds = 40;

    /// <summary>Descriptions in the words of data sheets, with one property each where one is printed.</summary>
    private static readonly (string Text, string[] Specs)[] Items =
    [
        ("maraging steel bar", ["ultimate tensile strength=2100 MPa"]), ("carbon fibre tow", ["specific modulus=15000000 m"]),
        ("five axis milling machine, CNC", ["unidirectional positioning repeatability=1.0 µm"]), ("freeze dryer, steam sterilizable", []),
        ("fibre laser, continuous wave", ["output power=1500 W"]), ("vibration test system", ["force=60 kN"]), ("deep groove ball bearing, steel", []),
        ("variable frequency drive", ["frequency=800 Hz"]), ("pressure transducer, alumina", ["full scale=10 kPa"]), ("wooden kitchen table", []),
    ];

    /// <summary>A table with one row a figure.</summary>
    public static string Run(string data)
    {
        var (list, read) = Timed(() => Read(Path.Combine(data, File)));
        var (compiled, compile) = Timed(() => list.Entries.Select(EntryCompiler.Compile).ToList());
        var ready = new ClassifiedList(list);
        var facts = Enumerable.Range(0, Rounds).SelectMany(static _ => Items).Select(static item => ItemFacts.Of(item.Text, item.Specs, [], [])).ToList();
        var timing = Timing.Of(facts, Items.Length, one => Classifier.Run([ready], one, 5));
        var leaves = compiled.SelectMany(static entry => entry.Rule?.Leaves() ?? []).ToList();
        return new TextTable("figure", "value", "to reach")
            .Row("entries", Number(list.Entries.Count), "638")
            .Row("items", Number(list.Items), "")
            .Row("bounds that a value can be held against", Number(leaves.Count(static leaf => leaf is Limit)), "")
            .Row("clauses left to a person", Number(leaves.Count(static leaf => leaf is Unread)), "")
            .Row("read, s", Number(read.TotalSeconds), "")
            .Row("read and compile, s", Number((read + compile).TotalSeconds), "≤ 3")
            .Row("classify, one core, mean, ms", Number(timing.Mean / 1000), "≤ 5")
            .Row("classify, one core, 99 of 100 within, ms", Number(timing.P99 / 1000), "≤ 30")
            .ToString();
    }

    private static ControlList Read(string path)
    {
        using var input = InputStream.Open(path);
        return new UsCclSource().Read(input, null);
    }

    private static (T Result, TimeSpan Time) Timed<T>(Func<T> work)
    {
        var start = Stopwatch.GetTimestamp();
        var result = work();
        return (result, Stopwatch.GetElapsedTime(start));
    }

    private static string Number(double value) => value.ToString("#,0.###", CultureInfo.InvariantCulture);
}
