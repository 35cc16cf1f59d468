using System.Runtime.CompilerServices;
using Pillar.Controls.Classifying;
using Pillar.Controls.Lists.Core;
using Pillar.Platform;
using Pillar.Platform.Snapshots;
using Pillar.Vocabulary;

namespace Pillar.Controls.Lists;

/// <summary>
/// The editions of this installation: <c>controls/ID/</c> holds them side by side, and <c>current</c> names the one in force. Read when first asked
/// for. Safe for many threads.
/// </summary>
internal sealed class ControlStore(PillarHome home)
{
    public const string Kind = "controls";
    public const string Extension = ".pillar-controls";

    private readonly Lock gate = new();
    private readonly Dictionary<string, ControlList> read = new(StringComparer.Ordinal);
    private readonly ConditionalWeakTable<ControlList, ClassifiedList> classified = [];

    public PillarHome Home => home;

    public EditionFolder Folder(string id) => new(home, Kind, id, Extension);

    /// <summary>Every edition kept, by list and day; the path tells it apart.</summary>
    public IEnumerable<(string Path, bool InForce)> Editions() =>
        EditionFolder.All(home, Kind, Extension).SelectMany(static folder => Of(folder, folder.Current()));

    /// <summary>True when a list has been imported and is in force.</summary>
    public bool HasAny => EditionFolder.All(home, Kind, Extension).Any(static folder => folder.Current() is not null);

    /// <summary>The lists in force; where none has been imported, the one that comes with the program.</summary>
    /// <param name="id">One of them alone, the bundled one at any time, or null for all.</param>
    /// <exception cref="BadInputException">There is no list of that id, or a file is damaged.</exception>
    public IReadOnlyList<ControlList> InForce(string? id = null)
    {
        var folders = EditionFolder.All(home, Kind, Extension).Select(static f => (f.Id, Path: f.Current())).Where(static f => f.Path is not null).ToList();
        if (id == CoreList.Id || (id is null && folders.Count == 0))
        {
            return [CoreList.Bundled];
        }

        var wanted = folders.FindAll(f => id is null || f.Id == id);
        return wanted.Count > 0
            ? [.. wanted.Select(f => Read(f.Path!))]
            : throw new BadInputException("--list", $"one of {string.Join(", ", folders.Select(static f => f.Id).Append(CoreList.Id))}", $"{id}");
    }

    /// <summary>One edition.</summary>
    /// <param name="field">What messages call it.</param>
    /// <param name="name">A list in force, or <c>LIST@</c> and the beginning of the name of an edition, such as its day.</param>
    /// <exception cref="BadInputException">There is none, or its file is damaged.</exception>
    public ControlList Edition(string field, string name)
    {
        var parts = name.Split('@', 2);
        var folder = EditionFolder.All(home, Kind, Extension).FirstOrDefault(one => one.Id == parts[0]);
        var path = parts.Length == 1 ? folder?.Current() : folder?.Snapshots().LastOrDefault(kept => Path.GetFileName(kept).StartsWith(parts[1], StringComparison.Ordinal));
        return path is not null ? Read(path) : throw new BadInputException(field, "a list in force or LIST@EDITION", name);
    }

    /// <summary>Every edition kept, read, and whether it is in force.</summary>
    public IReadOnlyList<(ControlList List, bool InForce)> All() => [.. Editions().Select(e => (Read(e.Path), e.InForce))];

    /// <summary>A list of this store made ready to classify, once.</summary>
    public ClassifiedList Classified(ControlList list) => classified.GetValue(list, static one => new ClassifiedList(one));

    private static IEnumerable<(string, bool)> Of(EditionFolder folder, string? inForce) => folder.Snapshots().Select(path => (path, path == inForce));

    private ControlList Read(string path)
    {
        lock (gate)
        {
            if (!read.TryGetValue(path, out var list))
            {
                read[path] = list = EditionFile.ReadList(path);
            }

            return list;
        }
    }
}
