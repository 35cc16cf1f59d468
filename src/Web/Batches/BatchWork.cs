using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Pillar.Platform.Accounts;
using Pillar.Screening;
using Pillar.Web.Hosting;

namespace Pillar.Web.Batches;

/// <summary>Screens uploaded files, one at a time on all cores. When the server stops, the file at work can be taken up at the next start.</summary>
internal sealed class BatchWork(BatchStore store, ScreeningModule screening, SignedIn who, ILogger<BatchWork> log) : BackgroundService
{
    /// <summary>The server answers no request before this is done.</summary>
    public override Task StartAsync(CancellationToken cancellationToken)
    {
        store.Restore();
        return base.StartAsync(cancellationToken);
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.Factory.StartNew(() => Work(stoppingToken), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private void Work(CancellationToken stop)
    {
        try
        {
            foreach (var batch in store.Queue.GetConsumingEnumerable(stop))
            {
                Run(batch, stop);
            }
        }
        catch (OperationCanceledException)
        {
            // The server stops.
        }
    }

    private void Run(Batch batch, CancellationToken stop)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, batch.Dropped);
        try
        {
            if (!either.IsCancellationRequested)
            {
                who.Does(batch.Job.By ?? Actor.OfOperatingSystem(), () => batch.Run(screening.ScreenFile, either.Token));
            }
        }
        catch (OperationCanceledException) when (either.IsCancellationRequested)
        {
            // Stopped while the file was still being checked: nothing has been written.
        }
        catch (Exception defect)
        {
            // One file that meets a defect of the program must not end the work on the others.
            log.LogError(defect, "A file of names could not be screened");
            batch.Fail(defect.GetType().Name);
        }

        if (batch.Dropped.IsCancellationRequested)
        {
            BatchStore.Wipe(batch);
        }
    }
}
