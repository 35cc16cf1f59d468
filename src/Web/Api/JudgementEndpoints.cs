using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Pillar.Platform.Accounts;
using Pillar.Screening;
using Pillar.Screening.Judgements;
using Pillar.States;
using Pillar.Web.Language;
using Pillar.Web.Pages.Screening;

namespace Pillar.Web.Api;

/// <summary>Judgements of hits, for programs.</summary>
internal static class JudgementEndpoints
{
    private const int MostTake = 1000;

    public static void MapJudgements(this IEndpointRouteBuilder api)
    {
        api.MapGet("/judgements", static (string? entry, string? customer, long? before, int? take, string? format, ScreeningModule screening) =>
            {
                var query = JudgementPages.Query(entry, customer, before, Math.Clamp(take ?? 50, 1, MostTake));
                var judgements = screening.ListJudgements.Run(query);
                return ApiAnswer.In(format, () => JudgementJson.Text(judgements, query.Take), () => Csv(judgements));
            })
            .WithSummary("Who judged what, newest first, the replaced judgements included")
            .WithDescription("`entry` is LIST:REFERENCE, `customer` your own id of a customer, `before` the number `older` of the page before.")
            .Answers("Screening");
        api.MapPost("/judgements", static async (HttpRequest request, string? lang, ScreeningModule screening, StatesModule states, Actor who) =>
            {
                var judgement = JudgementForm.Of(await JsonBody.Texts(request, JudgementForm.Fields));
                var outcome = screening.JudgeHit.Run(judgement.Understood(states), who);
                return outcome.Judgement is { } recorded
                    ? ApiAnswer.Json(JudgementJson.Text(recorded))
                    : Results.Problem(outcome.Refusal!.Text.In(PageLanguage.Named(lang)), statusCode: StatusCodes.Status409Conflict, title: outcome.Refusal.Code);
            })
            .Accepts<JudgementForm>("application/json")
            .WithSummary("Judge a hit of a screening")
            .WithDescription("name, kind, born, country, gender, id and customer as in the screening; list, entry, verdict (different, same or unsure) and reason.")
            .ProducesProblem(StatusCodes.Status409Conflict)
            .Answers("Screening");
    }

    private static string Csv(IReadOnlyList<ListedJudgement> judgements)
    {
        var csv = new CsvText("number", "instant", "by", "verified", "verdict", "list", "entry", "name", "customer", "reason", "latest");
        foreach (var (judgement, latest) in judgements)
        {
            csv.Add(
                judgement.Number.ToString(CultureInfo.InvariantCulture), judgement.Instant, judgement.By.Name, judgement.By.Verified ? "true" : "false", judgement.Verdict.Word(),
                judgement.List, judgement.Entry, judgement.Text?.Name ?? "", judgement.Text?.Customer ?? "", judgement.Reason, latest ? "true" : "false");
        }

        return csv.ToString();
    }
}
