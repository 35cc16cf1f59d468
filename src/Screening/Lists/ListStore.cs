using Pillar.Platform;
using Pillar.Screening.Lists.Bundled;
using Pillar.Screening.Lists.Store;
using Pillar.Screening.Matching.Index;
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
    private readonly Baseline baseline = new(home);
    private volatile IReadOnlyList<ListSnapshot>? current;
    private IReadOnlyList<(string Id, Phrase Problem)> unreadable = [];
    private long lookedAt;

    public PillarHome Home => home;

    public StatesModule States => states;

    /// <summary>The lists of a day, held against the profile.</summary>
    public ListsInForce InForce(DateOnly today) => ListsInForce.On(Current(), unreadable, baseline.Edition, Profile.Load(home), today);

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
            foreach (var snapshot in opened.Values)
            {
                snapshot.Dispose();
            }

            opened.Clear();
        }
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
                    found.Add(Open(folder.Id, path));
                }
            }
            catch (Exception broken) when (broken is BadInputException or IOException or UnauthorizedAccessException)
            {
                problems.Add((folder.Id, BadInputException.LineOf(broken)));
            }
        }

        if (!found.Exists(s => ListsInForce.Supersedes(s.Edition, baseline.Edition)))
        {
            found.Add(Open(BaselineFile.Id, baseline.Compiled()));
        }

        unreadable = problems;
        return [.. found.OrderBy(static s => s.Edition.Id, StringComparer.Ordinal)];
    }

    private ListSnapshot Open(string id, string path)
    {
        if (opened.TryGetValue(path, out var known))
        {
            return known;
        }

        var snapshot = ListSnapshot.Open(path);
        return opened[path] = snapshot.HasOwnIndex ? snapshot : Recompiled(id, snapshot);
    }

    /// <summary>
    /// The same list with an index made with what names are read with here. The imported snapshot and its pointer stay as they are: another
    /// build that shares the data folder goes on with its own.
    /// </summary>
    private ListSnapshot Recompiled(string id, ListSnapshot foreign)
    {
        using (foreign)
        {
            foreign.Verify();
            var name = $"{Path.GetFileNameWithoutExtension(foreign.File.Path)}_{IndexMaker.Current.Replace(' ', '_')}{ListFolder.Extension}";
            return ListSnapshot.Open(new MadeSnapshots(home, "recompiled", id).Get(
                name, output => ListCompiler.Compile(foreign.Edition, [.. foreign.Entries()], output)));
        }
    }
}
