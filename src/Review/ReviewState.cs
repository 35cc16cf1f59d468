namespace Pillar.Review;

/// <summary>A State that has a record: one of the real ones by its ISO 3166-1 alpha-2 code, or one of the invented ones for training.</summary>
/// <param name="Code">Two upper-case letters.</param>
/// <param name="Region">Code of the region it is counted in: M49, or that of the invented States.</param>
/// <param name="Invented">True for the invented ones; no sum holds both kinds.</param>
/// <param name="Since">Day it came into being, where one is known; it has no marks before.</param>
public sealed record ReviewState(string Code, string Region, bool Invented = false, DateOnly? Since = null);

/// <summary>A set of States that tables are made for.</summary>
/// <param name="Code">Stable: <c>members</c>, <c>african</c>, <c>AU</c>, <c>invented</c>, or the codes themselves.</param>
/// <param name="Name">In the language asked for.</param>
/// <param name="States">Codes in their order.</param>
public sealed record ReviewSet(string Code, Func<System.Globalization.CultureInfo, string> Name, IReadOnlyList<string> States)
{
    /// <summary>Day of the membership where the set is a snapshot: of an organisation, or made by a user; null for the others.</summary>
    public DateOnly? AsOf { get; init; }
}
