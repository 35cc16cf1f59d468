using Pillar.Platform.Input;
using Pillar.Platform.Pdf;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Platform.Pdf;

/// <summary>PDF files that are broken, cut off or made to hurt the reader: each is one clear line within its time, and the program goes on.</summary>
public class HostilePdfTests
{
    private const string Damaged = "bad.pdf: expected a PDF that is whole, found a damaged one, or one that was cut off";
    private const string Pictures = "bad.pdf: expected a PDF with text, found pictures only: read it with a program for character recognition first";
    private const string TooLarge = "bad.pdf: expected a PDF that unpacks into at most 256 MB, found more (an unpack bomb?)";

    [Theory]
    [InlineData(0.999)]
    [InlineData(0.9)]
    [InlineData(0.5)]
    [InlineData(0.05)]
    public void One_that_was_cut_off(double share)
    {
        var whole = MadePdf.Page(MadePdf.Text("Widgets"));
        Refused(Damaged, whole[..(int)(share * (whole.Length - 2))]);
    }

    [Fact]
    public void One_that_holds_no_PDF() => Refused(Damaged, "%PDF-1.4\nnothing of the kind\n%%EOF\n"u8.ToArray());

    [Fact]
    public void A_stream_damaged_in_the_middle_though_what_came_before_could_be_read()
    {
        var packed = MadePdf.Packed(MadePdf.Text("Widgets") + string.Concat(Enumerable.Range(0, 4000).Select(static n => $" {n} w")));
        Refused(Damaged, Contents("/Filter /FlateDecode", $"{packed[..(packed.Length / 2)]}\0\0\0\0{packed[((packed.Length / 2) + 4)..]}"));
        Refused(Damaged, Contents("/Filter /FlateDecode", packed[..(packed.Length / 2)]));
    }

    [Fact]
    public void One_that_is_encrypted() => Refused(
        "bad.pdf: expected a PDF that opens without a password, found an encrypted one",
        MadePdf.Of(
            [.. MadePdf.Tree, "<< /Type /Page /Parent 2 0 R >>", $"<< /Filter /Standard /V 1 /R 2 /P -4 /O <{new string('A', 64)}> /U <{new string('B', 64)}> >>"],
            "/Encrypt 4 0 R /ID [<00112233445566778899AABBCCDDEEFF> <00112233445566778899AABBCCDDEEFF>]"));

    [Fact]
    public void One_of_pictures_only() => Refused(
        Pictures,
        MadePdf.Page("100 0 0 100 72 600 cm /Scan Do", "/XObject << /Scan 6 0 R >>", MadePdf.Stream("/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8", "x")));

    [Fact]
    public void An_unpack_bomb_of_one_stream_and_one_of_two_packings() => Assert.All(
        (string[])[MadePdf.Packed(new string(' ', 300 << 20)), MadePdf.Packed(MadePdf.Packed(new string(' ', 300 << 20)))],
        static bomb => Refused(TooLarge, Contents(bomb.Length > 1 << 20 ? "/Filter /FlateDecode" : "/Filter [/FlateDecode /FlateDecode]", bomb)));

    [Fact]
    public void A_bomb_that_an_old_packing_makes() => Refused(TooLarge, Contents("/Filter /LZWDecode", new string('\u0080', 1 << 20)));

    [Fact]
    public void More_pages_than_a_document_of_law_has() => Refused(
        "bad.pdf: expected a PDF of at most 4000 pages, found more",
        MadePdf.Of([MadePdf.Tree[0], $"<< /Type /Pages /Count 4001 /Kids [{string.Join(' ', Enumerable.Repeat("3 0 R", 4001))}] >>", "<< /Type /Page /Parent 2 0 R >>"]));

    [Fact]
    public void Arrays_in_arrays_and_dictionaries_in_dictionaries_without_end()
    {
        Refused(Damaged, MadePdf.Page(new string('[', 200_000)));
        Refused(Damaged, MadePdf.Of("<< /Type /Catalog /Pages 2 0 R /X " + string.Concat(Enumerable.Repeat("<< /A ", 200_000)), MadePdf.Tree[1]));
    }

    [Fact]
    public void A_page_tree_fifty_thousand_deep() => Refused(
        Damaged, MadePdf.Of([MadePdf.Tree[0], .. Enumerable.Range(2, 50_000).Select(static n => $"<< /Type /Pages /Kids [{n + 1} 0 R] /Count 1 >>"), "<< /Type /Page >>"]));

    [Fact]
    public void Objects_that_stand_for_themselves()
    {
        Refused(Damaged, MadePdf.Of(MadePdf.Tree[0], "2 0 R"));
        Refused(Damaged, MadePdf.Of(MadePdf.Tree[0], "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>"));
        Refused(Damaged, MadePdf.Of([.. MadePdf.Tree, "<< /Type /Page /Parent 2 0 R /Contents 4 0 R >>", "<< /Length 4 0 R >>\nstream\nBT ET\nendstream"]));
    }

    [Fact]
    public void Forms_that_show_each_other_without_end() => Refused(
        Damaged, MadePdf.Page("/Next Do", "/XObject << /Next 6 0 R >>", MadePdf.Form("/Next Do", 7), MadePdf.Form("/Next Do", 6)));

    [Fact]
    public void Forms_that_show_ten_forms_each_end_with_their_time() => Refused(
        "bad.pdf: expected a PDF that is read within 3 seconds, found one that takes longer",
        MadePdf.Page("/Next Do", "/XObject << /Next 6 0 R >>", [.. Enumerable.Range(7, 12).Select(static next => MadePdf.Form(string.Concat(Enumerable.Repeat("/Next Do ", 10)), next)), MadePdf.Form("", 6)]));

    [Theory]
    [InlineData("/Length 999999999999")]
    [InlineData("/Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 2000000000 /Colors 4 /BitsPerComponent 16 >>")]
    public void Lengths_that_are_not_there(string dictionary) => Refused(
        Damaged, MadePdf.Of([.. MadePdf.Tree, "<< /Type /Page /Parent 2 0 R /Contents 4 0 R >>", $"<< {dictionary} >>\nstream\nBT ET\nendstream"]));

    [Fact]
    public void A_table_and_a_stream_of_two_thousand_million_objects()
    {
        Refused(Damaged, MadePdf.Of([MadePdf.Tree[0], "<< /Type /Pages /Kids [] /Count 0 >>", MadePdf.Stream("/Type /ObjStm /N 2000000000 /First 2000000000", "abc")]));
        Refused(Damaged, MadePdf.Of([MadePdf.Tree[0], "<< /Type /Pages /Kids [] /Count 2000000000 >>", MadePdf.Stream("/Type /XRef /Size 2000000000 /W [1000000000 1000000000 100] /Index [0 2000000000] /Root 1 0 R", "abc")]));
    }

    [Fact]
    public void A_font_with_two_thousand_million_widths() => Refused(
        TooLarge,
        MadePdf.Page(
            "BT /F2 12 Tf 72 700 Td <0041> Tj ET", "/Font << /F2 6 0 R >>",
            "<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [7 0 R] >>",
            "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 8 0 R /W [0 2000000000 500] >>",
            "<< /Type /FontDescriptor /FontName /A /Flags 4 /FontBBox [0 0 1 1] /ItalicAngle 0 /Ascent 1 /Descent 1 /CapHeight 1 /StemV 1 >>"));

    [Fact]
    public void Letters_a_mile_off_the_page_make_no_line_without_end()
    {
        using var input = InputStream.Over(new MemoryStream(MadePdf.Page("BT /F1 12 Tf 72 700 Td (a) Tj 2000000000 0 Td (b) Tj ET")), "far.pdf");
        Assert.Equal(1002, PdfLayout.Text(input).Length);
    }

    private static byte[] Contents(string dictionary, string data) => MadePdf.Of(
        [.. MadePdf.Tree, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>", MadePdf.Stream(dictionary, data), MadePdf.Font]);

    private static void Refused(string expected, byte[] pdf)
    {
        using var input = InputStream.Over(new MemoryStream(pdf), "bad.pdf");
        Assert.Equal(expected, Assert.Throws<BadInputException>(() => PdfLayout.Text(input, TimeSpan.FromSeconds(expected.Contains(" 3 seconds", StringComparison.Ordinal) ? 3 : 60))).Message);
    }
}
