using System.Text.Json;
using System.Text.Json.Nodes;
using Pillar.UnitTests;
using Pillar.UnitTests.House;
using Xunit;

namespace Pillar.EndToEndTests.Cli;

/// <summary>The main job as the first page of the documents shows it: a transfer is assessed off line, the real lists are imported, the same command answers on them.</summary>
public sealed class RealListsTests : IDisposable
{
    private readonly PillarTool pillar = new();

    [Fact]
    public void After_the_import_of_the_real_files_the_same_command_answers_on_them()
    {
        string[] files = [Un, .. UsFiles];
        var sample = Sample("deny-houthi-alias");
        var (code, before) = Assessed(sample);
        Assert.Equal(("deny", 20), (Outcome(before), code));
        Assert.Equal(["un-baseline", "destination-facts"], Editions(before).Keys);

        var import = pillar.Run(["lists", "import", .. files, "--json"]);
        Assert.True(import.ExitCode == 0, import.Error);

        (code, var after) = Assessed(sample);
        Assert.Equal(("deny", 20), (Outcome(after), code));
        var editions = Editions(after);
        Assert.Equal(["destination-facts", "ofac-cons", "ofac-sdn", "un-consolidated"], editions.Keys.Order());
        Assert.Equal(
            ("2026-02-27", "2021-07-07", "2025-12-19"),
            (AsOf(editions["un-consolidated"]), AsOf(editions["ofac-sdn"]), AsOf(editions["ofac-cons"])));
        Assert.True(Records(editions["ofac-sdn"]) > 8000 && Records(editions["un-consolidated"]) > 900);
        Assert.Contains("un-consolidated", HitLists(after));
        AllowedStaysAllowedOrIsReferredNeverMore(Sample("allow-water-pumps"));
    }

    [Fact]
    public void A_party_that_only_the_US_list_has_is_referred_off_line_and_denied_after_the_import()
    {
        var files = UsFiles;
        var (number, name) = OnlyOnTheUsList(files[0]);
        var transfer = WithConsignee(name);
        var (code, before) = Assessed(transfer);
        Assert.Equal(("refer", 10), (Outcome(before), code));
        Assert.Empty(HitLists(before));

        Assert.Equal(0, pillar.Run(["lists", "import", .. files]).ExitCode);

        (code, var after) = Assessed(transfer);
        Assert.Equal(("deny", 20), (Outcome(after), code));
        Assert.Contains(Hits(after), hit => hit.GetProperty("list").GetString() == "ofac-sdn" && hit.GetProperty("entry").GetString() == number);
        Assert.Equal(before.GetProperty("missing").GetRawText(), after.GetProperty("missing").GetRawText());
        var sheet = pillar.Run("assess", transfer, "--lang", "fr").Output;
        Assert.StartsWith("REFUSER (recommandé)", sheet, StringComparison.Ordinal);
        Assert.Contains("ofac-sdn", sheet, StringComparison.Ordinal);
    }

    public void Dispose() => pillar.Dispose();

    private static string Un => TestData.File("lists/un/un_consolidated_2026-02-27.xml.gz");

    private static string[] UsFiles =>
    [
        .. new[] { "sdn_2021-07-07.csv.gz", "add_2021-07-07.csv.gz", "alt_2021-07-07.csv", "sdn_comments_2021-07-07.csv" }
            .Concat(["cons_prim_2025-12-19.csv", "cons_add_2025-12-19.csv", "cons_alt_2025-12-19.csv", "cons_comments_2025-12-19.csv"])
            .Select(static file => TestData.File("lists/us_ofac/" + file)),
    ];

    private static string Sample(string name) => SourceTree.Checkout.FullPath($"samples/transfers/{name}.json");

    /// <summary>The first organisation of the list, of four words or more, that the bundled facts do not know. Read from the file: no name of it stands here.</summary>
    private (string Number, string Name) OnlyOnTheUsList(string file)
    {
        using var rows = new StreamReader(new System.IO.Compression.GZipStream(File.OpenRead(file), System.IO.Compression.CompressionMode.Decompress));
        while (rows.ReadLine() is { } row)
        {
            var cells = row.Split('"');
            if (row.Contains("\"NPWMD\"", StringComparison.Ordinal) && cells[2].StartsWith(",-0- ,", StringComparison.Ordinal) && cells[1].Split(' ').Length >= 4
                && pillar.Run("screen", cells[1]).ExitCode == 0)
            {
                return (cells[0].TrimEnd(','), cells[1]);
            }
        }

        throw new InvalidDataException($"{file} has no such organisation");
    }

    /// <summary>The allowed sample with another consignee, whose country nobody stated: a missing fact.</summary>
    private string WithConsignee(string name)
    {
        var transfer = JsonNode.Parse(File.ReadAllText(Sample("allow-water-pumps")))!;
        var consignee = transfer["parties"]!.AsArray().Single(party => (string?)party!["role"] == "consignee")!.AsObject();
        consignee["name"] = name;
        consignee.Remove("country");
        var path = Path.Combine(pillar.Home, "transfer.json");
        File.WriteAllText(path, transfer.ToJsonString());
        return path;
    }

    private void AllowedStaysAllowedOrIsReferredNeverMore(string sample)
    {
        var (_, answer) = Assessed(sample);
        Assert.True(answer.GetProperty("complete").GetBoolean());
        Assert.Contains(Outcome(answer), new[] { "allow", "refer" });
        Assert.Equal(Outcome(answer) == "refer", HitLists(answer).Count > 0);
    }

    private (int Code, JsonElement Answer) Assessed(string transfer)
    {
        var answer = pillar.Run("assess", transfer, "--json");
        using var document = JsonDocument.Parse(answer.Output);
        return (answer.ExitCode, document.RootElement.Clone());
    }

    private static string? Outcome(JsonElement answer) => answer.GetProperty("outcome").GetString();

    private static Dictionary<string, JsonElement> Editions(JsonElement answer) =>
        answer.GetProperty("editions").EnumerateArray().ToDictionary(static edition => edition.GetProperty("id").GetString()!);

    private static IEnumerable<JsonElement> Hits(JsonElement answer) =>
        answer.GetProperty("reasons").EnumerateArray().Where(static reason => reason.TryGetProperty("hits", out _)).SelectMany(static reason => reason.GetProperty("hits").EnumerateArray());

    private static HashSet<string> HitLists(JsonElement answer) => [.. Hits(answer).Select(static hit => hit.GetProperty("list").GetString()!)];

    private static string? AsOf(JsonElement edition) => edition.GetProperty("asOf").GetString();

    private static int Records(JsonElement edition) => edition.GetProperty("records").GetInt32();
}
