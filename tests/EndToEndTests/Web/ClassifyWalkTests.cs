using Microsoft.Playwright;
using Pillar.UnitTests;
using Xunit;

namespace Pillar.EndToEndTests.Web;

/// <summary>docs/controls.md as a new user walks it in the browser: six invented data sheets, one product signed, one transfer of it.</summary>
[Collection(SharedCollection.Name)]
public sealed class ClassifyWalkTests(SharedPillar pillar)
{
    private const string Product = "ACIERS IMAGINAIRES MS-350";

    private static string Sheets { get; } = Path.GetFullPath(Path.Combine(RunningPillar.Samples, "..", "data-sheets"));

    [Fact]
    public async Task Six_goods_are_classified_from_their_data_sheets_and_one_of_them_runs_to_a_licence_finding()
    {
        var imported = pillar.Tool.Run("controls", "import", TestData.File("controls/us-ear/ccl_supp1_part774_2026-06.xml.gz"), "--as-of", "2026-06-24");
        Assert.True(imported.ExitCode == 0, imported.Error);
        var officer = await pillar.Person("irene", "officer", "/classify/sheet");

        await Classify(officer, "frequency-changer", "Frequency changer", "Not enough information", "3A225.b");
        await Classify(officer, "freeze-dryer", "Freeze dryer, steam sterilizable", "Not enough information", "2B352");
        await Classify(officer, "thiodiglycol-drum", "Thiodiglycol, technical", "An entry is met", "1C350.b.22");
        await Assertions.Expect(officer.Locator("section.candidate").First).ToContainTextAsync("CAS 111-48-8");
        await Classify(officer, "carbon-fibre-prepreg", "Carbon fibre prepreg, epoxy resin impregnated", "An entry is met", "1C010");
        await Assertions.Expect(officer.Locator("section.candidate").First).ToContainTextAsync("16000000 m");

        await Classify(officer, "ordinary-bearing", "Deep groove ball bearing", "Not enough information", "2A101");
        await Assertions.Expect(officer.Locator("section.candidate").First).ToContainTextAsync("Inner diameter = 20 mm");
        await Assertions.Expect(officer.Locator("section.next")).ToContainTextAsync("ISO 492 Tolerance Class 2");
        await AnswerNo(officer, "No entry found", most: 4);

        await Classify(officer, "maraging-steel-bar", "Maraging steel bar", "Not enough information", "1C216");
        await Assertions.Expect(officer.Locator("section.candidate").First).ToContainTextAsync("Ultimate tensile strength = 2400 MPa");
        await AnswerNo(officer, "An entry is met", most: 1);
        await officer.Locator("details.sign-form summary").ClickAsync();
        await officer.FillAsync("#sign-product", Product);
        await officer.FillAsync("#sign-code", "1C216");
        await officer.SelectOptionAsync("#sign-against", "us-ccl");
        await officer.FillAsync("#sign-function", "licensing officer");
        await officer.Locator("details.sign-form button").ClickAsync();
        await Assertions.Expect(officer.Locator("main")).ToContainTextAsync("irene");

        await officer.GotoAsync("/assess");
        await officer.FillAsync("#text", await Transfer());
        await officer.Locator("main form.ask button[type=submit]").ClickAsync();
        var finding = await officer.Locator("main").InnerTextAsync();
        string[] cited =
        [
            "signed as 1C216 against us-ccl@2026-06-24 by irene (licensing officer)", "Ultimate tensile strength = 2400 MPa [1C216#3]",
            "NP Column 1 is marked for IN: a licence is needed", "AT Column 1 is not marked for IN", "Commerce Country Chart (15 CFR Part 738, Supplement No. 1), IN, NP Column 1",
        ];
        Assert.All(cited, words => Assert.Contains(words, finding, StringComparison.Ordinal));
        await officer.Context.CloseAsync();
    }

    /// <summary>Sends the sheet, ticks all that it proposes, and looks at the answer and at the first candidate.</summary>
    private static async Task Classify(IPage page, string sheet, string description, string outcome, string code)
    {
        await page.GotoAsync("/classify/sheet");
        await page.SetInputFilesAsync("#file", Path.Combine(Sheets, sheet + ".txt"));
        await page.Locator("main form[method=post] button").ClickAsync();
        await Assertions.Expect(page.Locator("fieldset")).ToContainTextAsync("page 1, line");
        foreach (var box in await page.Locator("fieldset input[type=checkbox]").AllAsync())
        {
            await box.CheckAsync();
        }

        await page.FillAsync("#text", description);
        await page.Locator("form[action='/classify'] button").ClickAsync();
        await Assertions.Expect(page.Locator("#answer")).ToContainTextAsync(outcome);
        await Assertions.Expect(page.Locator("section.candidate h2").First).ToContainTextAsync(code);
    }

    /// <summary>Answers no to the next question until the answer is this.</summary>
    private static async Task AnswerNo(IPage page, string outcome, int most)
    {
        for (var asked = 0; asked < most && !(await page.InnerTextAsync("#answer")).Contains(outcome, StringComparison.Ordinal); asked++)
        {
            await page.GetByRole(AriaRole.Link, new() { Name = "No", Exact = true }).ClickAsync();
        }

        await Assertions.Expect(page.Locator("#answer")).ToContainTextAsync(outcome);
    }

    /// <summary>The sample of a transfer of such a bar, its line naming the product of the register.</summary>
    private static async Task<string> Transfer()
    {
        var sample = System.Text.Json.Nodes.JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(RunningPillar.Samples, "refer-maraging-steel-to-india.json"), TestContext.Current.CancellationToken))!;
        var line = sample["goods"]![0]!.AsObject();
        foreach (var stated in new[] { "classification", "controlCode", "specs" })
        {
            line.Remove(stated);
        }

        line["product"] = Product;
        return sample.ToJsonString();
    }
}
