using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Pillar.States;
using Pillar.States.Treaties;

namespace Pillar.Web.Pages.States;

/// <summary>Who has joined which treaty, which region first, and who is nearest?</summary>
internal static class TreatyPages
{
    public static void MapTreatyPages(this IEndpointRouteBuilder pages)
    {
        pages.MapGet("/treaties", static ([FromQuery(Name = "in")] string? within, StatesModule states) =>
            new RazorComponentResult<TreatiesPage>(new { Rows = states.TreatyBoard.Run(StatePages.Set(states, within)) }));
        pages.MapGet("/treaties/{code}", static (string code, [FromQuery(Name = "in")] string? within, StatesModule states) =>
            states.TreatyBook.Find(code) is { } treaty ? One(states, treaty, within) : Results.NotFound());
    }

    private static RazorComponentResult<TreatyPage> One(StatesModule states, Treaty treaty, string? within) =>
        new(new { OverTime = states.TreatyBoard.OverTime(treaty), Next = states.ReachableNext.Run(treaty, StatePages.Set(states, within)) });
}
