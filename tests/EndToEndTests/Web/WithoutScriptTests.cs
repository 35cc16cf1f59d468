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
    public async Task A_pasted_table_is_shown_as_it_is_understood_and_written_only_when_confirmed()
    {
        var page = await pillar.Page(script: false);
        await page.GotoAsync("/treaties/import?treaty=BEIJING2010");
        await page.GetByLabel("Status as at").FillAsync("2026-11-20");
        await page.GetByLabel("Whose table").FillAsync("Invented");
        await page.GetByLabel("The table", new() { Exact = true }).FillAsync("Participant\tSignature\tRatification\nFrance\t\t6 Sep 2016\nChad\tx\t\nNowhere Union\t\t6 Sep 2016\n");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show what is understood" }).ClickAsync();
        await Assertions.Expect(page.Locator(".input-error")).ToContainTextAsync("Nowhere Union");

        await page.GetByLabel("Participants that are no States").FillAsync("Nowhere Union");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show what is understood" }).ClickAsync();
        await Assertions.Expect(page.Locator(".answer h2")).ToContainTextAsync("Parties: 1; signed only: 1; rows without a step: 0");
        await Assertions.Expect(page.Locator(".preview tbody tr").Nth(1)).ToContainTextAsync("signed, not yet party (no day given)");
        Assert.Contains("\"asOf\": null", await pillar.Client.GetStringAsync("/api/treaties/BEIJING2010", TestContext.Current.CancellationToken), StringComparison.Ordinal);

        await page.GetByRole(AriaRole.Button, new() { Name = "Write this table" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/treaties/BEIJING2010$"));
        await Assertions.Expect(page.Locator(".answer")).ToContainTextAsync("1 of the 2");
    }

    [Fact]
    public async Task A_set_is_made_on_its_page_and_used_on_the_board()
    {
        var page = await pillar.Page(script: false);
        await page.GotoAsync("/states/sets");
        await page.GetByLabel("Name of the set").FillAsync("Sahel five");
        await page.GetByLabel("Members of the United Nations").FillAsync("Mali, Chad\nNiger\nBF\nAtlantis");
        await page.GetByRole(AriaRole.Button, new() { Name = "Make the set" }).ClickAsync();
        await Assertions.Expect(page.Locator(".input-error")).ToContainTextAsync("Atlantis");
        await page.GetByLabel("Members of the United Nations").FillAsync("Mali, Chad\nNiger\nBF\nMauritania");
        await page.GetByRole(AriaRole.Button, new() { Name = "Make the set" }).ClickAsync();
        await page.Locator(".own-set").GetByRole(AriaRole.Link, new() { Name = "Treaties" }).ClickAsync();
        await Assertions.Expect(page.Locator("table.treaties thead")).ToContainTextAsync("Sahel five");

        await page.GotoAsync("/states/sets");
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove Sahel five" }).ClickAsync();
        await Assertions.Expect(page.Locator(".own-set")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_State_is_found_among_the_tiles_by_keyboard_and_leads_to_its_page()
    {
        var page = await pillar.Page(script: false);
        await page.GotoAsync("/states/tiles?figure=R.7");
        await page.GetByRole(AriaRole.Link, new() { Name = "Mali: largely compliant" }).First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Mali");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("MER 2020-02");
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
