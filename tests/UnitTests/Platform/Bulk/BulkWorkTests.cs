using System.Diagnostics;
using CsCheck;
using Pillar.Platform.Bulk;
using Xunit;

namespace Pillar.UnitTests.Platform.Bulk;

public sealed class BulkWorkTests
{
    [Fact]
    public void Results_come_in_the_order_of_the_input_for_any_sizes() =>
        Gen.Select(Gen.Int[0, 3000], Gen.Int[1, 8], Gen.Int[1, 200]).Sample(
            (items, workers, batch) =>
            {
                var taken = new List<int>();
                var outcome = BulkWork.Run(Enumerable.Range(0, items), Busy, taken.Add, new BulkOptions(workers, batch));
                Assert.Equal(Enumerable.Range(0, items).Select(static n => n * 2), taken);
                Assert.Equal(new BulkOutcome(items, Stopped: false), outcome);
            },
            iter: 30,
            threads: 1);

    [Fact]
    public void The_input_is_not_read_far_ahead_of_the_sink()
    {
        var read = 0;
        var furthest = 0;
        BulkWork.Run(
            Enumerable.Range(0, 20_000).Select(n => read = n),
            static n => n,
            n => furthest = Math.Max(furthest, read - n),
            new BulkOptions(Workers: 2, BatchSize: 10));
        Assert.InRange(furthest, 0, 400);
    }

    [Fact]
    public void A_failing_item_is_reported_after_all_results_before_it()
    {
        var taken = new List<int>();
        Assert.Throws<InvalidOperationException>(() =>
            BulkWork.Run(Enumerable.Range(0, 5000), static n => n == 1234 ? throw new InvalidOperationException() : n, taken.Add));
        Assert.Equal(Enumerable.Range(0, 1234), taken);
    }

    [Fact]
    public void A_failing_input_is_reported_after_all_results_before_it()
    {
        var taken = new List<int>();
        Assert.Throws<InvalidDataException>(() => BulkWork.Run(FailsAt(777), static n => n, taken.Add));
        Assert.Equal(Enumerable.Range(0, 777), taken);
    }

    [Fact]
    public void A_failing_sink_ends_the_work() =>
        Assert.Throws<IOException>(() =>
            BulkWork.Run(Enumerable.Range(0, int.MaxValue), static n => n, static n => _ = n == 500 ? throw new IOException() : n));

    [Fact]
    public void Cancelled_work_says_how_many_of_the_first_items_are_done()
    {
        using var stop = new CancellationTokenSource();
        var taken = new List<int>();
        var outcome = BulkWork.Run(
            Enumerable.Range(0, int.MaxValue),
            static n => n,
            taken.Add,
            new BulkOptions(Progress: done => StopAfter(done, stop)),
            stop.Token);
        Assert.True(outcome.Stopped);
        Assert.Equal(Enumerable.Range(0, (int)outcome.Done), taken);
    }

    [Fact]
    public void Each_thread_gets_a_worker_of_its_own()
    {
        var workers = 0;
        BulkWork.RunWith(Enumerable.Range(0, 100), () => { workers++; return n => n; }, static (int _) => { }, new BulkOptions(Workers: 3));
        Assert.Equal(3, workers);
    }

    [Fact]
    public void Handing_over_costs_far_less_than_a_twenty_thousandth_of_a_second()
    {
        var watch = Stopwatch.StartNew();
        BulkWork.Run(Enumerable.Range(0, 1_000_000), static n => n, static _ => { });
        TestContext.Current.SendDiagnosticMessage($"bulk work hands over {1e6 / watch.Elapsed.TotalSeconds:N0} items a second");
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 10);
    }

    private static int Busy(int item)
    {
        Thread.SpinWait(item % 50);
        return item * 2;
    }

    private static void StopAfter(long done, CancellationTokenSource stop)
    {
        if (done > 1000)
        {
            stop.Cancel();
        }
    }

    private static IEnumerable<int> FailsAt(int failing)
    {
        for (var n = 0; ; n++)
        {
            yield return n == failing ? throw new InvalidDataException() : n;
        }
    }
}
