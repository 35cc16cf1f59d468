using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace Pillar.Web.Language;

/// <summary>Which language a request is answered in: <c>?lang=</c>, else the cookie, else what the browser prefers, else English.</summary>
internal static class PageLanguage
{
    public const string Cookie = "pillar-lang";

    public static readonly string[] Codes = ["en", "fr"];

    public static CultureInfo Of(HttpRequest request) => CultureInfo.GetCultureInfo(
        Known(request.Query["lang"])
        ?? Known(request.Cookies[Cookie])
        ?? request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(static l => l.Quality ?? 1)
            .Select(static l => Known(l.Value.Value?.Split('-')[0]))
            .FirstOrDefault(static code => code is not null)
        ?? Codes[0]);

    /// <summary>The language a program names; English when it names none, so that the same call gives the same bytes.</summary>
    public static CultureInfo Named(string? code) => CultureInfo.GetCultureInfo(Known(code) ?? Codes[0]);

    /// <summary>Remembers a language the reader chose.</summary>
    public static Task Remember(HttpContext context, RequestDelegate next)
    {
        if (Known(context.Request.Query["lang"]) is { } code && !context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal))
        {
            context.Response.Cookies.Append(Cookie, code, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, IsEssential = true });
        }

        return next(context);
    }

    /// <summary>The address of this page in another language.</summary>
    public static string AddressIn(HttpRequest request, string code)
    {
        var query = new QueryBuilder(request.Query.Where(static q => q.Key != "lang")) { { "lang", code } };
        return request.PathBase + request.Path + query.ToQueryString();
    }

    private static string? Known(string? code) => Codes.FirstOrDefault(known => string.Equals(known, code, StringComparison.OrdinalIgnoreCase));
}
