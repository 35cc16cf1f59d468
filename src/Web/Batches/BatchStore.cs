using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Pillar.Platform;
using Pillar.Platform.Files;
using Pillar.Web.Hosting;

namespace Pillar.Web.Batches;

/// <summary>
/// The uploaded files of names, each in a folder of its own below the data folder, and the queue of those that are not done. They are removed
/// when the user says so, and after a week.
/// </summary>
internal sealed class BatchStore(PillarHome home, SignedIn who, TimeProvider clock) : IDisposable
{
    /// <summary>Below the data folder.</summary>
    public const string Folder = "batches";

    private const int MostWaiting = 20;

    private static readonly TimeSpan Kept = TimeSpan.FromDays(7);

    private readonly ConcurrentDictionary<string, Batch> batches = new(StringComparer.Ordinal);

    /// <summary>What waits for its turn, oldest first.</summary>
    public BlockingCollection<Batch> Queue { get; } = [];

    /// <summary>Newest first.</summary>
    public IReadOnlyList<Batch> All => [.. batches.Values.OrderByDescending(static b => b.Job.Received)];

    public Batch? Find(string id) => batches.GetValueOrDefault(id);

    /// <summary>Takes a file in and puts it into the queue. A file that does not arrive whole leaves nothing.</summary>
    /// <param name="job">What is asked of it.</param>
    /// <param name="content">Writes the file's bytes.</param>
    public async Task<Batch> Receive(BatchJob job, Func<Stream, Task> content)
    {
        job = job with { By = who.Now };
        RemoveOld();
        if (batches.Values.Count(static b => b.State is BatchState.Waiting or BatchState.Running) >= MostWaiting)
        {
            throw new BadHttpRequestException($"{MostWaiting} files wait already", StatusCodes.Status429TooManyRequests);
        }

        var id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        var batch = new Batch(Path.GetDirectoryName(home.Place(Folder, id, Batch.JobFile))!, job);
        try
        {
            await using (var file = new FileStream(batch.Input, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                await content(file);
            }

            AtomicFile.Write(Path.Combine(batch.Folder, Batch.JobFile), JsonSerializer.SerializeToUtf8Bytes(job, BatchJson.Default.BatchJob));
        }
        catch
        {
            Directory.Delete(batch.Folder, recursive: true);
            batch.Dispose();
            throw;
        }

        batches[id] = batch;
        Queue.Add(batch);
        return batch;
    }

    /// <summary>Takes up what an earlier server left: the finished for showing, the others for the queue. Before anything is received.</summary>
    public void Restore()
    {
        var folder = Directory.CreateDirectory(Path.Combine(home.Folder, Folder));
        var left = folder.EnumerateDirectories().Select(static d => (d.FullName, Job: ReadJob(d.FullName))).ToList();
        left.Where(static l => l.Job is null).ToList().ForEach(static l => Directory.Delete(l.FullName, recursive: true));
        foreach (var (path, job) in left.Where(static l => l.Job is not null).OrderBy(static l => l.Job!.Received))
        {
            var batch = new Batch(path, job!);
            if (batches.TryAdd(batch.Id, batch) && batch.State == BatchState.Waiting)
            {
                Queue.Add(batch);
            }
        }

        RemoveOld();
    }

    /// <summary>Removes a file, its result and every trace but the audit line; stops it first where it runs.</summary>
    public void Remove(Batch batch)
    {
        batch.Drop();
        if (batches.TryRemove(batch.Id, out _) && batch.State != BatchState.Running)
        {
            Wipe(batch);
        }
    }

    /// <summary>For the queue's worker, once it has let go of a batch that was removed meanwhile.</summary>
    public static void Wipe(Batch batch)
    {
        if (Directory.Exists(batch.Folder))
        {
            Directory.Delete(batch.Folder, recursive: true);
        }
    }

    public void Dispose()
    {
        Queue.Dispose();
        All.ToList().ForEach(static b => b.Dispose());
    }

    private void RemoveOld() =>
        All.Where(b => clock.GetUtcNow() - b.Job.Received > Kept && b.State is (BatchState.Done or BatchState.Failed)).ToList().ForEach(Remove);

    private static BatchJob? ReadJob(string folder)
    {
        var path = Path.Combine(folder, Batch.JobFile);
        try
        {
            return File.Exists(path) ? JsonSerializer.Deserialize(File.ReadAllBytes(path), BatchJson.Default.BatchJob) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
