using Pillar.Vocabulary;

namespace Pillar.Screening.Lists.Reading;

/// <summary>The codes that the lists of the European Union and of Switzerland have for kinds of documents.</summary>
internal static class DocumentKinds
{
    public static IdentifierKind Of(string code) => code.ToLowerInvariant() switch
    {
        "passport" or "diplomatic-passport" or "service-passport" => IdentifierKind.Passport,
        "id" or "ssn" or "id-card" or "residentperm" or "residence-permit" or "driving-license" => IdentifierKind.NationalNumber,
        "swiftbic" => IdentifierKind.Bic,
        "imo" => IdentifierKind.Imo,
        "lei" => IdentifierKind.Lei,
        "regnumber" or "tradelic" => IdentifierKind.RegistrationNumber,
        "fiscalcode" or "taxid" or "euvat" or "taxnumber" => IdentifierKind.TaxNumber,
        _ => IdentifierKind.Other,
    };
}
