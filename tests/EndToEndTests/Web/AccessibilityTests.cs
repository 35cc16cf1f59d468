using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace Pillar.EndToEndTests.Web;

/// <summary>Every page, wide and narrow, light and dark. Each language has a server and a browser of its own, so that both are looked at together.</summary>
public abstract class AccessibilityTests(RunningPillar pillar, string language)
{
    public static TheoryData<string, int, ColorScheme> Pages(ColorScheme wide)
    {
        var views = new TheoryData<string, int, ColorScheme>();
        foreach (var address in PageAddresses.All)
        {
            views.Add(address, 1280, wide);
            views.Add(address, 360, wide == ColorScheme.Light ? ColorScheme.Dark : ColorScheme.Light);
        }

        return views;
    }

    protected async Task HasNoFindingAndFits(string address, int width, ColorScheme scheme)
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

[Collection(EnglishPages.Name)]
public sealed class EnglishAccessibilityTests(RunningPillar pillar) : AccessibilityTests(pillar, "en")
{
    public static TheoryData<string, int, ColorScheme> Views() => Pages(wide: ColorScheme.Light);

    [Theory]
    [MemberData(nameof(Views))]
    public Task No_page_has_a_serious_or_critical_finding_or_scrolls_sideways(string address, int width, ColorScheme scheme) => HasNoFindingAndFits(address, width, scheme);
}

[Collection(FrenchPages.Name)]
public sealed class FrenchAccessibilityTests(RunningPillar pillar) : AccessibilityTests(pillar, "fr")
{
    public static TheoryData<string, int, ColorScheme> Views() => Pages(wide: ColorScheme.Dark);

    [Theory]
    [MemberData(nameof(Views))]
    public Task No_page_has_a_serious_or_critical_finding_or_scrolls_sideways(string address, int width, ColorScheme scheme) => HasNoFindingAndFits(address, width, scheme);
}

[CollectionDefinition(Name)]
public sealed class EnglishPages : ICollectionFixture<RunningPillar>
{
    public const string Name = "pages in English";
}

[CollectionDefinition(Name)]
public sealed class FrenchPages : ICollectionFixture<RunningPillar>
{
    public const string Name = "pages in French";
}
