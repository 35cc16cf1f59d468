using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Pillar.Platform.Audit;
using Pillar.Transfers;
using Pillar.Transfers.Money.Validation;
using Pillar.Web.Pages.Money;

namespace Pillar.Web.Pages.Screening;

/// <summary>How well does the screening work, for whoever reviews it?</summary>
internal static class ValidationPages
{
    public static void MapValidationPages(this IEndpointRouteBuilder pages) =>
        pages.MapGet("/screen/validation", static ([AsParameters] Asked asked, HttpRequest request, TransfersModule transfers, AuditLog trail) =>
            new RazorComponentResult<ValidationPage>(new { Report = request.Query.Count == 0 ? null : asked.Make(transfers, trail) }));

    /// <summary>What the address asks; what is left out is the usual.</summary>
    internal sealed record Asked(string? From, string? To, string? Seed, int? Samples)
    {
        public ValidationReport Make(TransfersModule transfers, AuditLog trail) => transfers.Payments.MakeValidation.Run(
            (FreezingPages.Day(From, "from"), FreezingPages.Day(To, "to")), Seed?.Trim() ?? "", Samples, trail);
    }
}
