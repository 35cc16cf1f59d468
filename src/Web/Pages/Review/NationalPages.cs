using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Pillar.Review;
using Pillar.Review.National;
using Pillar.Web.Language;

namespace Pillar.Web.Pages.Review;

/// <summary>What does a State plan, and what does it keep beside its record?</summary>
internal static class NationalPages
{
    public static void MapNationalPages(this IEndpointRouteBuilder pages)
    {
        pages.MapGet("/review/states/{code}/plan", static (string code, HttpRequest request, ReviewModule review, TimeProvider clock) =>
            review.StateBook.Find(code) is { } state ? Plan(ReviewQuestion.Of(request, ""), state, review, clock) : Results.NotFound());
        pages.MapGet("/review/states/{code}/plan/{id}", static (string code, string id, ReviewModule review, Words words) =>
            review.StateBook.Find(code) is { } state && review.History(NationalSheets.Plan, state, id) is { Count: > 0 } history
                ? new RazorComponentResult<RowPage>(new { State = state, Sheet = NationalSheets.Plan, History = history, Back = $"/review/states/{state.Code}/plan", Title = words["PlanTitle"] })
                : Results.NotFound());
    }

    private static RazorComponentResult<PlanPage> Plan(ReviewQuestion question, ReviewState state, ReviewModule review, TimeProvider clock) =>
        new(new { Question = question, Plan = review.ShowPlan.Run(state, question.Day(clock), question.IsPublic) });
}
