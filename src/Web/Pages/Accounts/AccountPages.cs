using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Pillar.Platform.Accounts;
using Pillar.Platform.Audit;
using Pillar.Web.Hosting;
using Pillar.Web.Language;

namespace Pillar.Web.Pages.Accounts;

/// <summary>Who are you, and who may work here?</summary>
internal static class AccountPages
{
    public const string Address = "/accounts", SignIn = "/sign-in", SignOut = "/sign-out", Invitation = "/invitation", TakeUp = "/invitation/open";

    public static void MapAccountPages(this IEndpointRouteBuilder pages)
    {
        pages.MapGet(SignIn, static (string? to, string? opened) => new RazorComponentResult<SignInPage>(new { Sent = new SignInForm { To = to }, Opened = opened is not null }));
        pages.MapPost(SignIn, Enter).RequireRateLimiting(Gate.TriesPolicy);
        pages.MapPost(SignOut, Leave);
        pages.MapGet(Invitation, static () => new RazorComponentResult<InvitationPage>(new { Sent = new InvitationForm() }));
        pages.MapPost(Invitation, ShowSetup).RequireRateLimiting(Gate.TriesPolicy);
        pages.MapPost(TakeUp, Open).RequireRateLimiting(Gate.TriesPolicy);
        pages.MapGet(Address, static (AccountBook accounts) => new RazorComponentResult<AccountsPage>(new { Accounts = accounts.All(), Absences = accounts.Absences.All() }));
    }

    /// <summary>What must be reachable before anybody has signed in.</summary>
    public static bool IsOpenToAll(PathString path) =>
        path == SignIn || path == Invitation || path == TakeUp || path == "/health" || path.StartsWithSegments(BundledFiles.Folder, StringComparison.Ordinal);

    public static string SignInAddress(string to) => to is "" or "/" ? SignIn : $"{SignIn}?to={Uri.EscapeDataString(to)}";

    private static async Task<IResult> Enter([FromForm] SignInForm form, HttpContext context, AccountBook accounts, Words words, TimeProvider clock)
    {
        var (account, refusal) = accounts.SignIn.Run(form.Name?.Trim().ToLowerInvariant() ?? "", form.Password ?? "", form.Code ?? "");
        if (account is null)
        {
            return new RazorComponentResult<SignInPage>(new { Sent = form, Bad = refusal!.Text.In(words.Language) }) { StatusCode = StatusCodes.Status401Unauthorized };
        }

        await context.SignInAsync(SignedIn.Scheme, SignedIn.Principal(account, clock.GetUtcNow()));
        return Results.LocalRedirect(OfThisServer(form.To));
    }

    private static async Task<IResult> Leave(HttpContext context, IAuditLog audit)
    {
        if (SignedIn.Of(context.User) is not null)
        {
            audit.Append(new("account.sign-out", new Dictionary<string, string>()));
        }

        await context.SignOutAsync(SignedIn.Scheme);
        return Results.LocalRedirect(SignIn);
    }

    private static IResult ShowSetup([FromForm] InvitationForm form, AccountBook accounts, Words words) => Setup(form, accounts, words, null);

    private static IResult Open([FromForm] InvitationForm form, AccountBook accounts, Words words)
    {
        if (form.Password != form.Again)
        {
            return Setup(form, accounts, words, words["AccountAgainDiffers"]);
        }

        var refusal = accounts.Invitations.TakeUp(NameOf(form), form.Invitation ?? "", form.Password ?? "", form.Code ?? "");
        return refusal is null ? Results.LocalRedirect(SignIn + "?opened=1") : Setup(form, accounts, words, refusal.Text.In(words.Language));
    }

    /// <summary>The picture for the telephone and the fields; the first page again where the invitation itself is not right.</summary>
    private static RazorComponentResult<InvitationPage> Setup(InvitationForm form, AccountBook accounts, Words words, string? bad)
    {
        form.Name = NameOf(form);
        var setup = accounts.Invitations.Setup(form.Name, form.Invitation ?? "");
        var line = setup is null ? Invitations.Unknown.Text.In(words.Language) : bad;
        return new(new { Sent = form, Setup = setup, Bad = line }) { StatusCode = line is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest };
    }

    private static string NameOf(InvitationForm form) => form.Name?.Trim().ToLowerInvariant() ?? "";

    /// <summary>Never to another server: a link could promise this one and end elsewhere.</summary>
    private static string OfThisServer(string? to) => to is ['/', not ('/' or '\\'), ..] ? to : "/";
}
