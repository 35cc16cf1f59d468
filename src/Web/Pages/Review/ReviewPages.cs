using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Pillar.Review;
using Pillar.Review.Cycles;
using Pillar.Review.Templates;

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
            review.StateBook.Find(code) is { } state && OperativeText.Template.Place(field) is >= 0 and var place ? Cell(ReviewQuestion.Of(request, ""), state, place, (review, clock)) : Results.NotFound());
        pages.MapGet("/review/fields/{field}", static (string field, HttpRequest request, ReviewModule review, TimeProvider clock) =>
            OperativeText.Template.Place(field) is >= 0 and var place ? Field(ReviewQuestion.Of(request, "state"), place, review, clock) : Results.NotFound());
        pages.MapGet("/review/evidence", static (ReviewModule review) => new RazorComponentResult<EvidencePage>(new { Laws = review.ShowRecord.Laws() }));
        pages.MapGet("/review/cycles", static (ReviewModule review) => new RazorComponentResult<CyclesPage>(new { Cycles = review.Cycles.All() }));
        pages.MapGet("/review/cycles/{name}", static (string name, ReviewModule review) =>
            review.Cycles.Find(name) is { } cycle ? Cycle(cycle, review) : Results.NotFound());
    }

    private static RazorComponentResult<ReviewPage> Heat(ReviewQuestion question, ReviewModule review, TimeProvider clock) => new(new
    {
        Question = question,
        Heat = review.Heat(review.StateBook.Set(question.Set), question.By, question.At(clock)),
    });

    private static RazorComponentResult<RecordPage> Record(ReviewQuestion question, ReviewState state, ReviewModule review, TimeProvider clock) => new(new
    {
        Question = question,
        Record = review.ShowRecord.Run(state, question.At(clock).Day, question.IsPublic),
    });

    private static RazorComponentResult<CellPage> Cell(ReviewQuestion question, ReviewState state, int place, (ReviewModule Review, TimeProvider Clock) with)
    {
        var show = with.Review.ShowRecord;
        var record = show.Run(state, question.At(with.Clock).Day, question.IsPublic);
        var field = OperativeText.Template.Fields[place];
        return new(new { Question = question, Record = record, Field = field, History = show.History(record, field.Id, question.IsPublic) });
    }

    private static RazorComponentResult<FieldPage> Field(ReviewQuestion question, int place, ReviewModule review, TimeProvider clock)
    {
        var set = review.StateBook.Set(question.Set);
        return new(new { Question = question, Set = set, Place = place, Matrix = review.Matrix(set.States, question.At(clock)) });
    }

    private static RazorComponentResult<CyclePage> Cycle(ReviewCycle cycle, ReviewModule review) => new(new { Cycle = cycle, Check = review.Cycles.Check(cycle) });
}
