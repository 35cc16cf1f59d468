using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Pillar.Platform.Accounts;
using Pillar.Transfers;
using Pillar.Transfers.Money.Freezing;
using Pillar.Vocabulary;
using Pillar.Web.Api;
using Pillar.Web.Language;

namespace Pillar.Web.Pages.Money;

/// <summary>What is frozen, how fast, and what has to be done next?</summary>
internal static class FreezingPages
{
    public static void MapFreezingPages(this IEndpointRouteBuilder pages)
    {
        pages.MapGet("/money", static (string? on, TransfersModule transfers) => Frozen(transfers.Freezing, Day(on, "on"), null));
        pages.MapPost("/money", Open);
        pages.MapGet("/money/statistics", static (string? from, string? to, TransfersModule transfers) =>
            new RazorComponentResult<FiguresPage>(new { Figures = transfers.Freezing.Statistics.Run(Day(from, "from"), Day(to, "to")) }));
        pages.MapGet("/money/timeline", static (string? list, string? entry, TransfersModule transfers) => new RazorComponentResult<EntryTimelinePage>(
            new { List = list ?? "", Entry = entry ?? "", Moments = transfers.Freezing.ShowParty.Timeline(list ?? "", entry ?? "") }));
        pages.MapGet("/money/{number:long}", static (long number, TransfersModule transfers) =>
            transfers.Freezing.ShowCases.Find(number) is { } about ? Case(transfers.Freezing, about, null) : Results.NotFound());
        pages.MapPost("/money/{number:long}/{step}", Take);
        pages.MapGet("/money/{number:long}/letter/{made:long}", Letter);
    }

    /// <exception cref="BadInputException">The text is no day.</exception>
    public static DateOnly? Day(string? text, string field) => string.IsNullOrWhiteSpace(text) ? null
        : DateOnly.TryParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new BadInputException(field, "YYYY-MM-DD", text);

    private static IResult Open(IFormCollection sent, TransfersModule transfers, Actor who, Words words) => Done(
        () => CaseForm.Open(transfers.Freezing, Sent(sent), who), words, (line, status) => Frozen(transfers.Freezing, null, line, status));

    private static IResult Take([AsParameters] StepAddress of, IFormCollection sent, TransfersModule transfers, Actor who, Words words) =>
        transfers.Freezing.ShowCases.Find(of.Number) is not { } about ? Results.NotFound()
        : Done(() => CaseForm.Take(transfers.Freezing, (of.Number, of.Step), Sent(sent), who), words, (line, status) => Case(transfers.Freezing, about, line, status));

    /// <summary>The case by another address, so that a reload does nothing twice; else the page again with the one line about what cannot be.</summary>
    private static IResult Done(Func<CaseOutcome?> act, Words words, Func<string, int, IResult> again)
    {
        try
        {
            return act() switch
            {
                null => Results.NotFound(),
                { Case: { } about } => Results.LocalRedirect(string.Create(CultureInfo.InvariantCulture, $"/money/{about.Number}")),
                { Refusal: { } refusal } => again(refusal.Text.In(words.Language), MoneyStatus.Of(refusal)),
                _ => Results.NotFound(),
            };
        }
        catch (BadInputException bad)
        {
            return again(bad.In(words.Language), StatusCodes.Status400BadRequest);
        }
    }

    private static IResult Letter(long number, long made, string? format, TransfersModule transfers, Words words)
    {
        if (transfers.Freezing.ShowCases.Find(number) is not { } about || transfers.Freezing.Letter(about, made, words.Language) is not { } letter)
        {
            return Results.NotFound();
        }

        return format == "docx" ? FreezingEndpoints.Docx(letter, made) : new RazorComponentResult<LetterPage>(new { About = about, Made = made, Blocks = letter.Blocks() });
    }

    private static RazorComponentResult<FrozenPage> Frozen(FreezingModule freezing, DateOnly? on, string? bad, int status = StatusCodes.Status200OK) =>
        new(new { Freezing = freezing, On = on, Bad = bad }) { StatusCode = status };

    private static RazorComponentResult<CasePage> Case(FreezingModule freezing, FreezeCase about, string? bad, int status = StatusCodes.Status200OK) =>
        new(new { Freezing = freezing, About = about, Bad = bad }) { StatusCode = status };

    /// <summary>Which step of which case.</summary>
    private sealed record StepAddress(long Number, string Step);

    private static Func<string, string> Sent(IFormCollection sent) => name => sent[name].ToString();
}
