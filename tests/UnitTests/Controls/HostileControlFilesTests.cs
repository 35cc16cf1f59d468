using System.IO.Compression;
using System.Text;
using Pillar.Controls;
using Pillar.Platform;
using Pillar.UnitTests.Platform;
using Pillar.UnitTests.Platform.Pdf;
using Pillar.UnitTests.Screening.Lists;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Controls;

/// <summary>Files that are broken, cut off or made to hurt: each is one clear line, and nothing of it is kept.</summary>
public sealed class HostileControlFilesTests : IDisposable
{
    private readonly TempHome home = new();
    private readonly NoAudit audit = new();

    public void Dispose() => home.Dispose();

    [Fact]
    public void An_invented_print_in_this_layout_is_read()
    {
        var import = Module.ImportControls.Run(home.Write("annex.txt", Print()));
        Assert.Equal(["1C999", "9A999"], import.List.Entries.Select(static e => e.Code));
        Assert.Equal("1C999.a.1", import.List.Find("1C999")!.Items[0].Items[0].Id);
    }

    [Fact]
    public void A_print_that_ends_before_what_its_contents_name_was_cut_off()
    {
        var print = Print();
        Refused("annex.txt", print[..print.IndexOf("CATEGORY 9 - A", StringComparison.Ordinal)], "annex.txt: expected CATEGORY 9 – AEROSPACE, which its contents name, found the end of the file");
        Refused("annex.txt", print[..print.IndexOf("2020 UPDATE", StringComparison.Ordinal)], "annex.txt: expected 2020 Update of the EU Control List of Dual-Use Items, which its contents name, found the end of the file");
    }

    [Theory]
    [InlineData(0.999)]
    [InlineData(0.9)]
    [InlineData(0.5)]
    [InlineData(0.1)]
    public void The_real_print_cut_anywhere_is_refused(double share)
    {
        using var file = new GZipStream(File.OpenRead(TestData.File(Published.AnnexIText)), CompressionMode.Decompress);
        var text = new StreamReader(file).ReadToEnd();
        var lists = text.IndexOf("\f            2020 UPDATE OF THE EU CONTROL LIST", StringComparison.Ordinal);
        Refused("annex.txt", text[..(int)(lists * share)], "found the end of the file");
    }

    [Theory]
    [InlineData(0.999)]
    [InlineData(0.5)]
    [InlineData(0.1)]
    public void The_real_schedules_cut_anywhere_are_refused(double share)
    {
        foreach (var file in (string[])[Published.Nsg, Published.NsgFrench, Published.ExportControlList])
        {
            var xml = File.ReadAllText(TestData.File(file));
            Refused("law.xml", xml[..(int)(xml.Length * share)], "expected well-formed XML");
        }
    }

    [Theory]
    [InlineData(0.8)]
    [InlineData(0.5)]
    [InlineData(0.1)]
    public void The_real_military_list_cut_anywhere_is_refused(double share)
    {
        using var file = new GZipStream(File.OpenRead(TestData.File(Published.MilitaryText)), CompressionMode.Decompress);
        var text = new StreamReader(file).ReadToEnd();
        Refused("military.txt", text[..(int)(text.Length * share)], "found the end of the file");
    }

    [Theory]
    [InlineData(0.999)]
    [InlineData(0.5)]
    public void The_real_PDF_cut_anywhere_is_refused(double share)
    {
        var pdf = File.ReadAllBytes(TestData.File(Published.AnnexIPdf));
        Refused("annex.pdf", pdf[..(int)(pdf.Length * share)], "annex.pdf: expected a PDF that is whole, found a damaged one, or one that was cut off");
    }

    [Fact]
    public void A_PDF_is_read_as_the_text_it_lays_out()
    {
        Refused("list.pdf", MadePdf.Page(MadePdf.Text("Widgets, as follows")), "list.pdf: expected a control list as");
        Refused("annex.pdf", MadePdf.Page(MadePdf.Text("LIST OF DUAL-USE ITEMS")), "annex.pdf: expected the list of Regulation (EU) 2021/821, named before its categories, found another list");
    }

    [Fact]
    public void A_packed_print_that_is_cut_off_is_refused() => Refused("annex.txt.gz", File.ReadAllBytes(TestData.File(Published.AnnexIText))[..^2000], "annex.txt.gz");

    [Fact]
    public void Another_list_in_the_same_layout_is_no_edition_of_this_one() => Refused(
        "annex.txt", Print().Replace("(EU) 2021/821", "(EC) No 428/2009", StringComparison.Ordinal),
        "annex.txt: expected the list of Regulation (EU) 2021/821, named before its categories, found another list");

    [Theory]
    [InlineData("CATEGORY 10 - BIOTECHNOLOGY", "CATEGORY 10")]
    [InlineData("1F001   Sequencers, as follows:", "1F001")]
    [InlineData("11A001   Sequencers, as follows:", "11A001")]
    public void A_heading_of_an_unknown_kind_is_named_with_its_line(string heading, string found) => Refused(
        "annex.txt", Print().Replace("9A999   Gadgets", $"{heading}\n9A999   Gadgets", StringComparison.Ordinal),
        $"annex.txt line 21: expected a category from 0 to 9 and an entry headed by a code such as 1C210, found {found}");

    [Fact]
    public void A_line_of_a_hundred_megabytes_is_refused_before_it_is_held()
    {
        var start = Encoding.UTF8.GetBytes(Print());
        Refused("annex.txt", Long(start), "annex.txt line 25: expected a line of at most 4000 characters, found more");
        Refused("annex.txt.gz", Packed(Long(start)), "annex.txt.gz line 25: expected a line of at most 4000 characters, found more");
        Refused("law.xml", Long(Encoding.UTF8.GetBytes(Law("<!-- "))), "expected at most 67108864 bytes");
    }

    [Fact]
    public void Entities_that_expand_without_end_are_refused_as_a_document_type() => Refused(
        "law.xml", "<!DOCTYPE Regulation [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>" + Law("<Schedule>&c;</Schedule>"), "without a document type");

    [Fact]
    public void Elements_inside_elements_without_end_are_refused() =>
        Refused("law.xml", Law("<Schedule>" + string.Concat(Enumerable.Repeat("<Provision>", 5000))), "nested at most 64 deep");

    [Fact]
    public void Bytes_that_are_no_text_are_refused() => Refused("annex.txt", [.. Encoding.UTF8.GetBytes(Print()), 0xFF, 0xFE], "UTF-8");

    [Fact]
    public void A_file_of_another_kind_and_an_empty_one_name_what_is_read()
    {
        Refused("list.csv", "code,title\n1C999,Widgets\n", "expected a control list as");
        Refused("annex.txt", "", "expected a control list as");
    }

    [Fact]
    public void An_older_edition_does_not_come_into_force_by_itself()
    {
        Module.ImportControls.Run(home.Write("annex.txt", Print()), new DateOnly(2025, 11, 15));
        var older = home.Write("old.txt", Print() + "\n");
        Assert.Equal(
            "List eu-annex-i is in force as of 2025-11-15; this file is of 2021-06-11. Import it with --accept to put the older one in force.",
            Module.ImportControls.Run(older, new DateOnly(2021, 6, 11)).Refusal?.Text.ToString());
        Assert.Null(Module.ImportControls.Run(older, new DateOnly(2021, 6, 11), accept: true).Refusal);
    }

    private ControlsModule Module => ControlsModule.Open(new PillarHome(home.Folder), audit);

    private void Refused(string name, string content, string expected) => Refused(name, Encoding.UTF8.GetBytes(content), expected);

    private void Refused(string name, byte[] content, string expected)
    {
        var path = home.Write(name, content);
        var line = Assert.Throws<BadInputException>(() => Module.ImportControls.Run(path)).Message;
        Assert.Contains(expected, line, StringComparison.Ordinal);
        Assert.StartsWith(name, line);
        Assert.DoesNotContain('\n', line);
        Assert.Empty(Module.ControlCatalogue.Run());
        Assert.Empty(audit.Lines);
    }

    private static byte[] Long(byte[] start)
    {
        var bytes = new byte[100 << 20];
        Array.Fill(bytes, (byte)'x');
        start.CopyTo(bytes, 0);
        return bytes;
    }

    private static byte[] Packed(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(content);
        }

        return packed.ToArray();
    }

    private static string Law(string schedule) =>
        $"<Regulation xmlns:lims=\"http://justice.gc.ca/lims\"><Identification><InstrumentNumber>SOR/2000-210</InstrumentNumber></Identification>{schedule}";

    private static string Print() => """
        LIST OF DUAL-USE ITEMS
        Regulation (EU) 2021/821
        CONTENTS
        CATEGORY 1 - MATERIALS ................. 2
        CATEGORY 9 – AEROSPACE ................. 3
        2020 Update of the EU Control List of Dual-Use Items .... 4

                                       1
        """ + "\n\f" + """
        CATEGORY 1 - MATERIALS

        1C      Materials
        1C999   Widgets, as follows:
                a.     Widgets having all of the following:
                       1.     A mass exceeding 5 kg;
                       2.     A length of 1 m or more;

                                       2
        """ + "\n\f" + """
        CATEGORY 9 - AEROSPACE


        9A999   Gadgets, as follows:
                a.     Blue ones.

                                       3
        """ + "\n\f" + """
        2020 UPDATE OF THE EU CONTROL LIST OF DUAL-USE ITEMS
        """;
}
