using System.Runtime.ExceptionServices;

namespace Pillar.Platform.Bulk;

/// <summary>How bulk work runs.</summary>
/// <param name="Workers">Threads; null for one a core.</param>
/// <param name="BatchSize">Items handed over at once: large enough that handing over costs nothing beside the work.</param>
/// <param name="Progress">Called in order, after each batch, with the number of items done.</param>
public sealed record BulkOptions(int? Workers = null, int BatchSize = 64, Action<long>? Progress = null);

/// <param name="Done">Items whose results the sink has taken, always the first ones of the input.</param>
/// <param name="Stopped">True when cancellation ended the work before the input ended.</param>
public sealed record BulkOutcome(long Done, bool Stopped);

/// <summary>
/// Work on a stream of items on all cores, results in the order of the input. Memory is bounded: the input is read only a few batches
/// ahead of the sink. A failure of the input, the work or the sink reaches the caller after the results before it have been taken.
/// </summary>
public static class BulkWork
{
    private const int BatchesAhead = 8;

    /// <param name="items">Read on a thread of its own.</param>
    /// <param name="work">Called from several threads at once.</param>
    /// <param name="sink">Called on the caller's thread, in order.</param>
    /// <param name="options">The usual ones when null.</param>
    /// <param name="cancellation">Stops between batches; what the sink has taken stays.</param>
    public static BulkOutcome Run<TIn, TOut>(
        IEnumerable<TIn> items, Func<TIn, TOut> work, Action<TOut> sink, BulkOptions? options = null, CancellationToken cancellation = default) =>
        RunWith(items, () => work, sink, options, cancellation);

    /// <summary>As <see cref="Run"/>, for work that keeps buffers of its own: <paramref name="worker"/> is called once for each thread.</summary>
    public static BulkOutcome RunWith<TIn, TOut>(
        IEnumerable<TIn> items, Func<Func<TIn, TOut>> worker, Action<TOut> sink, BulkOptions? options = null, CancellationToken cancellation = default)
    {
        options ??= new BulkOptions();
        var workers = Math.Max(1, options.Workers ?? Environment.ProcessorCount);
        using var run = new BulkRun<TIn, TOut>(workers * BatchesAhead, options, cancellation);
        run.Start(items, worker, workers);
        return run.TakeInOrder(sink);
    }
}

/// <summary>One piece of the input on its way.</summary>
internal sealed class BulkBatch<TIn, TOut>(List<TIn> items) : IDisposable
{
    private readonly ManualResetEventSlim ready = new();
    private readonly List<TOut> results = new(items.Count);
    private Exception? failure;

    /// <summary>Stands where the input failed.</summary>
    public static BulkBatch<TIn, TOut> Failed(Exception failure)
    {
        var batch = new BulkBatch<TIn, TOut>([]) { failure = failure };
        batch.ready.Set();
        return batch;
    }

    public void Work(Func<TIn, TOut> work)
    {
        try
        {
            foreach (var item in items)
            {
                results.Add(work(item));
            }
        }
        catch (Exception thrown)
        {
            failure = thrown;
        }

        ready.Set();
    }

    /// <summary>Waits for the results and hands them on; then throws what the work threw, if it did.</summary>
    public int Take(Action<TOut> sink, CancellationToken cancellation)
    {
        ready.Wait(cancellation);
        foreach (var result in results)
        {
            sink(result);
        }

        if (failure is not null)
        {
            ExceptionDispatchInfo.Throw(failure);
        }

        return results.Count;
    }

    public void Dispose() => ready.Dispose();
}
