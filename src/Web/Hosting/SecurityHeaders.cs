using Microsoft.AspNetCore.Http;

namespace Pillar.Web.Hosting;

/// <summary>The headers every answer carries, and the refusal of requests another site makes behind the user's back.</summary>
internal static class SecurityHeaders
{
    private const string Strict =
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>The API reference brings its own inline start script and styles; everything still comes from this server.</summary>
    private const string Reference =
        "default-src 'none'; style-src 'self' 'unsafe-inline'; script-src 'self' 'unsafe-inline'; connect-src 'self'; "
        + "img-src 'self' data:; font-src 'self' data:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>Set when the answer starts, so that an answer made anew after a failure carries them too.</summary>
    public static Task Apply(HttpContext context, WebPlace place, RequestDelegate next)
    {
        context.Response.OnStarting(() =>
        {
            Set(context);
            if (place.Shared)
            {
                context.Response.Headers.StrictTransportSecurity = "max-age=31536000";
            }

            return Task.CompletedTask;
        });
        return IsFromElsewhere(context.Request) ? Refuse(context) : next(context);
    }

    private static void Set(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = context.Request.Path.StartsWithSegments("/scalar", StringComparison.Ordinal) ? Reference : Strict;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";
        if (!context.Request.Path.StartsWithSegments(BundledFiles.Folder, StringComparison.Ordinal))
        {
            headers.CacheControl = "no-store";
        }
    }

    /// <summary>
    /// A link on another site may open a page here; nothing else of another site may reach this server. Browsers say where a request comes from.
    /// </summary>
    private static bool IsFromElsewhere(HttpRequest request) =>
        request.Headers["Sec-Fetch-Site"] == "cross-site"
        && !(HttpMethods.IsGet(request.Method) && request.Headers["Sec-Fetch-Mode"] == "navigate");

    private static Task Refuse(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}
