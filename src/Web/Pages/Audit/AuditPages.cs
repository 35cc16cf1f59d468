using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Pillar.Platform.Audit;
using Pillar.Screening;
using Pillar.Transfers;

namespace Pillar.Web.Pages.Audit;

/// <summary>What was done, when and by whom, and does the log still hold?</summary>
internal static class AuditPages
{
    public static void MapAuditPages(this IEndpointRouteBuilder pages)
    {
        pages.MapGet("/audit", static (string? action, string? before, AuditLog audit) => Show(audit, new AuditQuery(Said(action), Said(before)), null));
        pages.MapPost("/audit/verify", static ([FromForm] string? action, AuditLog audit, ScreeningModule screening, TransfersModule transfers) =>
            Show(audit, new AuditQuery(Said(action)), transfers.Freezing.VerifyCases.Run(audit, screening.VerifyJudgements.Run(audit, audit.Verify()))));
    }

    private static RazorComponentResult<AuditPage> Show(AuditLog audit, AuditQuery query, AuditVerdict? verdict) =>
        new(new { Query = query, Lines = audit.Read(query), Verdict = verdict });

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
