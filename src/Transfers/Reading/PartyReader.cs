using Pillar.Platform.Json;
using Pillar.Vocabulary;

namespace Pillar.Transfers.Reading;

/// <summary>Reads the parties and the means of transport of a transfer file.</summary>
internal static class PartyReader
{
    private const int MostIdentifiers = 20;

    /// <summary>The words of the file format; the rest of the kind's names in kebab case.</summary>
    private static readonly (string Word, IdentifierKind Kind)[] IdentifierWords =
    [
        ("imo", IdentifierKind.Imo), ("mmsi", IdentifierKind.Mmsi), ("bic", IdentifierKind.Bic), ("lei", IdentifierKind.Lei),
        ("passport", IdentifierKind.Passport), ("national-number", IdentifierKind.NationalNumber), ("tax-number", IdentifierKind.TaxNumber),
        ("registration-number", IdentifierKind.RegistrationNumber), ("call-sign", IdentifierKind.CallSign),
        ("digital-currency-address", IdentifierKind.DigitalCurrencyAddress), ("aircraft-tail-number", IdentifierKind.AircraftTailNumber),
        ("other", IdentifierKind.Other),
    ];

    public static string[] Properties { get; } =
        ["role", "name", "kind", "country", "born", "gender", "identifiers", "address"];

    public static TransferParty Party(JsonObject from) => new()
    {
        Role = PartyRoles.Parse(from.OneOf("role", [.. PartyRoles.All])) ?? throw from.Missing("role", "one of " + string.Join(", ", PartyRoles.All)),
        Name = from.Needed("name"),
        Field = from.Path,
        Kind = PartyKinds.Parse(from.OneOf("kind", "person", "organisation", "vessel", "aircraft"))!.Value,
        Country = from.Line("country", 100),
        Born = from.PartialDay("born"),
        Gender = Genders.Parse(from.OneOf("gender", "female", "male")),
        Identifiers = Identifiers(from),
        Address = from.Lines("address"),
    };

    public static Means Means(JsonObject from) => new(
        from.OneOf("mode", "sea", "air", "road", "rail", "inland-waterway", "post", "pipeline", "intangible"),
        from.Object("vessel", "name", "imo", "flag") is { } vessel ? Craft(vessel, "name", "imo", IdentifierKind.Imo) : null,
        from.Object("aircraft", "registration", "flag") is { } aircraft ? Craft(aircraft, "registration", "registration", IdentifierKind.AircraftTailNumber) : null);

    private static Craft Craft(JsonObject from, string name, string number, IdentifierKind kind)
    {
        var identifier = Identifier.Of(kind, from.Line(number, 40));
        return new Craft(from.Needed(name), from.Line("flag", 100), identifier is null ? [] : [identifier], from.Path);
    }

    private static List<Identifier> Identifiers(JsonObject from) =>
        [.. from.Objects("identifiers", MostIdentifiers, "kind", "value", "country").Select(One)];

    private static Identifier One(JsonObject from)
    {
        var word = from.OneOf("kind", [.. IdentifierWords.Select(static pair => pair.Word)]);
        var kind = word.Length == 0 ? IdentifierKind.Other : IdentifierWords.First(pair => pair.Word == word).Kind;
        return Identifier.Of(kind, from.Needed("value", 100), from.Line("country", 100)) ?? throw from.Missing("value", "letters or digits");
    }
}
