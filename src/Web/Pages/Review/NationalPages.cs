using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Pillar.Analysis;
using Pillar.Review;
using Pillar.Review.National;
using Pillar.Review.Sheets;
using Pillar.Web.Hosting;
using Pillar.Web.Language;

namespace Pillar.Web.Pages.Review;

/// <summary>What does a State plan and keep beside its record, and what does the Committee work on?</summary>
internal static class NationalPages
{
    /// <summary>The pages that show every entry of a row: the last part of their address, the sheet, the page they lead back to, and its title.</summary>
    private static readonly (string Page, Sheet Sheet, string Back, string Title)[] Histories =
    [
        ("plan", NationalSheets.Plan, "plan", "PlanTitle"), ("submissions", NationalSheets.Submission, "national", "NationalTitle"), ("practices", NationalSheets.Practice, "national", "NationalTitle"),
    ];

    public static void MapNationalPages(this IEndpointRouteBuilder pages)
    {
        pages.MapGet("/review/states/{code}/plan", static (string code, HttpRequest request, ReviewModule review, AnalysisModule analysis, TimeProvider clock) =>
            review.StateBook.Find(code) is { } state ? Plan(ReviewQuestion.Of(request, ""), state, (review, analysis), clock) : Results.NotFound());
        pages.MapGet("/review/states/{code}/national", static (string code, HttpRequest request, ReviewModule review, TimeProvider clock) =>
            review.StateBook.Find(code) is { } state ? National(ReviewQuestion.Of(request, ""), state, clock) : Results.NotFound());
        foreach (var (page, sheet, back, title) in Histories)
        {
            pages.MapGet($"/review/states/{{code}}/{page}/{{id}}", (string code, string id, ReviewModule review, Words words) =>
                review.StateBook.Find(code) is { } state && review.History(sheet, state, id) is { Count: > 0 } history
                    ? new RazorComponentResult<RowPage>(new { State = state, Sheet = sheet, History = history, Back = $"/review/states/{state.Code}/{back}", Title = words[title] })
                    : Results.NotFound());
        }

        pages.MapGet("/review/practices", static (ReviewModule review, TimeProvider clock) =>
            new RazorComponentResult<PracticesPage>(new { Rows = review.Rows(NationalSheets.Practice, new(null, clock.Today(), Public: true)) }));
        pages.MapGet("/review/programme", static (HttpRequest request, ReviewModule review, TimeProvider clock) =>
            new RazorComponentResult<ProgrammePage>(new { Programme = review.ShowProgramme.Run(ReviewQuestion.Of(request, "").Day(clock)) }));
    }

    private static RazorComponentResult<PlanPage> Plan(ReviewQuestion question, ReviewState state, (ReviewModule Review, AnalysisModule Analysis) with, TimeProvider clock) => new(new
    {
        Question = question,
        Plan = with.Review.ShowPlan.Run(state, question.Day(clock), question.IsPublic),
        Risks = with.Analysis.ShowRisks.Run(state, question.Day(clock)),
    });

    private static RazorComponentResult<NationalPage> National(ReviewQuestion question, ReviewState state, TimeProvider clock) =>
        new(new { Question = question, State = state, Day = question.Day(clock) });
}
