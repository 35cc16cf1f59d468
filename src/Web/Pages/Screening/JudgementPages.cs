using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Pillar.Platform.Accounts;
using Pillar.Screening;
using Pillar.Screening.Judgements;
using Pillar.States;
using Pillar.Web.Language;

namespace Pillar.Web.Pages.Screening;

/// <summary>Who judged which hit, when and why?</summary>
internal static class JudgementPages
{
    public static void MapJudgementPages(this IEndpointRouteBuilder pages)
    {
        pages.MapGet("/judgements", static (string? entry, string? customer, long? before, ScreeningModule screening) =>
        {
            var query = Query(entry, customer, before);
            return new RazorComponentResult<JudgementsPage>(new { Query = query, Judgements = screening.ListJudgements.Run(query) });
        });
        pages.MapPost("/judgements", Judge);
    }

    /// <summary>An entry is written as everywhere, <c>LIST:REFERENCE</c>; a reference alone means that of every list.</summary>
    public static JudgementsQuery Query(string? entry, string? customer, long? before, int take = 50)
    {
        var text = entry?.Trim() ?? "";
        var colon = text.IndexOf(':');
        return new JudgementsQuery(colon > 0 ? text[..colon] : "", colon > 0 ? text[(colon + 1)..] : text, customer?.Trim() ?? "", before, take);
    }

    /// <summary>Judges, then shows the same question again: the answer is made anew from what remains.</summary>
    private static IResult Judge(IFormCollection sent, ScreeningModule screening, StatesModule states, Actor who, Words words)
    {
        var form = JudgementForm.Read(sent);
        var outcome = screening.JudgeHit.Run(form.Understood(states), who);
        return outcome.Refusal is { } refusal
            ? throw new BadHttpRequestException(refusal.Text.In(words.Language))
            : new SeeOther(form.Question.At("/screen"));
    }

    /// <summary>303: the browser asks again with GET, so that a reload judges nothing twice.</summary>
    private sealed class SeeOther(string address) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
            httpContext.Response.Headers.Location = address;
            return Task.CompletedTask;
        }
    }
}
