using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Pillar.Review;
using Pillar.Review.Cycles;

namespace Pillar.Web.Pages.Review;

/// <summary>Where is what recorded, and on what does it rest?</summary>
internal static class ReviewPages
{
    public static void MapReviewPages(this IEndpointRouteBuilder pages)
    {
        pages.MapGet("/review", static (HttpRequest request, ReviewModule review, TimeProvider clock) => Heat(ReviewQuestion.Of(request, "region"), review, clock));
        pages.MapGet("/review/table", static (HttpRequest request, ReviewModule review, TimeProvider clock) =>
        {
            var question = ReviewQuestion.Of(request, "section");
            return new RazorComponentResult<TablePage>(new { Question = question, Table = review.MakeTable.Run(question.Table(review, clock)) });
        });
        pages.MapGet("/review/states/{code}", static (string code, HttpRequest request, ReviewModule review, TimeProvider clock) =>
            review.StateBook.Find(code) is { } state ? Record(ReviewQuestion.Of(request, "section"), state, review, clock) : Results.NotFound());
        pages.MapGet("/review/states/{code}/{field}", static (string code, string field, HttpRequest request, ReviewModule review, TimeProvider clock) =>
            review.StateBook.Find(code) is { } state ? Cell((ReviewQuestion.Of(request, ""), state, field), review, clock) : Results.NotFound());
        pages.MapGet("/review/fields/{field}", static (string field, HttpRequest request, ReviewModule review, TimeProvider clock) =>
            Field(ReviewQuestion.Of(request, "state"), field, review, clock));
        pages.MapGet("/review/evidence", static (ReviewModule review) => new RazorComponentResult<EvidencePage>(new { Laws = review.ShowRecord.Laws() }));
        pages.MapGet("/review/cycles", static (ReviewModule review) => new RazorComponentResult<CyclesPage>(new { Cycles = review.Cycles.All() }));
        pages.MapGet("/review/cycles/{name}", static (string name, ReviewModule review) =>
            review.Cycles.Find(name) is { } cycle ? Cycle(cycle, review) : Results.NotFound());
    }

    private static RazorComponentResult<ReviewPage> Heat(ReviewQuestion question, ReviewModule review, TimeProvider clock) => new(new
    {
        Question = question,
        Heat = review.Heat(review.StateBook.Set(question.Set), question.By, question.At(review, clock)),
    });

    private static RazorComponentResult<RecordPage> Record(ReviewQuestion question, ReviewState state, ReviewModule review, TimeProvider clock)
    {
        var at = question.At(review, clock);
        return new(new { Question = question, Record = review.ShowRecord.Run(state, at.Day, at.Public, at.Template) });
    }

    private static IResult Cell((ReviewQuestion Question, ReviewState State, string Field) asked, ReviewModule review, TimeProvider clock)
    {
        var (show, at) = (review.ShowRecord, asked.Question.At(review, clock));
        if (at.Template.Place(asked.Field) is not (>= 0 and var place))
        {
            return Results.NotFound();
        }

        var record = show.Run(asked.State, at.Day, at.Public, at.Template);
        return new RazorComponentResult<CellPage>(new { asked.Question, Record = record, Field = at.Template.Fields[place], History = show.History(record, asked.Field, at.Public) });
    }

    private static IResult Field(ReviewQuestion question, string field, ReviewModule review, TimeProvider clock)
    {
        var (set, at) = (review.StateBook.Set(question.Set), question.At(review, clock));
        return at.Template.Place(field) is >= 0 and var place
            ? new RazorComponentResult<FieldPage>(new { Question = question, Set = set, Place = place, Matrix = review.Matrix(set.States, at) })
            : Results.NotFound();
    }

    private static RazorComponentResult<CyclePage> Cycle(ReviewCycle cycle, ReviewModule review) => new(new { Cycle = cycle, Check = review.Cycles.Check(cycle) });
}
