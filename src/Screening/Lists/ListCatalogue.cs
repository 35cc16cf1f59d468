namespace Pillar.Screening.Lists;

/// <summary>Use case: which lists are there, how old are they, and may they be relied on?</summary>
public sealed class ListCatalogue
{
    private readonly ListStore store;

    internal ListCatalogue(ListStore store) => this.store = store;

    /// <summary>Every list in force, by id.</summary>
    public IReadOnlyList<ListStatus> Run() =>
        [.. store.Current().Select(static s => new ListStatus(s.Edition, s.Count, Current: true, Required: false))];
}

/// <summary>A list as it stands.</summary>
/// <param name="Edition">Which edition is in force.</param>
/// <param name="Records">Number of entries.</param>
/// <param name="Current">False when it is past its expiry or older than the profile permits.</param>
/// <param name="Required">True when the profile requires it.</param>
public sealed record ListStatus(ListEdition Edition, int Records, bool Current, bool Required);
