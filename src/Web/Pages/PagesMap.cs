using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Pillar.Web.Pages.Screening;

namespace Pillar.Web.Pages;

/// <summary>Every page.</summary>
internal static class PagesMap
{
    public static void MapPages(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("").ExcludeFromDescription();
        pages.MapGet("/", static () => new RazorComponentResult<HomePage>());
        pages.MapScreenPages();
        pages.MapHealthChecks("/health");
    }
}
