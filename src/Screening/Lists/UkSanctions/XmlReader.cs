using Pillar.Screening.Lists.Reading;

namespace Pillar.Screening.Lists.UkSanctions;

/// <summary>The XML layout: one Designation a party. What it holds several of becomes several rows, with the columns of the CSV layout.</summary>
internal static class XmlReader
{
    /// <summary>Element by column, where a party has one.</summary>
    private static readonly (string Element, string Column)[] Single =
    [
        ("LastUpdated", "Last Updated"), ("UniqueID", "Unique ID"), ("OFSIGroupID", "OFSI Group ID"), ("UNReferenceNumber", "UN Reference Number"),
        ("RegimeName", "Regime Name"), ("IndividualEntityShip", "Designation Type"), ("DesignationSource", "Designation source"),
        ("SanctionsImposed", "Sanctions Imposed"), ("OtherInformation", "Other Information"), ("UKStatementofReasons", "UK Statement of Reasons"),
        ("DateDesignated", "Date Designated"),
    ];

    /// <summary>Path of the elements a party may have several of, and the column of their text.</summary>
    private static readonly (string Path, string Column)[] Several =
    [
        ("PhoneNumbers/PhoneNumber", "Phone number"), ("EmailAddresses/EmailAddress", "Email address"), ("Websites/Website", "Website"), ("Titles/Title", "Title"),
        ("IndividualDetails/Individual/DOBs/DOB", "D.O.B"), ("IndividualDetails/Individual/Nationalities/Nationality", "Nationality(/ies)"),
        ("IndividualDetails/Individual/Positions/Position", "Position"), ("IndividualDetails/Individual/Genders/Gender", "Gender"),
        ("EntityDetails/Entity/TypeOfEntities/TypeOfEntity", "Type of entity"), ("EntityDetails/Entity/Subsidiaries/Subsidiary", "Subsidiaries"),
        ("EntityDetails/Entity/ParentCompanies/ParentCompany", "Parent company"),
        ("EntityDetails/Entity/BusinessRegistrationNumbers/BusinessRegistrationNumber", "Business registration number (s)"),
        ("ShipDetails/Ship/IMONumbers/IMONumber", "IMO number"), ("ShipDetails/Ship/CurrentOwnerOperators/CurrentOwnerOperator", "Current owner/operator (s)"),
        ("ShipDetails/Ship/TypeOfShipDetails/TypeOfShip", "Type of ship"), ("ShipDetails/Ship/CurrentBelievedFlagOfShips/CurrentBelievedFlagOfShip", "Current believed flag of ship"),
    ];

    /// <summary>Path of a group of elements, and the columns of its children.</summary>
    private static readonly (string Path, (string Element, string Column)[] Columns)[] Groups =
    [
        ("Names/Name", [.. Enumerable.Range(1, 6).Select(static i => ($"Name{i}", $"Name {i}")), ("NameType", "Name type"), ("AliasStrength", "Alias strength")]),
        ("NonLatinNames/NonLatinName", [("NameNonLatinScript", "Name non-latin script"), ("NonLatinScriptType", "Non-latin script type"), ("NonLatinScriptLanguage", "Non-latin script language")]),
        ("Addresses/Address", [.. Enumerable.Range(1, 6).Select(static i => ($"AddressLine{i}", $"Address Line {i}")), ("AddressPostalCode", "Address Postal Code"), ("AddressCountry", "Address Country")]),
        ("IndividualDetails/Individual/BirthDetails/Location", [("TownOfBirth", "Town of birth"), ("CountryOfBirth", "Country of birth")]),
        ("IndividualDetails/Individual/PassportDetails/Passport", [("PassportNumber", "Passport number"), ("PassportAdditionalInformation", "Passport additional information")]),
        ("IndividualDetails/Individual/NationalIdentifierDetails/NationalIdentifier", [("NationalIdentifierNumber", "National Identifier number"), ("NationalIdentifierAdditionalInformation", "National Identifier additional information")]),
    ];

    /// <returns>The day of the report, and the rows by party, in the order of the file.</returns>
    public static (string Stamp, IReadOnlyList<PartyRows> Parties) Read(SourceFile file, ReadingAids aids)
    {
        using var xml = SourceXml.Open(file, "Designations");
        List<PartyRows> parties = [];
        var stamp = "";
        foreach (var record in xml.Records(aids, "Designation", "DateGenerated"))
        {
            if (record.Name == "Designation")
            {
                parties.Add(Rows(record));
            }
            else
            {
                stamp = record.Text;
            }
        }

        return (stamp, parties);
    }

    private static PartyRows Rows(SourceElement record)
    {
        var at = $"Designation {record["UniqueID"]}";
        List<SourceRow> rows = [Row(at, Single.Select(s => (s.Column, record[s.Element])))];
        foreach (var (path, columns) in Groups)
        {
            rows.AddRange(Numbered(record, path).Select(e => Row($"{at} {e.Element.Name} {e.Number}", columns.Select(c => (c.Column, e.Element[c.Element])))));
        }

        foreach (var (path, column) in Several)
        {
            rows.AddRange(Numbered(record, path).Select(e => Row($"{at} {e.Element.Name} {e.Number}", [(column, e.Element.Text)])));
        }

        rows.AddRange(record.Unread().Select(u => Row(at, [u])));
        return new PartyRows(rows);
    }

    private static List<(SourceElement Element, int Number)> Numbered(SourceElement record, string path) => [.. record.Path(path).Select(static (e, i) => (e, i + 1))];

    private static SourceRow Row(string at, IEnumerable<(string Column, string Text)> cells) =>
        new(at, cells.Where(static c => c.Text.Length > 0).ToDictionary(static c => c.Column, static c => c.Text, StringComparer.OrdinalIgnoreCase));
}
