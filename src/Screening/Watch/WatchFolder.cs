using System.Globalization;
using System.Text.Json;
using Pillar.Platform;
using Pillar.Platform.Files;
using Pillar.Screening.Lists.Store;
using Pillar.Screening.Snapshot;
using Pillar.Vocabulary;

namespace Pillar.Screening.Watch;

/// <summary>Where one base lives: <c>watch/NAME/</c>, with <c>state.json</c>, the parts, the editions last held against, and the runs.</summary>
internal sealed class WatchFolder(PillarHome home, string name)
{
    public const string PartExtension = ".pillar-customers";
    private const string Kind = "watch", State = "state.json", Lists = "lists", Runs = "runs";

    public string Name => name;

    private string Folder => Path.Combine(home.Folder, Kind, name);

    /// <summary>Every base, by name.</summary>
    public static IEnumerable<WatchFolder> All(PillarHome home)
    {
        var above = Path.Combine(home.Folder, Kind);
        return Directory.Exists(above)
            ? Directory.EnumerateDirectories(above).Where(static f => File.Exists(Path.Combine(f, State))).Select(Path.GetFileName).OfType<string>()
                .Order(StringComparer.Ordinal).Select(found => new WatchFolder(home, found))
            : [];
    }

    /// <exception cref="BadInputException">There is none, or it cannot be read.</exception>
    public WatchState Load() => Read(Path.Combine(Folder, State), WatchJsonContext.Default.WatchState);

    /// <summary>Puts a new state in force in one step, then removes what only the old one named.</summary>
    public void Save(WatchState state)
    {
        AtomicFile.Write(home.Place(Kind, name, State), JsonSerializer.SerializeToUtf8Bytes(state, WatchJsonContext.Default.WatchState));
        foreach (var other in Directory.EnumerateDirectories(Folder).Where(f => Path.GetFileName(f) is not (Lists or Runs) && Path.GetFileName(f) != state.Base))
        {
            RemoveFolder(other);
        }

        foreach (var other in Directory.EnumerateFiles(Path.Combine(Folder, Lists)).Where(f => Path.GetFileName(f) is var held && held != state.Index && !state.Lists.Any(l => l.File == held)))
        {
            AtomicFile.TryRemove(other);
        }
    }

    /// <summary>An empty folder for the parts of a new base.</summary>
    /// <returns>Its name below this one, and its path.</returns>
    public (string Name, string Path) NewBase()
    {
        var made = "base-" + Path.GetRandomFileName();
        return (made, Path.GetDirectoryName(home.Place(Kind, name, made, State))!);
    }

    /// <summary>The parts of a base, in the order of its file.</summary>
    public IReadOnlyList<string> Parts(WatchState state)
    {
        var folder = Path.Combine(Folder, state.Base);
        return Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "*" + PartExtension).Order(StringComparer.Ordinal)]
            : throw new BadInputException(folder, "the folder of an indexed base", "nothing");
    }

    /// <summary>Keeps copies of editions, each once.</summary>
    public IReadOnlyList<HeldList> Hold(IEnumerable<ListSnapshot> lists) =>
        [.. lists.Select(list => new HeldList(list.Edition.Id, Keep(list.File.Path, $"{list.Edition.Id}@{list.Edition.SourceHash[..12]}{ListFolder.Extension}")))];

    /// <summary>Keeps a copy of an index, where it lies on the disk.</summary>
    /// <returns>Its name; empty where it is in memory alone.</returns>
    public string HoldIndex(string path) => File.Exists(path) ? Keep(path, Path.GetFileName(path)) : "";

    /// <summary>Where a copy lies.</summary>
    public string PathOf(string copy) => Path.Combine(Folder, Lists, copy);

    private string Keep(string path, string name)
    {
        var copy = home.Place(Kind, Name, Lists, name);
        if (!File.Exists(copy))
        {
            AtomicFile.Write(copy, output =>
            {
                using var source = File.OpenRead(path);
                source.CopyTo(output);
            });
        }

        return name;
    }

    /// <exception cref="BadInputException">The copy is gone or damaged.</exception>
    public ListSnapshot Open(HeldList held)
    {
        var path = PathOf(held.File);
        return File.Exists(path) ? ListSnapshot.Open(path) : throw new BadInputException(path, "the edition that the base was last held against", "nothing");
    }

    public void Keep(WatchRun run) => AtomicFile.Write(
        home.Place(Kind, name, Runs, run.Instant.UtcDateTime.ToString("yyyyMMdd'T'HHmmssfff", CultureInfo.InvariantCulture) + ".json"),
        JsonSerializer.SerializeToUtf8Bytes(run, WatchJsonContext.Default.WatchRun));

    /// <summary>The last runs in which a list had changed, newest first.</summary>
    public IReadOnlyList<WatchRun> LastRuns(int most)
    {
        var folder = Path.Combine(Folder, Runs);
        return Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "*.json").OrderDescending(StringComparer.Ordinal).Take(most).Select(static f => Read(f, WatchJsonContext.Default.WatchRun))]
            : [];
    }

    /// <summary>Removes the base with all that was found about it.</summary>
    public void Remove() => RemoveFolder(Folder);

    public static void RemoveFolder(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static T Read<T>(string path, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            using var file = File.OpenRead(path);
            return JsonSerializer.Deserialize(file, type) ?? throw new JsonException("null");
        }
        catch (Exception broken) when (broken is JsonException or FileNotFoundException or DirectoryNotFoundException)
        {
            throw new BadInputException(path, "a file that `pillar screen watch` wrote", broken is JsonException ? "other content" : "nothing", broken);
        }
    }
}
