namespace Pillar.Vocabulary;

/// <summary>What a listed or named party is. <see cref="Unknown"/> compares with every kind.</summary>
public enum PartyKind : byte
{
    Unknown = 0,
    Person = 1,
    Organisation = 2,
    Vessel = 3,
    Aircraft = 4,
}

public static class PartyKinds
{
    /// <summary>Reads the four words of the batch format; empty is <see cref="PartyKind.Unknown"/>. Null when the word is none of them.</summary>
    public static PartyKind? Parse(string? word) => word?.Trim().ToLowerInvariant() switch
    {
        null or "" => PartyKind.Unknown,
        "person" or "individual" => PartyKind.Person,
        "organisation" or "organization" or "entity" or "company" or "legalentity" => PartyKind.Organisation,
        "vessel" or "ship" => PartyKind.Vessel,
        "aircraft" => PartyKind.Aircraft,
        _ => null,
    };

    public static string Word(this PartyKind kind) => kind switch
    {
        PartyKind.Person => "person",
        PartyKind.Organisation => "organisation",
        PartyKind.Vessel => "vessel",
        PartyKind.Aircraft => "aircraft",
        _ => "",
    };

    /// <summary>False only when both kinds are known and differ: a person is not a ship.</summary>
    public static bool MayBe(this PartyKind left, PartyKind right) =>
        left == right || left == PartyKind.Unknown || right == PartyKind.Unknown;
}
