using System.Globalization;
using System.Text.Json;
using Pillar.Platform.Documents;
using Pillar.Platform.Json;
using Pillar.Screening.Validation;

namespace Pillar.Transfers.Money.Validation;

/// <summary>The report for a reviewer: the same blocks as a page, as a file to print and to write in, and as JSON.</summary>
/// <param name="Screening">How names were screened.</param>
/// <param name="Money">How payments were.</param>
/// <param name="Made">When.</param>
public sealed record ValidationReport(ScreeningValidation Screening, MoneyValidation Money, DateTimeOffset Made)
{
    /// <summary>The report, top to bottom.</summary>
    public IReadOnlyList<ReportBlock> Blocks(CultureInfo language) => new ValidationBlocks(this, language).All();

    public string Html(CultureInfo language) => HtmlReport.Of(Blocks(language), language);

    public void Docx(Stream output, CultureInfo language) => DocxReport.Write(output, Blocks(language), language, landscape: true);

    /// <summary>What was asked, and each table with its title; a row is an object with the columns' names, an unknown figure is null.</summary>
    public string Json(CultureInfo language) => IndentedJson.Of(IndentedJson.ForPages, json =>
    {
        var question = Screening.Question;
        json.WriteStartObject();
        json.WriteString("from", Day(question.From));
        json.WriteString("to", Day(question.To));
        json.WriteString("knownSince", Screening.Began is { } began ? Day(began) : null);
        json.WriteString("engine", Screening.Engine);
        json.WriteString("seed", question.Seed);
        json.WriteNumber("samples", question.Samples);
        json.WriteStartObject("tables");
        foreach (var table in Blocks(language).OfType<ReportTable>())
        {
            Write(json, table);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, ReportTable table)
    {
        json.WriteStartObject(table.Id);
        json.WriteString("title", table.Title);
        json.WriteStartArray("rows");
        foreach (var (_, cells) in table.Rows)
        {
            json.WriteStartObject();
            foreach (var (column, cell) in table.Columns.Zip(cells))
            {
                Write(json, column, cell);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ReportColumn column, string cell)
    {
        if (!column.IsNumber)
        {
            json.WriteString(column.Name, cell);
        }
        else if (decimal.TryParse(cell, NumberStyles.Number, CultureInfo.InvariantCulture, out var number))
        {
            json.WriteNumber(column.Name, number);
        }
        else
        {
            json.WriteNull(column.Name);
        }
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
