using Pillar.Vocabulary;

namespace Pillar.Screening.Lists.Reading;

/// <summary>The schemata of the FollowTheMoney model that are parties.</summary>
internal static class Schemata
{
    /// <summary>Null for a schema that is no party: an address, an ownership, a document, a sanction.</summary>
    public static PartyKind? Of(string schema) => schema switch
    {
        "Person" => PartyKind.Person,
        "Company" or "Organization" or "PublicBody" or "LegalEntity" => PartyKind.Organisation,
        "Vessel" => PartyKind.Vessel,
        "Airplane" => PartyKind.Aircraft,
        "Asset" or "Thing" or "CryptoWallet" or "Vehicle" => PartyKind.Unknown,
        _ => null,
    };
}
