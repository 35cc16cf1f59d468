using Pillar.Screening.Lists.Reading;
using Pillar.Vocabulary;

namespace Pillar.Screening.Lists.OpenSanctionsFtm;

/// <summary>The properties of a party that are no names.</summary>
internal static class FtmProperties
{
    private static readonly Dictionary<string, CountryRole> Countries = new()
    {
        ["nationality"] = CountryRole.Nationality,
        ["citizenship"] = CountryRole.Nationality,
        ["country"] = CountryRole.Other,
        ["birthCountry"] = CountryRole.Birth,
        ["jurisdiction"] = CountryRole.Jurisdiction,
        ["mainCountry"] = CountryRole.Jurisdiction,
        ["flag"] = CountryRole.Flag,
        ["pastFlags"] = CountryRole.Flag,
    };

    private static readonly Dictionary<string, IdentifierKind> Identifiers = new()
    {
        ["imoNumber"] = IdentifierKind.Imo,
        ["mmsi"] = IdentifierKind.Mmsi,
        ["callSign"] = IdentifierKind.CallSign,
        ["swiftBic"] = IdentifierKind.Bic,
        ["leiCode"] = IdentifierKind.Lei,
        ["passportNumber"] = IdentifierKind.Passport,
        ["idNumber"] = IdentifierKind.NationalNumber,
        ["socialSecurityNumber"] = IdentifierKind.NationalNumber,
        ["taxNumber"] = IdentifierKind.TaxNumber,
        ["innCode"] = IdentifierKind.TaxNumber,
        ["vatCode"] = IdentifierKind.TaxNumber,
        ["registrationNumber"] = IdentifierKind.RegistrationNumber,
        ["ogrnCode"] = IdentifierKind.RegistrationNumber,
        ["publicKey"] = IdentifierKind.DigitalCurrencyAddress,
        ["serialNumber"] = IdentifierKind.Other,
        ["uniqueEntityId"] = IdentifierKind.Other,
        ["dunsCode"] = IdentifierKind.Other,
    };

    public static void Read(FtmRecord record, EntryDraft draft, ReadingAids aids)
    {
        foreach (var (property, values) in record.Properties)
        {
            foreach (var value in values)
            {
                One(property, value, record.Record, draft, aids);
            }
        }
    }

    private static void One(string property, string value, string place, EntryDraft draft, ReadingAids aids)
    {
        if (Countries.TryGetValue(property, out var role))
        {
            draft.Country(role, aids.Country(value), place);
        }
        else if (Identifiers.TryGetValue(property, out var kind))
        {
            draft.Identifier(Identifier.Of(kind, value), place);
        }
        else
        {
            Other(property, value, place, draft, aids);
        }
    }

    private static void Other(string property, string value, string place, EntryDraft draft, ReadingAids aids)
    {
        switch (property)
        {
            case "birthDate": draft.Birth(PrintedDates.In(value), place); break;
            case "birthPlace": draft.Place(PlaceRole.Birth, value, aids.LastCountry(value), place); break;
            case "address": draft.Place(PlaceRole.Address, value, aids.LastCountry(value), place); break;
            case "position": draft.Position(value, place); break;
            case "programId" or "program": draft.Programme(value); break;
            case "notes" or "summary" or "description": draft.Remark(value, place); break;
            case "website" or "email" or "phone" or "type" or "tonnage" or "owner": draft.Remark($"{property}: {value}", place); break;
            default: break;
        }
    }
}
