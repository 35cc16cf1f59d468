using System.Globalization;
using Pillar.Platform.Files;

namespace Pillar.Web.Api;

/// <summary>A table as CSV (RFC 4180). The rows go out as added.</summary>
internal sealed class CsvText
{
    private readonly StringWriter text = new(CultureInfo.InvariantCulture);

    public CsvText(params ReadOnlySpan<string> header) => Add(header);

    public void Add(params ReadOnlySpan<string> fields)
    {
        for (var i = 0; i < fields.Length; i++)
        {
            text.Write(i > 0 ? "," : "");
            CsvCells.Write(text, fields[i]);
        }

        text.Write("\r\n");
    }

    public override string ToString() => text.ToString();
}
