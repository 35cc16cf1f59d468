using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Pillar.Review;
using Pillar.Review.Calendar;
using Pillar.Review.National;
using Pillar.Web.Hosting;
using Pillar.Web.Language;
using Pillar.Web.Pages.Review;

namespace Pillar.Web.Api;

/// <summary>What States plan and what is due, for programs.</summary>
internal static class NationalEndpoints
{
    public static void MapNational(this IEndpointRouteBuilder api)
    {
        api.MapGet("/review/states/{code}/plan", static (string code, HttpRequest request, string? format, string? lang, ReviewModule review, TimeProvider clock) =>
            {
                if (review.StateBook.Find(code) is not { } state)
                {
                    return Results.NotFound();
                }

                var question = ReviewQuestion.Of(request, "");
                var day = question.Day(clock);
                return ApiAnswer.In(
                    format,
                    () => PlanJson.Of(review.ShowPlan.Run(state, day, question.IsPublic), review.StateBook, PageLanguage.Named(lang)),
                    () => review.Csv(NationalSheets.Plan, new(state.Code, day, question.IsPublic)));
            })
            .WithSummary("A State's action plan and the gaps it leaves")
            .WithDescription("The same JSON as `pillar review plan show STATE --json`; CSV is the file that `pillar review plan export STATE FILE` writes.").Answers("Review");
        api.MapGet("/review/deadlines", static (HttpRequest request, string? state, string? format, string? lang, ReviewModule review, TimeProvider clock) =>
            {
                var known = string.IsNullOrWhiteSpace(state) ? null : review.StateBook.Require(state);
                var deadlines = review.ListDeadlines(PageLanguage.Named(lang)).Run(known, clock.Today(), ReviewQuestion.Of(request, "").IsPublic);
                return format == "ics"
                    ? Results.File(Encoding.UTF8.GetBytes(CalendarFile.Of(deadlines)), "text/calendar; charset=utf-8", $"{known?.Code ?? "pillar"}.ics")
                    : ApiAnswer.Json(SheetJson.Deadlines(deadlines, clock.Today()));
            })
            .WithSummary("What is due, and when")
            .WithDescription("The same JSON as `pillar review deadlines --json`; a calendar with `format=ics`.").WithTags("Review");
    }
}
