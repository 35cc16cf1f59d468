using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Screening.Lists;

public class UnConsolidatedTests
{
    private const string Invented =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <CONSOLIDATED_LIST dateGenerated="2026-01-05T00:00:09.554Z">
          <INDIVIDUALS>
            <INDIVIDUAL>
              <DATAID>1</DATAID><FIRST_NAME>ZORAN</FIRST_NAME><SECOND_NAME>INVENTED</SECOND_NAME>
              <UN_LIST_TYPE>DPRK</UN_LIST_TYPE><REFERENCE_NUMBER>XXi.001</REFERENCE_NUMBER><LISTED_ON>2012-12-31</LISTED_ON>
              <NAME_ORIGINAL_SCRIPT>Зоран Выдуманный</NAME_ORIGINAL_SCRIPT>
              <COMMENTS1>Gender: Male. Owner of the ship SAMPLE (IMO: 9074729).</COMMENTS1>
              <NATIONALITY><VALUE>Kenya</VALUE></NATIONALITY>
              <INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS>
              <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>The Chairman</ALIAS_NAME></INDIVIDUAL_ALIAS>
              <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Zoran Invent; Zorran Invent</ALIAS_NAME></INDIVIDUAL_ALIAS>
              <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1960</FROM_YEAR><TO_YEAR>1962</TO_YEAR></INDIVIDUAL_DATE_OF_BIRTH>
              <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>APPROXIMATELY</TYPE_OF_DATE><YEAR>1965</YEAR></INDIVIDUAL_DATE_OF_BIRTH>
              <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1961-03-09+01:00</DATE></INDIVIDUAL_DATE_OF_BIRTH>
              <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Numéro de passeport</TYPE_OF_DOCUMENT><NUMBER>Kenyan passport number X12345</NUMBER></INDIVIDUAL_DOCUMENT>
            </INDIVIDUAL>
          </INDIVIDUALS>
          <ENTITIES>
            <ENTITY>
              <DATAID>2</DATAID><FIRST_NAME>INVENTED TRADING GROUP (ITG)</FIRST_NAME><REFERENCE_NUMBER>XXe.001</REFERENCE_NUMBER>
              <ENTITY_ALIAS><QUALITY>f.k.a.</QUALITY><ALIAS_NAME>Вымысел (Vymysel)</ALIAS_NAME></ENTITY_ALIAS>
            </ENTITY>
          </ENTITIES>
        </CONSOLIDATED_LIST>
        """;

    [Fact]
    public void A_person_is_read_with_every_value_and_its_record()
    {
        using var desk = new ListDesk();
        var import = desk.Import(desk.File("un_consolidated_2026-01-04.xml", Invented));
        Assert.Equal(("un-consolidated", 2, new DateOnly(2026, 1, 5)), (import.Id, import.Records, import.Edition!.AsOf));

        var entry = desk.Entry("XXi.001");
        Assert.Equal(
            ["ZORAN INVENTED|Strong|Primary|INDIVIDUAL 1", "Зоран Выдуманный|Strong|OriginalScript|NAME_ORIGINAL_SCRIPT", "The Chairman|Weak|Alias|INDIVIDUAL_ALIAS 2",
             "Zoran Invent|Strong|Alias|INDIVIDUAL_ALIAS 3", "Zorran Invent|Strong|Alias|INDIVIDUAL_ALIAS 3"],
            entry.Names.Select(n => $"{n.Value.Text}|{n.Value.Strength}|{n.Value.Type}|{n.Record}"));
        Assert.Equal(["1960..1962", "circa 1965", "1961-03-09"], entry.BirthDates.Select(b => b.Value.ToString()));
        Assert.Equal((PartyKind.Person, Gender.Male, new DateOnly(2012, 12, 31)), (entry.Kind, entry.Gender, entry.ListedOn));
        Assert.Contains(entry.Identifiers, i => i is { Value: { Kind: IdentifierKind.Passport, Normal: "X12345" }, Record: "INDIVIDUAL_DOCUMENT 1" });
        Assert.Contains(entry.Identifiers, i => i is { Value: { Kind: IdentifierKind.Imo, Checked: true }, Record: "COMMENTS1" });
    }

    [Fact]
    public void An_acronym_and_another_script_in_parentheses_are_names_of_their_own()
    {
        using var desk = new ListDesk();
        desk.Import(desk.File("un.xml", Invented));
        Assert.Equal(
            ["INVENTED TRADING GROUP (ITG)|Strong", "INVENTED TRADING GROUP|Strong", "ITG|Weak", "Вымысел|Strong", "Vymysel|Strong"],
            desk.Entry("un:xxe.001").Names.Select(n => $"{n.Value.Text}|{n.Value.Strength}"));
    }

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"b\">]><CONSOLIDATED_LIST/>")]
    [InlineData("<CONSOLIDATED_LIST><INDIVIDUALS><INDIVIDUAL><DATAID>1</DATAID>")]
    [InlineData("<CONSOLIDATED_LIST></CONSOLIDATED_LIST>")]
    public void A_document_with_a_document_type_or_cut_short_or_empty_is_one_clear_line(string xml)
    {
        using var desk = new ListDesk();
        var import = desk.Import(desk.File("un.xml", xml));
        Assert.Contains("un.xml", $"{import.Failure}", StringComparison.Ordinal);
        Assert.DoesNotContain('\n', $"{import.Failure}");
        Assert.DoesNotContain(desk.Module.ListCatalogue.Run(), l => l.Edition.Id == "un");
    }
}
