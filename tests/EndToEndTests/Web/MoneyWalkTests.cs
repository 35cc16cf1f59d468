using Microsoft.Playwright;
using Xunit;

namespace Pillar.EndToEndTests.Web;

/// <summary>docs/money.md as a new user walks it, with two browsers: an officer's and a supervisor's.</summary>
[Collection(SharedCollection.Name)]
public sealed class MoneyWalkTests(SharedPillar pillar)
{
    private static string Money { get; } = Path.GetFullPath(Path.Combine(RunningPillar.Samples, "..", "money"));

    [Fact]
    public async Task Listed_today_frozen_today_reported_and_the_wrongly_frozen_released()
    {
        Run(0, "lists", "import", At("national-before.csv"), At("national-before.map.yaml"));
        Run(0, "screen", "watch", "add", At("customers.csv"));
        Run(0, "lists", "import", At("national-after.csv"), At("national-after.map.yaml"));
        Run(20, "screen", "watch", "run");
        var officer = await pillar.Person("nadia", "officer", "/watch");
        var supervisor = await pillar.Person("omar", "supervisor", "/money");

        var listed = await Opened(officer, "M-001");
        await Act(officer, "freeze", ("holdings", "EUR 12500.00 account 4711"));
        await Act(officer, "report", ("to", "Invented unit"), ("reference", "R-1"));
        await Act(officer, "notify", ("how", "by letter"));
        await Assertions.Expect(officer.Locator("h1")).ToHaveTextAsync("frozen, reported, notified");
        await Assertions.Expect(officer.Locator("dl.facts")).ToContainTextAsync("from listing to freeze");

        await officer.GotoAsync("/watch");
        var mistaken = await Opened(officer, "M-002");
        await Act(officer, "freeze", ("holdings", "EUR 310.00 account 5822"));
        await Act(officer, "contest", ("reason", "born 1991 in another country"));
        await Act(officer, "release", ("reason", "birth and passport differ"));
        await Act(officer, "release", ("reason", "birth and passport differ"));
        await Assertions.Expect(officer.Locator("[role=alert]")).ToBeVisibleAsync();
        await supervisor.GotoAsync(mistaken);
        await Act(supervisor, "release", ("reason", "passport seen, not the listed party"));
        await Assertions.Expect(supervisor.Locator("h1")).ToHaveTextAsync("released");

        var owners = Path.Combine(pillar.Tool.Home, "owners.csv");
        await File.WriteAllTextAsync(
            owners, "owner,owned,share,from,to,source\nQuillonde Marabastov,Invented Gulf Pumps LLC,50,2024-03-01,,invented register\n", TestContext.Current.CancellationToken);
        Run(20, "money", "intake", At("invented-pacs008.xml"), "--ownership", owners);
        await officer.GotoAsync("/money/alerts");
        await officer.GetByRole(AriaRole.Link, new() { Name = "INV-2026-0002" }).ClickAsync();
        await Assertions.Expect(officer.Locator("ol.route")).ToContainTextAsync("Quillonde Marabastov –50 %→ Invented Gulf Pumps LLC");
        await Assertions.Expect(officer.Locator("ol.route")).ToContainTextAsync("SG");
        await Look(officer, "confirmed");
        await supervisor.GotoAsync(officer.Url);
        await Look(supervisor, "confirmed");
        await Assertions.Expect(supervisor.Locator("main")).ToContainTextAsync("Confirmed");

        await supervisor.GotoAsync(listed);
        await Assertions.Expect(supervisor.Locator("main")).ToContainTextAsync("INV-2026-0002");
        await supervisor.GetByRole(AriaRole.Link, new() { Name = "All that happened about this entry" }).ClickAsync();
        var timeline = await supervisor.Locator("ol.timeline").InnerTextAsync();
        string[] told = ["Listed", "Frozen: EUR 12500.00", "Reported to Invented unit", "The holder contests", "Payment INV-2026-0002 of 48000.00 EUR", "is the listed party", "nadia", "omar"];
        Assert.All(told, words => Assert.Contains(words, timeline, StringComparison.Ordinal));
        Assert.DoesNotContain("unverified", timeline, StringComparison.Ordinal);
        Assert.Single(timeline.Split("Listed: ")[1..]);
        Run(0, "audit", "verify");
        await officer.Context.CloseAsync();
        await supervisor.Context.CloseAsync();
    }

    private static string At(string file) => Path.Combine(Money, file);

    private void Run(int code, params string[] words)
    {
        var answer = pillar.Tool.Run(words);
        Assert.True(answer.ExitCode == code, $"{string.Join(' ', words)}: {answer.ExitCode} {answer.Error} {answer.Output}");
    }

    /// <summary>Opens the case of a touched customer with one press of a button; the address of the case.</summary>
    private static async Task<string> Opened(IPage page, string customer)
    {
        await page.Locator("tr", new() { HasText = customer }).GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("to be frozen");
        return page.Url;
    }

    private static async Task Act(IPage page, string step, params (string Field, string Text)[] fields)
    {
        var form = page.Locator($"details.judge:has(#{step}-{fields[0].Field})");
        await form.Locator("summary").ClickAsync();
        foreach (var (field, text) in fields)
        {
            await page.FillAsync($"#{step}-{field}", text);
        }

        await form.Locator("button").ClickAsync();
    }

    private static async Task Look(IPage page, string verdict)
    {
        await page.CheckAsync($"input[name=verdict][value={verdict}]");
        await page.FillAsync("#reason", "owner and chain seen on paper");
        await page.Locator("form:has(#reason) button").ClickAsync();
    }
}
