using System.Globalization;
using Pillar.Platform.Audit;
using Pillar.Platform.Files;
using Pillar.Platform.Input;
using Pillar.Screening.Lists.Bundled;
using Pillar.Screening.Lists.Reading;
using Pillar.Screening.Lists.Store;
using Pillar.Screening.Resources;
using Pillar.Screening.Snapshot;
using Pillar.Vocabulary;

namespace Pillar.Screening.Lists;

/// <summary>
/// Use case: files become lists in force. Each list is read, compiled beside the old one, read back and checked; only then the pointer moves.
/// One list that fails leaves the others alone, and every list that is not replaced stays as it was.
/// </summary>
public sealed class ImportLists
{
    private const double LeastShare = 0.9;

    private const int LongestId = 60;

    private readonly ListStore store;
    private readonly IAuditLog audit;

    internal ImportLists(ListStore store, IAuditLog audit) => (this.store, this.audit) = (store, audit);

    /// <summary>Imports every list found in the files.</summary>
    /// <param name="paths">Files; the parts of one list in any order.</param>
    /// <param name="accept">True takes an edition that lost more than a tenth of the records of the one in force.</param>
    /// <param name="id">What to call the one list that the files make up; empty for the usual id of its layout or the file's name.</param>
    /// <returns>One result a list, in the order of the ids; or a refusal when another import is running.</returns>
    /// <exception cref="BadInputException">A file is in no layout that Pillar reads, or the id cannot be given; nothing was imported.</exception>
    public ImportOutcome Run(IReadOnlyList<string> paths, bool accept = false, string id = "")
    {
        var lists = Group(paths);
        CheckId(id, lists.ConvertAll(static list => list.Id));
        var (turn, refusal) = WriterLock.Take(store.Home, "lists");
        using var held = turn;
        if (refusal is not null)
        {
            return new ImportOutcome([], refusal);
        }

        store.Refresh();
        var results = new ListImport[lists.Count];
        Parallel.For(0, lists.Count, i => results[i] = Prepare(lists[i], id.Length > 0 ? id : lists[i].Id, accept));
        for (var i = 0; i < results.Length; i++)
        {
            results[i] = Publish(results[i]);
        }

        store.Refresh();
        PrepareIndex();
        return new ImportOutcome(results, null);
    }

    /// <summary>Makes the index now, so that the first search does not wait for it. What hinders that hinders no import: a search makes it then.</summary>
    private void PrepareIndex()
    {
        try
        {
            _ = store.Searched().Index;
        }
        catch (Exception failure) when (failure is BadInputException or IOException or UnauthorizedAccessException)
        {
            store.Refresh();
        }
    }

    /// <summary>The lists that files make up, by id.</summary>
    internal static List<(string Id, IListSource Source, List<SourceFile> Files)> Group(IReadOnlyList<string> paths)
    {
        var lists = new SortedDictionary<string, (string Id, IListSource Source, List<SourceFile> Files)>(StringComparer.Ordinal);
        foreach (var file in paths.Select(static p => new SourceFile(p)))
        {
            var (id, source) = Recognise(file);
            if (!lists.TryGetValue(id, out var list))
            {
                lists.Add(id, list = (id, source, []));
            }

            // Two layouts of one list in one call: which of them should be in force, nobody said.
            if (list.Source != source)
            {
                throw new BadInputException(file.Path, $"the layout {list.Source.Format} for list {id}, as {list.Files[0].Name} has it", $"{source.Format}");
            }

            list.Files.Add(file);
        }

        return [.. lists.Values];
    }

    private static void CheckId(string id, List<string> lists)
    {
        if (id.Length == 0)
        {
            return;
        }

        if (id != FileStem.Slug(id) || id.Length > LongestId || id == BaselineFile.Id)
        {
            throw new BadInputException("--id", $"1 to {LongestId} lower-case letters, digits and hyphens, and not {BaselineFile.Id}", $"{id}");
        }

        if (lists.Count != 1)
        {
            throw new BadInputException("--id", "the files of one list", string.Join(", ", lists));
        }
    }

    private static (string Id, IListSource Source) Recognise(SourceFile file)
    {
        foreach (var source in ListSources.All)
        {
            if (source.Recognise(file) is { } id)
            {
                return (id, source);
            }
        }

        throw new BadInputException(file.Name, $"one of {string.Join(", ", ListSources.All.Select(static s => s.Format))}", "another kind of file");
    }

    private ListImport Prepare((string Id, IListSource Source, List<SourceFile> Files) list, string id, bool accept)
    {
        try
        {
            // A layout may know its parts by the usual id; the user's own is given to what was read.
            var reading = list.Source.Read(list.Id, list.Files, new ReadingAids(store.States));
            reading = reading with { Edition = reading.Edition with { Id = id } };
            return !accept && Fewer(id, reading.Entries.Count) is { } refusal ? ListImport.Refused(id, reading, refusal) : ListImport.Ready(id, reading, Compiled(reading));
        }
        catch (Exception failure) when (failure is BadInputException or IOException or UnauthorizedAccessException)
        {
            return ListImport.Failed(id, failure);
        }
    }

    /// <summary>Reads a snapshot of a list against its checksums.</summary>
    /// <exception cref="BadInputException">It is not whole, or of another list.</exception>
    internal static void CheckSnapshot(string id, string path)
    {
        using var snapshot = ListSnapshot.Open(path);
        snapshot.Verify();
        if (snapshot.Edition.Id != id)
        {
            throw new BadInputException(path, $"a snapshot of {id}", snapshot.Edition.Id);
        }
    }

    /// <summary>The refusal of a snapshot that lost more than a tenth of the records of the one in force; else null.</summary>
    internal Refusal? Fewer(string id, string path)
    {
        using var snapshot = ListSnapshot.Open(path);
        return Fewer(id, snapshot.Count);
    }

    private Refusal? Fewer(string id, int records)
    {
        var before = store.Current().FirstOrDefault(s => s.Edition.Id == id)?.Count ?? 0;
        return records < before * LeastShare
            ? new Refusal("lists-fewer-records", ListsText.Say("refusal-fewer-records", id, before, records))
            : null;
    }

    /// <summary>Writes the snapshot beside the one in force, reads it back and checks it. Returns its path.</summary>
    private string Compiled(ListReading reading)
    {
        using var compiled = new MemoryStream();
        ListCompiler.Compile(reading.Edition, reading.Entries, compiled);
        var content = compiled.GetBuffer().AsMemory(0, (int)compiled.Length);
        return ListFolder.Of(store.Home, reading.Edition.Id).Keep(reading.Edition.AsOf, content, static path =>
        {
            using var snapshot = ListSnapshot.Open(path);
            snapshot.Verify();
        });
    }

    private ListImport Publish(ListImport import)
    {
        if (import.Snapshot is not { } snapshot)
        {
            return import;
        }

        try
        {
            // The audit line comes first: an edition in force that nobody recorded would be worse than a line about one that did not get there.
            audit.Append(new AuditEvent("lists.import", Facts(import)));
            ListFolder.Of(store.Home, import.Id).PointTo(snapshot);
            return import;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return ListImport.Failed(import.Id, failure);
        }
    }

    private static Dictionary<string, string> Facts(ListImport import) => new()
    {
        ["list"] = import.Id,
        ["edition"] = import.Edition!.Edition,
        ["asOf"] = import.Edition.AsOf?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
        ["format"] = import.Edition.Format,
        ["records"] = import.Records.ToString(CultureInfo.InvariantCulture),
        ["source"] = import.Edition.SourceHash,
        ["snapshot"] = Path.GetFileNameWithoutExtension(import.Snapshot!),
    };
}
