using System.Diagnostics;

namespace Pillar.Bench.Engine;

/// <summary>Time and allocation of many calls on one thread.</summary>
/// <param name="Calls">Calls that were timed.</param>
/// <param name="Mean">Microseconds.</param>
/// <param name="Median">Microseconds.</param>
/// <param name="P99">Microseconds; 99 of 100 calls take at most this.</param>
/// <param name="Longest">Microseconds.</param>
/// <param name="Bytes">Allocated by a call on its thread, mean.</param>
internal sealed record Timing(int Calls, double Mean, double Median, double P99, double Longest, double Bytes)
{
    /// <summary>Times one call for each item but the first <paramref name="warmUp"/>, which are called and not counted: nothing that is timed was asked before.</summary>
    public static Timing Of<T>(IReadOnlyList<T> items, int warmUp, Action<T> call)
    {
        for (var i = 0; i < warmUp; i++)
        {
            call(items[i]);
        }

        var times = new double[items.Count - warmUp];
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < times.Length; i++)
        {
            var start = Stopwatch.GetTimestamp();
            call(items[warmUp + i]);
            times[i] = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
        }

        var bytes = (double)(GC.GetAllocatedBytesForCurrentThread() - before) / times.Length;
        Array.Sort(times);
        return new Timing(times.Length, times.Average(), times[times.Length / 2], times[times.Length * 99 / 100], times[^1], bytes);
    }
}
