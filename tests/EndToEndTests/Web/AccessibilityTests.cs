using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace Pillar.EndToEndTests.Web;

[Collection(WebCollection.Name)]
public sealed class AccessibilityTests(RunningPillar pillar)
{
    public static TheoryData<string, string, int, ColorScheme> Views()
    {
        var views = new TheoryData<string, string, int, ColorScheme>();
        foreach (var address in PageAddresses.All)
        {
            views.Add(address, "en", 1280, ColorScheme.Light);
            views.Add(address, "fr", 360, ColorScheme.Light);
            views.Add(address, "fr", 1280, ColorScheme.Dark);
            views.Add(address, "en", 360, ColorScheme.Dark);
        }

        return views;
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task No_page_has_a_serious_or_critical_finding_or_scrolls_sideways(string address, string language, int width, ColorScheme scheme)
    {
        var page = await pillar.Page(language, width, scheme: scheme);
        await page.Visit(address);

        var findings = (await page.RunAxe()).Violations.Where(static v => v.Impact is "serious" or "critical");

        Assert.Empty(findings.Select(static v => $"{v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Select(static n => n.Html))}"));
        Assert.Equal(language, await page.Locator("html").GetAttributeAsync("lang"));
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width, $"{address} is wider than {width} px");
        await page.Context.CloseAsync();
    }
}
