using Pillar.Vocabulary;

namespace Pillar.Screening.Lists.Reading;

/// <summary>What a labelled statement says.</summary>
internal enum Meaning
{
    Text = 0,
    WeakName,
    WeakFormerName,
    Birth,
    BirthPlace,
    Nationality,
    Flag,
    Jurisdiction,
    Gender,
    Identifier,
    DigitalCurrency,
}

/// <summary>A label of the remarks and what its value is.</summary>
internal sealed record Label(string Text, Meaning Meaning, IdentifierKind Kind = IdentifierKind.Other);

/// <summary>The labels of the US Treasury: of the remarks in its files of 2019 to 2025, and of the identifiers in the Consolidated Screening List.</summary>
internal static class UsLabels
{
    private static readonly Label[] All =
    [
        new("a.k.a.", Meaning.WeakName), new("n.k.a.", Meaning.WeakName), new("f.k.a.", Meaning.WeakFormerName),
        new("DOB", Meaning.Birth), new("POB", Meaning.BirthPlace), new("nationality", Meaning.Nationality), new("citizen", Meaning.Nationality),
        new("Gender", Meaning.Gender), new("Nationality of Registration", Meaning.Jurisdiction), new("Nationality", Meaning.Nationality),
        new("Citizen", Meaning.Nationality), new("Vessel Flag", Meaning.Flag), new("Former Vessel Flag", Meaning.Flag), new("Flag", Meaning.Flag),
        .. Identifiers(IdentifierKind.Imo, "Vessel Registration Identification IMO", "Vessel Registration Identification"),
        .. Identifiers(IdentifierKind.Mmsi, "MMSI"),
        .. Identifiers(IdentifierKind.CallSign, "Vessel Call Sign", "Call Sign"),
        .. Identifiers(IdentifierKind.Bic, "SWIFT/BIC", "SWIFT"),
        .. Identifiers(IdentifierKind.Lei, "Legal Entity Number", "Legal Entity Identifier", "LEI"),
        .. Identifiers(IdentifierKind.AircraftTailNumber, "Aircraft Tail Number", "Previous Aircraft Tail Number"),
        .. Identifiers(
            IdentifierKind.Other,
            "Aircraft Construction Number (also called L/N or S/N or F/N)", "Aircraft Manufacturer's Serial Number (MSN)",
            "Aircraft Serial Identification", "Aircraft Mode S Transponder Code", "Other Vessel Call Sign", "ISIN", "D-U-N-S Number",
            "Bank Identifier Code", "BIK (RU)", "Equity Ticker", "Pilot License Number", "Driver's License No.", "VisaNumberID", "Visa Number",
            "Chinese Commercial Code", "License", "Trademark number", "File Number"),
        .. Identifiers(
            IdentifierKind.Passport,
            "Passport No.", "Passport", "Diplomatic Passport", "Service Passport", "British National Overseas Passport", "Stateless Person Passport",
            "Travel Document Number", "U.S.A. Passport", "Official Passport"),
        .. Identifiers(
            IdentifierKind.NationalNumber,
            "National ID No.", "Cedula No.", "Cedula de Ciudadania", "Cedula de Residencia", "Identification Number", "C.U.R.P.", "D.N.I.", "C.U.I.P.",
            "C.U.I.", "SSN", "I.F.E.", "LE Number", "Personal ID Card", "National Foreign ID Number", "Tazkira National ID Card", "Kenyan ID No.",
            "Bosnian Personal ID No.", "Turkish Identification Number", "Turkish Identificiation Number", "UAE Identification", "N.I.E.",
            "Numero de Identidad", "Residency Number", "Birth Certificate Number", "Credencial electoral", "Cartilla de Servicio Militar Nacional",
            "Electoral Registry No.", "Immigration No.", "Refugee ID Card", "Stateless Person ID Card", "Citizen's Card Number", "Moroccan Personal ID No.",
            "CNP (Personal Numerical Code)", "Romanian Permanent Resident CAN", "Seafarer's Identification Document", "Military Registration Number",
            "Personal Identification Card", "Tarjeta de Identidad", "Numero de Cedula", "Tarjeta Profesional", "SRE Permit No.", "Permanent Resident Card Number",
            "Afghan Money Service Provider License Number", "Ministry of Interior Identification Number"),
        .. Identifiers(
            IdentifierKind.TaxNumber,
            "Tax ID No.", "Tax ID", "NIT", "R.F.C.", "RFC", "RUC", "RIF", "C.U.I.T.", "RTN", "V.A.T. Number", "US FEIN", "C.I.F.", "Italian Fiscal Code",
            "Fiscal Code", "Romanian Tax Registration", "Business Number", "Numero Unico de Identificacao Tributaria (NUIT)", "Tax Identification Number",
            "Paraguayan tax identification number", "Economic Register Number (CBLS)"),
        .. Identifiers(
            IdentifierKind.RegistrationNumber,
            "Registration Number", "Registration ID", "Company Number IMO", "Company Number", "UK Company Number", "Company ID", "C.R. No.", "Romanian C.R.",
            "Commercial Registry Number", "Trade License No.", "Matricula Mercantil No", "Folio Mercantil No.", "Government Gazette Number",
            "Business Registration Document", "Business Registration Number", "Public Registration Number", "Unified Social Credit Code (USCC)",
            "United Social Credit Code Certificate (USCCC)", "Enterprise Number", "Branch Unit Number", "Chamber of Commerce Number",
            "Dubai Chamber of Commerce Membership No.", "Certificate of Incorporation Number", "Registered Charity No.", "Central Registration Number",
            "Organization Code", "Istanbul Chamber of Comm. No.", "Bahrain Commercial Registration Number", "Registry Number", "Vessel Registration Number",
            "Global Intermediary Identification Number", "Vessel Other Registration Number"),
        new("Digital Currency Address", Meaning.DigitalCurrency, IdentifierKind.DigitalCurrencyAddress),
        .. Texts(
            "Linked To", "Additional Sanctions Information", "Website", "Email Address", "Email", "EMAIL", "Secondary sanctions risk",
            "Transactions Prohibited For Persons Owned or Controlled By", "Executive Order", "For more information", "for more information",
            "Organization Established Date", "Organization Type", "Phone Number", "Phone No.", "PHONE", "Telephone Number", "Telephone No.", "Telephone",
            "Fax No.", "Fax", "FAX", "Target Type", "Listing Date", "Effective Date", "Purchase/Sales For Divestment Date", "CAATSA Section",
            "IFCA Determination", "Issuer Name", "Aircraft Manufacture Date", "Aircraft Model", "Aircraft Operator", "Aircraft Type", "Vessel Year of Build",
            "Vessel Type", "Other Vessel Type", "Other Vessel Flag", "Vessel Owner", "Vessel Operator", "Gross Registered Tonnage", "Deadweight Tonnage", "Tonnage",
            "Length", "Interpol", "Tribe", "Title", "Subsidiary Of", "Owned By", "Operated By", "All offices worldwide", "All Offices Worldwide",
            "all offices worldwide", "All branches worldwide", "All Branches Worldwide", "Member ETA", "member ETA", "ICTY indictee", "Prohibited Transactions",
            "Peace Enforcement", "Identity", "Descriptive", "Sanctions Status", "Effective date", "Former name"),
    ];

    private static readonly ILookup<char, Label> ByFirstLetter =
        All.OrderByDescending(static l => l.Text.Length).ToLookup(static l => l.Text[0]);

    /// <summary>The longest label the statement begins with; it ends where a word does.</summary>
    public static Label? Of(string statement) => statement.Length == 0
        ? null
        : ByFirstLetter[statement[0]].FirstOrDefault(l =>
            statement.StartsWith(l.Text, StringComparison.Ordinal) && (statement.Length == l.Text.Length || !char.IsLetterOrDigit(statement[l.Text.Length])));

    private static IEnumerable<Label> Identifiers(IdentifierKind kind, params string[] labels) =>
        labels.Select(text => new Label(text, Meaning.Identifier, kind));

    private static IEnumerable<Label> Texts(params string[] labels) => labels.Select(static text => new Label(text, Meaning.Text));
}
