using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Pillar.States;
using Pillar.States.Sets;
using Pillar.Vocabulary;
using Pillar.Web.Language;

namespace Pillar.Web.Pages.States;

/// <summary>Which sets of States are there, and how is one made?</summary>
internal static class SetPages
{
    private const string Address = "/states/sets";

    public static void MapSetPages(this IEndpointRouteBuilder pages)
    {
        pages.MapGet(Address, static () => new RazorComponentResult<SetsPage>());
        pages.MapPost(Address, Make);
        pages.MapPost(Address + "/remove", Remove);
    }

    private static IResult Make([FromForm] SetForm form, StatesModule states, [FromServices] EditSets sets, Words words) => Done(form, words, () =>
    {
        var day = string.IsNullOrWhiteSpace(form.AsOf) ? (DateOnly?)null
            : DateOnly.TryParseExact(form.AsOf.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) ? read
            : throw new BadInputException("as-of", "YYYY-MM-DD", form.AsOf);
        return sets.Add(form.Name ?? "", EditSets.Words(states, form.States), day);
    });

    private static IResult Remove([FromForm] SetForm form, [FromServices] EditSets sets, Words words) => Done(form, words, () => sets.Remove(form.Name ?? ""));

    /// <summary>The page again: after a change by another address, so that a reload changes nothing twice; else with the one line about what cannot be.</summary>
    private static IResult Done(SetForm form, Words words, Func<Refusal?> change)
    {
        try
        {
            return change() is { } refusal ? Page(refusal.Text.In(words.Language)) : Results.LocalRedirect(Address);
        }
        catch (BadInputException bad)
        {
            return Page(bad.In(words.Language));
        }

        RazorComponentResult<SetsPage> Page(string line) => new(new { Sent = form, Bad = line }) { StatusCode = StatusCodes.Status400BadRequest };
    }
}
