using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Screening.Lists;

public class OpenSanctionsTests
{
    private const string Simple =
        "id,schema,name,aliases,birth_date,countries,addresses,identifiers,sanctions,phones,emails,dataset,first_seen,last_seen\n"
        + "x-1,Person,INVENTED Ada,\"Ада Выдуманная;\"\"Invented; the Elder\"\"\",(a) 5.1.1974 (b) 1977,Iran/Syria,\"1 Street, Kenya\",D9004878,EU-XXX - Asset freeze - 28.9.2015,,,xx_list,,\n"
        + "x-2,Vessel,INVENTED STAR,,,,,9074729,,,,xx_list,,\n"
        + "x-3,LegalEntity,Invented LLC,,,Russian,,5010031470 (Tax ID/INN),,,,xx_list,,\n"
        + "x-4,Address,Some street,,,,,,,,,xx_list,,\n";

    private const string Ftm =
        """
        {"id":"s-1","schema":"Sanction","properties":{"entity":["p-1"],"program":["WMD"],"authority":["Invented Ministry"],"listingDate":["2021-05-04"]},"datasets":["yy_list"]}
        {"id":"p-1","caption":"Ada Invented","schema":"Person","target":true,"properties":{"name":["Ada Invented"],"alias":["A. Invented"],"weakAlias":["Lydia"],"birthDate":["1974-01"],"nationality":["ir"],"gender":["female"],"passportNumber":["X1"]},"datasets":["yy_list"]}
        {"id":"v-1","caption":"STAR","schema":"Vessel","target":true,"properties":{"name":["STAR"],"imoNumber":["IMO9074729"],"flag":["pa"]},"datasets":["yy_list"]}
        {"id":"i-1","schema":"Identification","properties":{"holder":["p-1"],"number":["778899"],"country":["ir"]},"datasets":["yy_list"]}
        {"id":"p-2","caption":"A relative","schema":"Person","target":false,"properties":{"name":["A relative"]},"datasets":["yy_list"]}
        """;

    [Fact]
    public void A_simple_file_gives_its_data_set_as_the_list()
    {
        using var desk = new ListDesk();
        var import = desk.Import(desk.File("xx_2026-08.targets.simple.csv", Simple));
        Assert.Equal(("xx-list", 3, new DateOnly(2026, 8, 1)), (import.Id, import.Records, import.Edition!.AsOf));
        Assert.Contains(import.Notes, n => n.Key == "note-not-parties");
    }

    [Fact]
    public void A_row_of_a_simple_file_is_read_with_every_cell()
    {
        using var desk = new ListDesk();
        desk.Import(desk.File("x.csv", Simple));
        var entry = desk.Entry("xx-list:x-1");
        Assert.Equal(["INVENTED Ada", "Ада Выдуманная", "Invented", "the Elder"], entry.Names.Select(n => n.Value.Text));
        Assert.Equal(["1974-01-05", "1977"], entry.BirthDates.Select(b => b.Value.ToString()));
        Assert.Equal(["IR", "SY", "KE"], entry.Countries.Select(c => c.Value.Country));
        Assert.Equal(("EU-XXX", new DateOnly(2015, 9, 28)), (entry.Programmes[0], entry.ListedOn));
        Assert.True(desk.Entry("x-2").Identifiers[0].Value is { Kind: IdentifierKind.Imo, Checked: true });
        Assert.True(desk.Entry("x-3").Identifiers[0].Value is { Kind: IdentifierKind.TaxNumber, Normal: "5010031470" });
    }

    [Fact]
    public void Entities_take_what_others_say_of_them_in_any_order()
    {
        using var desk = new ListDesk();
        var import = desk.Import(desk.File("entities.ftm.json", Ftm));
        Assert.Equal(("yy-list", 2), (import.Id, import.Records));
        var entry = desk.Entry("p-1");
        Assert.Equal(["Ada Invented|Strong|Primary", "A. Invented|Strong|Alias", "Lydia|Weak|Alias"], entry.Names.Select(n => $"{n.Value.Text}|{n.Value.Strength}|{n.Value.Type}"));
        Assert.Equal((Gender.Female, "Invented Ministry", new DateOnly(2021, 5, 4)), (entry.Gender, entry.LegalBasis, entry.ListedOn));
        Assert.Equal(["X1 line 2", "778899 line 4"], entry.Identifiers.Select(i => $"{i.Value.Normal} {i.Record}"));
        Assert.Equal(("PA", PartyKind.Vessel), (desk.Entry("v-1").Countries[0].Value.Country, desk.Entry("v-1").Kind));
    }

    [Theory]
    [InlineData("{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{\"name\":[\"X\"]}}\n{\"id\":", "line 2")]
    [InlineData("{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{\"name\":[\"X\"]}}\n{\"schema\":\"Person\"}", "line 2")]
    [InlineData("{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{\"name\":[\"X\"]}}\n{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{\"name\":[\"X\"]}}", "line 2")]
    public void A_line_that_cannot_be_used_is_named(string lines, string place)
    {
        using var desk = new ListDesk();
        var path = desk.File("entities.ftm.json", lines);
        var failure = Record.Exception(() => desk.Import(path)) is BadInputException bad ? bad.Message : $"{desk.Import(path).Failure}";
        Assert.Contains(place, failure, StringComparison.Ordinal);
    }
}
