using Pillar.Screening.Lists.Agreement;
using Xunit;

namespace Pillar.UnitTests.Screening.Lists;

public class AgreementTests
{
    private static ListDesk Desk()
    {
        var desk = new ListDesk();
        desk.Import(desk.File("un-consolidated.xml", Un));
        desk.Import(desk.File("eu-fsf.xml", EuFsfTests.Invented));
        desk.Import(desk.File("uk-sanctions-list.csv", UkSanctionsTests.Csv()));
        desk.Import(desk.File("sdn.xml", OfacXmlTests.Invented));
        return desk;
    }

    private const string Un =
        """
        <CONSOLIDATED_LIST dateGenerated="2026-01-05T00:00:09Z"><INDIVIDUALS>
          <INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>ZORAN</FIRST_NAME><SECOND_NAME>INVENTED</SECOND_NAME><REFERENCE_NUMBER>XXi.001</REFERENCE_NUMBER><LISTED_ON>2016-03-01</LISTED_ON>
            <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1977-03-09</DATE></INDIVIDUAL_DATE_OF_BIRTH></INDIVIDUAL>
          <INDIVIDUAL><DATAID>2</DATAID><FIRST_NAME>LATE</FIRST_NAME><SECOND_NAME>DESIGNATION</SECOND_NAME><REFERENCE_NUMBER>XXi.002</REFERENCE_NUMBER><LISTED_ON>2025-12-01</LISTED_ON></INDIVIDUAL>
        </INDIVIDUALS><ENTITIES/></CONSOLIDATED_LIST>
        """;

    private static AgreedLink Link(Agreed agreed, string left, string right) =>
        Assert.Single(agreed.Links, l => $"{l.Left.List}:{l.Left.Reference}" == left && $"{l.Right.List}:{l.Right.Reference}" == right);

    [Fact]
    public void A_permanent_reference_that_another_list_states_links_surely_even_where_births_differ()
    {
        using var desk = Desk();
        var link = Link(desk.Module.CompareAgreement.Run(), "eu-fsf:EU.1.11", "un-consolidated:XXi.001");
        Assert.False(link.Doubtful);
        Assert.Equal(["agree-reference", "agree-name", "agree-births-differ"], link.Reasons.Select(r => r.Key));
        Assert.Contains(link.Differences, d => d.Field == "born" && d.Added.SequenceEqual(["1977-03-09"]));
    }

    [Fact]
    public void A_name_and_years_that_fit_are_doubtful_and_births_that_contradict_link_nothing()
    {
        using var desk = Desk();
        var agreed = desk.Module.CompareAgreement.Run();
        // The Treasury's entry is born between 1976 and 1978, that of the United Nations in 1977, that of the EU about 1958 or in 1960 to 1962.
        var link = Link(agreed, "ofac-sdn:901", "un-consolidated:XXi.001");
        Assert.True(link.Doubtful);
        Assert.Equal(["agree-name", "agree-year"], link.Reasons.Select(r => r.Key));
        Assert.DoesNotContain(agreed.Links, l => l.Left.List == "eu-fsf" && l.Right.List == "ofac-sdn");
    }

    [Fact]
    public void A_number_with_its_check_links_two_vessels()
    {
        using var desk = Desk();
        var link = Link(desk.Module.CompareAgreement.Run(), "ofac-sdn:902", "uk-sanctions-list:XXX0002");
        Assert.Equal("agree-checked", link.Reasons[0].Key);
        Assert.False(link.Doubtful);
    }

    [Theory]
    [InlineData(20, 1)]
    [InlineData(40, 0)]
    public void A_list_that_names_a_party_later_is_shown_from_so_many_days_on(int days, int lags)
    {
        using var desk = Desk();
        var agreed = desk.Module.CompareAgreement.Run(days);
        // The EU named the party thirty days after the United Nations; the United Kingdom long before.
        Assert.Equal(lags, agreed.Lags.Count(l => l is { First.List: "un-consolidated", Later.List: "eu-fsf", Days: 30 }));
        Assert.Contains(agreed.Lags, l => l is { First.List: "uk-sanctions-list", Later.List: "un-consolidated" });
    }

    [Fact]
    public void A_designation_of_the_united_nations_that_a_list_has_not_is_shown_with_the_days_that_passed()
    {
        using var desk = Desk();
        var missing = desk.Module.CompareAgreement.Run().Missing.Where(m => m.Designation.Reference == "XXi.002").ToList();
        Assert.Equal([("ofac-sdn", 142), ("eu-fsf", 135), ("uk-sanctions-list", 56)], missing.Select(m => (m.List, m.Days)));
    }

    [Fact]
    public void A_name_that_very_many_entries_bear_links_nothing()
    {
        using var desk = new ListDesk();
        desk.Import(desk.File("eu-fsf.xml", EuFsfTests.Invented));
        var same = System.Text.RegularExpressions.Regex.Replace(InventedList.Un(30), "PERSON [0-9]+", "ZORAN").Replace("XXi", "YYi", StringComparison.Ordinal);
        desk.Import(desk.File("one.xml", same));
        var agreed = desk.Module.CompareAgreement.Run();
        Assert.Equal(1, agreed.Crowded);
        Assert.DoesNotContain(agreed.Links, l => l.Left.List == "eu-fsf" && l.Right.List == "one");
    }

    [Theory]
    [InlineData("UN Ref IRi.018.  Passport no: G4506013", "IRi.018")]
    [InlineData("(UK Sanctions List Ref):AQD0183 (UN Ref):QDi.263. Also", "QDi.263")]
    [InlineData("UN reference: KPi.001", "KPi.001")]
    [InlineData("Leader of a group (QDe.118)", "")]
    public void A_reference_is_the_partys_own_only_where_the_text_says_so(string text, string own) => Assert.Equal(own, string.Join(' ', UnReferences.Stated(text)));
}
