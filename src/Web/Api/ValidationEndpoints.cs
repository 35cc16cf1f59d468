using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Pillar.Platform.Audit;
using Pillar.Platform.Documents;
using Pillar.Transfers;
using Pillar.Transfers.Money.Validation;
using Pillar.Web.Language;
using Pillar.Web.Pages.Screening;

namespace Pillar.Web.Api;

/// <summary>The validation report, for programs and as files to keep.</summary>
internal static class ValidationEndpoints
{
    public static void MapValidation(this IEndpointRouteBuilder api) =>
        api.MapGet("/screen/validation", static ([AsParameters] ValidationPages.Asked asked, string? format, string? table, string? lang, TransfersModule transfers, AuditLog trail) =>
            {
                var (report, language) = (asked.Make(transfers, trail), PageLanguage.Named(lang));
                return format switch
                {
                    "docx" => Results.File(ReportEndpoints.Bytes(output => report.Docx(output, language)), ReportEndpoints.Docx, "validation.docx"),
                    "html" => Results.File(Encoding.UTF8.GetBytes(report.Html(language)), "text/html; charset=utf-8", "validation.html"),
                    "csv" => report.Blocks(language).OfType<ReportTable>().FirstOrDefault(one => one.Id == (table ?? "reasons")) is { } found ? ApiAnswer.Csv(Csv(found)) : Results.NotFound(),
                    _ => ApiAnswer.Json(report.Json(language)),
                };
            })
            .WithSummary("What a reviewer of the screening needs: thresholds, samples, lists by day, what the rules did")
            .WithDescription("The same JSON as `pillar screen validation --json`; `format=html` or `docx` the report as a file, `format=csv` one of its tables, named by `table`. Leaves a line in the audit trail.")
            .Answers("Screening");

    private static string Csv(ReportTable table)
    {
        var csv = new CsvText([.. table.Columns.Select(static column => column.Name)]);
        foreach (var (_, cells) in table.Rows)
        {
            csv.Add([.. cells]);
        }

        return csv.ToString();
    }
}
