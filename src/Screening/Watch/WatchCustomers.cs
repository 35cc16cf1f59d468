using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Pillar.Platform.Audit;
using Pillar.Platform.Bulk;
using Pillar.Platform.Files;
using Pillar.Platform.Input;
using Pillar.Screening.Judgements;
using Pillar.Screening.Lists;
using Pillar.Screening.Lists.Bundled;
using Pillar.Screening.Lists.Store;
using Pillar.Screening.Matching;
using Pillar.Screening.Snapshot;
using Pillar.Vocabulary;

namespace Pillar.Screening.Watch;

/// <summary>
/// Use case: a base of customers is indexed once; when a list changes, only the entries that changed are asked of it. What is found is what
/// screening the whole base on both editions would find to differ.
/// </summary>
public sealed class WatchCustomers
{
    private const string LockName = "watch";

    private readonly ListStore store;
    private readonly JudgementDesk judgements;
    private readonly IAuditLog audit;
    private readonly TimeProvider clock;

    internal WatchCustomers(ListStore store, JudgementDesk judgements, IAuditLog audit, TimeProvider clock) =>
        (this.store, this.judgements, this.audit, this.clock) = (store, judgements, audit, clock);

    /// <summary>The build whose rules the keys of a base follow.</summary>
    private static string Build => typeof(WatchCustomers).Module.ModuleVersionId.ToString("N");

    /// <summary>Indexes a base and notes the editions in force as those it has been held against. A base of the same name is replaced.</summary>
    /// <param name="input">CSV, plain or gzip, with the columns of a file to be screened.</param>
    /// <param name="name">What to call it; the stem of the file's name when empty.</param>
    /// <param name="progress">Told the number of customers indexed.</param>
    /// <param name="stop">Ends the work; a base that stood before stays.</param>
    /// <exception cref="BadInputException">The file or a row cannot be used; a base that stood before stays.</exception>
    /// <exception cref="OperationCanceledException">Stopped.</exception>
    public WatchOutcome<WatchedBase> Add(string input, string name = "", Action<long>? progress = null, CancellationToken stop = default)
    {
        var (turn, refusal) = WriterLock.Take(store.Home, LockName);
        using var held = turn;
        return refusal is null ? new(Index(input, Folder(input, name), progress, stop), null) : new(null, refusal);
    }

    /// <summary>Holds bases against what changed in the lists since the last time.</summary>
    /// <param name="name">One base; every base when empty.</param>
    /// <returns>One run for each base; or a refusal when another process is at it.</returns>
    /// <exception cref="BadInputException">There is no such base, or it cannot be read.</exception>
    public WatchOutcome<IReadOnlyList<WatchRun>> Run(string name = "")
    {
        var (turn, refusal) = WriterLock.Take(store.Home, LockName);
        using var held = turn;
        return refusal is null ? new([.. Named(name).Select(Run)], null) : new(null, refusal);
    }

    /// <summary>The bases, each with the runs in which a list had changed, newest first.</summary>
    /// <param name="name">One base; every base when empty.</param>
    /// <param name="runs">So many runs of each at most.</param>
    /// <exception cref="BadInputException">There is no such base, or it cannot be read.</exception>
    public IReadOnlyList<WatchedBase> Show(string name = "", int runs = 1) => [.. Named(name, mayBeNone: true).Select(folder => Shown(folder, folder.Load(), runs))];

    /// <summary>Removes a base, its customers and what was found about them.</summary>
    /// <exception cref="BadInputException">There is no such base.</exception>
    public WatchOutcome<string> Remove(string name)
    {
        var (turn, refusal) = WriterLock.Take(store.Home, LockName);
        using var held = turn;
        if (refusal is not null)
        {
            return new(null, refusal);
        }

        var folder = Named(name)[0];
        audit.Append(new AuditEvent("screen.watch-remove", new Dictionary<string, string> { ["watch"] = folder.Name }));
        folder.Remove();
        return new(folder.Name, null);
    }

    private static WatchedBase Shown(WatchFolder folder, WatchState state, int runs) =>
        new(folder.Name, state.Customers, state.Input, state.Added, state.Lists.Select(static l => l.Id).ToArray(), folder.LastRuns(runs));

    private WatchFolder Folder(string input, string name)
    {
        var slug = FileStem.Slug(name.Length > 0 ? name : FileStem.Of(Path.GetFileName(input)).Stem);
        return slug.Length is > 0 and <= 60
            ? new WatchFolder(store.Home, slug)
            : throw new BadInputException(name.Length > 0 ? "--name" : input, "a name with 1 to 60 letters or digits", $"{name}");
    }

    private IReadOnlyList<WatchFolder> Named(string name, bool mayBeNone = false)
    {
        WatchFolder[] all = [.. WatchFolder.All(store.Home)];
        WatchFolder[] wanted = name.Length == 0 ? all : [.. all.Where(f => f.Name == name)];
        return wanted.Length > 0 || (mayBeNone && name.Length == 0)
            ? wanted
            : throw new BadInputException(name.Length == 0 ? "pillar screen watch" : name, "a base that was added", all.Length == 0 ? "none" : string.Join(", ", all.Select(static f => f.Name)));
    }

    private WatchedBase Index(string input, WatchFolder folder, Action<long>? progress, CancellationToken stop)
    {
        // The editions are noted before the first row is read: what comes in force meanwhile counts as a change.
        var searched = store.Searched();
        var lists = searched.Lists;
        var (made, path) = folder.NewBase();
        try
        {
            var (customers, sha256) = new BaseWriter(path).Write(input, store.States, progress, stop);
            var state = new WatchState(made, Build, customers, Path.GetFileName(input), sha256, clock.GetUtcNow(), folder.Hold(lists), folder.HoldIndex(searched.Index.File.Path));
            audit.Append(new AuditEvent("screen.watch-add", new Dictionary<string, string>
            {
                ["watch"] = folder.Name,
                ["input"] = sha256,
                ["rows"] = customers.ToString(CultureInfo.InvariantCulture),
                ["lists"] = string.Join(' ', lists.Select(static l => $"{l.Edition.Id}@{l.Edition.Edition}")),
            }));
            folder.Save(state);
            return Shown(folder, state, runs: 0);
        }
        catch
        {
            WatchFolder.RemoveFolder(path);
            throw;
        }
    }

    private WatchRun Run(WatchFolder folder)
    {
        var state = folder.Load();
        if (state.Build != Build)
        {
            throw new BadInputException(folder.Name, "a base indexed by this version of Pillar; screen it once more and add it again", "one of another version");
        }

        var lists = store.InForce(DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        var thresholds = OfficeThresholds.InForce(store.Home);
        using var held = new HeldEditions(folder, state);
        using var changes = new ListChanges(Differences(held.Searched.Lists, lists.Searched.Lists), thresholds);
        var asked = (thresholds, judgements.Book());
        var touched = changes.IsEmpty ? [] : Touched(folder.Parts(state), () => new TouchSearch(changes, held.Searched, lists.Searched, asked));
        var run = new WatchRun(
            folder.Name, clock.GetUtcNow(), state.Customers, lists.Complete, Matcher.Engine, thresholds.Possible, thresholds.Strong, changes.Lists, touched);
        Record(folder, state, run, lists);
        return run;
    }

    private static List<TouchedCustomer> Touched(IReadOnlyList<string> parts, Func<TouchSearch> search)
    {
        var touched = new List<TouchedCustomer>();
        BulkWork.RunWith<string, List<TouchedCustomer>>(parts, () => search().In, touched.AddRange, new BulkOptions(BatchSize: 1));
        return [.. touched.OrderBy(static t => t.Effect).ThenByDescending(static t => Math.Max(t.Score, t.ScoreBefore))];
    }

    /// <summary>What was found is kept and recorded before the base counts as held against the new editions: killed between, the run is made again.</summary>
    private void Record(WatchFolder folder, WatchState state, WatchRun run, ListsInForce lists)
    {
        audit.Append(new AuditEvent("screen.watch", Facts(run, state)));
        if (run.Lists.Count > 0)
        {
            folder.Keep(run);
            var stay = state.Lists.Where(l => lists.Searched.Lists.All(s => s.Edition.Id != l.Id) && IsInForce(l.Id)).ToList();
            folder.Save(state with
            {
                Lists = [.. folder.Hold(lists.Searched.Lists).Concat(stay).OrderBy(static l => l.Id, StringComparer.Ordinal)],
                Index = stay.Count == 0 ? folder.HoldIndex(lists.Searched.Index.File.Path) : "",
            });
        }
    }

    private List<ListDifference> Differences(IReadOnlyList<ListSnapshot> held, IReadOnlyList<ListSnapshot> now)
    {
        var found = new List<ListDifference>();
        foreach (var before in held)
        {
            var after = now.FirstOrDefault(l => l.Edition.Id == before.Edition.Id);
            if (after is null && IsInForce(before.Edition.Id))
            {
                continue; // It cannot be read at present, which the answer says; it has not gone.
            }

            if (before.Edition.SourceHash != after?.Edition.SourceHash)
            {
                found.Add(CompareLists.Between(All(before), after is null ? Gone(before, now) : All(after)));
            }
        }

        found.AddRange(now.Where(l => held.All(h => h.Edition.Id != l.Edition.Id)).Select(static l => CompareLists.Between(Nothing(l.Edition), All(l))));
        return found;
    }

    /// <summary>What is left of a list that went: nothing, or of the bundled baseline the designations that the UN's own list has in its place.</summary>
    private static (ListEdition Edition, IReadOnlyList<ListEntry> Entries) Gone(ListSnapshot list, IReadOnlyList<ListSnapshot> now)
    {
        var stay = now.FirstOrDefault(l => ListsInForce.Supersedes(l.Edition, list.Edition))?.Entries().Select(static e => e.Reference).ToHashSet(StringComparer.Ordinal);
        return list.Edition.Id == BaselineFile.Id && stay is not null
            ? (Nothing(list.Edition).Edition, [.. list.Entries().Where(e => stay.Contains(e.Reference))])
            : Nothing(list.Edition);
    }

    /// <summary>True for a list that somebody put in force, whether it can be read or not.</summary>
    private bool IsInForce(string id) => File.Exists(ListFolder.Of(store.Home, id).PointerPath);

    private static (ListEdition Edition, IReadOnlyList<ListEntry> Entries) All(ListSnapshot list) => (list.Edition, [.. list.Entries()]);

    private static (ListEdition Edition, IReadOnlyList<ListEntry> Entries) Nothing(ListEdition of) => (of with { Edition = "", AsOf = null }, []);

    private static Dictionary<string, string> Facts(WatchRun run, WatchState state) => new()
    {
        ["watch"] = run.Watch,
        ["input"] = state.Sha256,
        ["rows"] = run.Customers.ToString(CultureInfo.InvariantCulture),
        ["complete"] = run.Complete ? "true" : "false",
        ["engine"] = run.Engine,
        ["possible"] = Thresholds.Text(run.Possible),
        ["strong"] = Thresholds.Text(run.Strong),
        ["lists"] = string.Join(' ', run.Lists.Select(static l => string.Create(
            CultureInfo.InvariantCulture, $"{l.Id}@{l.Before}>{l.After} added={l.Added.Count} removed={l.Removed.Count} altered={l.Altered.Count}"))),
        ["touched"] = string.Create(
            CultureInfo.InvariantCulture,
            $"new-alert={Count(run, WatchEffect.NewAlert)} recheck={Count(run, WatchEffect.Recheck)} release={Count(run, WatchEffect.Release)}"),
        ["result"] = Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(run, WatchJsonContext.Default.WatchRun))),
    };

    private static int Count(WatchRun run, WatchEffect effect) => run.Touched.Count(t => t.Effect == effect);
}

/// <summary>A base of customers that is watched.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Customers">How many.</param>
/// <param name="Input">Name of the file they were read from.</param>
/// <param name="Added">When it was indexed.</param>
/// <param name="Lists">Ids of the lists it was last held against.</param>
/// <param name="Runs">The last runs in which a list had changed, newest first.</param>
public sealed record WatchedBase(string Name, long Customers, string Input, DateTimeOffset Added, IReadOnlyList<string> Lists, IReadOnlyList<WatchRun> Runs);

/// <param name="Answer">What was done; null when refused.</param>
/// <param name="Refusal">Why nothing was done; null when it was.</param>
public sealed record WatchOutcome<T>(T? Answer, Refusal? Refusal)
    where T : class;
