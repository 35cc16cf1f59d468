using System.Net;
using Xunit;

namespace Pillar.EndToEndTests.Web;

[Collection(WebCollection.Name)]
public sealed class HostileInputTests(RunningPillar pillar)
{
    [Theory]
    [InlineData("<script>document.title='owned'</script>")]
    [InlineData("\"><img src=x onerror=document.title='owned'>")]
    [InlineData("</textarea><svg onload=document.title='owned'>")]
    public async Task A_name_with_markup_stays_text(string name)
    {
        var page = await pillar.Page();
        await page.GotoAsync("/screen?name=" + Uri.EscapeDataString(name));

        Assert.DoesNotContain("owned", (await page.TitleAsync()).Replace(name, "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(0, await page.Locator("main script, main img, main [onload], main [onerror]").CountAsync());
        Assert.Equal(name, await page.Locator("#name").InputValueAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_direction_override_never_reaches_the_text_of_a_page()
    {
        var answer = await pillar.Client.GetAsync("/screen?name=" + Uri.EscapeDataString("Al\u202Enahr"), TestContext.Current.CancellationToken);
        var text = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        var shown = text.Replace("value=\"Al\u202Enahr\"", "", StringComparison.Ordinal);

        Assert.DoesNotContain('\u202E', shown);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\u0007bell")]
    public async Task A_name_that_cannot_be_used_is_refused_with_one_line(string name)
    {
        var page = await pillar.Client.GetAsync("/screen?name=" + Uri.EscapeDataString(name), TestContext.Current.CancellationToken);
        var api = await pillar.Client.GetAsync("/api/screen?name=" + Uri.EscapeDataString(name), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, page.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, api.StatusCode);
        Assert.Equal("application/problem+json", api.Content.Headers.ContentType?.MediaType);
        Assert.Contains("expected", await api.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_beyond_the_limit_is_refused()
    {
        var answer = await pillar.Client.GetAsync("/api/screen?name=" + new string('a', 501), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }
}
