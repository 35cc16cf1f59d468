using Pillar.Vocabulary;

namespace Pillar.Transfers;

/// <summary>
/// A transfer as its file states it. Nothing is guessed: what the file leaves out is empty here, and the assessment names it as missing.
/// </summary>
public sealed record Transfer
{
    /// <summary>Shorter numbers stand in texts by accident.</summary>
    public const int ShortestPaper = 4;

    /// <summary>The filer's own number for the transfer; 1 to 100 characters.</summary>
    public required string Reference { get; init; }

    /// <summary>Numbers of its orders, contracts and invoices, by which a payment names it; each 4 to 100 characters.</summary>
    public IReadOnlyList<string> Papers { get; init; } = [];

    /// <summary>Everyone who takes part or is paid through, in the order of the file.</summary>
    public IReadOnlyList<TransferParty> Parties { get; init; } = [];

    public IReadOnlyList<GoodsLine> Goods { get; init; } = [];

    /// <summary>Country of final use as written: an ISO code or a name; empty when not stated.</summary>
    public string Destination { get; init; } = "";

    /// <summary>Places in the order of travel, first and last included.</summary>
    public IReadOnlyList<RoutePoint> Route { get; init; } = [];

    public Means Means { get; init; } = new();

    /// <summary>What the goods are for, in the end user's words; empty when not stated.</summary>
    public string EndUse { get; init; } = "";

    public TransferDates Dates { get; init; } = new();

    public EndUseAnswers Answers { get; init; } = EndUseAnswers.None;

    /// <summary>SHA-256 of the file as read, lower-case hex; empty when the transfer was not read from a file.</summary>
    public string SourceHash { get; init; } = "";

    public IEnumerable<TransferParty> InRole(PartyRole role) => Parties.Where(party => party.Role == role);
}

/// <summary>One party in one role. A party with two roles stands in the file twice.</summary>
public sealed record TransferParty
{
    public required PartyRole Role { get; init; }

    /// <summary>Any script, 1 to 500 characters.</summary>
    public required string Name { get; init; }

    /// <summary>Where it stands in the file, such as <c>$.parties[2]</c>.</summary>
    public required string Field { get; init; }

    public PartyKind Kind { get; init; }

    /// <summary>Country of seat or nationality as written, or empty.</summary>
    public string Country { get; init; } = "";

    public PartialDate? Born { get; init; }

    public Gender Gender { get; init; }

    public IReadOnlyList<Identifier> Identifiers { get; init; } = [];

    public string Address { get; init; } = "";
}

/// <summary>A place of the route.</summary>
/// <param name="Place">Town, port or crossing as written, or empty.</param>
/// <param name="Country">ISO code or name as written, or empty.</param>
/// <param name="Field">Where it stands in the file.</param>
public sealed record RoutePoint(string Place, string Country, string Field);

/// <summary>How the goods travel.</summary>
/// <param name="Mode">sea, air, road, rail, post or intangible; empty when not stated.</param>
/// <param name="Vessel">The vessel, when one is named.</param>
/// <param name="Aircraft">The aircraft, when one is named.</param>
public sealed record Means(string Mode = "", Craft? Vessel = null, Craft? Aircraft = null);

/// <summary>A vessel or an aircraft.</summary>
/// <param name="Name">Name of the vessel; registration mark of an aircraft.</param>
/// <param name="Flag">Country of registration as written, or empty.</param>
/// <param name="Identifiers">IMO number, tail number.</param>
/// <param name="Field">Where it stands in the file.</param>
public sealed record Craft(string Name, string Flag, IReadOnlyList<Identifier> Identifiers, string Field);

/// <summary>Days of the transfer; null where not stated. Arrival is never before departure.</summary>
public sealed record TransferDates(DateOnly? Contract = null, DateOnly? Departure = null, DateOnly? Arrival = null);
