using System.Net;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace Pillar.EndToEndTests.Web;

[Collection(SharedCollection.Name)]
public sealed class AccountTests(SharedPillar pillar)
{
    [Fact]
    public async Task Whoever_is_not_signed_in_comes_to_the_page_asked_for_by_signing_in()
    {
        var page = await pillar.Person("amina", "supervisor", "/audit?action=account");

        Assert.Equal("/audit?action=account", new Uri(page.Url).PathAndQuery);
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("account.sign-in");
        await Assertions.Expect(page.Locator(".foot")).ToContainTextAsync("signed in as amina");
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("/api/lists", HttpStatusCode.Unauthorized)]
    [InlineData("/api/openapi.json", HttpStatusCode.Unauthorized)]
    [InlineData("/", HttpStatusCode.Redirect)]
    [InlineData("/screen?name=Nobody", HttpStatusCode.Redirect)]
    [InlineData("/scalar/", HttpStatusCode.Redirect)]
    [InlineData("/no-such-page", HttpStatusCode.Redirect)]
    [InlineData("/SIGN-IN/../audit", HttpStatusCode.Redirect)]
    [InlineData("/health", HttpStatusCode.OK)]
    [InlineData("/sign-in", HttpStatusCode.OK)]
    public async Task Nothing_is_shown_before_it_is_known_who_asks(string address, HttpStatusCode status)
    {
        using var client = pillar.Client();
        using var answer = await client.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("max-age=31536000", Assert.Single(answer.Headers.GetValues("Strict-Transport-Security")));
    }

    [Theory]
    [InlineData("/api/screen")]
    [InlineData("/judgements")]
    public async Task Nothing_is_done_before_it_is_known_who_asks(string address)
    {
        using var client = pillar.Client();
        using var answer = await client.PostAsync(address, new StringContent("{}"), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task What_two_officers_do_in_two_browsers_stands_under_their_own_names()
    {
        var first = await pillar.Person("chanda", "officer", "/screen?name=Ansarallah");
        var second = await pillar.Person("dalia", "supervisor", "/judgements");

        var hit = first.Locator("article.hit").First;
        await hit.Locator("details.judge summary").ClickAsync();
        await hit.Locator("input[name=verdict][value=different]").CheckAsync();
        await hit.Locator("input[name=reason]").FillAsync("Another body of that name, seen on paper");
        await hit.Locator("details.judge button[type=submit]").ClickAsync();
        await Assertions.Expect(first.Locator("main")).ToContainTextAsync("Another body of that name");
        await second.ReloadAsync();

        await Assertions.Expect(second.Locator("main")).ToContainTextAsync("chanda");
        await Assertions.Expect(second.Locator("main")).Not.ToContainTextAsync("unverified");
        Assert.Equal(0, pillar.Tool.Run("audit", "verify").ExitCode);
        await first.Context.CloseAsync();
        await second.Context.CloseAsync();
    }

    [Fact]
    public async Task Who_signs_out_or_whose_account_is_closed_has_to_sign_in_again()
    {
        var page = await pillar.Person("emeka", "officer");
        await page.ClickAsync("form.who button");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Sign in");
        await pillar.SignIn(page, "emeka");

        Assert.Equal(0, pillar.Tool.Run("accounts", "close", "emeka").ExitCode);
        await page.GotoAsync("/audit");

        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Sign in");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_cookie_is_out_of_reach_of_scripts_and_of_plain_connections()
    {
        var page = await pillar.Person("farid", "officer");

        var cookie = Assert.Single(await page.Context.CookiesAsync(), static c => c.Name == "__Host-pillar");
        Assert.True(cookie is { HttpOnly: true, Secure: true, SameSite: SameSiteAttribute.Lax, Path: "/" });
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("//elsewhere.example/")]
    [InlineData("/\\elsewhere.example/")]
    [InlineData("https://elsewhere.example/")]
    public async Task Signing_in_never_leads_to_another_server(string to)
    {
        var name = "gita" + Math.Abs(to.GetHashCode(StringComparison.Ordinal));
        var page = await pillar.Person(name, "officer", "/sign-in?to=" + Uri.EscapeDataString(to));

        Assert.Equal(pillar.Address + "/", page.Url);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_wrong_password_is_one_clear_line_and_keeps_what_was_asked_for()
    {
        var page = await pillar.Page("fr");
        await page.GotoAsync("/lists");
        await page.FillAsync("#name", "personne");
        await page.FillAsync("#password", "wrong");
        await page.FillAsync("#code", "123456");
        await page.ClickAsync("main button[type=submit]");

        await Assertions.Expect(page.Locator("#bad")).ToContainTextAsync("ne vont pas ensemble");
        await Assertions.Expect(page.Locator("#name")).ToHaveValueAsync("personne");
        await Assertions.Expect(page.Locator("#password")).ToHaveValueAsync("");
        Assert.Equal("/lists", await page.Locator("input[name=To]").GetAttributeAsync("value"));
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("en", 1280)]
    [InlineData("en", 360)]
    [InlineData("fr", 1280)]
    [InlineData("fr", 360)]
    public async Task The_pages_have_no_serious_finding_and_fit(string language, int width)
    {
        var name = $"h{language}{width}";
        var page = await pillar.Page(language, width);
        var invitation = pillar.Invite(name);
        await page.GotoAsync("/sign-in");
        await IsWell(page, width);
        await page.GotoAsync("/invitation");
        await IsWell(page, width);
        await pillar.ShowSetup(page, name, invitation);
        await IsWell(page, width);
        await pillar.OpenAccount(page, name, invitation);
        await pillar.SignIn(page, name, "/accounts");
        await IsWell(page, width);
        await page.Context.CloseAsync();
    }

    private static async Task IsWell(IPage page, int width)
    {
        var findings = (await page.RunAxe()).Violations.Where(static v => v.Impact is "serious" or "critical");
        Assert.Empty(findings.Select(static v => $"{v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Select(static n => n.Html))}"));
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width, $"{page.Url} is wider than {width} px");
    }
}
