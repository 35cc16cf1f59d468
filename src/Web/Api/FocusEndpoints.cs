using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Pillar.Review;
using Pillar.Review.Focus;
using Pillar.Web.Language;
using Pillar.Web.Pages.Review;

namespace Pillar.Web.Api;

/// <summary>On which regions and themes effort should go, for programs.</summary>
internal static class FocusEndpoints
{
    public static void MapFocus(this IEndpointRouteBuilder api) =>
        api.MapGet("/review/focus", static (HttpRequest request, string? format, string? lang, ReviewModule review, TimeProvider clock) =>
            {
                var view = FocusQuestion.Of(request, review).View(review, clock, PageLanguage.Named(lang));
                return ApiAnswer.In(format, () => FocusJson.Of(view), () => Csv(view));
            })
            .WithSummary("On which regions and themes to focus, who could lead, and when a finding does not hold")
            .WithDescription("The same JSON as `pillar review focus --json`. `in` is a set of States, `wider=yes` takes every instrument held; `from=matrix` with `set`, `on` and `view`, or `cycle`, takes the marks of the record.")
            .Answers("Review");

    private static string Csv(FocusView view)
    {
        var csv = new CsvText("part", "subject", "set", "holds", "finding", "states");
        foreach (var where in view.Where)
        {
            csv.Add("where", where.Field, where.Set, "", where.Sentence, string.Join(' ', where.Nearest));
        }

        foreach (var (part, finding) in view.SameGaps.Select(static f => ("same", f)).Concat(view.Groups.Select(static f => ("group", f))).Concat(view.Lags.Select(static f => ("lag", f))))
        {
            csv.Add(
                part, finding.Subject ?? finding.Title, finding.Set ?? "", finding.Holds switch { true => "yes", false => "no", null => "" }, finding.Sentence,
                string.Join(' ', finding.States));
        }

        return csv.ToString();
    }
}
