using Microsoft.Playwright;

namespace Pillar.EndToEndTests.Web;

/// <summary>Every page of the web application, each in a state worth looking at.</summary>
internal static class PageAddresses
{
    /// <summary>The result of an assessment, which is reached by a form.</summary>
    public const string Assessed = "assessed:";

    public static readonly string[] All =
    [
        "/", "/screen", "/screen?name=Ansarallah&kind=organisation", "/screen?name=أنصار%20الله", "/screen?name=Arseni%20Vasilkow&born=1972&country=Russia",
        "/screen?name=Nobody%20Qwertz", "/screen?name=", "/lists", "/lists/diff", $"/lists/diff?old={Lists.Id}@2026-01-05&new={Lists.Id}", "/lists/diff?old=nothing&new=nothing", $"/lists/{Lists.Id}", $"/lists/{Lists.Id}/{Lists.Person}",
        "/assess", "/assess?sample=deny-houthi-alias.json", Assessed + "deny-houthi-alias.json", Assessed + "refer-missing-goods-classification.json", Assessed + "allow-water-pumps.json",
        "/judgements", "/judgements?entry=un-baseline:YEe.001", "/audit", "/audit?action=screen", "/no-such-page",
    ];

    public static async Task Visit(this IPage page, string address)
    {
        if (!address.StartsWith(Assessed, StringComparison.Ordinal))
        {
            await page.GotoAsync(address);
            return;
        }

        await page.GotoAsync("/assess?sample=" + address[Assessed.Length..]);
        await page.Locator("main form button[type=submit]").ClickAsync();
        await Assertions.Expect(page.Locator(".sign")).ToBeVisibleAsync();
        await page.WaitForLoadStateAsync(LoadState.Load);
    }
}
