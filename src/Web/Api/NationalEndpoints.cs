using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Pillar.Review;
using Pillar.Review.Calendar;
using Pillar.Review.National;
using Pillar.Review.Programme;
using Pillar.Review.Sheets;
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
        api.MapGet("/review/states/{code}/submissions", static (string code, HttpRequest request, string? format, ReviewModule review, TimeProvider clock) =>
                Rows(NationalSheets.Submission, code, request, format, (review, clock)))
            .WithSummary("A State's national report and additional information, submitted or due")
            .WithDescription("The same JSON as `pillar review submissions show STATE --json`.").Answers("Review");
        api.MapGet("/review/states/{code}/practices", static (string code, HttpRequest request, string? format, ReviewModule review, TimeProvider clock) =>
                Rows(NationalSheets.Practice, code, request, format, (review, clock)))
            .WithSummary("A State's effective practices")
            .WithDescription("The same JSON as `pillar review practices show STATE --json`.").Answers("Review");
        api.MapGet("/review/practices", static (string? format, ReviewModule review, TimeProvider clock) => Of(NationalSheets.Practice, new(null, clock.Today(), Public: true), format, review))
            .WithSummary("The effective practices that States have consented to have published")
            .WithDescription("The same JSON as `pillar review practices show --public --json`.").Answers("Review");
        api.MapGet("/review/programme", static (HttpRequest request, string? format, ReviewModule review, TimeProvider clock) =>
            {
                var day = ReviewQuestion.Of(request, "").Day(clock);
                return ApiAnswer.In(format, () => ProgrammeJson.Of(review.ShowProgramme.Run(day)), () => review.Csv(ProgrammeSheets.Task, new(null, day)));
            })
            .WithSummary("The Committee's programme of work and the tasks that nobody covers")
            .WithDescription("The same JSON as `pillar review programme show --json`; CSV are its tasks.").Answers("Review");
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

    private static IResult Rows(Sheet sheet, string code, HttpRequest request, string? format, (ReviewModule Review, TimeProvider Clock) with)
    {
        var question = ReviewQuestion.Of(request, "");
        return with.Review.StateBook.Find(code) is { } state ? Of(sheet, new(state.Code, question.Day(with.Clock), question.IsPublic), format, with.Review) : Results.NotFound();
    }

    private static IResult Of(Sheet sheet, SheetQuestion at, string? format, ReviewModule review) =>
        ApiAnswer.In(format, () => SheetJson.Rows(sheet, review.Rows(sheet, at)), () => review.Csv(sheet, at));
}
