using System.Globalization;
using Pillar.Platform.Audit;
using Pillar.Platform.Files;
using Pillar.Platform.Snapshots;
using Pillar.Screening.Lists.Store;
using Pillar.Vocabulary;

namespace Pillar.Screening.Lists;

/// <summary>
/// Use case: removes old editions of lists. Never the edition in force, never one of the last that were imported, never one imported a short
/// time ago; what is removed can no longer be compared with, nor an answer on it replayed, so a person asks for it and a line records it.
/// </summary>
public sealed class PruneLists
{
    /// <summary>Editions of each list that stay unless the caller says otherwise.</summary>
    public const int UsualKeep = 10;

    /// <summary>Days for which an edition stays after its import, unless the caller says otherwise.</summary>
    public const int UsualDays = 30;

    /// <summary>The edition in force and the last good one before it.</summary>
    private const int LeastKeep = 2;

    private readonly ListStore store;
    private readonly IAuditLog audit;
    private readonly TimeProvider clock;

    internal PruneLists(ListStore store, IAuditLog audit, TimeProvider clock) => (this.store, this.audit, this.clock) = (store, audit, clock);

    /// <summary>Removes what is old, list by list.</summary>
    /// <param name="keep">The last imported editions of each list that stay, at least 2.</param>
    /// <param name="days">Editions imported in so many last days stay, 0 or more.</param>
    /// <returns>One result for each edition that was to go; or a refusal when an import is running.</returns>
    /// <exception cref="BadInputException">A number is out of its range; nothing was removed.</exception>
    public PruneOutcome Run(int keep, int days)
    {
        Check("--keep", keep, LeastKeep);
        Check("--days", days, 0);
        var (turn, refusal) = WriterLock.Take(store.Home, "lists");
        using var held = turn;
        if (refusal is not null)
        {
            return new PruneOutcome([], refusal);
        }

        var since = clock.GetUtcNow().AddDays(-days).UtcDateTime;
        return new PruneOutcome([.. ListFolder.All(store.Home).SelectMany(folder => Prune(folder, keep, since))], null);
    }

    private List<PrunedEdition> Prune(EditionFolder folder, int keep, DateTime since)
    {
        var inForce = folder.Current();
        var old = folder.Snapshots().Select(static path => new FileInfo(path))
            .OrderByDescending(static file => file.LastWriteTimeUtc).ThenByDescending(static file => file.Name, StringComparer.Ordinal)
            .Skip(keep).Where(file => file.FullName != inForce && file.LastWriteTimeUtc < since).ToList();
        if (old.Count == 0)
        {
            return [];
        }

        // The audit line comes first: an edition that is gone must not be gone without a word.
        audit.Append(new AuditEvent("lists.prune", Facts(folder.Id, old)));
        return [.. old.Select(file => Remove(folder.Id, file))];
    }

    private static PrunedEdition Remove(string list, FileInfo file)
    {
        var (name, length) = (Path.GetFileNameWithoutExtension(file.Name), file.Length);
        return new PrunedEdition(list, name, length, AtomicFile.TryRemove(file.FullName));
    }

    private static void Check(string option, int value, int least)
    {
        if (value < least)
        {
            throw new BadInputException(option, $"a whole number of at least {least}", value.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static Dictionary<string, string> Facts(string list, List<FileInfo> old) => new()
    {
        ["list"] = list,
        ["snapshots"] = string.Join(' ', old.Select(static file => Path.GetFileNameWithoutExtension(file.Name))),
    };
}

/// <summary>What was removed.</summary>
/// <param name="Editions">Every edition that was to go.</param>
/// <param name="Refusal">Why nothing was done; null when it was.</param>
public sealed record PruneOutcome(IReadOnlyList<PrunedEdition> Editions, Refusal? Refusal);

/// <param name="List">Id of the list.</param>
/// <param name="Edition">Name of the snapshot: the day its content describes, then twelve digits of its hash.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Removed">False when the file is in use and stays until the next call.</param>
public sealed record PrunedEdition(string List, string Edition, long Bytes, bool Removed);
