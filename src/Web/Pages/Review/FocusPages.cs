using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Pillar.Review;
using Pillar.Web.Language;

namespace Pillar.Web.Pages.Review;

/// <summary>On which regions and themes should effort go?</summary>
internal static class FocusPages
{
    public static void MapFocusPages(this IEndpointRouteBuilder pages) =>
        pages.MapGet(FocusQuestion.Page, static (HttpRequest request, ReviewModule review, TimeProvider clock, Words words) =>
        {
            var question = FocusQuestion.Of(request, review);
            return new RazorComponentResult<FocusPage>(new { Question = question, View = question.View(review, clock, words.Language) });
        });
}
