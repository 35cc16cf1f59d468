using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Pillar.Screening;
using Pillar.Web.Pages.Accounts;
using Pillar.Web.Pages.Audit;
using Pillar.Web.Pages.Controls;
using Pillar.Web.Pages.Money;
using Pillar.Web.Pages.Review;
using Pillar.Web.Pages.Risks;
using Pillar.Web.Pages.Screening;
using Pillar.Web.Pages.States;
using Pillar.Web.Pages.Transfers;

namespace Pillar.Web.Pages;

/// <summary>Every page.</summary>
internal static class PagesMap
{
    public static void MapPages(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("").ExcludeFromDescription();
        pages.MapGet("/", static (ScreeningModule screening) =>
            new RazorComponentResult<HomePage>(new { Lists = (IReadOnlyList<ListUsed>)[.. screening.ListCatalogue.Run().Select(static l => l.Used())] }));
        pages.MapScreenPages();
        pages.MapJudgementPages();
        pages.MapScreenFilePages();
        pages.MapWatchPages();
        pages.MapValidationPages();
        pages.MapFreezingPages();
        pages.MapAssessPages();
        pages.MapPaymentPages();
        pages.MapRiskPages();
        pages.MapControlPages();
        pages.MapSheetPages();
        pages.MapStatePages();
        pages.MapSetPages();
        pages.MapTreatyImportPages();
        pages.MapTreatyPages();
        pages.MapReviewPages();
        pages.MapFocusPages();
        pages.MapMandatePages();
        pages.MapOptionsPages();
        pages.MapNationalPages();
        pages.MapListPages();
        pages.MapAuditPages();
        pages.MapAccountPages();
        pages.MapHealthChecks("/health");
    }
}
