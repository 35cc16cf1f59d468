using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Pillar.Platform.Audit;
using Pillar.Screening;
using Pillar.Transfers;
using Pillar.Web.Language;

namespace Pillar.Web.Api;

/// <summary>The newest lines of the audit log, without personal text, for programs.</summary>
internal static class AuditEndpoints
{
    private const int UsualTake = 50;
    private const int MostTake = 1000;

    public static void MapAudit(this IEndpointRouteBuilder api)
    {
        api.MapGet("/audit", static (string? action, string? before, int? take, string? format, AuditLog audit) =>
            {
                var query = new AuditQuery(action, before, Math.Clamp(take ?? UsualTake, 1, MostTake));
                var lines = audit.Read(query);
                return ApiAnswer.In(format, () => AuditDocuments.Page(query, lines), () => Csv(lines));
            })
            .WithSummary("The newest lines of the audit log, without personal text")
            .WithDescription("`action` is an action (screen.name) or a noun (screen); `before` is the mark `older` of the page before.")
            .Answers("Audit");
        api.MapGet("/audit/verify", static (string? lang, AuditLog audit, ScreeningModule screening, TransfersModule transfers) =>
                ApiAnswer.Json(AuditDocuments.Verdict(transfers.Freezing.VerifyCases.Run(audit, screening.VerifyJudgements.Run(audit, audit.Verify())), PageLanguage.Named(lang))))
            .WithSummary("Does every line of the log still hold, and every judgement say what its line says?").WithDescription("The same JSON as `pillar audit verify --json`.").Answers("Audit");
    }

    private static string Csv(IReadOnlyList<AuditLine> lines)
    {
        var csv = new CsvText("writer", "sequence", "instant", "actor", "verified", "action", "facts", "personalHash", "previous", "hash");
        foreach (var line in lines)
        {
            csv.Add(line.Writer, line.Sequence.ToString(System.Globalization.CultureInfo.InvariantCulture), line.Instant, line.Actor, line.Verified ? "true" : "false",
                line.Action, line.FactsJson, line.PersonalHash, line.Previous, line.Hash);
        }

        return csv.ToString();
    }
}
