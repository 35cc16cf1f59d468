using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace Pillar.EndToEndTests.Web;

[Collection(WebCollection.Name)]
public sealed class JudgementTests(RunningPillar pillar)
{
    /// <summary>Meets the person of the invented list; a birth year of its own keeps the judgements of these tests apart from other tests.</summary>
    private const string Question = "/screen?name=Arseny%20Vasilkov&kind=person&born=1972";

    [Theory]
    [InlineData("en", "Dismissed hits", 1280)]
    [InlineData("fr", "Correspondances écartées", 360)]
    public async Task A_hit_is_judged_without_script_and_stays_visible_as_dismissed(string language, string heading, int width)
    {
        var page = await pillar.Page(language, width, script: false);
        await page.GotoAsync($"{Question}&customer=judged-{language}");
        await Judge(page, "different", "another passport number");

        await Assertions.Expect(page.Locator("h2", new() { HasText = heading })).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".judged-dismissed").First).ToContainTextAsync("another passport number");
        Assert.StartsWith($"{pillar.Address}/screen?", page.Url, StringComparison.Ordinal);

        await Judge(page, "same", "the passport was a copy");
        await Assertions.Expect(page.Locator(".judged-confirmed").First).ToContainTextAsync("the passport was a copy");
        await page.GotoAsync($"/judgements?customer=judged-{language}");
        await Assertions.Expect(page.Locator("tbody tr")).ToHaveCountAsync(2);
        await Assertions.Expect(page.Locator("tbody tr").Nth(1)).ToContainTextAsync("another passport number");
    }

    [Theory]
    [InlineData("en", 1280, ColorScheme.Light)]
    [InlineData("fr", 360, ColorScheme.Dark)]
    public async Task The_open_form_and_the_list_have_no_serious_or_critical_finding(string language, int width, ColorScheme scheme)
    {
        var page = await pillar.Page(language, width, scheme: scheme);
        await page.GotoAsync($"{Question}&customer=looked-at-{language}");
        await page.Locator("details.judge summary").First.ClickAsync();
        await NoFinding(page, width);
        await Judge(page, "unsure", "waiting for the passport");
        await page.GotoAsync($"/judgements?customer=looked-at-{language}");
        await NoFinding(page, width);
    }

    [Fact]
    public async Task Another_site_cannot_judge()
    {
        using var content = new FormUrlEncodedContent(new Dictionary<string, string> { ["name"] = "Arseny Vasilkov", ["list"] = Lists.Id, ["entry"] = Lists.Person, ["verdict"] = "different", ["reason"] = "x" });
        var answer = await pillar.Client.PostAsync(new Uri("/judgements", UriKind.Relative), content, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_program_judges_and_reads_what_was_judged()
    {
        var stop = TestContext.Current.CancellationToken;
        var made = await pillar.Client.PostAsJsonAsync(
            "/api/judgements", new { name = "Arseny Vasilkov", customer = "program", list = Lists.Id, entry = Lists.Person, verdict = "different", reason = "another <b>person</b>" }, stop);
        Assert.Equal(HttpStatusCode.OK, made.StatusCode);

        using var screened = JsonDocument.Parse(await pillar.Client.GetStringAsync(new Uri("/api/screen?name=Arseny%20Vasilkov&customer=program", UriKind.Relative), stop));
        var hit = screened.RootElement.GetProperty("hits").EnumerateArray().Single(static h => h.GetProperty("list").GetString() == Lists.Id);
        Assert.Equal("dismissed", hit.GetProperty("judgement").GetProperty("state").GetString());

        Assert.Equal(
            pillar.Tool.Run("judgements", "list", "--customer", "program", "--json").Output,
            await pillar.Client.GetStringAsync(new Uri("/api/judgements?customer=program", UriKind.Relative), stop));
        Assert.Contains("another <b>person</b>", await pillar.Client.GetStringAsync(new Uri("/api/judgements?customer=program&format=csv", UriKind.Relative), stop), StringComparison.Ordinal);
        Assert.DoesNotContain("<b>person</b>", await pillar.Client.GetStringAsync(new Uri("/judgements?customer=program", UriKind.Relative), stop), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("verdict", "perhaps", HttpStatusCode.BadRequest)]
    [InlineData("reason", "", HttpStatusCode.BadRequest)]
    [InlineData("reason", "two\nlines", HttpStatusCode.BadRequest)]
    [InlineData("customer", "a\u202Eb", HttpStatusCode.BadRequest)]
    [InlineData("entry", "no-such-entry", HttpStatusCode.Conflict)]
    public async Task What_cannot_be_judged_is_a_problem_and_nothing_is_kept(string field, string value, HttpStatusCode expected)
    {
        var body = new Dictionary<string, string> { ["name"] = "Arseny Vasilkov", ["customer"] = "hostile", ["list"] = Lists.Id, ["entry"] = Lists.Person, ["verdict"] = "same", ["reason"] = "because" };
        body[field] = value;
        var answer = await pillar.Client.PostAsJsonAsync("/api/judgements", body, TestContext.Current.CancellationToken);
        Assert.Equal(expected, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        using var kept = JsonDocument.Parse(pillar.Tool.Run("judgements", "list", "--customer", "hostile", "--json").Output);
        Assert.Equal(0, kept.RootElement.GetProperty("judgements").GetArrayLength());
    }

    private static async Task Judge(IPage page, string verdict, string reason)
    {
        var hit = page.Locator("article.hit", new() { HasText = Lists.Person }).First;
        if (await hit.Locator("details.judge").GetAttributeAsync("open") is null)
        {
            await hit.Locator("details.judge summary").ClickAsync();
        }

        await hit.Locator($"input[name=verdict][value={verdict}]").CheckAsync();
        await hit.Locator("input[name=reason]").FillAsync(reason);
        await hit.Locator("details.judge button[type=submit]").ClickAsync();
        await page.WaitForLoadStateAsync(LoadState.Load);
    }

    private static async Task NoFinding(IPage page, int width)
    {
        var findings = (await page.RunAxe()).Violations.Where(static v => v.Impact is "serious" or "critical");
        Assert.Empty(findings.Select(static v => $"{v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Select(static n => n.Html))}"));
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width, $"wider than {width} px");
    }
}
