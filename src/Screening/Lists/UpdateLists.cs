using System.Globalization;
using Pillar.Platform.Download;
using Pillar.Screening.Lists.Store;
using Pillar.Vocabulary;

namespace Pillar.Screening.Lists;

/// <summary>
/// Use case: fetch the official lists and import what is new. Each list is fetched on its own; a source that is dead stops neither the
/// others nor anything else, and the edition in force stays.
/// </summary>
public sealed class UpdateLists
{
    private static readonly TimeSpan LongestUpdate = TimeSpan.FromDays(1);

    private readonly ListStore store;
    private readonly ImportLists import;
    private readonly TimeProvider clock;
    private readonly Func<DownloadRules, Downloader> connect;

    internal UpdateLists(ListStore store, ImportLists import, TimeProvider clock, Func<DownloadRules, Downloader>? connect = null)
    {
        (this.store, this.import, this.clock) = (store, import, clock);
        this.connect = connect ?? (rules => new Downloader(rules, this.clock));
    }

    /// <summary>The lists that have an official address.</summary>
    public static IReadOnlyList<string> Known => [.. ListSources.All.SelectMany(static s => s.Download).Select(static l => l.Id)];

    /// <param name="ids">Which lists; none means all.</param>
    /// <param name="accept">True takes an edition that lost more than a tenth of its records.</param>
    /// <param name="cancellation">Stops between and inside downloads.</param>
    /// <exception cref="BadInputException">An id has no official address.</exception>
    public async Task<IReadOnlyList<ListUpdate>> RunAsync(IReadOnlyList<string> ids, bool accept = false, CancellationToken cancellation = default)
    {
        var lists = Chosen(ids);
        RemoveOldDownloads();
        var folder = Path.GetDirectoryName(store.Home.Place("downloads", Path.GetRandomFileName(), "file"))!;
        try
        {
            using var downloader = connect(new DownloadRules(SourceAddresses.Allowed(store.Home)));
            var updates = new List<ListUpdate>();
            var running = lists.Select(list => FetchAsync(downloader, list, Remembered(list), folder, cancellation)).ToList();
            await foreach (var done in Task.WhenEach(running).ConfigureAwait(false))
            {
                updates.Add(Finish(await done.ConfigureAwait(false), accept));
            }

            return [.. updates.OrderBy(u => lists.FindIndex(l => l.Id == u.Id))];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>What an update that was killed left behind. A younger folder may be that of one that runs.</summary>
    private void RemoveOldDownloads()
    {
        var downloads = new DirectoryInfo(Path.GetDirectoryName(store.Home.Place("downloads", "file"))!);
        foreach (var folder in downloads.EnumerateDirectories().Where(f => f.LastWriteTimeUtc < clock.GetUtcNow().UtcDateTime - LongestUpdate))
        {
            folder.Delete(recursive: true);
        }
    }

    private static List<OfficialList> Chosen(IReadOnlyList<string> ids)
    {
        var all = ListSources.All.SelectMany(static s => s.Download).ToList();
        var unknown = ids.FirstOrDefault(id => !all.Exists(l => l.Id == id));
        return unknown is null
            ? [.. all.Where(l => ids.Count == 0 || ids.Contains(l.Id))]
            : throw new BadInputException("LIST", string.Join(", ", Known), unknown);
    }

    /// <summary>What the sources said the last time; nothing while the list is not in force, so that it is fetched whole.</summary>
    private FetchState Remembered(OfficialList list) =>
        store.Current().Any(s => s.Edition.Id == list.Id) ? FetchState.Load(store.Home) : FetchState.Nothing;

    private ListUpdate Finish(Fetched fetched, bool accept) => fetched switch
    {
        { Failure: { } failure } => new ListUpdate(fetched.List.Id, UpdateOutcome.Failed, null, failure),
        { Files.Count: 0 } => new ListUpdate(fetched.List.Id, UpdateOutcome.NotModified, null, null),
        _ => Import(fetched.List, fetched.Files, accept),
    };

    /// <summary>All parts of a list, or none when none is newer: parts of two editions do not belong together.</summary>
    private static async Task<Fetched> FetchAsync(
        Downloader downloader, OfficialList list, FetchState known, string folder, CancellationToken cancellation)
    {
        var files = new List<Downloaded>();
        var unchanged = new List<OfficialFile>();
        foreach (var file in list.Files)
        {
            var request = known.Request(file.Address);
            switch (await downloader.FetchAsync(request, folder, cancellation).ConfigureAwait(false))
            {
                case Downloaded done: files.Add(done); break;
                case DownloadFailed failed: return new Fetched(list, [], failed.Refusal);
                default: unchanged.Add(file); break;
            }
        }

        foreach (var file in files.Count > 0 ? unchanged : [])
        {
            switch (await downloader.FetchAsync(new DownloadRequest(file.Address), folder, cancellation).ConfigureAwait(false))
            {
                case Downloaded done: files.Add(done); break;
                case DownloadFailed failed: return new Fetched(list, [], failed.Refusal);
                default: break;
            }
        }

        return new Fetched(list, files, null);
    }

    private ListUpdate Import(OfficialList list, IReadOnlyList<Downloaded> files, bool accept)
    {
        var paths = files.Select(f => Named(list.Files.First(o => o.Address == f.Address), f)).ToList();
        ImportOutcome outcome;
        try
        {
            outcome = import.Run(paths, accept);
        }
        catch (BadInputException notAList)
        {
            // A source may answer with a page that says it is out of order.
            return new ListUpdate(list.Id, UpdateOutcome.Failed, ListImport.Failed(list.Id, notAList), null);
        }

        if (outcome.Refusal is { } refusal)
        {
            return new ListUpdate(list.Id, UpdateOutcome.Failed, null, refusal);
        }

        var imported = outcome.Lists.Single();
        if (imported.Done)
        {
            FetchState.Load(store.Home).With(files).Save(store.Home);
        }

        return new ListUpdate(list.Id, imported.Done ? UpdateOutcome.Imported : UpdateOutcome.Failed, imported, imported.Refusal);
    }

    /// <summary>Gives a download the name that tells its part, and the day its source names as that of its last change.</summary>
    private static string Named(OfficialFile official, Downloaded file)
    {
        var changed = DateTimeOffset.TryParse(file.LastModified, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            ? string.Create(CultureInfo.InvariantCulture, $"_{instant.UtcDateTime:yyyy-MM-dd}")
            : "";
        var name = $"{Path.GetFileNameWithoutExtension(official.Name)}{changed}{Path.GetExtension(official.Name)}";
        var path = Path.Combine(Path.GetDirectoryName(file.File)!, name);
        File.Move(file.File, path);
        return path;
    }

    private sealed record Fetched(OfficialList List, IReadOnlyList<Downloaded> Files, Refusal? Failure);
}

public enum UpdateOutcome
{
    Imported = 0,
    NotModified = 1,
    Failed = 2,
}

/// <summary>What an update did to one list.</summary>
/// <param name="Id">The list.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="Import">What the import did; null when it did not come to one.</param>
/// <param name="Refusal">Why it failed, where a rule or the source said no.</param>
public sealed record ListUpdate(string Id, UpdateOutcome Outcome, ListImport? Import, Refusal? Refusal);
