using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Screening.Lists;

public class SwissSecoTests
{
    internal const string Invented =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <swiss-sanctions-list list-type="whole-list" date="2026-03-02">
          <sanctions-program ssid="20"><program-key lang="eng">Invented</program-key><program-name lang="eng">Ordinance about the invented</program-name><program-name lang="fre">Ordonnance</program-name>
            <sanctions-set ssid="4387" lang="eng">annex 13</sanctions-set></sanctions-program>
          <target ssid="100"><sanctions-set-id>4387</sanctions-set-id><foreign-identifier>XXi.001</foreign-identifier>
            <modification modification-type="amended" publication-date="2024-01-03" effective-date="2024-01-03"><added><target ssid="100"><individual/></target></added></modification>
            <modification modification-type="listed" publication-date="2022-03-16" effective-date="2022-03-16"/>
            <individual sex="male">
              <identity ssid="1" main="true">
                <name ssid="2" name-type="primary-name" quality="good">
                  <name-part order="1" name-part-type="family-name"><value>Vydumanny</value><spelling-variant lang="eng" script="LATN">Invented</spelling-variant><spelling-variant lang="rus" script="CYRL">ВЫДУМАННЫЙ</spelling-variant></name-part>
                  <name-part order="2" name-part-type="given-name"><value>Zoran</value><spelling-variant lang="rus" script="CYRL">Зоран</spelling-variant></name-part>
                </name>
                <name ssid="3" name-type="alias" quality="low"><name-part order="1" name-part-type="whole-name"><value>The Chairman</value></name-part></name>
                <day-month-year ssid="4" day="30" month="8" year="1954" calendar="Gregorian"/>
                <nationality ssid="5"><country iso-code="KE">Kenya</country></nationality>
                <place-of-birth ssid="6" place-id="900"/>
                <address ssid="7" place-id="900"><address-details>1 Road</address-details></address>
                <identification-document ssid="8" document-type="passport"><number>X12345</number><issuer code="KE">Kenya</issuer></identification-document>
              </identity>
              <justification ssid="9">Invented.</justification>
              <relation ssid="10" target-id="102" relation-type="related-to"/>
            </individual>
          </target>
          <target ssid="101"><sanctions-set-id>4387</sanctions-set-id>
            <modification modification-type="de-listed" publication-date="2024-01-03" effective-date="2024-01-03"/>
            <modification modification-type="listed" publication-date="2022-03-16" effective-date="2022-03-16"/>
            <entity><identity><name name-type="primary-name"><name-part order="1" name-part-type="whole-name"><value>Released Company</value></name-part></name></identity></entity></target>
          <target ssid="102"><sanctions-set-id>4387</sanctions-set-id><modification modification-type="listed" publication-date="2022-03-17" effective-date="2022-03-17"/>
            <object object-type="vessel"><identity><name name-type="primary-name"><name-part order="1" name-part-type="whole-name"><value>INVENTED STAR</value></name-part></name></identity>
              <other-information ssid="11">IMO number: 9074729</other-information></object></target>
          <place ssid="900"><location>Mombasa</location><country iso-code="KE">Kenya</country></place>
        </swiss-sanctions-list>
        """;

    [Fact]
    public void Spellings_of_parts_make_whole_names_and_places_behind_the_targets_are_found()
    {
        using var desk = new ListDesk();
        var import = desk.Import(desk.File("consolidated-list_2026-03-02.xml", Invented));
        Assert.Equal(("ch-seco", 2, new DateOnly(2026, 3, 2)), (import.Id, import.Records, import.Edition!.AsOf));
        Assert.Equal(["note-delisted", "note-unknown-fields"], import.Notes.Select(n => n.Key));

        var entry = desk.Entry("ch-seco:100");
        Assert.Equal(
            ["Vydumanny Zoran|Strong|Primary|name 2", "Invented Zoran|Strong|Alias|name 2", "ВЫДУМАННЫЙ Зоран|Strong|OriginalScript|name 2", "The Chairman|Weak|Alias|name 3"],
            entry.Names.Select(n => $"{n.Value.Text}|{n.Value.Strength}|{n.Value.Type}|{n.Record}"));
        Assert.Equal((Gender.Male, new DateOnly(2022, 3, 16), "Ordinance about the invented"), (entry.Gender, entry.ListedOn, entry.Programmes[0]));
        Assert.Equal("1954-08-30", Assert.Single(entry.BirthDates).Value.ToString());
        Assert.Equal(["Mombasa", "1 Road, Mombasa"], entry.Places.Select(p => p.Value.Text).Order(StringComparer.Ordinal).Reverse());
        Assert.Contains(entry.Identifiers, i => i.Value is { Kind: IdentifierKind.Passport, Normal: "X12345", Country: "KE" });
        Assert.Contains(entry.Remarks, r => r.Value.StartsWith("related-to: INVENTED STAR (102)", StringComparison.Ordinal));
        Assert.Contains(entry.Remarks, r => r.Value == "UN reference: XXi.001");
    }

    [Fact]
    public void What_was_de_listed_is_left_out_and_a_ship_has_its_number()
    {
        using var desk = new ListDesk();
        desk.Import(desk.File("ch-seco.xml", Invented));
        Assert.Empty(desk.Module.ShowEntry.Run("ch-seco:101"));
        Assert.Contains(desk.Entry("ch-seco:102").Identifiers, i => i.Value is { Kind: IdentifierKind.Imo, Checked: true });
    }
}
