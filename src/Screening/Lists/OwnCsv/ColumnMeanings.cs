using Pillar.Vocabulary;

namespace Pillar.Screening.Lists.OwnCsv;

/// <summary>The words a mapping may say after <c>is</c>.</summary>
internal static class ColumnMeanings
{
    public static IReadOnlyDictionary<string, (NameStrength Strength, NameType Type)> Names { get; } =
        new Dictionary<string, (NameStrength, NameType)>
        {
            ["name"] = (NameStrength.Strong, NameType.Primary),
            ["alias"] = (NameStrength.Strong, NameType.Alias),
            ["weak-alias"] = (NameStrength.Weak, NameType.Alias),
            ["former-name"] = (NameStrength.Strong, NameType.Former),
            ["original-script"] = (NameStrength.Strong, NameType.OriginalScript),
        };

    public static IReadOnlyDictionary<string, IdentifierKind> Identifiers { get; } = new Dictionary<string, IdentifierKind>
    {
        ["imo"] = IdentifierKind.Imo,
        ["mmsi"] = IdentifierKind.Mmsi,
        ["bic"] = IdentifierKind.Bic,
        ["lei"] = IdentifierKind.Lei,
        ["passport"] = IdentifierKind.Passport,
        ["national-number"] = IdentifierKind.NationalNumber,
        ["tax-number"] = IdentifierKind.TaxNumber,
        ["registration-number"] = IdentifierKind.RegistrationNumber,
        ["call-sign"] = IdentifierKind.CallSign,
        ["digital-currency-address"] = IdentifierKind.DigitalCurrencyAddress,
        ["aircraft-tail-number"] = IdentifierKind.AircraftTailNumber,
        ["identifier"] = IdentifierKind.Other,
    };

    public static IReadOnlyDictionary<string, CountryRole> Countries { get; } = new Dictionary<string, CountryRole>
    {
        ["nationality"] = CountryRole.Nationality,
        ["residence"] = CountryRole.Residence,
        ["flag"] = CountryRole.Flag,
        ["jurisdiction"] = CountryRole.Jurisdiction,
        ["country"] = CountryRole.Other,
    };

    /// <summary>Every word.</summary>
    public static IReadOnlySet<string> All { get; } = new HashSet<string>(
        [
            "reference", "kind", "given-name", "family-name", "gender", "born", "birth-place", "address", "position", "programme", "legal-basis",
            "listed-on", "remark", .. Names.Keys, .. Identifiers.Keys, .. Countries.Keys,
        ],
        StringComparer.Ordinal);
}
