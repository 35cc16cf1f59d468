using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Pillar.Analysis;
using Pillar.Review;
using Pillar.Web.Hosting;
using Pillar.Web.Language;
using Pillar.Web.Pages.Money;

namespace Pillar.Web.Api;

/// <summary>Risk assessments, for programs and as files to keep.</summary>
internal static class RiskEndpoints
{
    private const string Area = "Risk";

    public static void MapRisks(this IEndpointRouteBuilder api)
    {
        api.MapGet("/risk", static (AnalysisModule analysis) => ApiAnswer.Json(RiskJson.States(analysis.ShowRisks.States())))
            .WithSummary("The States that have risks, each with the number of open ones").WithDescription("The same JSON as `pillar risk list --json`.").Answers(Area);
        api.MapGet("/risk/{code}", static (string code, string? on, string? format, string? lang, [AsParameters] Around with) =>
            {
                if (with.Review.StateBook.Find(code) is not { } state)
                {
                    return Results.NotFound();
                }

                var assessment = with.Analysis.ShowRisks.Run(state, with.Day(on));
                return ApiAnswer.In(format, () => RiskJson.Assessment(assessment, PageLanguage.Named(lang)), () => RiskJson.Csv(assessment));
            })
            .WithSummary("A State's risks with their figures").WithDescription("The same JSON as `pillar risk show STATE --json`; CSV has a row for each factor of each risk.")
            .ProducesProblem(StatusCodes.Status404NotFound).Answers(Area);
        api.MapGet("/risk/{code}/{id}", static (string code, string id, string? on, string? lang, [AsParameters] Around with) =>
                with.Review.StateBook.Find(code) is { } state && with.Analysis.ShowRisks.Find(state, id, with.Day(on)) is { } found
                    ? ApiAnswer.Json(RiskJson.One(found, with.Analysis.ShowRisks, PageLanguage.Named(lang)))
                    : Results.NotFound())
            .WithSummary("One risk with its evidence, computation, measures and history").WithDescription("The same JSON as `pillar risk show STATE ID --json`.")
            .ProducesProblem(StatusCodes.Status404NotFound).Answers(Area);
        api.MapGet("/risk/{code}/report", static (string code, string? on, string? format, string? lang, [AsParameters] Around with) =>
            {
                if (with.Review.StateBook.Find(code) is not { } state)
                {
                    return Results.NotFound();
                }

                var language = PageLanguage.Named(lang);
                var report = new RiskReport(with.Analysis.ShowRisks.Run(state, with.Day(on)), with.Analysis.ShowRisks, with.Review.StateBook.Name(state.Code, language), language);
                return format == "docx"
                    ? Results.File(ReportEndpoints.Bytes(report.Docx), ReportEndpoints.Docx, $"risk-{state.Code}.docx")
                    : Results.File(Encoding.UTF8.GetBytes(report.Html()), "text/html; charset=utf-8", $"risk-{state.Code}.html");
            })
            .WithSummary("A State's risk assessment as a report to print and sign").WithDescription("HTML, or DOCX with `format=docx`; a risk whose id is `report` is read with the commands.").WithTags(Area);
    }

    /// <summary>What these endpoints ask.</summary>
    private sealed record Around(AnalysisModule Analysis, ReviewModule Review, TimeProvider Clock)
    {
        public DateOnly Day(string? on) => FreezingPages.Day(on, "on") ?? Clock.Today();
    }
}
