using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Screening.Lists;

public class UkSanctionsTests
{
    private static readonly string[] Columns =
    [
        "Last Updated", "Unique ID", "OFSI Group ID", "UN Reference Number", "Name 6", "Name 1", "Name 2", "Name 3", "Name 4", "Name 5", "Name type", "Alias strength", "Title",
        "Name non-latin script", "Non-latin script type", "Non-latin script language", "Regime Name", "Designation Type", "Designation source", "Sanctions Imposed", "Other Information",
        "UK Statement of Reasons", "Address Line 1", "Address Line 2", "Address Line 3", "Address Line 4", "Address Line 5", "Address Line 6", "Address Postal Code", "Address Country",
        "Phone number", "Website", "Email address", "Date Designated", "D.O.B", "Nationality(/ies)", "National Identifier number", "National Identifier additional information",
        "Passport number", "Passport additional information", "Position", "Gender", "Town of birth", "Country of birth", "Type of entity", "Subsidiaries", "Parent company",
        "Business registration number (s)", "IMO number", "Current owner/operator (s)", "Previous owner/operator (s)", "Current believed flag of ship", "Previous flags", "Type of ship",
        "Tonnage of ship", "Length of ship", "Year Built", "Hull identification number (HIN)",
    ];

    private const string Party = "Last Updated=01/02/2026;Unique ID=XXX0001;OFSI Group ID=77;UN Reference Number=XXi.001;Regime Name=The Invented (Sanctions) Regulations 2020;Designation Type=Individual;Designation source=UN;Sanctions Imposed=Asset freeze|Travel Ban;Date Designated=25/01/2001;";

    internal static string Csv(params string[] more) => "Report Date: 26-Jan-2026\n" + string.Join(',', Columns) + "\n" + string.Concat(
        ((string[])[
            Party + "Name 6=INVENTED;Name 1=Zoran;Name type=Primary Name;D.O.B=dd/mm/1945;Position=Director;Gender=Male;Nationality(/ies)=Kenya;Passport number=X12345;Address Line 1=1 Road;Address Country=Kenya",
            Party + "Name 6=The Chairman;Name type=Alias;Alias strength=low quality a.k.a",
            Party + "Name non-latin script=Зоран Выдуманный;Non-latin script language=Russian;D.O.B=dd/03/1946;Town of birth=Mombasa;Country of birth=Kenya",
            "Unique ID=XXX0002;Regime Name=The Invented (Sanctions) Regulations 2020;Designation Type=Ship;Date Designated=26/01/2001;Name 6=INVENTED STAR;Name type=Primary Name;IMO number=9074729;Current believed flag of ship=Kenya;Type of ship=Tanker",
            .. more]).Select(Row));

    internal const string Xml =
        """
        <?xml version="1.0" encoding="utf-8"?>
        <Designations><DateGenerated>26-Jan-2026</DateGenerated>
          <Designation>
            <LastUpdated>01/02/2026</LastUpdated><DateDesignated>25/01/2001</DateDesignated><UniqueID>XXX0001</UniqueID><OFSIGroupID>77</OFSIGroupID><UNReferenceNumber>XXi.001</UNReferenceNumber>
            <Names><Name><Name1>Zoran</Name1><Name6>INVENTED</Name6><NameType>Primary Name</NameType></Name>
              <Name><Name6>The Chairman</Name6><NameType>Alias</NameType><AliasStrength>low quality a.k.a</AliasStrength></Name></Names>
            <NonLatinNames><NonLatinName><NameNonLatinScript>Зоран Выдуманный</NameNonLatinScript><NonLatinScriptLanguage>Russian</NonLatinScriptLanguage></NonLatinName></NonLatinNames>
            <RegimeName>The Invented (Sanctions) Regulations 2020</RegimeName><IndividualEntityShip>Individual</IndividualEntityShip><DesignationSource>UN</DesignationSource>
            <SanctionsImposed>Asset freeze|Travel Ban</SanctionsImposed>
            <Addresses><Address><AddressLine1>1 Road</AddressLine1><AddressCountry>Kenya</AddressCountry></Address></Addresses>
            <IndividualDetails><Individual><DOBs><DOB>dd/mm/1945</DOB><DOB>dd/03/1946</DOB></DOBs><Nationalities><Nationality>Kenya</Nationality></Nationalities>
              <Positions><Position>Director</Position></Positions><Genders><Gender>Male</Gender></Genders>
              <BirthDetails><Location><TownOfBirth>Mombasa</TownOfBirth><CountryOfBirth>Kenya</CountryOfBirth></Location></BirthDetails>
              <PassportDetails><Passport><PassportNumber>X12345</PassportNumber></Passport></PassportDetails></Individual></IndividualDetails>
          </Designation>
          <Designation>
            <DateDesignated>26/01/2001</DateDesignated><UniqueID>XXX0002</UniqueID><Names><Name><Name6>INVENTED STAR</Name6><NameType>Primary Name</NameType></Name></Names>
            <RegimeName>The Invented (Sanctions) Regulations 2020</RegimeName><IndividualEntityShip>Ship</IndividualEntityShip>
            <ShipDetails><Ship><IMONumbers><IMONumber>9074729</IMONumber></IMONumbers><TypeOfShipDetails><TypeOfShip>Tanker</TypeOfShip></TypeOfShipDetails>
              <CurrentBelievedFlagOfShips><CurrentBelievedFlagOfShip>Kenya</CurrentBelievedFlagOfShip></CurrentBelievedFlagOfShips></Ship></ShipDetails>
          </Designation>
        </Designations>
        """;

    private static string Row(string cells)
    {
        var named = cells.Split(';').Select(c => c.Split('=', 2)).ToDictionary(c => c[0], c => c[1]);
        Assert.All(named.Keys, k => Assert.Contains(k, Columns));
        return string.Join(',', Columns.Select(c => named.GetValueOrDefault(c) ?? "")) + "\n";
    }

    [Fact]
    public void A_person_printed_in_several_rows_is_one_entry()
    {
        using var desk = new ListDesk();
        var import = desk.Import(desk.File("UK-Sanctions-List.csv", Csv()));
        Assert.Equal(("uk-sanctions-list", 2, new DateOnly(2026, 1, 26)), (import.Id, import.Records, import.Edition!.AsOf));
        Assert.Empty(import.Notes);

        var entry = desk.Entry("XXX0001");
        Assert.Equal(
            ["INVENTED, Zoran|Strong|Primary|line 3", "The Chairman|Weak|Alias|line 4", "Зоран Выдуманный|Strong|OriginalScript|line 5"],
            entry.Names.Select(n => $"{n.Value.Text}|{n.Value.Strength}|{n.Value.Type}|{n.Record}"));
        Assert.Equal(["1945", "1946-03"], entry.BirthDates.Select(b => b.Value.ToString()));
        Assert.Equal(
            (PartyKind.Person, Gender.Male, new DateOnly(2001, 1, 25), "The Invented (Sanctions) Regulations 2020"), (entry.Kind, entry.Gender, entry.ListedOn, entry.LegalBasis));
        Assert.Contains(entry.Remarks, r => r.Value == "UN reference: XXi.001");
        Assert.Contains(desk.Entry("XXX0002").Identifiers, i => i.Value is { Kind: IdentifierKind.Imo, Checked: true });
    }

    [Fact]
    public void The_elements_say_the_same_as_the_columns()
    {
        using var desk = new ListDesk();
        desk.Import(desk.File("one.csv", Csv()));
        var import = desk.Import(desk.File("two.xml", Xml));
        Assert.Empty(import.Notes);
        var difference = desk.Module.CompareLists.Run("one", "two");
        Assert.Equal((0, 0, 0), (difference.Added.Count, difference.Removed.Count, difference.Changed.Count));
    }

    [Fact]
    public void An_element_of_a_party_that_is_not_known_is_kept_and_counted()
    {
        using var desk = new ListDesk();
        var import = desk.Import(desk.File("uk.xml", Xml.Replace("<UniqueID>XXX0001", "<ShoeSize>44</ShoeSize><UniqueID>XXX0001", StringComparison.Ordinal)));
        Assert.Equal("note-unknown-fields", Assert.Single(import.Notes).Key);
        Assert.Contains(desk.Entry("XXX0001").Remarks, r => r.Value == "ShoeSize: 44");
    }
}
