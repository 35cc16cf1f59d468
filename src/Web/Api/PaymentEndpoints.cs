using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Pillar.Transfers;
using Pillar.Transfers.Money.Alerts;
using Pillar.Web.Language;
using Pillar.Web.Pages.Money;

namespace Pillar.Web.Api;

/// <summary>Alerts of payments, for programs.</summary>
internal static class PaymentEndpoints
{
    public static void MapPayments(this IEndpointRouteBuilder api)
    {
        api.MapGet("/money/alerts", static (string? level, string? list, int? skip, string? lang, TransfersModule transfers) =>
                Results.Text(AlertJson.Text(transfers.Payments.Alerts.Queue(new AlertQuestion(PaymentPages.Level(level), list ?? "", Math.Max(0, skip ?? 0))), PageLanguage.Named(lang)), "application/json"))
            .WithSummary("Held and referred payments, the gravest first")
            .WithDescription("The same JSON as `pillar money alerts --json`.").Answers("Payments");
        api.MapGet("/money/alerts/{number:long}", static (long number, string? lang, TransfersModule transfers) =>
                transfers.Payments.Alerts.Show(number) is { } alert
                    ? Results.Text(AlertJson.Text(alert, transfers.Payments.Alerts.History(number), PageLanguage.Named(lang)), "application/json")
                    : throw new BadHttpRequestException($"{number}", StatusCodes.Status404NotFound))
            .WithSummary("One alert: what was compared, and what was done")
            .WithDescription("The same JSON as `pillar money alerts show NUMBER --json`.").Answers("Payments");
    }
}
