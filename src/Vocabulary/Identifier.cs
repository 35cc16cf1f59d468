namespace Pillar.Vocabulary;

/// <summary>Kinds of identifier that official lists carry.</summary>
public enum IdentifierKind : byte
{
    Other = 0,
    Imo,
    Mmsi,
    Bic,
    Lei,
    Passport,
    NationalNumber,
    TaxNumber,
    RegistrationNumber,
    CallSign,
    DigitalCurrencyAddress,
    AircraftTailNumber,
}

/// <summary>
/// An identifier as a source gives it, with its normal form for comparison.
/// </summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">As printed by the source.</param>
/// <param name="Normal">Upper-case letters and digits only (a digital-currency address keeps its case); never empty.</param>
/// <param name="Checked">True when the kind has a check digit or a fixed form and this value passes it: near certainty when two agree.</param>
/// <param name="Country">ISO 3166-1 alpha-2 of the issuer, or empty.</param>
public sealed record Identifier(IdentifierKind Kind, string Text, string Normal, bool Checked, string Country = "")
{
    /// <summary>Reads an identifier of a stated kind; null when nothing comparable remains. A value that fails its check is kept, unchecked.</summary>
    public static Identifier? Of(IdentifierKind kind, string? text, string country = "")
    {
        text = text?.Trim() ?? "";
        var (normal, valid) = IdentifierForms.Read(kind, text);
        return normal.Length == 0 ? null : new Identifier(kind, text, normal, valid, country);
    }

    /// <summary>A number whose kind nobody stated: an IMO number where its check digit fits, else of kind <see cref="IdentifierKind.Other"/>, which compares with every kind.</summary>
    public static Identifier? OfUnstatedKind(string? text) =>
        Of(IdentifierKind.Imo, text) is { Checked: true } imo ? imo : Of(IdentifierKind.Other, text);
}
