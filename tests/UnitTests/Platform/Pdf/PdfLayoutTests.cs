using System.Text;
using Pillar.Platform.Input;
using Pillar.Platform.Pdf;
using Xunit;

namespace Pillar.UnitTests.Platform.Pdf;

public class PdfLayoutTests
{
    [Fact]
    public void Indents_and_wide_gaps_are_spaces_and_lines_stand_in_the_order_of_the_page() => Assert.Equal(
        "1C999    Widgets:\n         a.  Blue ones.\n",
        Text(MadePdf.Page("BT /F1 12 Tf 118 680 Td (a.) Tj 22 0 Td (Blue) Tj 28 0 Td (ones.) Tj ET BT /F1 12 Tf 72 700 Td (1C999) Tj 50 0 Td (Widgets:) Tj ET")));

    [Fact]
    public void A_raised_digit_is_a_superscript_and_a_lowered_one_stands_in_its_line() => Assert.Equal(
        "Above 10⁻⁶ m of H2O\n",
        Text(MadePdf.Page("BT /F1 12 Tf 72 700 Td (Above 10) Tj /F1 7 Tf 5 Ts (-6) Tj 0 Ts /F1 12 Tf ( m of H) Tj /F1 7 Tf -2 Ts (2) Tj 0 Ts /F1 12 Tf (O) Tj ET")));

    [Fact]
    public void Each_further_page_begins_with_a_form_feed() => Assert.Equal(
        "one\n\ftwo\n",
        Text(MadePdf.Of(
            "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 /Resources << /Font << /F1 7 0 R >> >> >>",
            "<< /Type /Page /Parent 2 0 R /Contents 5 0 R >>", "<< /Type /Page /Parent 2 0 R /Contents 6 0 R >>",
            MadePdf.Stream("", MadePdf.Text("one")), MadePdf.Stream("", MadePdf.Text("two")), MadePdf.Font)));

    private static string Text(byte[] pdf)
    {
        using var input = InputStream.Over(new MemoryStream(pdf), "made.pdf");
        return Encoding.UTF8.GetString(PdfLayout.Text(input));
    }
}
