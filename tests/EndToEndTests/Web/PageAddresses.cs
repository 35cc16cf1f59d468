using Microsoft.Playwright;

namespace Pillar.EndToEndTests.Web;

/// <summary>Every page of the web application, each in a state worth looking at.</summary>
internal static class PageAddresses
{
    /// <summary>The result of an assessment, which is reached by a form.</summary>
    public const string Assessed = "assessed:";

    /// <summary>The result of a file of names, which is reached by a form; what follows is the file.</summary>
    public const string Screened = "screened:";

    private const string Customers = "id,name,born\na,Arseny Petrovich Vasilkov,1972\nb,Quiet Customer,once\nc,,\n";

    public static readonly string[] All =
    [
        "/", "/screen", "/screen?name=Ansarallah&kind=organisation", "/screen?name=أنصار%20الله", "/screen?name=Arseni%20Vasilkow&born=1972&country=Russia",
        "/screen?name=Nobody%20Qwertz", "/screen?name=", "/controls", "/controls/emerging", "/classify", "/classify/sheet", "/classify?text=maraging%20steel%20bar", "/products", "/controls/diff", "/controls/diff?old=nothing&new=nothing", "/controls/core-1540?regime=Mtcr&purpose=Component&delivery=yes", "/controls/core-1540/1C216", "/lists", "/lists/diff", $"/lists/diff?old={Lists.Id}@2026-01-05&new={Lists.Id}", "/lists/diff?old=nothing&new=nothing", "/lists/agreement", $"/lists/{Lists.Id}", $"/lists/{Lists.Id}/{Lists.Person}",
        "/screen/file", Screened + Customers, Screened + "id\na\n", "/assess", "/assess?sample=deny-houthi-alias.json", Assessed + "deny-houthi-alias.json", Assessed + "refer-missing-goods-classification.json", Assessed + "allow-water-pumps.json",
        "/states", "/states?q=fran&in=weog", "/states/ML", "/states/HK", "/states/nowhere", "/states/tiles?figure=ICSANT", "/states/tiles?figure=R.7", "/states/tiles?figure=CPPNM",
        "/states/compare", "/states/compare?in=ECOWAS&states=Chad", "/states/ratings", "/states/ratings?in=african", "/states/sets", "/treaties/import?treaty=CPPNM", "/treaties?in=ASEAN",
        "/treaties", "/treaties/ICSANT", "/treaties/ICSANT?in=ASEAN", "/treaties/PELINDABA", "/treaties/CPPNM", "/treaties/ICSANT?in=nowhere",
        "/review", "/review?set=invented", "/review?set=invented&on=2016-06-30", "/review?set=nowhere", "/review/table?set=invented&by=field&section=3(a)&domain=B",
        "/review/table?set=invented&by=region&since=2016-06-30", "/review/states/QM", "/review/states/FR", "/review/states/QM/plan", "/review/states/FR/plan", "/review/states/QM/plan/A1", "/review/states/QM/national", "/review/states/QM/submissions/S1", "/review/practices", "/review/programme", "/review/states/QM/N.2.manufacture.weapon.law",
        "/review/fields/N.2.manufacture.weapon.law?set=invented", "/review/evidence", "/review/cycles", "/review/cycles/2026", "/review/focus", "/review/focus?in=african&wider=yes", "/review/focus?cycle=2026", "/review/mandate?left=1977&right=2663", "/review/options", "/review/options/emerging-technologies", "/review/focus?from=matrix",
        "/watch", "/money/alerts", "/money/alerts?level=second", "/money/ownership", "/money", "/money?on=2020-01-01", "/money/1", "/money/1/letter/2", "/money/2", "/money/statistics", "/risk", "/risk/QM", "/risk/QN", "/risk/QM/R1", "/money/timeline?list=un-baseline&entry=YEe.001", "/screen/validation", "/screen/validation?seed=1540&samples=3", "/judgements", "/judgements?entry=un-baseline:YEe.001", "/audit", "/audit?action=screen", "/accounts", "/sign-in", "/invitation", "/no-such-page",
    ];

    public static async Task Visit(this IPage page, string address)
    {
        if (address.StartsWith(Screened, StringComparison.Ordinal))
        {
            await page.Upload(address[Screened.Length..]);
            return;
        }

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

    private static async Task Upload(this IPage page, string content)
    {
        await page.GotoAsync("/screen/file");
        await page.Locator("#file").SetInputFilesAsync(new FilePayload { Name = "customers.csv", MimeType = "text/csv", Buffer = System.Text.Encoding.UTF8.GetBytes(content) });
        await page.Locator("#bad-rows").CheckAsync();
        await page.Locator("form.ask button[type=submit]").ClickAsync();
        await Assertions.Expect(page.Locator("#status[data-running=false]")).ToBeVisibleAsync(new() { Timeout = 60_000 });
        await page.WaitForLoadStateAsync(LoadState.Load);
    }
}
