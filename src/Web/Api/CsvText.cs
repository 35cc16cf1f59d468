using System.Buffers;
using System.Text;

namespace Pillar.Web.Api;

/// <summary>A table as CSV (RFC 4180). The rows go out as added.</summary>
internal sealed class CsvText
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    private readonly StringBuilder text = new();

    public CsvText(params ReadOnlySpan<string> header) => Add(header);

    public void Add(params ReadOnlySpan<string> fields)
    {
        for (var i = 0; i < fields.Length; i++)
        {
            text.Append(i > 0 ? "," : "").Append(Field(fields[i]));
        }

        text.Append("\r\n");
    }

    public override string ToString() => text.ToString();

    private static string Field(string value) =>
        value.AsSpan().ContainsAny(Quoted) ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value;
}
