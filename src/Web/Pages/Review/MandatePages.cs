using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Pillar.Review.Mandate;

namespace Pillar.Web.Pages.Review;

/// <summary>What does the mandate say, and when was each paragraph in force?</summary>
internal static class MandatePages
{
    public static void MapMandatePages(this IEndpointRouteBuilder pages) =>
        pages.MapGet("/review/mandate", static (string? left, string? right) => new RazorComponentResult<MandatePage>(new { Left = Side(left), Right = Side(right) }));

    /// <summary>A side of the comparison; null where none is named.</summary>
    public static MandateSide? Side(string? word) => string.IsNullOrWhiteSpace(word) ? null : MandateBook.Bundled.Side(word);
}
