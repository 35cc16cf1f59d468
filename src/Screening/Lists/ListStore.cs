using Pillar.Platform;
using Pillar.Screening.Lists.Bundled;
using Pillar.Screening.Lists.Store;
using Pillar.Screening.Snapshot;
using Pillar.States;
using Pillar.Vocabulary;

namespace Pillar.Screening.Lists;

/// <summary>
/// The compiled lists of this installation: <c>lists/ID/current</c> names the snapshot in force. Opened when first asked for; a pointer that
/// changed is followed without a restart. Safe for many threads.
/// </summary>
internal sealed class ListStore(PillarHome home, StatesModule states) : IDisposable
{
    // A server looks at the pointers at most this often; a command looks once.
    private const long LookAgainAfterMilliseconds = 1000;

    private readonly Lock gate = new();

    // Snapshots that were replaced stay open until the store closes: a batch that runs may still read them, and they cost no memory but pages.
    private readonly List<ListSnapshot> opened = [];
    private readonly Baseline baseline = new(home);
    private volatile IReadOnlyList<ListSnapshot>? current;
    private long lookedAt;

    public PillarHome Home => home;

    public StatesModule States => states;

    /// <summary>Lists whose snapshot could not be opened, with why.</summary>
    public IReadOnlyList<(string Id, string Problem)> Unreadable { get; private set; } = [];

    /// <summary>The lists of a day, held against the profile.</summary>
    public ListsInForce InForce(DateOnly today) => ListsInForce.On(Current(), baseline.Edition, Profile.Load(home), today);

    /// <summary>The snapshots in force, by id; the bundled baseline among them until the UN's own list supersedes it.</summary>
    public IReadOnlyList<ListSnapshot> Current()
    {
        var known = current;
        if (known is not null && Environment.TickCount64 - Volatile.Read(ref lookedAt) < LookAgainAfterMilliseconds)
        {
            return known;
        }

        lock (gate)
        {
            Volatile.Write(ref lookedAt, Environment.TickCount64);
            current = Look();
            return current;
        }
    }

    /// <summary>Looks at the pointers again on the next call.</summary>
    public void Refresh() => current = null;

    public void Dispose()
    {
        lock (gate)
        {
            opened.ForEach(static s => s.Dispose());
            opened.Clear();
        }
    }

    private List<ListSnapshot> Look()
    {
        var found = new List<ListSnapshot>();
        var problems = new List<(string, string)>();
        foreach (var folder in ListFolder.All(home))
        {
            try
            {
                if (folder.Current() is { } path)
                {
                    found.Add(Open(path));
                }
            }
            catch (Exception broken) when (broken is BadInputException or IOException or UnauthorizedAccessException)
            {
                problems.Add((folder.Id, broken.Message));
            }
        }

        if (!found.Exists(s => ListsInForce.Supersedes(s.Edition, baseline.Edition)))
        {
            found.Add(Open(baseline.Compiled()));
        }

        Unreadable = problems;
        return [.. found.OrderBy(static s => s.Edition.Id, StringComparer.Ordinal)];
    }

    private ListSnapshot Open(string path)
    {
        if (opened.Find(s => s.File.Path == path) is { } known)
        {
            return known;
        }

        var snapshot = ListSnapshot.Open(path);
        opened.Add(snapshot);
        return snapshot;
    }
}
