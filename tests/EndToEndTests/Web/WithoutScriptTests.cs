using Microsoft.Playwright;
using Xunit;

namespace Pillar.EndToEndTests.Web;

[Collection(WebCollection.Name)]
public sealed class WithoutScriptTests(RunningPillar pillar)
{
    [Fact]
    public async Task The_first_page_screens_a_name()
    {
        var page = await pillar.Page(script: false);
        await page.GotoAsync("/");
        await page.GetByLabel("Name").FillAsync("Ansarallah");
        await page.GetByRole(AriaRole.Button, new() { Name = "Screen" }).ClickAsync();

        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("a person must look");
        await Assertions.Expect(page.Locator("article.hit").First).ToContainTextAsync("YEe.001");
        Assert.True(await page.Locator("article.hit svg[role=img]").CountAsync() > 0, "the alignment picture is there");
    }

    [Fact]
    public async Task A_hit_leads_to_its_entry()
    {
        var page = await pillar.Page(script: false);
        await page.GotoAsync("/screen?name=Ansarallah");
        await page.Locator("article.hit .hit-entry a").First.ClickAsync();

        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex(".+"));
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("YEe.001");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("This is not the law");
    }

    [Fact]
    public async Task A_sample_is_loaded_assessed_and_can_be_signed()
    {
        var page = await pillar.Page(script: false);
        await page.GotoAsync("/assess");
        await page.GetByRole(AriaRole.Link, new() { Name = "deny-houthi-alias.json" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Assess" }).ClickAsync();

        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("Deny");
        await Assertions.Expect(page.Locator(".sign")).ToContainTextAsync("Signature");
    }

    [Fact]
    public async Task An_assessment_can_be_had_as_JSON()
    {
        var page = await pillar.Page(script: false);
        await page.Visit(PageAddresses.Assessed + "deny-houthi-alias.json");
        await page.GetByRole(AriaRole.Button, new() { Name = "JSON" }).ClickAsync();

        await Assertions.Expect(page.Locator("body")).ToContainTextAsync("\"outcome\": \"deny\"");
    }

    [Fact]
    public async Task An_assessment_can_be_had_as_CSV()
    {
        var page = await pillar.Page(script: false);
        await page.Visit(PageAddresses.Assessed + "deny-houthi-alias.json");
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "CSV" }).ClickAsync());

        Assert.Contains("party-strong-hit", await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_transfer_is_uploaded_as_a_file()
    {
        var page = await pillar.Page(script: false);
        await page.GotoAsync("/assess");
        await page.GetByLabel("Or a file").SetInputFilesAsync(Path.Combine(RunningPillar.Samples, "allow-water-pumps.json"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Assess" }).ClickAsync();

        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("Allow");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("not a clearance");
    }

    [Fact]
    public async Task A_bad_transfer_gets_one_clear_line_and_keeps_what_was_typed()
    {
        var page = await pillar.Page(script: false);
        await page.GotoAsync("/assess");
        await page.GetByLabel("The transfer as JSON").FillAsync("{ \"reference\": 7 }");
        await page.GetByRole(AriaRole.Button, new() { Name = "Assess" }).ClickAsync();

        await Assertions.Expect(page.Locator(".input-error")).ToContainTextAsync("expected");
        await Assertions.Expect(page.GetByLabel("The transfer as JSON")).ToHaveValueAsync("{ \"reference\": 7 }");
    }

    [Fact]
    public async Task The_board_leads_to_a_treaty_its_first_region_and_the_nearest_States_there()
    {
        var page = await pillar.Page(script: false);
        await page.GotoAsync("/treaties");
        await page.GetByRole(AriaRole.Link, new() { Name = "ICSANT" }).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("First: African States");
        await page.GetByLabel("Only States of").SelectOptionAsync("african");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show" }).ClickAsync();

        await Assertions.Expect(page.Locator("table.nearest tbody th").First).ToHaveTextAsync("Burkina Faso");
    }

    [Fact]
    public async Task The_log_verifies_itself()
    {
        var page = await pillar.Page(script: false);
        await page.GotoAsync("/audit");
        await page.GetByRole(AriaRole.Button, new() { Name = "Verify the whole log" }).ClickAsync();

        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Every line holds");
    }

    [Fact]
    public async Task The_language_is_switched_and_remembered()
    {
        var page = await pillar.Page(script: false);
        await page.GotoAsync("/screen?name=Ansarallah");
        await page.GetByRole(AriaRole.Link, new() { Name = "Français" }).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("une personne doit examiner");
        await page.GotoAsync("/lists");

        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("Quelles listes"));
    }
}
