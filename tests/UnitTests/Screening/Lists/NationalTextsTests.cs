using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Screening.Lists;

/// <summary>The small national layouts: denied persons, export prohibitions of Japan, proscribed persons of Pakistan.</summary>
public class NationalTextsTests
{
    internal const string Denied =
        "\"Name\"\t\"Street_Address\"\t\"City\"\t\"State\"\t\"Country\"\t\"Postal_Code\"\t\"Effective_Date\"\t\"Expiration_Date\"\t\"Standard_Order\"\t\"Last_Update\"\t\"Action\"\t\"FR_Citation\"\n"
        + "\"ZORAN INVENTED\"\t\"1 ROAD\"\t\"NAIROBI\"\t\"\"\t\"KE\"\t\"00100\"\t\"06/19/2023\"\t\"06/29/2056\"\t\"Y\"\t\"2023-07-01\"\t\"F.R. NOTICE ADDED\"\t\"88 F.R. 1 6/27/23\"\n"
        + "\"ZORAN INVENTED\"\t\"2 ROAD\"\t\"MOMBASA\"\t\"\"\t\"KE\"\t\"\"\t\"06/19/2023\"\t\"06/29/2056\"\t\"Y\"\t\"2023-07-01\"\t\"F.R. NOTICE ADDED\"\t\"88 F.R. 1 6/27/23\"\n"
        + "\"INVENTED TRADING CO., LTD.\"\t\"\"\t\"\"\t\"\"\t\"KE\"\t\"\"\t\"06/20/2023\"\t\"\"\t\"Y\"\t\"\"\t\"\"\t\"\"\n";

    internal const string Meti =
        "○ 発明の団体（令和四年外務省告示第千五百四十号）\n指定日：2022 年03月01 日\n最終更新日：2025 年09 月12 日\n"
        + "１ 有限会社発明（別称、イン\nベント及びベント）\nInvented Bearings of\nNowhere LLC, a.k.a., the following two aliases:\n-Invented Bearings; and\n-Bearings Ltd.\n所在地：1 Road, Nairobi, Kenya; and 2 Road,\nMombasa, Kenya.2 発明省\nThe Invented Ministry, including its services. This includes much.\n所在地：3 Road, Nairobi, Kenya.\n"
        + "３ アルファ（別称、有限会社アルファ）Alfa, a.k.a., the following one alias:\n-OOO Alfa.\n所在地：４ Road, Nairobi, Kenya.\n";

    internal const string Nacta =
        """[{"Name":"Zoran Invented @ Chairman @ Zorran Invent","FatherName":"Old Invented","CNIC":"1234512345671","Province":"Punjab","District":"MULTAN"},{"Name":"Ada Invented","FatherName":null,"CNIC":"1234512345671","Province":"Sindh","District":"KORANGI"}]""";

    [Fact]
    public void A_denied_person_is_one_entry_with_the_addresses_of_its_rows()
    {
        using var desk = new ListDesk();
        var import = desk.Import(desk.File("dpl_2023-07-01.txt", Denied));
        Assert.Equal(("us-denied-persons", 2), (import.Id, import.Records));
        Assert.Empty(import.Notes);
        var entry = desk.Entry("ZORAN INVENTED 2023-06-19");
        Assert.Equal((PartyKind.Unknown, new DateOnly(2023, 6, 19), "88 F.R. 1 6/27/23"), (entry.Kind, entry.ListedOn, entry.LegalBasis));
        Assert.Equal([("1 ROAD, NAIROBI, 00100", "line 2"), ("2 ROAD, MOMBASA", "line 3")], entry.Places.Select(p => (p.Value.Text, p.Record)));
        Assert.Equal(PartyKind.Organisation, desk.Entry("INVENTED TRADING CO., LTD. 2023-06-20").Kind);
    }

    [Fact]
    public void An_entry_of_japan_has_both_names_their_aliases_and_its_addresses()
    {
        using var desk = new ListDesk();
        var import = desk.Import(desk.File("meti_list.txt", Meti));
        Assert.Equal((3, new DateOnly(2025, 9, 12)), (import.Records, import.Edition!.AsOf));
        Assert.Empty(import.Notes);
        var entry = desk.Entry("meti-list:1");
        Assert.Equal(["Invented Bearings of Nowhere LLC", "Invented Bearings", "Bearings Ltd.", "有限会社発明", "インベント", "ベント"], entry.Names.Select(n => n.Value.Text));
        Assert.Equal(["1 Road, Nairobi, Kenya", "2 Road, Mombasa, Kenya"], entry.Places.Select(p => p.Value.Text));
        Assert.Equal(("令和四年外務省告示第千五百四十号", "KE"), (entry.LegalBasis, entry.Places[0].Value.Country));
        Assert.Equal(["The Invented Ministry", "発明省"], desk.Entry("meti-list:2").Names.Select(n => n.Value.Text));
        Assert.Equal(["Alfa", "OOO Alfa", "アルファ", "有限会社アルファ"], desk.Entry("meti-list:3").Names.Select(n => n.Value.Text));
    }

    [Fact]
    public void A_proscribed_person_has_what_he_is_called_his_card_and_his_father()
    {
        using var desk = new ListDesk();
        var import = desk.Import(desk.File("pk_proscribed_persons.json", Nacta));
        Assert.Equal(("pk-proscribed-persons", 2, "note-no-card"), (import.Id, import.Records, Assert.Single(import.Notes).Key));
        var entry = desk.Entry("1234512345671");
        Assert.Equal(["Zoran Invented|Strong", "Chairman|Weak", "Zorran Invent|Strong"], entry.Names.Select(n => $"{n.Value.Text}|{n.Value.Strength}"));
        Assert.Contains(entry.Remarks, r => r.Value == "Father: Old Invented");
        Assert.Equal((IdentifierKind.NationalNumber, "PK"), (entry.Identifiers[0].Value.Kind, entry.Identifiers[0].Value.Country));
        Assert.Equal("Ada Invented", desk.Entry("Ada Invented /  / KORANGI").Names[0].Value.Text);
    }
}
