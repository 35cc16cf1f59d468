using Pillar.Screening.Snapshot;

namespace Pillar.Screening.Lists;

/// <summary>Use case: all that a list says about one party.</summary>
public sealed class ShowEntry
{
    private readonly ListStore store;

    internal ShowEntry(ListStore store) => this.store = store;

    /// <summary>The entries with a reference, on every list or on one.</summary>
    /// <param name="entry">A reference such as <c>KPi.001</c>, or a list and a reference: <c>un-consolidated:KPi.001</c>. Case does not matter.</param>
    /// <returns>Empty when no list in force has it.</returns>
    public IReadOnlyList<ShownEntry> Run(string entry)
    {
        var (list, reference) = entry.IndexOf(':') is var colon and > 0 && store.Current().Any(s => Same(s.Edition.Id, entry[..colon]))
            ? (entry[..colon], entry[(colon + 1)..])
            : ("", entry);
        return [.. store.Current().Where(s => list.Length == 0 || Same(s.Edition.Id, list)).SelectMany(s => Found(s, reference.Trim()))];
    }

    private static IEnumerable<ShownEntry> Found(ListSnapshot snapshot, string reference)
    {
        var publication = ListSources.All.FirstOrDefault(s => s.Format == snapshot.Edition.Format)?.Show;
        return snapshot.Entries().Where(e => Same(e.Reference, reference)).Select(e => new ShownEntry(
            snapshot.Edition,
            e,
            publication?.Publisher ?? "",
            publication?.Page ?? "",
            [.. e.Programmes.Select(p => new ShownProgramme(p, publication?.Programmes.GetValueOrDefault(p) ?? ""))]));
    }

    private static bool Same(string left, string right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);
}

/// <summary>An entry with what there is to say about its source.</summary>
/// <param name="Edition">The list and edition it stands in.</param>
/// <param name="Entry">The entry.</param>
/// <param name="Publisher">Who publishes the list; may be empty.</param>
/// <param name="Page">The publisher's page; may be empty.</param>
/// <param name="Programmes">Its programme tags with their meaning.</param>
public sealed record ShownEntry(
    ListEdition Edition, ListEntry Entry, string Publisher, string Page, IReadOnlyList<ShownProgramme> Programmes);

/// <param name="Tag">As printed.</param>
/// <param name="Meaning">What it stands for; empty where it speaks for itself or is not known.</param>
public sealed record ShownProgramme(string Tag, string Meaning);
