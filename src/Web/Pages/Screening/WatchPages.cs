using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Pillar.Screening;

namespace Pillar.Web.Pages.Screening;

/// <summary>What changed in the lists, and whom does it touch?</summary>
internal static class WatchPages
{
    /// <summary>Runs of each base that the page shows.</summary>
    private const int Runs = 10;

    public static void MapWatchPages(this IEndpointRouteBuilder pages) =>
        pages.MapGet("/watch", static (ScreeningModule screening) => new RazorComponentResult<WatchPage>(new { Bases = screening.WatchCustomers.Show(runs: Runs) }));
}
