using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;
using Pillar.Platform.Accounts;
using Pillar.Web.Pages.Accounts;

namespace Pillar.Web.Hosting;

/// <summary>Once there are accounts, nothing is shown or done before it is known who asks.</summary>
internal static class Gate
{
    /// <summary>Name of the policy that bounds how often one machine may try to sign in.</summary>
    public const string TriesPolicy = "tries";

    private const int TriesAMinute = 60;

    private static readonly TimeSpan Idle = TimeSpan.FromHours(1);

    public static void AddGate(this IServiceCollection services, WebPlace place)
    {
        services.AddSingleton<SignedIn>();
        services.AddScoped(static s => s.GetRequiredService<SignedIn>().Now);
        services.AddAuthentication(SignedIn.Scheme).AddCookie(SignedIn.Scheme, cookie =>
        {
            cookie.Cookie.Name = place.Shared ? "__Host-pillar" : "pillar";
            (cookie.Cookie.HttpOnly, cookie.Cookie.SameSite, cookie.Cookie.Path) = (true, SameSiteMode.Lax, "/");
            cookie.Cookie.SecurePolicy = place.Shared ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
            (cookie.ExpireTimeSpan, cookie.SlidingExpiration) = (Idle, true);
            cookie.Events = new CookieAuthenticationEvents
            {
                OnValidatePrincipal = static context => SignedIn.Check(
                    context, context.HttpContext.RequestServices.GetRequiredService<AccountBook>(), context.HttpContext.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow()),
            };
        });
        services.Configure<RateLimiterOptions>(static limiter => limiter.AddPolicy(TriesPolicy, static context => RateLimitPartition.GetFixedWindowLimiter(
            context.Connection.RemoteIpAddress, static _ => new FixedWindowRateLimiterOptions { PermitLimit = TriesAMinute, Window = TimeSpan.FromMinutes(1) })));
    }

    public static void UseGate(this WebApplication app, WebPlace place)
    {
        app.UseAuthentication();
        app.Use(next => context => IsOpen(context, place) ? next(context) : TurnAway(context));
    }

    private static bool IsOpen(HttpContext context, WebPlace place) =>
        context.User.Identity is { IsAuthenticated: true } || AccountPages.IsOpenToAll(context.Request.Path)
        || !(place.Shared || context.RequestServices.GetRequiredService<AccountBook>().Any);

    /// <summary>A program is told; a person comes to the page where one signs in, and from there to what was asked.</summary>
    private static Task TurnAway(HttpContext context)
    {
        if (context.Request.IsApi() || !HttpMethods.IsGet(context.Request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return Task.CompletedTask;
        }

        context.Response.Redirect(AccountPages.SignInAddress(context.Request.Path + context.Request.QueryString));
        return Task.CompletedTask;
    }
}
