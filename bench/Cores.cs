namespace Pillar.Bench;

/// <summary>Work spread over all cores; what comes back is in the order of what went in.</summary>
internal static class Cores
{
    /// <summary>Each thread makes its own worker once, which owns what is not safe to share.</summary>
    public static TOut[] Map<TIn, TOut>(IReadOnlyList<TIn> items, Func<Func<TIn, TOut>> worker, int? threads = null)
    {
        var results = new TOut[items.Count];
        var count = Math.Min(threads ?? Environment.ProcessorCount, Math.Max(1, items.Count));
        Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = count }, thread =>
        {
            var work = worker();
            for (var i = thread; i < items.Count; i += count)
            {
                results[i] = work(items[i]);
            }
        });
        return results;
    }
}
