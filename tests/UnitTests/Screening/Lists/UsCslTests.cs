using Pillar.Screening.Lists;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Screening.Lists;

public class UsCslTests
{
    private const string Header =
        "_id,source,entity_number,type,programs,name,title,addresses,federal_register_notice,start_date,end_date,standard_order,license_requirement,license_policy,"
        + "call_sign,vessel_type,gross_tonnage,gross_registered_tonnage,vessel_flag,vessel_owner,remarks,source_list_url,alt_names,citizenships,dates_of_birth,"
        + "nationalities,places_of_birth,source_information_url,ids\n";

    private sealed record Rest(string Type = "", string Aliases = "", string Addresses = "", string Ids = "");

    private static string Row(string id, string source, string number, string name, Rest? rest = null)
    {
        var (type, aliases, addresses, ids) = rest ?? new Rest();
        return $"\"{id}\",\"X ({source}) - Y\",\"{number}\",\"{type}\",\"\",\"{name}\",\"\",\"{addresses}\",\"85 FR 1\",\"2020-12-23\",\"\",\"\",\"\",\"\",\"\",\"\",\"\","
            + $"\"\",\"\",\"\",\"\",\"\",\"{aliases}\",\"\",\"\",\"\",\"\",\"\",\"{ids}\"\n";
    }

    private static ListImport Import(ListDesk desk, params string[] rows) =>
        desk.Import(desk.File("us-csl_2026-07-31.csv", Header + string.Concat(rows)));

    [Fact]
    public void A_row_gives_names_places_identifiers_and_its_basis()
    {
        using var desk = new ListDesk();
        Import(desk, Row("a1", "SDN", "77", "INVENTED, Ada", new Rest(
            "Individual",
            "INVENTA, Ada; \"\"Ada; the Elder\"\"",
            "1 Street, Tehran, IR; CN",
            "Passport, X123, IR; Gender, Female; SWIFT/BIC, TATBIRTH; Website, example.org")));
        var entry = desk.Entry("us-csl:77");
        Assert.Equal((PartyKind.Person, Gender.Female, "85 FR 1", new DateOnly(2020, 12, 23)), (entry.Kind, entry.Gender, entry.LegalBasis, entry.ListedOn));
        Assert.Equal(["INVENTED, Ada", "INVENTA, Ada", "Ada", "the Elder"], entry.Names.Select(n => n.Value.Text));
        Assert.Equal(["IR", "CN"], entry.Countries.Select(c => c.Value.Country));
        Assert.Equal([IdentifierKind.Passport, IdentifierKind.Bic], entry.Identifiers.Select(i => i.Value.Kind));
        Assert.Equal("line 2", entry.Names[0].Record);
        Assert.Contains("SDN", entry.Programmes);
    }

    [Theory]
    [InlineData("Invented Trading Co., Ltd.", PartyKind.Organisation)]
    [InlineData("Bearings of Nowhere (Russian entity)", PartyKind.Organisation)]
    [InlineData("Zoran Invented (Russian national); and any successor, sub-unit, or subsidiary thereof", PartyKind.Person)]
    [InlineData("Zoran Invented", PartyKind.Unknown)]
    public void A_row_without_a_type_is_what_its_words_say_or_unknown(string name, PartyKind kind)
    {
        using var desk = new ListDesk();
        Import(desk, Row("a1", "DPL", "", name));
        Assert.Equal(kind, desk.Entry("us-csl:a1").Kind);
    }

    [Fact]
    public void Words_that_are_no_name_become_a_remark_and_a_note()
    {
        using var desk = new ListDesk();
        var import = Import(
            desk,
            Row("a1", "ISN", "", "Invented Import Company; and any successor, sub-unit, or subsidiary thereof"),
            Row("a2", "EL", "", "Invented Forces (aka VKX); and any successor, sub-unit, or subsidiary thereof"),
            Row("a3", "UVL", "", "Invented Limited [aka General Inventions, aka Beijing Invention] (Hong Kong Entity), and its sub-units and successors"));
        Assert.Equal(["Invented Import Company"], desk.Entry("us-csl:a1").Names.Select(n => n.Value.Text));
        Assert.Equal(["Invented Forces", "VKX"], desk.Entry("us-csl:a2").Names.Select(n => n.Value.Text));
        Assert.Equal(["Invented Limited", "General Inventions", "Beijing Invention"], desk.Entry("us-csl:a3").Names.Select(n => n.Value.Text));
        Assert.Equal("note-name-tails", Assert.Single(import.Notes).Key);
    }

    [Fact]
    public void Repeated_headers_empty_rows_address_rows_and_lost_letters_are_noted()
    {
        using var desk = new ListDesk();
        var import = Import(desk, Row("a1", "EL", "", "Xi?an Invented"), Header, Row("a2", "EL", "", " "), Row("a3", "EL", "", "Address 01", new Rest(Addresses: "CN")));
        Assert.Equal(2, import.Records);
        Assert.Equal(
            ["note-address-only", "note-empty-rows", "note-lost-characters", "note-repeated-header"], import.Notes.Select(n => n.Key).Order(StringComparer.Ordinal));
        Assert.Equal(NameStrength.Weak, desk.Entry("us-csl:a3").Names[0].Value.Strength);
    }

    [Fact]
    public void A_number_that_stands_on_two_lists_of_the_file_gets_the_list_behind_it()
    {
        using var desk = new ListDesk();
        Import(desk, Row("a1", "SDN", "17014", "INVENTED BANK", new Rest("Entity")), Row("a2", "SSI", "17014", "INVENTED BANK", new Rest("Entity")));
        Assert.Equal("17014", desk.Entry("us-csl:17014").Reference);
        Assert.Equal("17014 SSI", desk.Entry("us-csl:17014 ssi").Reference);
    }
}
