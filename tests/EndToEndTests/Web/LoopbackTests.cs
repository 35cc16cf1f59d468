using System.Net;
using Pillar.EndToEndTests.Cli;
using Xunit;

namespace Pillar.EndToEndTests.Web;

[Collection(WebCollection.Name)]
public sealed class LoopbackTests(RunningPillar pillar)
{
    [Fact]
    public async Task No_page_asks_another_machine_for_anything()
    {
        var page = await pillar.Page();
        var asked = new List<string>();
        page.Context.Request += (_, request) => asked.Add(request.Url);
        foreach (var address in PageAddresses.All.Append("/scalar/"))
        {
            await page.Visit(address);
            await page.WaitForLoadStateAsync(Microsoft.Playwright.LoadState.NetworkIdle);
        }

        Assert.True(asked.Count > PageAddresses.All.Length, "requests were seen");
        Assert.All(asked, url => Assert.True(url.StartsWith(pillar.Address + "/", StringComparison.Ordinal) || url.StartsWith("data:", StringComparison.Ordinal) || url.StartsWith("blob:" + pillar.Address, StringComparison.Ordinal), url));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_api_reference_shows_the_endpoints()
    {
        var page = await pillar.Page();
        await page.GotoAsync("/scalar/");

        await Microsoft.Playwright.Assertions.Expect(page.Locator("body")).ToContainTextAsync("Screen one name against the lists in force");
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("192.0.2.7")]
    public void Any_address_but_loopback_is_refused_in_one_line_as_long_as_it_is_not_encrypted(string address)
    {
        using var tool = new PillarTool();
        var answer = tool.Run("serve", "--address", address);

        Assert.Equal(4, answer.ExitCode);
        Assert.Contains("--address: expected a loopback address", Assert.Single(answer.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--address: expected an address", "--address", "example.org")]
    [InlineData("--host: expected accounts (pillar accounts add), found none", "--host", "pillar.example")]
    [InlineData("--host: expected the name of a machine", "--host", "a b")]
    [InlineData("--host: expected the name the certificate is for", "--certificate", "chain.pem")]
    public void Whatever_is_missing_to_leave_this_machine_is_named_in_one_line(string line, params string[] options)
    {
        using var tool = new PillarTool();
        var answer = tool.Run(["serve", .. options]);

        Assert.Equal(4, answer.ExitCode);
        Assert.Contains(line, Assert.Single(answer.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_port_in_use_is_one_clear_line()
    {
        using var tool = new PillarTool();
        var answer = tool.Run("serve", "--port", $"{pillar.Port}");

        Assert.Equal(4, answer.ExitCode);
        Assert.Single(answer.ErrorLines);
    }

    [Fact]
    public async Task A_request_for_another_host_name_is_refused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = "rebound.example" } };

        Assert.Equal(HttpStatusCode.BadRequest, (await pillar.Client.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode);
    }

    [Theory]
    [InlineData("GET", "no-cors")]
    [InlineData("GET", "cors")]
    [InlineData("POST", "navigate")]
    public async Task A_request_made_by_another_site_is_refused(string method, string mode)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/api/lists");
        request.Headers.Add("Sec-Fetch-Site", "cross-site");
        request.Headers.Add("Sec-Fetch-Mode", mode);

        Assert.Equal(HttpStatusCode.Forbidden, (await pillar.Client.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        using var form = new MultipartFormDataContent { { new StringContent("{}"), "text" } };

        Assert.Equal(HttpStatusCode.BadRequest, (await pillar.Client.PostAsync("/assess", form, TestContext.Current.CancellationToken)).StatusCode);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/screen?name=Ansarallah")]
    [InlineData("/api/screen?name=Ansarallah")]
    [InlineData("/no-such-page")]
    [InlineData("/api/no-such-thing")]
    [InlineData("/screen?name=")]
    public async Task Every_answer_is_kept_by_nobody_and_runs_no_foreign_script(string address)
    {
        var answer = await pillar.Client.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
        Assert.Contains("default-src 'none'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
    }
}
