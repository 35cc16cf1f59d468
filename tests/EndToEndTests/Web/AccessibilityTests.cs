using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace Pillar.EndToEndTests.Web;

/// <summary>
/// Every page, wide and narrow, light and dark. Each language has a server and a browser of its own, so that both are looked at together. A page is loaded once
/// and then made narrow: what a page shows at a width is a matter of its style sheet alone.
/// </summary>
public abstract class AccessibilityTests(RunningPillar pillar, string language)
{
    /// <summary>Names only what is wrong: the lists of what is right are most of the work of an answer.</summary>
    private static readonly AxeRunOptions Findings = new() { ResultTypes = [ResultType.Violations] };

    public static TheoryData<string> Pages() => [.. PageAddresses.All];

    protected async Task HasNoFindingAndFits(string address, ColorScheme wide)
    {
        var page = await pillar.Page(language, 1280, scheme: wide);
        await page.Visit(address);

        Assert.Equal(language, await page.Locator("html").GetAttributeAsync("lang"));
        await HasNoFindingAndFits(page, address, 1280);
        await page.EmulateMediaAsync(new() { ColorScheme = wide == ColorScheme.Light ? ColorScheme.Dark : ColorScheme.Light });
        await page.SetViewportSizeAsync(360, 900);
        await HasNoFindingAndFits(page, address, 360);
        await page.Context.CloseAsync();
    }

    private static async Task HasNoFindingAndFits(IPage page, string address, int width)
    {
        var findings = (await page.RunAxe(Findings)).Violations.Where(static v => v.Impact is "serious" or "critical");

        Assert.Empty(findings.Select(v => $"at {width} px: {v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Select(static n => n.Html))}"));
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width, $"{address} is wider than {width} px");
    }
}

[Collection(EnglishPages.Name)]
public sealed class EnglishAccessibilityTests(RunningPillar pillar) : AccessibilityTests(pillar, "en")
{
    [Theory]
    [MemberData(nameof(Pages))]
    public Task No_page_has_a_serious_or_critical_finding_or_scrolls_sideways(string address) => HasNoFindingAndFits(address, ColorScheme.Light);
}

[Collection(FrenchPages.Name)]
public sealed class FrenchAccessibilityTests(RunningPillar pillar) : AccessibilityTests(pillar, "fr")
{
    [Theory]
    [MemberData(nameof(Pages))]
    public Task No_page_has_a_serious_or_critical_finding_or_scrolls_sideways(string address) => HasNoFindingAndFits(address, ColorScheme.Dark);
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
