using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Pillar.Review;
using Pillar.Review.Papers;
using Pillar.Web.Language;
using Pillar.Web.Pages.Review;

namespace Pillar.Web.Api;

/// <summary>Reports and options papers, for programs and as files to keep.</summary>
internal static class ReportEndpoints
{
    public const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static void MapReports(this IEndpointRouteBuilder api)
    {
        api.MapGet("/review/cycles/{name}/report", static (string name, string? format, string? since, string? options, string? lang, ReviewModule review) =>
            {
                if (review.Cycles.Find(name) is not { } cycle)
                {
                    return Results.NotFound();
                }

                var report = review.MakeReport(cycle, string.IsNullOrWhiteSpace(since) ? null : review.Earlier(since, cycle.At), review.Papers.Find(options ?? ""), PageLanguage.Named(lang));
                return format == "docx" ? Results.File(Bytes(report.Docx), Docx, $"{cycle.Name}.docx") : Results.File(Encoding.UTF8.GetBytes(report.Html()), "text/html; charset=utf-8", $"{cycle.Name}.html");
            })
            .WithSummary("The report of a frozen cycle as a file")
            .WithDescription("HTML, or DOCX with `format=docx`; `since` a day or a cycle to compare with, `options` the name of a paper that is kept.").WithTags("Review");
        api.MapGet("/review/states/{code}/matrix", static (string code, HttpRequest request, string? format, string? lang, ReviewModule review, TimeProvider clock) =>
            {
                if (review.StateBook.Find(code) is not { } state)
                {
                    return Results.NotFound();
                }

                var at = ReviewQuestion.Of(request, "section").At(review, clock);
                var report = review.MatrixReport(review.ShowRecord.Run(state, at.Day, at.Public, at.Template), PageLanguage.Named(lang));
                return format switch
                {
                    "docx" => Results.File(Bytes(report.Docx), Docx, $"{state.Code}.docx"),
                    "csv" => Results.File(Encoding.UTF8.GetBytes(report.Csv()), "text/csv; charset=utf-8", $"{state.Code}.csv"),
                    _ => Results.File(Encoding.UTF8.GetBytes(report.Html()), "text/html; charset=utf-8", $"{state.Code}.html"),
                };
            })
            .WithSummary("One State's record in the layout of the published matrices, unofficial, as a file")
            .WithDescription("HTML, `format=docx` or `format=csv`; `on`, `view`, `template` as on the page of the State.").WithTags("Review");
        api.MapGet("/review/options/{name}", static (string name, string? lang, ReviewModule review, TimeProvider clock) => review.Papers.Find(name) is { } paper
                ? Results.Text(PaperJson.Of(paper, review.Evidence(paper, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime), PageLanguage.Named(lang)), PageLanguage.Named(lang)), "application/json")
                : Results.NotFound())
            .WithSummary("An options paper with what its evidence says")
            .WithDescription("The same JSON as `pillar review options FILE --json`.").WithTags("Review");
    }

    public static byte[] Bytes(Action<Stream> write)
    {
        using var file = new MemoryStream();
        write(file);
        return file.ToArray();
    }
}
