using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Pillar.Review;
using Pillar.Review.Cycles;
using Pillar.Review.Tables;
using Pillar.Web.Language;
using Pillar.Web.Pages.Review;

namespace Pillar.Web.Api;

/// <summary>The record of States and the tables of a review, for programs.</summary>
internal static class ReviewEndpoints
{
    public static void MapReview(this IEndpointRouteBuilder api)
    {
        api.MapGet("/review/table", static (HttpRequest request, string? format, string? lang, ReviewModule review, TimeProvider clock) =>
            {
                var table = review.MakeTable.Run(ReviewQuestion.Of(request, "section").Table(review, clock));
                return ApiAnswer.In(format, () => ReviewJson.Table(table, review, PageLanguage.Named(lang)), () => Csv(table, review));
            })
            .WithSummary("Marks by field, section, domain, region, group, organisation or State")
            .WithDescription("The same JSON as `pillar review table --json`. `by`, `set`, `on`, `since`, `section`, `domain`, `template` as its options; `view=public` counts only what is published.").Answers("Review");
        api.MapGet("/review/states/{code}", static (string code, HttpRequest request, string? format, string? lang, ReviewModule review, TimeProvider clock) =>
            {
                var at = ReviewQuestion.Of(request, "section").At(review, clock);
                return review.StateBook.Find(code) is { } state
                    ? Record(review, review.ShowRecord.Run(state, at.Day, at.Public, at.Template), (format, lang))
                    : Results.NotFound();
            })
            .WithSummary("One State's record with the evidence of every mark")
            .WithDescription("The same JSON as `pillar review show STATE --json`; CSV is the form that `pillar review export STATE FILE.csv` writes.").Answers("Review");
        api.MapGet("/review/cycles/{name}", static (string name, string? format, ReviewModule review) => review.Cycles.Find(name) is { } cycle
                ? ApiAnswer.In(format, () => ReviewJson.Cycle(cycle, review.Cycles.Check(cycle)), () => Figures(cycle))
                : Results.NotFound())
            .WithSummary("A frozen cycle, computed again and compared to the byte")
            .WithDescription("The same JSON as `pillar review cycle NAME --json`; CSV are the frozen figures.").Answers("Review");
    }

    private static IResult Record(ReviewModule review, StateRecord record, (string? Format, string? Language) asked)
    {
        var language = PageLanguage.Named(asked.Language);
        return ApiAnswer.In(asked.Format, () => ReviewJson.Record(record, review.StateBook, language), () =>
        {
            using var stream = new MemoryStream();
            review.ShowRecord.WriteForm(record, stream, workbook: false, language);
            return Encoding.UTF8.GetString(stream.ToArray());
        });
    }

    private static string Csv(ReviewTable table, ReviewModule review)
    {
        var csv = new CsvText("by", "key", "on", "view", "states", "recorded", "fields", "X", "unclear", "blank", "NA", "denominator", "since", "thenX", "thenDenominator", "nowX", "nowDenominator", "membershipAsOf");
        var question = table.Question;
        foreach (var row in table.Rows.Append(table.Total))
        {
            var change = row.Change;
            csv.Add(
                question.By.Word(), row.Key, Day(question.At.Day), question.At.Public ? "public" : "working", Figure(row.States), Figure(row.Recorded), Figure(row.Fields), Figure(row.Count.X),
                Figure(row.Count.Unclear), Figure(row.Count.Blank), Figure(row.Count.NotApplicable), Figure(row.Count.Counted), question.Since is { } since ? Day(since.Day) : "",
                Figure(change?.Then.X), Figure(change?.Then.Counted), Figure(change?.Now.X), Figure(change?.Now.Counted),
                review.SnapshotOf(question.Set, question.By.Word()) is { } members ? Day(members) : "");
        }

        return csv.ToString();
    }

    /// <summary>The frozen lines below their head, as they are but for the delimiter.</summary>
    private static string Figures(ReviewCycle cycle)
    {
        var lines = cycle.Figures.Split('\n', StringSplitOptions.RemoveEmptyEntries).SkipWhile(static line => !line.StartsWith("table\t", StringComparison.Ordinal)).ToList();
        var csv = new CsvText(lines[0].Split('\t'));
        lines.Skip(1).ToList().ForEach(line => csv.Add(line.Split('\t')));
        return csv.ToString();
    }

    private static string Figure(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
