using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Pillar.Review;
using Pillar.Review.Papers;
using Pillar.Web.Language;

namespace Pillar.Web.Pages.Review;

/// <summary>What is proposed for the mandate, and what does the evidence say?</summary>
internal static class OptionsPages
{
    public static void MapOptionsPages(this IEndpointRouteBuilder pages)
    {
        pages.MapGet("/review/options", static (ReviewModule review) => new RazorComponentResult<OptionsPage>(new { Papers = review.Papers.All() }));
        pages.MapGet("/review/options/{name}", static (string name, ReviewModule review, TimeProvider clock, Words words) =>
            review.Papers.Find(name) is { } paper ? Shown(paper, review, clock, words) : Results.NotFound());
    }

    private static RazorComponentResult<OptionsPage> Shown(OptionsPaper paper, ReviewModule review, TimeProvider clock, Words words) =>
        new(new { Paper = paper, Evidence = review.Evidence(paper, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime), words.Language) });
}
