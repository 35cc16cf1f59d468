using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Pillar.Platform.Accounts;
using Pillar.Transfers;
using Pillar.Transfers.Money.Alerts;
using Pillar.Vocabulary;
using Pillar.Web.Language;

namespace Pillar.Web.Pages.Money;

/// <summary>Alerts of payments, and who owns whom.</summary>
internal static class PaymentPages
{
    private const int PageSize = 50;

    public static void MapPaymentPages(this IEndpointRouteBuilder pages)
    {
        pages.MapGet("/money/alerts", static (string? level, string? list, int? skip, TransfersModule transfers) =>
        {
            var question = new AlertQuestion(Level(level), list?.Trim() ?? "", Math.Max(0, skip ?? 0), PageSize);
            return new RazorComponentResult<AlertsPage>(new { Question = question, Found = transfers.Payments.Alerts.Queue(question), transfers.Payments.Alerts.Times });
        });
        pages.MapGet("/money/alerts/{number:long}", static (long number, TransfersModule transfers) =>
        {
            var alert = transfers.Payments.Alerts.Show(number) ?? throw new BadHttpRequestException($"{number}", StatusCodes.Status404NotFound);
            return new RazorComponentResult<OneAlertPage>(new { Alert = alert, History = transfers.Payments.Alerts.History(number) });
        });
        pages.MapPost("/money/alerts/{number:long}", Act);
        pages.MapGet("/money/ownership", static (string? company, TransfersModule transfers) =>
        {
            var (owners, asked) = (transfers.Payments.Owners, company?.Trim() ?? "");
            return new RazorComponentResult<OwnersPage>(new { Company = asked, Answers = owners.OwnFile is null ? [] : owners.Run(asked), HasFile = owners.OwnFile is not null });
        });
    }

    /// <summary>The level of a word; the first look where it is none.</summary>
    public static AlertLevel Level(string? word) => word switch { "second" => AlertLevel.SecondLook, "closed" => AlertLevel.Closed, _ => AlertLevel.FirstLook };

    /// <summary>Does what the form says, then shows the alert as it stands; who was second is told so, and nothing of his is done.</summary>
    private static IResult Act(long number, IFormCollection sent, TransfersModule transfers, Actor who, Words words)
    {
        var work = transfers.Payments.Alerts;
        var seen = (number, long.TryParse(sent["seen"], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0);
        var reason = sent["reason"].ToString();
        var outcome = sent["act"].ToString() switch
        {
            "take" => work.Take(seen, who),
            "hand-over" => work.HandOver(seen, sent["to"].ToString(), reason, who),
            "rule" => work.MakeRule(number, Day(sent["until"].ToString()), reason, who),
            _ => work.Look(seen, AlertWords.Parse(sent["verdict"]) ?? throw new BadInputException("verdict", "one of released, confirmed, unsure", $"{sent["verdict"]}"), reason, who),
        };
        return outcome.Refusal is { } refusal
            ? throw new BadHttpRequestException(refusal.Text.In(words.Language), MoneyStatus.Of(refusal))
            : TypedResults.Redirect(string.Create(CultureInfo.InvariantCulture, $"/money/alerts/{number}"));
    }

    private static DateOnly Day(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? day
        : throw new BadInputException("until", "a calendar day YYYY-MM-DD", $"{text}");
}
