using System.Globalization;
using System.Text;
using Pillar.Platform.Documents;
using Pillar.Platform.Files;
using Pillar.Platform.Json;
using Pillar.Review.Forms;

namespace Pillar.Review.Reports;

/// <summary>The annex tables of a report as CSV files, and what their columns mean as CSVW metadata (W3C, 2015).</summary>
internal static class DataPackage
{
    public const string Metadata = "csv-metadata.json";

    /// <summary>Name and content of each file.</summary>
    public static IEnumerable<(string Name, byte[] Content)> Files(IReadOnlyList<ReportBlock> blocks, CultureInfo language, (string Title, string Source, DateOnly AsOf) about)
    {
        List<ReportTable> tables = [.. blocks.OfType<ReportTable>()];
        foreach (var table in tables)
        {
            yield return (table.Id + ".csv", Encoding.UTF8.GetBytes(Csv(table)));
        }

        yield return (Metadata, Encoding.UTF8.GetBytes(Described(tables, language, about)));
    }

    private static string Csv(ReportTable table)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        foreach (var cells in table.Rows.Select(static row => row.Cells).Prepend([.. table.Columns.Select(static c => c.Name)]))
        {
            foreach (var (place, cell) in cells.Index())
            {
                text.Write(place > 0 ? "," : "");
                CsvCells.Write(text, table.Columns[place].IsNumber ? cell : FormColumns.Guarded(cell));
            }

            text.Write("\r\n");
        }

        return text.ToString();
    }

    private static string Described(List<ReportTable> tables, CultureInfo language, (string Title, string Source, DateOnly AsOf) about) => IndentedJson.Of(IndentedJson.Plain, json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("@context");
        json.WriteStringValue("http://www.w3.org/ns/csvw");
        json.WriteStartObject();
        json.WriteString("@language", language.Name);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteString("dc:title", about.Title);
        json.WriteString("dc:source", about.Source);
        json.WriteString("dc:date", about.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteStartArray("tables");
        foreach (var table in tables)
        {
            json.WriteStartObject();
            json.WriteString("url", table.Id + ".csv");
            json.WriteString("dc:title", table.Title);
            json.WriteStartObject("tableSchema");
            json.WriteStartArray("columns");
            foreach (var column in table.Columns)
            {
                json.WriteStartObject();
                json.WriteString("name", column.Name);
                json.WriteString("titles", column.Name);
                json.WriteString("dc:description", column.Title);
                json.WriteString("datatype", column.Datatype);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteString("primaryKey", table.Columns[0].Name);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });
}
