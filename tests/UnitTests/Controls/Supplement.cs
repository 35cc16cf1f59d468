using Pillar.Controls.Lists;
using Pillar.Controls.Lists.UsCcl;
using Pillar.Platform.Input;

namespace Pillar.UnitTests.Controls;

/// <summary>The supplement: the real one, read once for all tests, and small invented ones in its layout.</summary>
internal static class Supplement
{
    public const string File = "controls/us-ear/ccl_supp1_part774_2026-06.xml.gz";

    private static readonly Lazy<ControlList> RealList = new(() => Read(InputStream.Open(TestData.File(File))));

    public static ControlList Real => RealList.Value;

    /// <summary>An entry of invented words between its licence table and its items.</summary>
    public static string Entry(string code, string heading, string items) => $"""
        <FP-2><B>{code} {heading}</B>
        </FP-2>
        <FP-1><E T="04">License Requirements</E>
        </FP-1>
        <FP-1><I>Reason for Control:</I> NP, AT
        </FP-1>
        <DIV><TABLE><THEAD><TR><TH>Control(s)</TH><TH>Country chart</TH></TR></THEAD><TBODY>
        <TR><TD>NP applies to entire entry</TD>
        <TD>NP Column 1.</TD></TR></TBODY></TABLE></DIV>
        <FP-1><E T="04">List of Items Controlled</E>
        </FP-1>
        <FP-1><I>Related Controls:</I> See also 9A999.
        </FP-1>
        <FP-1><I>Related Definitions:</I> N/A
        </FP-1>
        <FP><I>Items:</I>
        </FP>
        {items}
        """;

    public static string Of(params string[] entries) => $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <DIV9 N="Supplement No. 1 to Part 774" TYPE="APPENDIX">
        <HEAD>Supplement No. 1 to Part 774</HEAD>
        <HD1>Category 1</HD1>
        {string.Join('\n', entries)}
        <CITA TYPE="N">[a source note]</CITA>
        </DIV9>
        """;

    public static ControlList Read(string xml) => Read(InputStream.Over(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(xml)), "invented.xml"));

    private static ControlList Read(InputStream input)
    {
        using (input)
        {
            return new UsCclSource().Read(input, new DateOnly(2026, 6, 24));
        }
    }
}
