using Pillar.Screening.Lists;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Screening.Lists;

public class OfacDelimitedTests
{
    private const string Primary =
        "101,\"INVENTED, Ada Maria\",\"individual\",\"NPWMD] [IFSR\",\"Director\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"
        + "\"DOB 10 Dec 1948; alt. DOB circa 1950; POB Havana, Cuba; nationality Iran; Gender Female; a.k.a. 'LYDIA'; Passport X0001 (Iran) issued 19 Jun 2012; "
        + "Digital Currency Address - XBT 12QtD5BFwRsdNsAZY76UVE1xyCGNTojH9h; Chief of nothing; Linked To: INVENTED BA\"\r\n"
        + "102,\"INVENTED STAR\",\"vessel\",\"DPRK\",-0- ,\"ABCD\",\"Tanker\",-0- ,-0- ,\"Panama\",-0- ,\"Vessel Registration Identification IMO 9074729; MMSI 572469210.\"\r\n"
        + "103,\"EP-XYZ\",\"aircraft\",\"SDGT\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n"
        + "104,\"INVENTED BANK\",-0- ,\"IRAN\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,\"SWIFT/BIC TATBIRTH.\"\r\n\u001A";

    private static ListImport Import(ListDesk desk) => desk.Import(
        desk.File("sdn_2021-07-07.csv", Primary),
        desk.File("add_2021-07-07.csv", "101,7,\"1 Sample Street\",\"Tehran\",\"Iran\",-0- \r\n"),
        desk.File("alt_2021-07-07.csv", "101,12,\"fka\",\"INVENTA, Ada\",-0- \r\n999,13,\"aka\",\"NOBODY\",-0- \r\n"),
        desk.File("sdn_comments_2021-07-07.csv", "101,\"NK; SSN 1-2-3 (Cuba).\"\r\n"));

    [Fact]
    public void The_parts_of_a_family_become_one_list()
    {
        using var desk = new ListDesk();
        var import = Import(desk);
        Assert.Equal(("ofac-sdn", 4, new DateOnly(2021, 7, 7)), (import.Id, import.Records, import.Edition!.AsOf));
        Assert.Equal(
            [PartyKind.Person, PartyKind.Vessel, PartyKind.Aircraft, PartyKind.Organisation],
            new[] { "101", "102", "103", "104" }.Select(r => desk.Entry(r).Kind));
    }

    [Fact]
    public void The_remarks_give_weak_aliases_dates_countries_and_identifiers()
    {
        using var desk = new ListDesk();
        Import(desk);
        var entry = desk.Entry("101");
        Assert.Equal(
            ["INVENTED, Ada Maria|Strong|Primary|sdn 101", "INVENTA, Ada|Strong|Former|alt 12", "LYDIA|Weak|Alias|sdn 101 remarks"],
            entry.Names.Select(n => $"{n.Value.Text}|{n.Value.Strength}|{n.Value.Type}|{n.Record}"));
        Assert.Equal(["INVENTED", "Ada Maria"], entry.Names[0].Value.Parts.Select(p => p.Text));
        Assert.Equal(["1948-12-10", "circa 1950"], entry.BirthDates.Select(b => b.Value.ToString()));
        Assert.Equal(Gender.Female, entry.Gender);
        Assert.Equal(["NPWMD", "IFSR"], entry.Programmes);
        Assert.Equal(
            [IdentifierKind.Passport, IdentifierKind.DigitalCurrencyAddress, IdentifierKind.NationalNumber],
            entry.Identifiers.Select(i => i.Value.Kind));
        Assert.Contains(entry.Remarks, r => r.Value == "Chief of nothing");
    }

    [Fact]
    public void A_remark_that_outgrew_its_column_goes_on_in_the_comments()
    {
        using var desk = new ListDesk();
        Import(desk);
        Assert.Contains(desk.Entry("101").Remarks, r => r.Value == "Linked To: INVENTED BANK");
    }

    [Fact]
    public void Ships_aircraft_and_banks_carry_their_checked_identifiers()
    {
        using var desk = new ListDesk();
        Import(desk);
        Assert.Equal(
            [IdentifierKind.CallSign, IdentifierKind.Imo, IdentifierKind.Mmsi], desk.Entry("102").Identifiers.Select(i => i.Value.Kind));
        Assert.Equal(IdentifierKind.AircraftTailNumber, Assert.Single(desk.Entry("103").Identifiers).Value.Kind);
        Assert.True(Assert.Single(desk.Entry("104").Identifiers).Value is { Kind: IdentifierKind.Bic, Checked: true });
    }

    [Fact]
    public void Rows_of_nobody_and_remarks_without_a_label_are_counted()
    {
        using var desk = new ListDesk();
        Assert.Equal(["note-orphan-rows", "note-unlabelled-remarks"], Import(desk).Notes.Select(n => n.Key));
    }

    [Fact]
    public void A_part_without_its_primary_file_says_which_file_is_missing()
    {
        using var desk = new ListDesk();
        var import = desk.Import(desk.File("cons_alt.csv", "101,12,\"aka\",\"X\",-0- \r\n"));
        Assert.Contains("cons_prim.csv", $"{import.Failure}", StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_with_another_number_of_columns_is_named()
    {
        using var desk = new ListDesk();
        var import = desk.Import(desk.File("sdn.csv", Primary[..Primary.IndexOf("\r\n", StringComparison.Ordinal)] + "\r\n102,\"X\"\r\n"));
        Assert.EndsWith("sdn.csv line 2: expected 12 columns, found 2", $"{import.Failure}", StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_no_utf_8_are_read_as_windows_1252_and_said()
    {
        using var desk = new ListDesk();
        var path = desk.Home.Write("sdn.csv", System.Text.Encoding.Latin1.GetBytes("7,\"CAF\u00C9 INVENTED\",-0- ,\"CUBA\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n"));
        Assert.Equal("note-windows-1252", Assert.Single(desk.Import(path).Notes).Key);
        Assert.Equal("CAFÉ INVENTED", desk.Entry("7").Names[0].Value.Text);
    }
}
