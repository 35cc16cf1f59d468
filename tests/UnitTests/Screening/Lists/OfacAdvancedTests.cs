using Pillar.Bench;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Screening.Lists;

public class OfacAdvancedTests
{
    [Fact]
    public void What_stands_apart_and_is_named_by_number_comes_together_in_one_entry()
    {
        using var desk = new ListDesk();
        var import = desk.Import(desk.File("sdn_advanced.xml", AdvancedList.Of(2)));
        Assert.Equal(("ofac-sdn", 2, new DateOnly(2026, 5, 21)), (import.Id, import.Records, import.Edition!.AsOf));
        Assert.Empty(import.Notes);

        var entry = desk.Entry("ofac-sdn:2");
        Assert.Equal((PartyKind.Person, Gender.Male, new DateOnly(2012, 3, 23)), (entry.Kind, entry.Gender, entry.ListedOn));
        Assert.Equal(["NPWMD"], entry.Programmes);
        Assert.Equal("Executive Order 13382 (Non-proliferation)", entry.LegalBasis);
        Assert.Equal(
            ["INVENTED2, Zoran|Strong|Primary", "ВЫДУМАННЫЙ2, Зоран|Strong|OriginalScript", "INVENT1, Zorran2|Strong|Alias"],
            entry.Names.Take(3).Select(n => $"{n.Value.Text}|{n.Value.Strength}|{n.Value.Type}"));
        Assert.Equal(2, entry.Names.Count(n => n.Value.Strength == NameStrength.Weak));
        Assert.Equal("1971", Assert.Single(entry.BirthDates).Value.ToString());
        Assert.Equal(("Invented Road 2, Nairobi", "KE"), (entry.Places[0].Value.Text, entry.Places[0].Value.Country));
        Assert.Contains(entry.Identifiers, i => i is { Value: { Kind: IdentifierKind.Passport, Normal: "A0000002", Country: "KE" }, Record: "IDRegDocument 2" });
        Assert.Contains(entry.Identifiers, i => i.Value is { Kind: IdentifierKind.DigitalCurrencyAddress, Checked: true });
        Assert.Contains(entry.Remarks, r => r.Value == "Associate Of: INVENTED1, Zoran (1)");
        Assert.Contains(entry.Remarks, r => r.Value == "Passport A0000002: Issue Date 2010-03-09");
        Assert.Equal("Director of the Invented Bureau", Assert.Single(entry.Positions).Value);
    }

    [Fact]
    public void A_number_that_leads_to_nothing_and_a_feature_without_a_known_label_are_counted_and_kept()
    {
        using var desk = new ListDesk();
        var list = AdvancedList.Of(1)
            .Replace("AliasTypeID=\"1400\"", "AliasTypeID=\"77\"", StringComparison.Ordinal)
            .Replace("FeatureTypeID=\"26\"", "FeatureTypeID=\"999\"", StringComparison.Ordinal);
        var import = desk.Import(desk.File("sdn_advanced.xml", list));
        Assert.Equal(["note-unlabelled-remarks", "note-unresolved-references"], import.Notes.Select(n => n.Key));
        Assert.Contains(desk.Entry("ofac-sdn:1").Remarks, r => r.Value.StartsWith("Shoe Size: Director", StringComparison.Ordinal));
    }

    [Fact]
    public void The_files_of_one_list_in_two_layouts_are_not_taken_in_one_call()
    {
        using var desk = new ListDesk();
        var refused = Record.Exception(() => desk.Module.ImportLists.Run([desk.File("sdn_advanced.xml", AdvancedList.Of(1)), desk.File("sdn.csv", "1,\"INVENTED\",-0- ,\"X\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \n")]));
        Assert.Contains("ofac-advanced-xml", Assert.IsType<BadInputException>(refused).Message, StringComparison.Ordinal);
    }
}
