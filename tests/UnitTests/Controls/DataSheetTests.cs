using System.Text;
using Pillar.Controls.Classifying;
using Pillar.Platform.Input;
using Pillar.UnitTests.Platform.Pdf;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Controls;

/// <summary>Data sheets, invented, as PDF.</summary>
public class DataSheetTests
{
    [Fact]
    public void A_sheet_as_PDF_proposes_each_property_with_the_page_and_line_it_stands_at()
    {
        var pdf = MadePdf.Of(
            "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 /Resources << /Font << /F1 7 0 R >> >> >>",
            "<< /Type /Page /Parent 2 0 R /Contents 5 0 R >>", "<< /Type /Page /Parent 2 0 R /Contents 6 0 R >>",
            MadePdf.Stream("", "BT /F1 12 Tf 72 700 Td (Invented steel bar) Tj 0 -20 Td (Diameter) Tj 200 0 Td (120 mm) Tj ET"),
            MadePdf.Stream("", "BT /F1 12 Tf 72 700 Td (Mechanical) Tj 0 -20 Td (Tensile strength: 2100 MPa at 20 C) Tj 0 -20 Td (CAS No. 111-48-8) Tj ET"), MadePdf.Font);
        Assert.Equal([("Diameter", "120 mm", 1, 2), ("Tensile strength", "2100 MPa", 2, 2), ("cas", "111-48-8", 2, 3)], Read(pdf).Select(static fact => (fact.Name, fact.Value, fact.Page, fact.Line)));
    }

    [Fact]
    public void A_sheet_of_pictures_alone_and_one_that_is_cut_off_are_told_in_one_line()
    {
        Assert.Contains("pictures only", Assert.Throws<BadInputException>(() => Read(MadePdf.Page(""))).Message, StringComparison.Ordinal);
        Assert.Contains("damaged", Assert.Throws<BadInputException>(() => Read(MadePdf.Page(MadePdf.Text("Width: 14 mm"))[..200])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sheet_that_is_no_text_is_refused() => Assert.Throws<BadInputException>(() => Read([.. Encoding.UTF8.GetBytes("Width: 14 mm"), 0xFF, 0xFE]));

    private static IReadOnlyList<ProposedFact> Read(byte[] sheet)
    {
        using var input = InputStream.Over(new MemoryStream(sheet), "sheet.pdf");
        return DataSheet.Read(input);
    }
}
