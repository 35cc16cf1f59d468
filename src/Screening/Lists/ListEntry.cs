using Pillar.Vocabulary;

namespace Pillar.Screening.Lists;

/// <summary>
/// One designation, in the one shape all lists are read into. Every value knows the record it was read from.
/// Countries are ISO 3166-1 alpha-2 where the source's word was understood, else the word as printed.
/// </summary>
public sealed record ListEntry
{
    /// <summary>The list's own reference, unprefixed: <c>KPi.001</c>, an OFAC number. Unique within a list.</summary>
    public required string Reference { get; init; }

    public required PartyKind Kind { get; init; }

    /// <summary>At least one; the first is the primary name.</summary>
    public required IReadOnlyList<Sourced<PartyName>> Names { get; init; }

    public Gender Gender { get; init; }

    public IReadOnlyList<Sourced<PartialDate>> BirthDates { get; init; } = [];

    public IReadOnlyList<Sourced<Place>> Places { get; init; } = [];

    /// <summary>Nationality, citizenship, flag, residence: every country the source ties the party to, with how.</summary>
    public IReadOnlyList<Sourced<CountryTie>> Countries { get; init; } = [];

    public IReadOnlyList<Sourced<Identifier>> Identifiers { get; init; } = [];

    /// <summary>Positions, titles and functions as printed.</summary>
    public IReadOnlyList<Sourced<string>> Positions { get; init; } = [];

    /// <summary>Programme or regime tags of the publisher, such as <c>DPRK</c>, <c>NPWMD</c>.</summary>
    public IReadOnlyList<string> Programmes { get; init; } = [];

    /// <summary>Act or notice the designation rests on, as printed; empty when the source names none.</summary>
    public string LegalBasis { get; init; } = "";

    public DateOnly? ListedOn { get; init; }

    /// <summary>Free text of the source, as printed.</summary>
    public IReadOnlyList<Sourced<string>> Remarks { get; init; } = [];
}

/// <summary>A place tied to a party.</summary>
/// <param name="Role">What the place is: birth or address.</param>
/// <param name="Text">As printed, parts joined with a comma.</param>
/// <param name="Country">ISO 3166-1 alpha-2, the printed word, or empty.</param>
public sealed record Place(PlaceRole Role, string Text, string Country = "");

public enum PlaceRole : byte
{
    Address = 0,
    Birth = 1,
}

/// <summary>A country tied to a party, and how.</summary>
/// <param name="Role">What the tie is.</param>
/// <param name="Country">ISO 3166-1 alpha-2, or the printed word.</param>
public sealed record CountryTie(CountryRole Role, string Country);

public enum CountryRole : byte
{
    Other = 0,
    Nationality = 1,
    Residence = 2,
    Birth = 3,
    Flag = 4,
    Jurisdiction = 5,
}
