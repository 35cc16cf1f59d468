using System.Globalization;
using System.Runtime.CompilerServices;
using Pillar.Controls.Classifying;
using Pillar.Controls.Lists.Core;
using Pillar.Controls.Resources;
using Pillar.Platform;
using Pillar.Platform.Snapshots;
using Pillar.Vocabulary;

namespace Pillar.Controls.Lists;

/// <summary>
/// The editions of this installation: <c>controls/ID/</c> holds them side by side, and <c>current</c> names the one that was imported to answer. Which one is in
/// force on a day follows from the days they came into force. Read when first asked for. Safe for many threads.
/// </summary>
internal sealed class ControlStore(PillarHome home, TimeProvider clock)
{
    public const string Kind = "controls";
    public const string Extension = ".pillar-controls";

    private readonly Lock gate = new();
    private readonly Dictionary<string, Lazy<ControlList>> read = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EditionSummary> summaries = new(StringComparer.Ordinal);
    private readonly ConditionalWeakTable<ControlList, ClassifiedList> classified = [];

    public PillarHome Home => home;

    public EditionFolder Folder(string id) => new(home, Kind, id, Extension);

    /// <summary>Every edition kept, by list and day; the path tells it apart.</summary>
    /// <returns>With each whether it is in force today, and the last day it answers, null for none or where it answers on no day.</returns>
    public IEnumerable<(string Path, bool InForce, DateOnly? To)> Editions() => EditionFolder.All(home, Kind, Extension).SelectMany(folder =>
    {
        var standing = Standing(folder).ToDictionary(static one => one.Path, StringComparer.Ordinal);
        return folder.Snapshots().Select(path => (path, standing.TryGetValue(path, out var one) && one.On(Today), standing.GetValueOrDefault(path)?.To));
    });

    /// <summary>True when the edition of this path answers today.</summary>
    public bool IsInForce(string path) => Imported().Any(list => list.Editions.Any(one => one.Path == path && one.On(Today)));

    /// <summary>True when a list has been imported and is in force.</summary>
    public bool HasAny => Imported().Any(list => list.Editions.Any(one => one.On(Today)));

    /// <summary>The lists in force; where none has been imported, the one that comes with the program.</summary>
    /// <param name="id">One of them alone, the bundled one at any time, or null for all.</param>
    /// <param name="on">The day; null for today.</param>
    /// <exception cref="BadInputException">There is no list of that id, none of its editions was in force on the day, or a file is damaged.</exception>
    public IReadOnlyList<ControlList> InForce(string? id = null, DateOnly? on = null)
    {
        var imported = Imported();
        if (id == CoreList.Id || (id is null && imported.Count == 0))
        {
            return [CoreList.Bundled];
        }

        var wanted = imported.FindAll(list => id is null || list.Id == id);
        if (wanted.Count == 0)
        {
            throw new BadInputException("--list", $"one of {string.Join(", ", imported.Select(static list => list.Id).Append(CoreList.Id))}", $"{id}");
        }

        var day = on ?? Today;
        // Each is read on a thread of its own: what starts the program waits for all of them.
        var found = Task.WhenAll(wanted.Select(list => list.Editions.FirstOrDefault(one => one.On(day))).OfType<StandingEdition>().Select(one => Task.Run(() => Read(one.Path)))).GetAwaiter().GetResult();
        return found.Length > 0
            ? found
            : throw new BadInputException("--on", $"a day on which a list was in force: {string.Join(", ", wanted.Select(static list => $"{list.Id} ({Text(list.Editions[0].From)} –)"))}", Text(day));
    }

    /// <summary>What is said of each list of which no edition kept was in force on a day.</summary>
    /// <param name="id">One list alone, or null for all.</param>
    /// <param name="on">The day; null for today.</param>
    public IReadOnlyList<Statement> NotInForce(string? id, DateOnly? on)
    {
        var day = on ?? Today;
        return [.. Imported().Where(list => (id is null || list.Id == id) && !list.Editions.Any(one => one.On(day))).Select(list => ControlsText.Say("not-in-force-on", list.Id, day, list.Editions[0].From))];
    }

    /// <summary>One edition.</summary>
    /// <param name="field">What messages call it.</param>
    /// <param name="name">A list in force, or <c>LIST@</c> and the beginning of the name of an edition, such as its day.</param>
    /// <exception cref="BadInputException">There is none, or its file is damaged.</exception>
    public ControlList Edition(string field, string name)
    {
        var parts = name.Split('@', 2);
        var folder = EditionFolder.All(home, Kind, Extension).FirstOrDefault(one => one.Id == parts[0]);
        var path = parts.Length == 1 ? folder is null ? null : Standing(folder).FirstOrDefault(one => one.On(Today))?.Path ?? folder.Current() : folder?.Snapshots().LastOrDefault(kept => Path.GetFileName(kept).StartsWith(parts[1], StringComparison.Ordinal));
        return path is not null ? Read(path) : throw new BadInputException(field, "a list in force or LIST@EDITION", name);
    }

    /// <summary>Every edition kept, read, and whether it is in force.</summary>
    public IReadOnlyList<(ControlList List, bool InForce)> All() => [.. Editions().Select(e => (Read(e.Path), e.InForce))];

    /// <summary>A list of this store made ready to classify, once.</summary>
    public ClassifiedList Classified(ControlList list) => classified.GetValue(list, static one => new ClassifiedList(one));

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    /// <summary>The lists of which an edition was imported to answer.</summary>
    private List<ImportedList> Imported() =>
        [.. EditionFolder.All(home, Kind, Extension).Select(folder => new ImportedList(folder.Id, Standing(folder))).Where(static list => list.Editions.Count > 0)];

    private IReadOnlyList<StandingEdition> Standing(EditionFolder folder)
    {
        var kept = folder.Snapshots();
        return StandingEdition.Of(
            [.. (kept.Count > 1 ? kept.OrderByDescending(File.GetLastWriteTimeUtc) : kept.AsEnumerable()).Select(path => new KeptPath(path, Summary(path).Edition))], folder.Current(), Today);
    }

    private EditionSummary Summary(string path)
    {
        lock (gate)
        {
            if (!summaries.TryGetValue(path, out var summary))
            {
                summaries[path] = summary = EditionFile.ReadSummary(path);
            }

            return summary;
        }
    }

    private ControlList Read(string path)
    {
        Lazy<ControlList> list;
        lock (gate)
        {
            list = read.TryGetValue(path, out var known) ? known : read[path] = new Lazy<ControlList>(() => EditionFile.ReadList(path), LazyThreadSafetyMode.PublicationOnly);
        }

        return list.Value;
    }
}
