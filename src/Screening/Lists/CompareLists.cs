using Pillar.Screening.Lists.Reading;
using Pillar.Screening.Lists.Store;
using Pillar.Screening.Snapshot;
using Pillar.Vocabulary;

namespace Pillar.Screening.Lists;

/// <summary>Use case: what changed between two editions of a list?</summary>
public sealed class CompareLists
{
    private readonly ListStore store;

    internal CompareLists(ListStore store) => this.store = store;

    /// <summary>Compares two editions by the references of their entries.</summary>
    /// <param name="before">
    /// A list file, a folder with the parts of one, a compiled snapshot, a list in force (<c>un-consolidated</c>), or one of its kept editions
    /// (<c>un-consolidated@2025-11-18</c>: the beginning of the edition or of its date).
    /// </param>
    /// <param name="after">The same for the newer one.</param>
    /// <exception cref="BadInputException">One of them is neither, or cannot be read.</exception>
    public ListDifference Run(string before, string after) => Between(Load(before), Load(after));

    /// <summary>Compares two editions that are kept here. For callers that must not name files: no path is followed.</summary>
    /// <param name="before">A list in force or LIST@EDITION.</param>
    /// <param name="after">The same for the newer one.</param>
    /// <exception cref="BadInputException">One of them is not kept here.</exception>
    public ListDifference RunKept(string before, string after) => Between(Compiled(Kept(before)), Compiled(Kept(after)));

    /// <summary>The editions of a list that are kept here, the oldest first.</summary>
    public IReadOnlyList<KeptEdition> Editions(string list)
    {
        var folder = ListFolder.Of(store.Home, Path.GetFileName(list));
        return [.. folder.Snapshots().Select(path =>
        {
            using var snapshot = ListSnapshot.Open(path);
            return new KeptEdition($"{folder.Id}@{Path.GetFileNameWithoutExtension(path)}", new ComparedList(snapshot.Edition, snapshot.Count));
        })];
    }

    /// <summary>Compares two editions by the references of their entries; of one list that was not there an empty edition.</summary>
    internal static ListDifference Between(
        (ListEdition Edition, IReadOnlyList<ListEntry> Entries) left, (ListEdition Edition, IReadOnlyList<ListEntry> Entries) right)
    {
        var old = left.Entries.ToDictionary(static e => e.Reference, StringComparer.Ordinal);
        var current = right.Entries.ToDictionary(static e => e.Reference, StringComparer.Ordinal);
        return new ListDifference(
            new ComparedList(left.Edition, left.Entries.Count),
            new ComparedList(right.Edition, right.Entries.Count),
            [.. right.Entries.Where(e => !old.ContainsKey(e.Reference))],
            [.. left.Entries.Where(e => !current.ContainsKey(e.Reference))],
            [.. right.Entries.Where(e => old.ContainsKey(e.Reference)).Select(e => EntryChange.Between(old[e.Reference], e)).OfType<EntryChange>()]);
    }

    private (ListEdition Edition, IReadOnlyList<ListEntry> Entries) Load(string what)
    {
        if (Directory.Exists(what))
        {
            return Read([.. Directory.EnumerateFiles(what).Order(StringComparer.Ordinal)], what);
        }

        if (File.Exists(what))
        {
            return what.EndsWith(ListFolder.Extension, StringComparison.Ordinal) ? Compiled(what) : Read([what], what);
        }

        return Compiled(Kept(what));
    }

    private (ListEdition Edition, IReadOnlyList<ListEntry> Entries) Read(string[] paths, string what)
    {
        var lists = ImportLists.Group(paths);
        if (lists is not [var (id, source, files)])
        {
            throw new BadInputException(what, "the files of one list", string.Join(", ", lists.Select(static l => l.Id)));
        }

        var reading = source.Read(id, files, new ReadingAids(store.States));
        return (reading.Edition, reading.Entries);
    }

    private static (ListEdition Edition, IReadOnlyList<ListEntry> Entries) Compiled(string path)
    {
        using var snapshot = ListSnapshot.Open(path);
        return (snapshot.Edition, [.. snapshot.Entries()]);
    }

    private string Kept(string what)
    {
        var parts = what.Split('@', 2);
        if (parts is [var id] && store.Current().FirstOrDefault(s => s.Edition.Id == id) is { } inForce)
        {
            return inForce.File.Path;
        }

        var kept = ListFolder.Of(store.Home, Path.GetFileName(parts[0])).Snapshots();
        var wanted = parts is [_, var edition] ? kept.LastOrDefault(p => IsEdition(p, edition)) : null;
        return wanted ?? throw new BadInputException(
            $"{what}", "a file, a folder, a list in force or LIST@EDITION", kept.Count > 0 ? (Phrase)$"editions {string.Join(", ", kept.Select(Path.GetFileNameWithoutExtension))}" : "nothing of that name");
    }

    private static bool IsEdition(string path, string edition)
    {
        if (edition.Length == 0)
        {
            return false;
        }

        using var snapshot = ListSnapshot.Open(path);
        return snapshot.Edition.Edition.StartsWith(edition, StringComparison.Ordinal) || Path.GetFileName(path).StartsWith(edition, StringComparison.Ordinal);
    }
}
