using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace Pillar.EndToEndTests.Web;

[Collection(WebCollection.Name)]
public sealed class FreezingTests(RunningPillar pillar)
{
    [Theory]
    [InlineData("en", 1280, "frozen, to be reported")]
    [InlineData("fr", 360, "gelé, à déclarer")]
    public async Task A_case_is_opened_and_frozen_without_script(string language, int width, string state)
    {
        var page = await pillar.Page(language, width, script: false);
        await page.GotoAsync("/money");
        await page.Locator("details.judge summary").ClickAsync();
        await page.FillAsync("#customer", $"W-{language}");
        await page.FillAsync("#entry", "un-baseline:YEe.001");
        await page.FillAsync("#name", "Invented Freight");
        await page.Locator("details.judge button").ClickAsync();
        Assert.Contains("/money/", page.Url, StringComparison.Ordinal);
        await Freeze(page, $"QQQ 5 account w{language}");
        await Assertions.Expect(page.Locator("[role=alert]")).ToContainTextAsync("QQQ");
        await Freeze(page, $"EUR 80.15 account w{language}");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(state);
        await Assertions.Expect(page.Locator(".answer")).ToContainTextAsync("EUR 80.15");
    }

    [Theory]
    [InlineData("/money", 1280, ColorScheme.Light)]
    [InlineData("/money/1", 360, ColorScheme.Dark)]
    public async Task The_open_forms_have_no_serious_or_critical_finding(string address, int width, ColorScheme scheme)
    {
        var page = await pillar.Page("en", width, scheme: scheme);
        await page.GotoAsync(address);
        foreach (var summary in await page.Locator("details.judge summary").AllAsync())
        {
            await summary.ClickAsync();
        }

        var findings = (await page.RunAxe()).Violations.Where(static v => v.Impact is "serious" or "critical").Select(static v => $"{v.Id}: {string.Join(", ", v.Nodes.Select(static n => n.Html))}");
        Assert.Empty(findings);
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width);
    }

    [Fact]
    public async Task Another_site_cannot_freeze()
    {
        using var content = new FormUrlEncodedContent(new Dictionary<string, string> { ["holdings"] = "EUR 5 account 1" });
        var answer = await pillar.Client.PostAsync(new Uri("/money/1/freeze", UriKind.Relative), content, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_program_takes_steps_and_is_told_why_not()
    {
        var (status, body) = await Post("/api/money/cases", new { customer = "P-1", entry = "un-baseline:YEe.001", name = "Invented Freight" });
        Assert.Equal(HttpStatusCode.OK, status);
        var number = body.GetProperty("case").GetInt64();
        Assert.Equal((HttpStatusCode.BadRequest, "money-not-positive"), await Refused($"/api/money/cases/{number}/freeze", new { holdings = "EUR -5 account p1" }));
        Assert.Equal(HttpStatusCode.OK, (await Post($"/api/money/cases/{number}/freeze", new { holdings = "EUR 5 account p1\nJPY 700 account p2" })).Status);
        Assert.Equal((HttpStatusCode.Conflict, "money-already-frozen"), await Refused($"/api/money/cases/{number}/freeze", new { holdings = "EUR 5 Account P-1" }));
        Assert.Equal((HttpStatusCode.Conflict, "money-above-frozen"), await Refused($"/api/money/cases/{number}/exempt", new { kind = "basic", holding = "1", amount = "EUR 6", authority = "Ministry", decision = "1", reason = "rent" }));
        Assert.Equal((HttpStatusCode.Forbidden, "money-no-authority"), await Refused($"/api/money/cases/{number}/exempt", new { kind = "basic", holding = "1", amount = "EUR 1", reason = "rent" }));
        Assert.Equal(HttpStatusCode.OK, (await Post($"/api/money/cases/{number}/release", new { reason = "no" })).Status);
        Assert.Equal((HttpStatusCode.Forbidden, "money-same-person"), await Refused($"/api/money/cases/{number}/release", new { reason = "no" }));
        Assert.Equal(HttpStatusCode.NotFound, (await pillar.Client.PostAsJsonAsync($"/api/money/cases/{number}/steal", new { }, TestContext.Current.CancellationToken)).StatusCode);
    }

    private static async Task Freeze(IPage page, string holding)
    {
        await page.Locator("details.judge summary").First.ClickAsync();
        await page.FillAsync("#freeze-holdings", holding);
        await page.Locator("details.judge button").First.ClickAsync();
    }

    private async Task<(HttpStatusCode Status, JsonElement Body)> Post(string address, object body)
    {
        using var answer = await pillar.Client.PostAsJsonAsync(address, body, TestContext.Current.CancellationToken);
        return (answer.StatusCode, await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken));
    }

    private async Task<(HttpStatusCode Status, string Code)> Refused(string address, object body)
    {
        var (status, problem) = await Post(address, body);
        return (status, problem.GetProperty("title").GetString()!);
    }
}
