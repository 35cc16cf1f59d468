using System.IO.Compression;
using System.Text;

namespace Pillar.UnitTests.Platform.Pdf;

/// <summary>PDF files made object by object, so that each can be wrong in one way.</summary>
internal static class MadePdf
{
    public const string OneFont = "/Font << /F1 5 0 R >>";
    public const string Font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";

    /// <summary>One page that shows what its content stream says.</summary>
    /// <param name="content">With font <c>/F1</c>, which is object 5.</param>
    /// <param name="resources">Of the page.</param>
    /// <param name="more">Objects from 6 on.</param>
    public static byte[] Page(string content, string resources = OneFont, params string[] more) => Of(
        [.. Tree, $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << {resources} >> >>", Stream("", content), Font, .. more]);

    /// <summary>Catalogue and page tree of one page, which is object 3.</summary>
    public static IReadOnlyList<string> Tree { get; } = ["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>"];

    public static string Text(string words) => $"BT /F1 12 Tf 72 700 Td ({words}) Tj ET";

    public static string Stream(string dictionary, string data) => $"<< {dictionary} /Length {data.Length} >>\nstream\n{data}\nendstream";

    /// <summary>A form that shows what its content says; it may name the next object as <c>/Next</c>.</summary>
    public static string Form(string content, int next) =>
        Stream($"/Type /XObject /Subtype /Form /BBox [0 0 1 1] /Resources << /Font << /F1 5 0 R >> /XObject << /Next {next} 0 R >> >>", content);

    public static string Packed(string data)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest))
        {
            zlib.Write(Encoding.Latin1.GetBytes(data));
        }

        return Encoding.Latin1.GetString(packed.ToArray());
    }

    /// <param name="objects">From 1 on; the first is the catalogue.</param>
    public static byte[] Of(params IReadOnlyList<string> objects) => Of(objects, "");

    /// <param name="objects">From 1 on.</param>
    /// <param name="trailer">What its dictionary holds besides size and catalogue.</param>
    public static byte[] Of(IReadOnlyList<string> objects, string trailer)
    {
        var text = new StringBuilder("%PDF-1.4\n");
        var table = new StringBuilder($"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        for (var i = 0; i < objects.Count; i++)
        {
            table.Append($"{text.Length:D10} 00000 n \n");
            text.Append($"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var start = text.Length;
        text.Append(table).Append($"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R {trailer} >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(text.ToString());
    }
}
