using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Pillar.Review;
using Pillar.Review.Papers;
using Pillar.Web.Language;

namespace Pillar.Web.Api;

/// <summary>Reports and options papers, for programs and as files to keep.</summary>
internal static class ReportEndpoints
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static void MapReports(this IEndpointRouteBuilder api)
    {
        api.MapGet("/review/cycles/{name}/report", static (string name, string? format, string? since, string? options, string? lang, ReviewModule review) =>
            {
                if (review.Cycles.Find(name) is not { } cycle)
                {
                    return Results.NotFound();
                }

                var report = review.MakeReport(cycle, string.IsNullOrWhiteSpace(since) ? null : review.Earlier(since, cycle.At), review.Papers.Find(options ?? ""), PageLanguage.Named(lang));
                return format == "docx" ? Results.File(DocxOf(report), Docx, $"{cycle.Name}.docx") : Results.File(Encoding.UTF8.GetBytes(report.Html()), "text/html; charset=utf-8", $"{cycle.Name}.html");
            })
            .WithSummary("The report of a frozen cycle as a file")
            .WithDescription("HTML, or DOCX with `format=docx`; `since` a day or a cycle to compare with, `options` the name of a paper that is kept.").WithTags("Review");
        api.MapGet("/review/options/{name}", static (string name, string? lang, ReviewModule review, TimeProvider clock) => review.Papers.Find(name) is { } paper
                ? Results.Text(PaperJson.Of(paper, review.Evidence(paper, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime), PageLanguage.Named(lang)), PageLanguage.Named(lang)), "application/json")
                : Results.NotFound())
            .WithSummary("An options paper with what its evidence says")
            .WithDescription("The same JSON as `pillar review options FILE --json`.").WithTags("Review");
    }

    private static byte[] DocxOf(MakeReport report)
    {
        using var file = new MemoryStream();
        report.Docx(file);
        return file.ToArray();
    }
}
