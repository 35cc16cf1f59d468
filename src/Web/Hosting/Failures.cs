using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;
using Pillar.Vocabulary;
using Pillar.Web.Language;
using Pillar.Web.Pages;

namespace Pillar.Web.Hosting;

/// <summary>What a request gets that could not be answered: a problem document under <c>/api</c>, a page elsewhere.</summary>
internal static class Failures
{
    public static void UseFailures(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = static context => Answer(context, context.Features.Get<IExceptionHandlerFeature>()?.Error),
            StatusCodeSelector = StatusOf,
            SuppressDiagnosticsCallback = static failure => StatusOf(failure.Exception) < 500,
        });
        app.UseStatusCodePages(static context => Answer(context.HttpContext, null));
    }

    /// <summary>True where the reader is a program.</summary>
    public static bool IsApi(this HttpRequest request) => request.Path.StartsWithSegments("/api", StringComparison.Ordinal);

    private static int StatusOf(Exception failure) => failure switch
    {
        BadInputException => StatusCodes.Status400BadRequest,
        BadHttpRequestException bad => bad.StatusCode,
        Microsoft.AspNetCore.Antiforgery.AntiforgeryValidationException => StatusCodes.Status400BadRequest,
        _ => StatusCodes.Status500InternalServerError,
    };

    private static Task Answer(HttpContext context, Exception? failure)
    {
        var status = context.Response.StatusCode;
        var line = failure switch
        {
            BadInputException bad => bad.In(context.Request.IsApi() ? PageLanguage.Named(context.Request.Query["lang"]) : PageLanguage.Of(context.Request)),
            BadHttpRequestException bad => bad.Message,
            _ => null,
        };
        return context.Request.IsApi() ? Problem(context, status, line) : Page(context, status, line);
    }

    private static async Task Problem(HttpContext context, int status, string? line) =>
        await context.RequestServices.GetRequiredService<IProblemDetailsService>().TryWriteAsync(new ProblemDetailsContext
        {
            HttpContext = context,
            ProblemDetails = { Status = status, Detail = line },
        });

    private static Task Page(HttpContext context, int status, string? line) =>
        new RazorComponentResult<FailurePage>(new { Status = status, Line = line }) { StatusCode = status }.ExecuteAsync(context);
}
