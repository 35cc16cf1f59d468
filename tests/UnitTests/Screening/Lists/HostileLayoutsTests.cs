using System.IO.Compression;
using System.Text;
using Pillar.Bench;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Screening.Lists;

/// <summary>What is done to every layout: whatever a file holds, there is one clear line, nothing of it is in force, and the last good copy stays.</summary>
public class HostileLayoutsTests
{
    private static readonly (string Name, Func<string> Content, string Repeated, string Value)[] Layouts =
    [
        ("sdn.xml", () => OfacXmlTests.Invented, "902=901", "THE CHAIRMAN"),
        ("sdn_advanced.xml", () => AdvancedList.Of(2), "<Profile ID=\"2\"=<Profile ID=\"1\"", "INVENT7"),
        ("eu-fsf.xml", () => EuFsfTests.Invented, "", "The Chairman"),
        ("eu-fsf.csv", EuFsfTests.Csv, "", "The Chairman"),
        ("uk-sanctions-list.csv", () => UkSanctionsTests.Csv(), "", "The Chairman"),
        ("uk-sanctions-list.xml", () => UkSanctionsTests.Xml, "XXX0002=XXX0001", "The Chairman"),
        ("ch-seco.xml", () => SwissSecoTests.Invented, "target ssid=\"102\"=target ssid=\"100\"", "The Chairman"),
        ("dpl.txt", () => NationalTextsTests.Denied, "", "INVENTED TRADING CO., LTD."),
        ("meti_list.txt", () => NationalTextsTests.Meti, "", "Bearings Ltd"),
        ("pk_proscribed_persons.json", () => NationalTextsTests.Nacta, "", "Zorran Invent"),
    ];

    public static TheoryData<string> All => [.. Layouts.Select(l => l.Name)];

    public static TheoryData<string> Xml => [.. Layouts.Where(l => l.Name.EndsWith(".xml", StringComparison.Ordinal)).Select(l => l.Name)];

    public static TheoryData<string> Repeating => [.. Layouts.Where(l => l.Repeated.Length > 0).Select(l => l.Name)];

    private static (string Name, Func<string> Content, string Repeated, string Value) Layout(string name) => Array.Find(Layouts, l => l.Name == name);

    /// <summary>Imports the good file, then the bad one of the same name, and gives the one line that says what is wrong with it.</summary>
    private static string Refused(string name, byte[] bad)
    {
        using var desk = new ListDesk();
        var good = desk.Import(desk.File(name, Layout(name).Content()));
        Assert.True(good.Done, $"{good.Failure}");
        Directory.CreateDirectory(desk.Home.File("bad"));
        var path = desk.Home.Write($"bad/{name}", bad);
        var thrown = Record.Exception(() => desk.Module.ImportLists.Run([path]));
        var line = thrown is null ? $"{Assert.Single(desk.Module.ImportLists.Run([path]).Lists).Failure}" : Assert.IsType<BadInputException>(thrown).Message;
        Assert.NotEmpty(line);
        Assert.DoesNotContain('\n', line);
        Assert.Equal(good.Records, desk.Module.ListCatalogue.Run().Single(l => l.Edition.Id == good.Id).Records);
        return line;
    }

    private static string Refused(string name, string bad) => Refused(name, Encoding.UTF8.GetBytes(bad));

    [Theory]
    [MemberData(nameof(All))]
    public void A_packed_file_is_read_as_well(string name)
    {
        using var desk = new ListDesk();
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(Layout(name).Content()));
        }

        Assert.True(desk.Import(desk.Home.Write($"{name}.gz", packed.ToArray())).Done);
    }

    [Theory]
    [MemberData(nameof(Xml))]
    public void Entities_that_expand_are_refused_as_a_document_type(string name)
    {
        var list = Layout(name).Content();
        var root = list.IndexOf('<', list.IndexOf("?>", StringComparison.Ordinal));
        Assert.Contains("document type", Refused(name, list.Insert(root, "<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>")), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Xml))]
    public void The_words_of_a_layout_in_another_namespace_are_another_layout(string name)
    {
        var list = Layout(name).Content();
        var root = list.IndexOf('<', list.IndexOf("?>", StringComparison.Ordinal) + 2);
        var end = list.IndexOfAny([' ', '>'], root);
        var own = list.IndexOf(" xmlns=\"", root, StringComparison.Ordinal);
        var bare = own < 0 ? list : list.Remove(own, list.IndexOf('"', own + 8) + 1 - own);
        Assert.Contains("namespace 'urn:invented'", Refused(name, bare.Insert(end, " xmlns=\"urn:invented\"")), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Xml))]
    public void A_file_that_is_cut_off_names_the_line(string name)
    {
        var list = Layout(name).Content();
        Assert.Contains($"{name} line", Refused(name, list[..(list.Length * 3 / 4)]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("eu-fsf.csv")]
    [InlineData("uk-sanctions-list.csv")]
    [InlineData("dpl.txt")]
    [InlineData("pk_proscribed_persons.json")]
    public void A_table_or_array_that_is_cut_off_is_refused(string name)
    {
        var list = Layout(name).Content().TrimEnd();
        Assert.Contains(name, Refused(name, list[..^20]), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Bytes_of_another_encoding_are_refused_and_never_guessed(string name)
    {
        var list = Encoding.UTF8.GetBytes(Layout(name).Content());
        var at = list.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Layout(name).Value)) + 1;
        Assert.Contains(name, Refused(name, [.. list[..at], 0xC9, .. list[at..]]), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_value_longer_than_any_list_has_is_refused(string name)
    {
        var (_, content, _, value) = Layout(name);
        Assert.Contains(name, Refused(name, content().Replace(value, new string('x', 1_100_000), StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Repeating))]
    public void A_number_that_comes_twice_is_refused(string name)
    {
        var (_, content, repeated, _) = Layout(name);
        var (from, to) = (repeated[..(repeated.Length / 2)], repeated[(repeated.Length / 2 + 1)..]);
        Assert.Contains(name, Refused(name, content().Replace(from, to, StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_name_that_a_spreadsheet_would_run_is_a_name(string name)
    {
        using var desk = new ListDesk();
        var (_, content, _, value) = Layout(name);
        var import = desk.Import(desk.File(name, content().Replace(value, "=cmd|calc!A1", StringComparison.Ordinal)));
        Assert.True(import.Done, $"{import.Failure}");
    }
}
