using System.Text.Json;
using Pillar.UnitTests.Platform;
using Xunit;

namespace Pillar.UnitTests.Cli.Screening;

public sealed class ThresholdsCommandTests : IDisposable
{
    private readonly TempHome home = new();

    public void Dispose() => home.Dispose();

    [Fact]
    public void Shown_set_and_given_back() => Assert.Equal(
        [
            """{"possible":0.7,"strong":0.88,"origin":"shipped"}""",
            """{"possible":0.61,"strong":0.88,"origin":"office"}""",
            """{"possible":0.61,"strong":0.97,"origin":"office"}""",
            """{"possible":0.61,"strong":0.97,"origin":"office"}""",
            """{"possible":0.7,"strong":0.88,"origin":"shipped"}""",
        ],
        [Json(), Json("--possible", "0.61"), Json("--strong", "0.97"), Json(), Json("--shipped")]);

    [Theory]
    [InlineData("en", "Thresholds: possible from 0.61, strong from 0.88 (set for this office)")]
    [InlineData("fr", "Seuils : possible à partir de 0.61, fort à partir de 0.88 (fixés pour ce service)")]
    public void Every_answer_says_which_thresholds_it_rests_on_and_who_set_them(string language, string expected)
    {
        Json("--possible", "0.61");
        Assert.Contains(expected, CommandRun.Of(home, "screen", "Ansarallah", "--lang", language).Out.ReplaceLineEndings(" "), StringComparison.Ordinal);
        using var answer = JsonDocument.Parse(CommandRun.Of(home, "screen", "Ansarallah", "--json").Out);
        Assert.Equal("office", answer.RootElement.GetProperty("thresholds").GetProperty("origin").GetString());
    }

    [Fact]
    public void An_assessment_rests_on_them_too_and_says_so()
    {
        Json("--possible", "0.61");
        var sample = Repository.Path("samples/transfers/deny-houthi-alias.json");
        using var answer = JsonDocument.Parse(CommandRun.Of(home, "assess", sample, "--json").Out);
        Assert.Equal((0.61, "office"), (answer.RootElement.GetProperty("thresholds").GetProperty("possible").GetDouble(), answer.RootElement.GetProperty("thresholds").GetProperty("origin").GetString()));
        Assert.Contains("Thresholds: possible from 0.61", CommandRun.Of(home, "assess", sample).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--possible", "1.5")]
    [InlineData("--possible", "0.95")]
    [InlineData("--strong", "0")]
    public void What_cannot_be_a_threshold_changes_nothing(string option, string value)
    {
        var run = CommandRun.Of(home, "screen", "thresholds", option, value);
        Assert.Equal((4, ""), (run.Exit, run.Out));
        Assert.Equal("""{"possible":0.7,"strong":0.88,"origin":"shipped"}""", Json());
    }

    private string Json(params string[] options) => CommandRun.Of(home, ["screen", "thresholds", .. options, "--json"]).Out.Trim();
}
