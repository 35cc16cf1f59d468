namespace Pillar.Screening.Lists;

/// <summary>Use case: which lists are there, how old are they, and may they be relied on?</summary>
public sealed class ListCatalogue
{
    private readonly ListStore store;
    private readonly TimeProvider clock;

    internal ListCatalogue(ListStore store, TimeProvider clock) => (this.store, this.clock) = (store, clock);

    /// <summary>Every list in force, by id, then the required ones that are missing.</summary>
    public IReadOnlyList<ListStatus> Run()
    {
        var inForce = store.InForce(DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        var editions = inForce.Searched.Lists.ToDictionary(static s => s.Edition.Id, static s => s.Edition);
        return [.. inForce.Used.Select(u => new ListStatus(editions.GetValueOrDefault(u.Id) ?? Missing(u.Id), u.Records, u.Current, u.Required))];
    }

    /// <summary>What a list in force holds, or null when there is none by that id.</summary>
    /// <param name="list">Id of the list.</param>
    public ListContents? Contents(string list) =>
        store.Current().FirstOrDefault(s => s.Edition.Id == list) is { } found ? ListContents.Of(found.Entries()) : null;

    private static ListEdition Missing(string id) => new(id, id, "", null, null, "", "", "");
}

/// <summary>A list as it stands.</summary>
/// <param name="Edition">Which edition is in force; without stamp and format when the list is missing.</param>
/// <param name="Records">Number of entries.</param>
/// <param name="Current">False when it is past its expiry or older than the profile permits.</param>
/// <param name="Required">True when the profile requires it.</param>
public sealed record ListStatus(ListEdition Edition, int Records, bool Current, bool Required);
