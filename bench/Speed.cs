using System.Diagnostics;
using Pillar.Bench.Trials;
using Pillar.Screening;
using Pillar.Screening.Matching;

namespace Pillar.Bench;

/// <summary>Time and memory of the engine alone, one core.</summary>
internal static class Speed
{
    public static void Run(RealLists lists, string data)
    {
        var compile = Stopwatch.StartNew();
        var snapshots = lists.Compiled;
        Console.WriteLine($"compile all {compile.Elapsed.TotalSeconds:0.0} s, {snapshots.Sum(static s => s.File.Length) / 1e6:0.0} MB, {snapshots.Sum(static s => s.Count)} records, {snapshots.Sum(static s => s.Index.NameCount)} names, {snapshots.Sum(static s => s.Index.TokenCount)} words");
        var queries = Negatives.Read(data).Where((_, i) => i % 5 == 0).ToArray();
        var matcher = new Matcher(snapshots);
        var floor = (float)Thresholds.Shipped.Possible;
        foreach (var query in queries)
        {
            matcher.Match(query, floor);
        }

        var cpu = System.Diagnostics.Process.GetCurrentProcess().TotalProcessorTime;
        var times = new double[queries.Length];
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < queries.Length; i++)
        {
            var start = Stopwatch.GetTimestamp();
            matcher.Match(queries[i], floor);
            times[i] = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
        }

        var allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / queries.Length;
        Console.WriteLine($"cpu mean {(System.Diagnostics.Process.GetCurrentProcess().TotalProcessorTime - cpu).TotalMicroseconds / queries.Length:0.0}");
        foreach (var g in queries.Select((q,i)=>(q,i)).GroupBy(x=>Pillar.Vocabulary.Scripts.Of(x.q.Name).ToString())) { Console.WriteLine($"{g.Key} {g.Count()} mean {g.Average(x=>times[x.i]):0}");}
        Array.Sort(times);
        Console.WriteLine($"queries {queries.Length}: mean {times.Average():0.0} µs, median {times[times.Length / 2]:0.0}, p99 {times[times.Length * 99 / 100]:0.0}, max {times[^1]:0.0}; {allocated} B a query");
    }
}
