using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Pillar.Platform.Accounts;
using Pillar.Transfers;
using Pillar.Transfers.Money.Freezing;
using Pillar.Web.Language;
using Pillar.Web.Pages.Money;

namespace Pillar.Web.Api;

/// <summary>Cases of freezing and their ledger, for programs.</summary>
internal static class FreezingEndpoints
{
    private const string Area = "Money";

    public static void MapFreezing(this IEndpointRouteBuilder api)
    {
        api.MapGet("/money/cases", static (string? on, string? format, TransfersModule transfers) =>
            {
                var show = transfers.Freezing.ShowCases;
                var day = FreezingPages.Day(on, "on") ?? show.Today;
                return ApiAnswer.In(format, () => FreezingJson.Cases(show.All(), day, show), () => Csv(show, day));
            })
            .WithSummary("Every case, its clocks, and what is frozen by currency").WithDescription("The same JSON as `pillar money list --json`; CSV has a row for each case and currency.").Answers(Area);
        api.MapGet("/money/cases/{number:long}", static (long number, string? lang, TransfersModule transfers) =>
            {
                var (about, refusal) = transfers.Freezing.ShowCases.Require(number);
                return about is null ? Refused(refusal!, lang, StatusCodes.Status404NotFound) : ApiAnswer.Json(FreezingJson.Case(about, transfers.Freezing.ShowCases, PageLanguage.Named(lang)));
            })
            .WithSummary("One case with its timeline").WithDescription("The same JSON as `pillar money show CASE --json`.").ProducesProblem(StatusCodes.Status404NotFound).Answers(Area);
        api.MapPost("/money/cases", static async (HttpRequest request, string? lang, TransfersModule transfers, Actor who) =>
                Answer(CaseForm.Open(transfers.Freezing, await JsonBody.Texts(request, CaseForm.Fields), who), transfers, lang))
            .Accepts<object>("application/json")
            .WithSummary("Opens a case").WithDescription("`customer`; where the watch and judgements do not tell, `entry` and `name`; `payment`, `listed` and `reason` if wanted.")
            .ProducesProblem(StatusCodes.Status409Conflict).Answers(Area);
        api.MapPost("/money/cases/{number:long}/{step}", static async (long number, string step, HttpRequest request, string? lang, TransfersModule transfers, Actor who) =>
                CaseForm.Take(transfers.Freezing, (number, step), await JsonBody.Texts(request, CaseForm.Fields), who) is { } outcome ? Answer(outcome, transfers, lang) : Results.NotFound())
            .Accepts<object>("application/json")
            .WithSummary("Takes a step: freeze, report, notify, exempt, correct, contest, uphold, release, return or countersign")
            .WithDescription("Fields as the options of the commands, all of them texts; `holdings` one a line.")
            .ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status409Conflict).Answers(Area);
        api.MapGet("/money/statistics", static (string? from, string? to, string? format, TransfersModule transfers) =>
            {
                var figures = transfers.Freezing.Statistics.Run(FreezingPages.Day(from, "from"), FreezingPages.Day(to, "to"));
                return ApiAnswer.In(format, () => FreezingJson.Figures(figures), () => FreezingJson.FiguresCsv(figures));
            })
            .WithSummary("Counts for FATF Recommendation 7 with their denominators and the records they count").WithDescription("The same JSON as `pillar money statistics --json`, the same CSV as its `--out`.").Answers(Area);
    }

    public static IResult Docx(MakeLetter letter, long made)
    {
        return Results.File(ReportEndpoints.Bytes(letter.Docx), ReportEndpoints.Docx, string.Create(CultureInfo.InvariantCulture, $"letter-{made}.docx"));
    }

    private static IResult Answer(CaseOutcome outcome, TransfersModule transfers, string? lang) => outcome.Case is { } about
        ? ApiAnswer.Json(FreezingJson.Case(about, transfers.Freezing.ShowCases, PageLanguage.Named(lang)))
        : Refused(outcome.Refusal!, lang, MoneyStatus.Of(outcome.Refusal!));

    private static IResult Refused(Vocabulary.Refusal refusal, string? lang, int status) =>
        Results.Problem(refusal.Text.In(PageLanguage.Named(lang)), statusCode: status, title: refusal.Code);

    private static string Csv(ShowCases show, DateOnly on)
    {
        var csv = new CsvText("case", "state", "list", "entry", "name", "customer", "listed", "frozenAt", "hoursToFreeze", "late", "currency", "amount");
        foreach (var about in show.All())
        {
            var clock = show.Timers(about).FirstOrDefault(static t => t.Key == "freeze");
            string[] head =
            [
                Text(about.Number), about.State.Word(), about.List, about.Entry, about.Text?.Name ?? "", about.Text?.Customer ?? "", Text(about.Listed), Text(about.Frozen),
                clock?.Hours?.ToString(CultureInfo.InvariantCulture) ?? "", clock?.Late switch { true => "true", false => "false", _ => "" },
            ];
            var balances = about.Balances(on);
            foreach (var (currency, amount) in balances.Count == 0 ? [("", "")] : balances.Select(static b => (b.Currency, b.Digits)))
            {
                csv.Add([.. head, currency, amount]);
            }
        }

        return csv.ToString();
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Text(DateTimeOffset? instant) => instant?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) ?? "";
}
