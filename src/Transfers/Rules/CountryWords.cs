namespace Pillar.Transfers.Rules;

/// <summary>A word of a transfer that names a country.</summary>
/// <param name="Word">As written; empty when not stated.</param>
/// <param name="Of">What it is the country of.</param>
/// <param name="Field">Where it stands in the file.</param>
/// <param name="Needed">True where the goods go or end: there it must be stated.</param>
internal sealed record CountryWord(string Word, string Of, string Field, bool Needed);

/// <summary>Every place of a transfer where a country may stand, but for the destination, whose absence is a fact of its own.</summary>
internal static class CountryWords
{
    public static IEnumerable<CountryWord> Of(Transfer transfer) =>
    [
        new(transfer.Destination, "", "$.destination", Needed: false),
        .. transfer.Parties.Select(static party =>
            new CountryWord(party.Country, party.Name, party.Field + ".country", party.Role is PartyRole.Consignee or PartyRole.EndUser)),
        .. transfer.Route.Select(static point => new CountryWord(point.Country, point.Place, point.Field + ".country", Needed: true)),
        .. Crafts(transfer).Select(static craft => new CountryWord(craft.Flag, craft.Name, craft.Field + ".flag", Needed: false)),
    ];

    /// <summary>The vessel and the aircraft, as far as they are named.</summary>
    public static IEnumerable<Craft> Crafts(Transfer transfer) => new[] { transfer.Means.Vessel, transfer.Means.Aircraft }.OfType<Craft>();
}
