using System.Text.Json;
using System.Text.Json.Nodes;
using Pillar.UnitTests.Controls;
using Pillar.UnitTests.Platform;
using Xunit;

namespace Pillar.UnitTests.Cli.Controls;

/// <summary>docs/controls.md as a new user walks it, on the real list: six data sheets, one signature, one transfer.</summary>
public sealed class ProductWalkTests : IDisposable
{
    private const string Bar = "Maraging steel bar, solution annealed and aged";

    private readonly TempHome home = new();

    public ProductWalkTests() => Run("controls", "import", TestData.File(Supplement.File), "--as-of", "2026-06-24");

    public void Dispose() => home.Dispose();

    [Theory]
    [InlineData("maraging-steel-bar", Bar, "1C216", "2400 MPa")]
    [InlineData("frequency-changer", "Frequency changer for high-speed motors, three-phase output", "3A225", "1000 Hz")]
    [InlineData("freeze-dryer", "Freeze dryer, steam sterilizable, for pharmaceutical use", "2B352", "50 kg")]
    [InlineData("thiodiglycol-drum", "Thiodiglycol, technical, 200 litre steel drum", "1C350", "111-48-8")]
    [InlineData("carbon-fibre-prepreg", "Carbon fibre prepreg UD-600, epoxy resin impregnated, unidirectional tape", "1C210", "16000000 m")]
    public void A_data_sheet_leads_to_its_entry_with_the_deciding_number(string sheet, string description, string entry, string number)
    {
        var answer = Json(["classify", description, .. Specs(sheet), "--json"]);
        var candidates = answer.GetProperty("candidates").EnumerateArray().ToList();
        var found = candidates.FirstOrDefault(candidate => candidate.GetProperty("entry").GetString() == entry);
        Assert.True(found.ValueKind == JsonValueKind.Object, $"{entry} is not among {string.Join(' ', candidates.Select(static c => c.GetProperty("code").GetString()))}");
        Assert.NotEqual("not-met", found.GetProperty("verdict").GetString());
        Assert.Contains(number, found.GetProperty("rule").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_ordinary_bearing_meets_no_entry_and_what_is_missing_is_asked()
    {
        var answer = Json(["classify", "Deep groove ball bearing 6204-2Z, steel cage", .. Specs("ordinary-bearing"), "--json"]);
        Assert.NotEqual("entry-met", answer.GetProperty("outcome").GetString());
    }

    [Fact]
    public void A_signed_bar_comes_first_when_it_is_asked_again_and_takes_a_transfer_to_a_licence_finding_with_its_cells()
    {
        string[] sign = ["classify", Bar, .. Specs("maraging-steel-bar"), "--product", "Aciers Imaginaires MS-350", "--sign", "1C216", "--function", "licensing officer"];
        var asked = Run(sign);
        Assert.Equal((4, "--reason: expected why 1C216 is signed while facts are missing: 1C216#2, found nothing\n"), (asked.Exit, asked.Error));
        Assert.Equal(0, Run([.. sign, "--answer", "1C216#2=no"]).Exit);

        var again = Json("classify", "steel bar", "--product", "ACIERS IMAGINAIRES MS 350", "--json").GetProperty("precedents")[0];
        Assert.Equal(("1C216", "met", "nothing"), (again.GetProperty("code").GetString(), again.GetProperty("now").GetString(), again.GetProperty("change").GetString()));

        var assessed = Json("assess", Transfer("Aciers Imaginaires MS-350"), "--json");
        var reasons = assessed.GetProperty("reasons").ToString();
        Assert.Equal("refer", assessed.GetProperty("outcome").GetString());
        Assert.Contains("NP Column 1", reasons, StringComparison.Ordinal);
        Assert.Contains("number 1 of the product register", reasons, StringComparison.Ordinal);
        Assert.DoesNotContain("classification", assessed.GetProperty("missing").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_product_that_nobody_signed_is_a_missing_fact_and_one_line_takes_one_signature()
    {
        Assert.Contains("no signed classification of Nobody 1", Json("assess", Transfer("Nobody 1"), "--json").GetProperty("missing").ToString(), StringComparison.Ordinal);
        var both = Run("assess", Transfer("Nobody 1", keepClassification: true));
        Assert.Equal((4, "$.goods[0].product: expected a product of the register, or a classification in the file, found both\n"), (both.Exit, both.Error));
    }

    /// <summary>The sample of the bar to India, its goods line naming a product instead of a signature of its own.</summary>
    private string Transfer(string product, bool keepClassification = false)
    {
        var file = JsonNode.Parse(File.ReadAllText(Repository.Path("samples", "transfers", "refer-maraging-steel-to-india.json")))!;
        var line = file["goods"]![0]!.AsObject();
        line["product"] = product;
        line.Remove("specs");
        if (!keepClassification)
        {
            line.Remove("classification");
        }

        return home.Write("transfer.json", file.ToJsonString());
    }

    /// <summary>The properties that the sheet states, all of them confirmed.</summary>
    private IEnumerable<string> Specs(string sheet) => Json("classify", "sheet", Repository.Path("samples", "data-sheets", sheet + ".txt"), "--json").EnumerateArray()
        .Select(static fact => (Name: fact.GetProperty("name").GetString()!, Value: fact.GetProperty("value").GetString()!))
        .SelectMany(static fact => fact.Name == "cas" ? new[] { "--cas", fact.Value } : ["--spec", $"{fact.Name}={fact.Value}"]);

    private JsonElement Json(params string[] words) => JsonDocument.Parse(Run(words).Out).RootElement;

    private CommandRun Run(params string[] words) => CommandRun.Of(home, words);
}
