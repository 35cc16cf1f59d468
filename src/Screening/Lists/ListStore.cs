using Pillar.Platform;
using Pillar.Screening.Lists.Bundled;
using Pillar.Screening.Lists.Store;
using Pillar.Screening.Matching;
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
    private readonly Dictionary<string, ListSnapshot> opened = new(StringComparer.Ordinal);
    private readonly List<SearchedLists> searched = [];
    private readonly Baseline baseline = new(home);
    private readonly IndexStore indexes = new(home);
    private volatile SearchedLists? current;
    private IReadOnlyList<(string Id, Phrase Problem)> unreadable = [];
    private long lookedAt;

    public PillarHome Home => home;

    public StatesModule States => states;

    /// <summary>The lists of a day, held against the profile.</summary>
    public ListsInForce InForce(DateOnly today) => ListsInForce.On(Searched(), unreadable, baseline.Edition, Profile.Load(home), today);

    /// <summary>The snapshots in force, by id; the bundled baseline among them until the UN's own list supersedes it.</summary>
    public IReadOnlyList<ListSnapshot> Current() => Searched().Lists;

    /// <summary>The same with their index: one object as long as the lists are the same.</summary>
    public SearchedLists Searched()
    {
        var known = current;
        if (known is not null && Environment.TickCount64 - Volatile.Read(ref lookedAt) < LookAgainAfterMilliseconds)
        {
            return known;
        }

        lock (gate)
        {
            Volatile.Write(ref lookedAt, Environment.TickCount64);
            current = WithIndex(Look());
            return current;
        }
    }

    /// <summary>Looks at the pointers again on the next call.</summary>
    public void Refresh() => current = null;

    public void Dispose()
    {
        lock (gate)
        {
            searched.ForEach(static s => s.Dispose());
            searched.Clear();
            foreach (var snapshot in opened.Values)
            {
                snapshot.Dispose();
            }

            opened.Clear();
        }
    }

    /// <summary>Reads the index in force against its checksums; a damaged one is made anew from the lists.</summary>
    /// <returns>What was wrong; null when nothing was.</returns>
    public Phrase? MendIndex()
    {
        var lists = Current();
        var problem = indexes.Mend(lists);
        if (problem is not null)
        {
            lock (gate)
            {
                searched.RemoveAll(s => s.Lists == lists);
                current = null;
            }
        }

        return problem;
    }

    private SearchedLists WithIndex(List<ListSnapshot> lists)
    {
        if (searched.Find(s => s.Lists.SequenceEqual(lists)) is { } known)
        {
            return known;
        }

        var found = new SearchedLists(lists, () => indexes.Open(lists));
        searched.Add(found);
        return found;
    }

    private List<ListSnapshot> Look()
    {
        var found = new List<ListSnapshot>();
        var problems = new List<(string, Phrase)>();
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
                problems.Add((folder.Id, BadInputException.LineOf(broken)));
            }
        }

        if (!found.Exists(s => ListsInForce.Supersedes(s.Edition, baseline.Edition)))
        {
            found.Add(Open(baseline.Compiled()));
        }

        unreadable = problems;
        return [.. found.OrderBy(static s => s.Edition.Id, StringComparer.Ordinal)];
    }

    private ListSnapshot Open(string path)
    {
        if (!opened.TryGetValue(path, out var snapshot))
        {
            opened[path] = snapshot = ListSnapshot.Open(path);
        }

        return snapshot;
    }
}
