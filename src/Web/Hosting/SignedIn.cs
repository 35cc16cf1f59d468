using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Pillar.Platform.Accounts;

namespace Pillar.Web.Hosting;

/// <summary>Who asks: the account that signed in, or, as long as there are no accounts, the operating system's.</summary>
internal sealed class SignedIn(IHttpContextAccessor http)
{
    public const string Scheme = "pillar";

    private const string Stamp = "stamp", Since = "since";

    /// <summary>A day's work; then even the busiest signs in anew.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    private readonly AsyncLocal<Actor?> behalf = new();

    /// <summary>Whose name stands beside what is done now.</summary>
    public Actor Now => behalf.Value ?? (http.HttpContext is { } context ? Of(context.User) : null) ?? Actor.OfOperatingSystem();

    /// <summary>Work that goes on after its request is done in the name of whoever asked for it.</summary>
    public void Does(Actor who, Action work)
    {
        behalf.Value = who;
        try
        {
            work();
        }
        finally
        {
            behalf.Value = null;
        }
    }

    public static Actor? Of(ClaimsPrincipal user) => user.Identity is { IsAuthenticated: true, Name: { } name }
        ? new Actor(name, Verified: true, Roles.Parse(user.FindFirstValue(ClaimTypes.Role) ?? ""))
        : null;

    public static ClaimsPrincipal Principal(Account account, DateTimeOffset now) => new(new ClaimsIdentity(
    [
        new(ClaimTypes.Name, account.Name),
        new(ClaimTypes.Role, account.Role.Word()),
        new(Stamp, account.Stamp),
        new(Since, now.ToString("O", CultureInfo.InvariantCulture)),
    ], Scheme));

    /// <summary>Asked with each request: does the account still stand as it stood at the sign-in?</summary>
    public static Task Check(CookieValidatePrincipalContext context, AccountBook accounts, DateTimeOffset now)
    {
        var (user, account) = (context.Principal!, accounts.Find(context.Principal!.Identity!.Name!));
        var since = DateTimeOffset.Parse(user.FindFirstValue(Since)!, CultureInfo.InvariantCulture);
        if (account is null or { Closed: true } || account.Stamp != user.FindFirstValue(Stamp) || now - since > Longest)
        {
            context.RejectPrincipal();
            return context.HttpContext.SignOutAsync(Scheme);
        }

        return Task.CompletedTask;
    }
}
