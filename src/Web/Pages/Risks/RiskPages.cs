using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Pillar.Analysis;
using Pillar.Analysis.Risks;
using Pillar.Platform.Accounts;
using Pillar.Review;
using Pillar.Vocabulary;
using Pillar.Web.Hosting;
using Pillar.Web.Language;
using Pillar.Web.Pages.Money;

namespace Pillar.Web.Pages.Risks;

/// <summary>How could a State be used to finance proliferation, on what evidence, and what is done about it?</summary>
internal static class RiskPages
{
    public static void MapRiskPages(this IEndpointRouteBuilder pages)
    {
        pages.MapGet("/risk", static (string? state, AnalysisModule analysis, ReviewModule review) =>
            string.IsNullOrWhiteSpace(state) ? States(analysis, null)
            : review.StateBook.Find(state) is { } found ? Results.LocalRedirect($"/risk/{found.Code}")
            : States(analysis, state));
        pages.MapGet("/risk/{code}", static (string code, string? on, [AsParameters] Around with) =>
            with.Review.StateBook.Find(code) is { } state ? Assessment(with, state, FreezingPages.Day(on, "on")) : Results.NotFound());
        pages.MapPost("/risk/{code}", static (string code, IFormCollection sent, [AsParameters] Around with) => with.Review.StateBook.Find(code) is not { } state ? Results.NotFound() : Done(
            () => with.Analysis.KeepRisks.Describe(state, Field(sent, "id"), Field(sent, "title"), Field(sent, "about"), with.Who) is var outcome ? (outcome.Refusal, outcome.Event?.Risk) : default,
            state, with, (line, status) => Assessment(with, state, null, (line, sent), status)));
        pages.MapGet("/risk/{code}/{id}", static (string code, string id, string? on, [AsParameters] Around with) =>
            with.Review.StateBook.Find(code) is { } state ? Risk(with, (state, id), FreezingPages.Day(on, "on")) : Results.NotFound());
        pages.MapPost("/risk/{code}/{id}", static (string code, string id, IFormCollection sent, [AsParameters] Around with) => with.Review.StateBook.Find(code) is not { } state ? Results.NotFound() : Done(
            () => (Act((state, id), sent, with), id), state, with, (line, status) => Risk(with, (state, id), null, (line, sent), status)));
    }

    /// <summary>The page of a record that evidence points at.</summary>
    public static string Address(PillarLink link, string state) => link.Kind switch
    {
        "figure" => link.Figure is { } figure ? $"/money/statistics?from={figure.From:yyyy-MM-dd}&to={figure.To:yyyy-MM-dd}" : "/money/statistics",
        "rating" => $"/states/{state}",
        "mark" => $"/review/states/{state}/{Uri.EscapeDataString(link.About)}",
        "action" => $"/review/states/{state}/plan/{Uri.EscapeDataString(link.About)}",
        _ => RecordAddress.Of(link.ToString()),
    };

    public static string Address(AssessedRisk risk) => $"/risk/{risk.State}/{Uri.EscapeDataString(risk.Id)}";

    private static string Field(IFormCollection sent, string name) => sent[name].ToString().ReplaceLineEndings(" ").Trim();

    private static Refusal? Act((ReviewState State, string Id) risk, IFormCollection sent, Around with)
    {
        var keep = with.Analysis.KeepRisks;
        var evidence = new GivenEvidence(Field(sent, "text"), Field(sent, "source"), Field(sent, "date"), Field(sent, "link"));
        return Field(sent, "act") switch
        {
            "rate" => keep.Rate(risk, Field(sent, "factor"), Field(sent, "rating"), evidence, with.Who).Refusal,
            "evidence" => keep.AddEvidence(risk, Field(sent, "factor"), evidence, with.Who).Refusal,
            "describe" => keep.Describe(risk.State, risk.Id, Field(sent, "title"), Field(sent, "about"), with.Who).Refusal,
            "close" => keep.Close(risk, Field(sent, "reason"), with.Who).Refusal,
            "reopen" => keep.Reopen(risk, Field(sent, "reason"), with.Who).Refusal,
            "measure" => with.Analysis.PlanMeasure.Run(risk, Field(sent, "action"), [.. MeasureForm.Columns.Select(column => (column, Field(sent, column))).Where(static value => value.Item2.Length > 0)], with.Who).Refusal,
            var other => throw new BadInputException("act", "rate, evidence, describe, close, reopen or measure", $"{other}"),
        };
    }

    /// <summary>The risk by its address, so that a reload does nothing twice; else the page again with the one line about what cannot be, and with what was typed.</summary>
    private static IResult Done(Func<(Refusal? Refusal, string? Risk)> act, ReviewState state, Around with, Func<string, int, IResult> again)
    {
        try
        {
            var (refusal, risk) = act();
            return refusal is null ? Results.LocalRedirect($"/risk/{state.Code}/{Uri.EscapeDataString(risk!)}") : again(refusal.Text.In(with.Words.Language), StatusCodes.Status409Conflict);
        }
        catch (BadInputException bad)
        {
            return again(bad.In(with.Words.Language), StatusCodes.Status400BadRequest);
        }
    }

    private static RazorComponentResult<RiskStatesPage> States(AnalysisModule analysis, string? unknown) =>
        new(new { States = analysis.ShowRisks.States(), Unknown = unknown }) { StatusCode = unknown is null ? StatusCodes.Status200OK : StatusCodes.Status404NotFound };

    private static RazorComponentResult<RisksPage> Assessment(Around with, ReviewState state, DateOnly? on, (string Line, IFormCollection Sent)? bad = null, int status = StatusCodes.Status200OK) =>
        new(new { Assessment = with.Analysis.ShowRisks.Run(state, on ?? with.Clock.Today()), Bad = bad?.Line, bad?.Sent }) { StatusCode = status };

    private static IResult Risk(Around with, (ReviewState State, string Id) of, DateOnly? on, (string Line, IFormCollection Sent)? bad = null, int status = StatusCodes.Status200OK) =>
        with.Analysis.ShowRisks.Find(of.State, of.Id, on ?? with.Clock.Today()) is { } found
            ? new RazorComponentResult<RiskPage>(new { found.Assessment, found.Risk, Show = with.Analysis.ShowRisks, Bad = bad?.Line, bad?.Sent }) { StatusCode = status }
            : Results.NotFound();

    /// <summary>What these pages ask.</summary>
    private sealed record Around(AnalysisModule Analysis, ReviewModule Review, TimeProvider Clock, Actor Who, Words Words);
}
