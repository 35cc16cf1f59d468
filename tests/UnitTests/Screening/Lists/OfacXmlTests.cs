using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Screening.Lists;

public class OfacXmlTests
{
    internal const string Invented =
        """
        <?xml version="1.0" standalone="yes"?>
        <sdnList xmlns="http://tempuri.org/sdnList.xsd">
          <publshInformation><Publish_Date>04/22/2026</Publish_Date><Record_Count>2</Record_Count></publshInformation>
          <sdnEntry>
            <uid>901</uid><firstName>Zoran</firstName><lastName>INVENTED</lastName><title>Director</title><sdnType>Individual</sdnType>
            <remarks>Linked To: INVENTED BUREAU.</remarks>
            <programList><program>NPWMD</program></programList>
            <idList>
              <id><uid>1</uid><idType>Passport</idType><idNumber>X12345</idNumber><idCountry>Kenya</idCountry><issueDate>14 Nov 2007</issueDate></id>
              <id><uid>2</uid><idType>Gender</idType><idNumber>Male</idNumber></id>
              <id><uid>3</uid><idType>Digital Currency Address - XBT</idType><idNumber>12QtD5BFwRsdNsAZY76UVE1xyCGNTojH9h</idNumber></id>
            </idList>
            <akaList>
              <aka><uid>11</uid><type>a.k.a.</type><category>strong</category><lastName>INVENT</lastName><firstName>Zorran</firstName></aka>
              <aka><uid>12</uid><type>a.k.a.</type><category>weak</category><lastName>THE CHAIRMAN</lastName></aka>
              <aka><uid>13</uid><type>f.k.a.</type><category>strong</category><lastName>OLD</lastName><firstName>Zoran</firstName></aka>
            </akaList>
            <addressList><address><uid>21</uid><address1>1 Road</address1><city>Nairobi</city><country>Kenya</country></address></addressList>
            <nationalityList><nationality><uid>31</uid><country>Kenya</country><mainEntry>true</mainEntry></nationality></nationalityList>
            <dateOfBirthList><dateOfBirthItem><uid>41</uid><dateOfBirth>01 Jan 1976 to 31 Dec 1978</dateOfBirth><mainEntry>true</mainEntry></dateOfBirthItem></dateOfBirthList>
            <placeOfBirthList><placeOfBirthItem><uid>51</uid><placeOfBirth>Mombasa, Kenya</placeOfBirth><mainEntry>true</mainEntry></placeOfBirthItem></placeOfBirthList>
            <shoeSize>44</shoeSize>
          </sdnEntry>
          <sdnEntry>
            <uid>902</uid><lastName>INVENTED STAR</lastName><sdnType>Vessel</sdnType><programList><program>DPRK</program></programList>
            <idList><id><uid>4</uid><idType>Vessel Registration Identification</idType><idNumber>IMO 9074729</idNumber></id></idList>
            <vesselInfo><callSign>ABCD</callSign><vesselType>Bulk Cargo</vesselType><vesselFlag>Kenya</vesselFlag></vesselInfo>
          </sdnEntry>
        </sdnList>
        """;

    [Fact]
    public void A_person_is_read_with_every_value_and_its_record_and_what_is_not_known_is_kept()
    {
        using var desk = new ListDesk();
        var import = desk.Import(desk.File("sdn.xml", Invented));
        Assert.Equal(("ofac-sdn", 2, new DateOnly(2026, 4, 22)), (import.Id, import.Records, import.Edition!.AsOf));
        Assert.Equal("note-unknown-fields", Assert.Single(import.Notes).Key);

        var entry = desk.Entry("ofac-sdn:901");
        Assert.Equal(
            ["INVENTED, Zoran|Strong|Primary|sdnEntry 901", "INVENT, Zorran|Strong|Alias|aka 11", "THE CHAIRMAN|Weak|Alias|aka 12", "OLD, Zoran|Strong|Former|aka 13"],
            entry.Names.Select(n => $"{n.Value.Text}|{n.Value.Strength}|{n.Value.Type}|{n.Record}"));
        Assert.Equal("1976..1978", Assert.Single(entry.BirthDates).Value.ToString());
        Assert.Equal([("Passport", "X12345", "KE"), ("DigitalCurrencyAddress", "12QtD5BFwRsdNsAZY76UVE1xyCGNTojH9h", "")], entry.Identifiers.Select(i => ($"{i.Value.Kind}", i.Value.Normal, i.Value.Country)));
        Assert.Equal((Gender.Male, "Director"), (entry.Gender, entry.Positions[0].Value));
        Assert.Contains(entry.Remarks, r => r.Value == "Linked To: INVENTED BUREAU");
        Assert.Contains(entry.Remarks, r => r.Value == "shoeSize: 44");
    }

    [Fact]
    public void A_vessel_has_its_checked_number_call_sign_and_flag()
    {
        using var desk = new ListDesk();
        desk.Import(desk.File("sdn.xml", Invented));
        var entry = desk.Entry("ofac-sdn:902");
        Assert.Contains(entry.Identifiers, i => i.Value is { Kind: IdentifierKind.Imo, Normal: "9074729", Checked: true });
        Assert.Contains(entry.Identifiers, i => i.Value is { Kind: IdentifierKind.CallSign, Normal: "ABCD" });
        Assert.Contains(entry.Countries, c => c.Value is { Country: "KE" });
    }

    [Fact]
    public void A_file_that_states_another_number_of_entries_says_so()
    {
        using var desk = new ListDesk();
        var import = desk.Import(desk.File("sdn.xml", Invented.Replace(">2<", ">8197<", StringComparison.Ordinal)));
        Assert.Contains(import.Notes, n => n.Key == "note-stated-count");
    }
}
