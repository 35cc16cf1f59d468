using System.Collections.Concurrent;

namespace Pillar.Platform.Bulk;

/// <summary>The threads and queues of one run: a reader cuts the input into batches, workers work them off, the caller takes them in order.</summary>
internal sealed class BulkRun<TIn, TOut> : IDisposable
{
    private readonly BlockingCollection<BulkBatch<TIn, TOut>> waiting;
    private readonly BlockingCollection<BulkBatch<TIn, TOut>> inOrder;
    private readonly CancellationTokenSource over = new();
    private readonly CancellationToken cancellation;
    private readonly CancellationTokenSource stop;
    private readonly BulkOptions options;
    private readonly List<Thread> threads = [];

    public BulkRun(int batchesAhead, BulkOptions options, CancellationToken cancellation)
    {
        this.options = options;
        this.cancellation = cancellation;
        stop = CancellationTokenSource.CreateLinkedTokenSource(over.Token, cancellation);
        waiting = new(batchesAhead);
        inOrder = new(batchesAhead);
    }

    public void Start(IEnumerable<TIn> items, Func<Func<TIn, TOut>> worker, int workers)
    {
        StartThread(() => Read(items));
        for (var i = 0; i < workers; i++)
        {
            var work = worker();
            StartThread(() => WorkOff(work));
        }
    }

    public BulkOutcome TakeInOrder(Action<TOut> sink)
    {
        long done = 0;
        try
        {
            foreach (var batch in inOrder.GetConsumingEnumerable(stop.Token))
            {
                using (batch)
                {
                    done += batch.Take(sink, stop.Token);
                    options.Progress?.Invoke(done);
                }
            }

            return new BulkOutcome(done, Stopped: false);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return new BulkOutcome(done, Stopped: true);
        }
    }

    /// <summary>Ends the threads, which matters when the sink or the work failed before the input ended.</summary>
    public void Dispose()
    {
        over.Cancel();
        threads.ForEach(static t => t.Join());
        stop.Dispose();
        over.Dispose();
        waiting.Dispose();
        inOrder.Dispose();
    }

    private void StartThread(Action body)
    {
        var thread = new Thread(() => Until(body)) { IsBackground = true };
        threads.Add(thread);
        thread.Start();
    }

    private static void Until(Action body)
    {
        try
        {
            body();
        }
        catch (OperationCanceledException)
        {
            // The run is over; nobody waits for this thread's results.
        }
    }

    private void Read(IEnumerable<TIn> items)
    {
        try
        {
            foreach (var chunk in Chunks(items))
            {
                var batch = new BulkBatch<TIn, TOut>(chunk);
                inOrder.Add(batch, stop.Token);
                waiting.Add(batch, stop.Token);
            }
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !stop.IsCancellationRequested)
        {
            inOrder.Add(BulkBatch<TIn, TOut>.Failed(failure), stop.Token);
        }
        finally
        {
            waiting.CompleteAdding();
            inOrder.CompleteAdding();
        }
    }

    /// <summary>Batches of the input; when it fails, what was read before the failure comes first.</summary>
    private IEnumerable<List<TIn>> Chunks(IEnumerable<TIn> items)
    {
        using var source = items.GetEnumerator();
        for (var more = true; more;)
        {
            var chunk = new List<TIn>(options.BatchSize);
            Exception? failure = null;
            try
            {
                while (chunk.Count < options.BatchSize && (more = source.MoveNext()))
                {
                    chunk.Add(source.Current);
                }
            }
            catch (Exception thrown)
            {
                failure = thrown;
            }

            if (chunk.Count > 0)
            {
                yield return chunk;
            }

            if (failure is not null)
            {
                System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(failure);
            }
        }
    }

    private void WorkOff(Func<TIn, TOut> work)
    {
        foreach (var batch in waiting.GetConsumingEnumerable(stop.Token))
        {
            batch.Work(work);
        }
    }
}
