using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Pillar.Platform.Audit;
using Pillar.Screening;
using Pillar.Screening.Lists;
using Pillar.Screening.Lists.Agreement;
using Pillar.Vocabulary;

namespace Pillar.Web.Pages.Screening;

/// <summary>Which lists are in force, and all that they say about one party.</summary>
internal static class ListPages
{
    private const int PacksShown = 10;

    public static void MapListPages(this IEndpointRouteBuilder pages)
    {
        pages.MapGet("/lists", static (ScreeningModule screening, AuditLog trail) =>
            new RazorComponentResult<ListsPage>(new { Lists = screening.ListCatalogue.Run(), Packs = trail.Read(new AuditQuery("pack.apply", Take: PacksShown)) }));
        pages.MapGet("/lists/diff", Difference);
        pages.MapGet("/lists/agreement", Agreement);
        pages.MapGet("/lists/{list}", OneList);
        pages.MapGet("/lists/{list}/{**entry}", OneEntry);
    }

    /// <summary>The edition; with <c>?entry=</c> the way to that entry.</summary>
    private static IResult OneList(string list, string? entry, ScreeningModule screening)
    {
        if (Find(screening, list) is not { } status)
        {
            return Results.NotFound();
        }

        return string.IsNullOrWhiteSpace(entry)
            ? new RazorComponentResult<ListPage>(new { List = status, Contents = screening.ListCatalogue.Contents(list), Kept = screening.CompareLists.Editions(list) })
            : Results.LocalRedirect(ListAddress.Entry(list, entry.Trim()));
    }

    private static IResult OneEntry(string list, string entry, ScreeningModule screening) =>
        screening.ShowEntry.Run($"{list}:{entry}").FirstOrDefault(s => s.Edition.Id == list) is { } shown
            ? new RazorComponentResult<EntryPage>(new { Shown = shown })
            : Results.NotFound();

    private static RazorComponentResult<DifferencePage> Difference(string? old, [FromQuery(Name = "new")] string? current, ScreeningModule screening)
    {
        var editions = screening.ListCatalogue.Run().ToDictionary(static l => l.Edition.Id, l => screening.CompareLists.Editions(l.Edition.Id), StringComparer.Ordinal);
        try
        {
            var found = string.IsNullOrEmpty(old) || string.IsNullOrEmpty(current) ? null : screening.CompareLists.RunKept(old, current);
            return new(new { Editions = editions, Old = old ?? "", New = current ?? "", Difference = found });
        }
        catch (BadInputException bad)
        {
            return new(new { Editions = editions, Old = old ?? "", New = current ?? "", Bad = bad.Line }) { StatusCode = StatusCodes.Status400BadRequest };
        }
    }

    private static RazorComponentResult<AgreementPage> Agreement(string? entry, int? days, ScreeningModule screening)
    {
        var agreed = screening.CompareAgreement.Run(Math.Max(0, days ?? CompareAgreement.UsualDays));
        var asked = entry?.Trim() ?? "";
        return new(new { Agreed = asked.Length > 0 ? agreed.About(asked) : agreed, Entry = asked });
    }

    private static ListStatus? Find(ScreeningModule screening, string list) => screening.ListCatalogue.Run().FirstOrDefault(l => l.Edition.Id == list);
}
