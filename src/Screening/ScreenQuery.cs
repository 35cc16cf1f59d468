using Pillar.Vocabulary;

namespace Pillar.Screening;

/// <summary>What is asked of the lists.</summary>
/// <param name="Name">One name, any script; 1 to 500 characters.</param>
/// <param name="Kind">What it is, when known.</param>
/// <param name="Born">Date of birth of a person, when known.</param>
/// <param name="Country">ISO 3166-1 alpha-2 of a nationality, flag or seat, or empty.</param>
/// <param name="Gender">When known.</param>
/// <param name="Identifiers">Passport, IMO number and so on, or empty.</param>
/// <param name="Customer">The caller's own id of whom he asks about, or empty: what was judged about that customer counts.</param>
public sealed record ScreenQuery(
    string Name,
    PartyKind Kind = PartyKind.Unknown,
    PartialDate? Born = null,
    string Country = "",
    Gender Gender = Gender.Unknown,
    IReadOnlyList<Identifier>? Identifiers = null,
    string Customer = "");
