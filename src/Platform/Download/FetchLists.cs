using System.Globalization;
using Pillar.Platform.Input;
using Pillar.Platform.Resources;
using Pillar.Vocabulary;

namespace Pillar.Platform.Download;

/// <summary>
/// Fetches official lists into a folder of its own, each by itself: a source that is dead stops no other. What was fetched is handed on as it comes, and is gone
/// afterwards.
/// </summary>
/// <param name="home">The data folder.</param>
/// <param name="kind">The folder in it where these lists live.</param>
/// <param name="known">Every list that has an official address.</param>
/// <param name="clock">Now.</param>
/// <param name="connect">Makes the downloader; replaced in tests.</param>
public sealed class FetchLists(PillarHome home, string kind, IReadOnlyList<OfficialList> known, TimeProvider clock, Func<DownloadRules, Downloader>? connect = null)
{
    private static readonly TimeSpan LongestUpdate = TimeSpan.FromDays(1);

    /// <param name="ids">Which lists; none means all.</param>
    /// <param name="isInForce">Tells of an id whether an edition of it is kept; else it is fetched whole, whatever the source said the last time.</param>
    /// <param name="take">Takes what was fetched, and says how that ended.</param>
    /// <param name="cancellation">Stops between and inside downloads.</param>
    /// <returns>What <paramref name="take"/> said, in the order of the lists.</returns>
    /// <exception cref="BadInputException">An id has no official address.</exception>
    public async Task<IReadOnlyList<T>> RunAsync<T>(IReadOnlyList<string> ids, Func<string, bool> isInForce, Func<FetchedList, T> take, CancellationToken cancellation)
    {
        var lists = Chosen(ids);
        RemoveOldDownloads();
        var folder = Path.GetDirectoryName(home.Place("downloads", Path.GetRandomFileName(), "file"))!;
        try
        {
            var addresses = new SourceAddresses(home, lists.SelectMany(static list => list.Files).SelectMany(Asked));
            using var downloader = (connect ?? (rules => new Downloader(rules, clock)))(new DownloadRules(addresses.Allowed));
            var desk = new Desk(downloader, addresses, folder, cancellation);
            var taken = new List<(OfficialList List, T Said)>();
            var running = lists.Select(list => FetchAsync(desk, list, isInForce(list.Id) ? FetchState.Load(home, kind) : FetchState.Nothing)).ToList();
            await foreach (var done in Task.WhenEach(running).ConfigureAwait(false))
            {
                var fetched = await done.ConfigureAwait(false);
                taken.Add((fetched.List, take(fetched)));
            }

            return [.. taken.OrderBy(one => lists.IndexOf(one.List)).Select(static one => one.Said)];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Remembers what the sources said of files that were taken, so that only newer ones are fetched.</summary>
    public void Remember(FetchedList fetched) => FetchState.Load(home, kind).With(fetched.Files.Where(static file => file.Edition is null)).Save(home, kind);

    /// <summary>Every address that is asked for one file; a day in it is not known yet.</summary>
    private static IEnumerable<Uri> Asked(OfficialFile file) => file.Day is { } day ? [day.Address, new Uri(file.Address, "/" + file.Address.Segments[1])] : [file.Address];

    /// <summary>What an update that was killed left behind. A younger folder may be that of one that runs.</summary>
    private void RemoveOldDownloads()
    {
        var downloads = new DirectoryInfo(Path.GetDirectoryName(home.Place("downloads", "file"))!);
        foreach (var folder in downloads.EnumerateDirectories().Where(f => f.LastWriteTimeUtc < clock.GetUtcNow().UtcDateTime - LongestUpdate))
        {
            folder.Delete(recursive: true);
        }
    }

    private List<OfficialList> Chosen(IReadOnlyList<string> ids)
    {
        var unknown = ids.FirstOrDefault(id => known.All(list => list.Id != id));
        return unknown is null
            ? [.. known.Where(list => ids.Count == 0 || ids.Contains(list.Id))]
            : throw new BadInputException("LIST", string.Join(", ", known.Select(static list => list.Id)), unknown);
    }

    /// <summary>All parts of a list, or none when none is newer: parts of two editions do not belong together.</summary>
    private static async Task<FetchedList> FetchAsync(Desk desk, OfficialList list, FetchState before)
    {
        var parts = new List<(OfficialFile File, DownloadResult Result)>();
        foreach (var file in list.Files)
        {
            parts.Add((file, await desk.FetchAsync(file, before).ConfigureAwait(false)));
        }

        if (parts.Exists(static part => part.Result is Downloaded))
        {
            for (var i = 0; i < parts.Count; i++)
            {
                parts[i] = parts[i].Result is NotModified ? (parts[i].File, await desk.FetchAsync(parts[i].File, FetchState.Nothing).ConfigureAwait(false)) : parts[i];
            }
        }

        return parts.Select(static part => part.Result).OfType<DownloadFailed>().FirstOrDefault() is { } failed
            ? new FetchedList(list, [], [], failed.Refusal)
            : Named(list, [.. parts.Where(static part => part.Result is Downloaded).Select(static part => (part.File, (Downloaded)part.Result))]);
    }

    /// <summary>Gives a download the name that tells its part, and the day its source names as that of its edition or last change.</summary>
    private static FetchedList Named(OfficialList list, IReadOnlyList<(OfficialFile File, Downloaded Download)> parts)
    {
        var paths = new List<string>();
        foreach (var (file, download) in parts)
        {
            var day = download.Edition is { } edition ? edition.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : Changed(download);
            var path = Path.Combine(Path.GetDirectoryName(download.File)!, $"{Path.GetFileNameWithoutExtension(file.Name)}{(day.Length > 0 ? "_" : "")}{day}{Path.GetExtension(file.Name)}");
            File.Move(download.File, path);
            paths.Add(path);
        }

        return new FetchedList(list, [.. parts.Select(static part => part.Download)], paths, null);
    }

    private static string Changed(Downloaded file) => DateTimeOffset.TryParse(file.LastModified, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
        ? instant.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : "";

    /// <summary>One run: where it may ask, and where it puts what it gets.</summary>
    private sealed record Desk(Downloader Downloader, SourceAddresses Addresses, string Folder, CancellationToken Cancellation)
    {
        private const long LargestDay = 1 << 20;

        public async Task<DownloadResult> FetchAsync(OfficialFile file, FetchState before)
        {
            if (file.Day is null)
            {
                return await AskAsync(before.Request(Addresses.Of(file.Address)) with { Packed = file.Packed }).ConfigureAwait(false);
            }

            var said = await AskAsync(new DownloadRequest(Addresses.Of(file.Day.Address)) { Packed = file.Packed }).ConfigureAwait(false);
            if (said is not Downloaded downloaded)
            {
                return said;
            }

            if (DayOf(file.Day, downloaded.File) is not { } day)
            {
                return new DownloadFailed(file.Day.Address, new Refusal("download-no-day", PlatformText.Say("download-no-day", file.Day.Address.Host)));
            }

            var result = await AskAsync(new DownloadRequest(Addresses.Of(file.On(day))) with { Packed = file.Packed }).ConfigureAwait(false);
            return result is Downloaded whole ? whole with { Edition = day } : result;
        }

        private Task<DownloadResult> AskAsync(DownloadRequest request) => Downloader.FetchAsync(request, Folder, Cancellation);

        private static DateOnly? DayOf(OfficialDay day, string file)
        {
            try
            {
                return day.Read(InputText.ReadAll(file, new InputLimits(LargestDay)));
            }
            catch (BadInputException)
            {
                // A page that says it is out of order.
                return null;
            }
        }
    }
}
