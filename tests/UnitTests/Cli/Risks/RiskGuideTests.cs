using System.CommandLine.Parsing;
using System.Text.Json;
using System.Text.RegularExpressions;
using Pillar.UnitTests.Platform;
using Xunit;

namespace Pillar.UnitTests.Cli.Risks;

/// <summary>Every command of the block of <c>docs/risk.md</c>, as a new user would type them, and what programs read then.</summary>
public sealed partial class RiskGuideTests : IDisposable
{
    private readonly TempHome home = new();

    public void Dispose() => home.Dispose();

    [Theory]
    [InlineData("en", "Unknown ratings", "Likelihood")]
    [InlineData("fr", "Cotations inconnues", "Vraisemblance")]
    public void The_guide_can_be_typed_from_top_to_bottom(string language, string unknown, string computed)
    {
        var typed = Commands().Select(words => CommandRun.Of(home, [.. words, "--lang", language])).ToList();
        Assert.Equal("", string.Concat(typed.Select(static run => run.Error)));
        Assert.All(typed, static run => Assert.Equal(0, run.Exit));
        Assert.Contains(typed, run => run.Out.Contains(computed, StringComparison.Ordinal));
        Assert.Contains(unknown, System.Net.WebUtility.HtmlDecode(File.ReadAllText(home.File("risk.html"))), StringComparison.Ordinal);
    }

    [Fact]
    public void Programs_read_the_same_figures_as_people()
    {
        foreach (var words in Commands())
        {
            Assert.Equal(0, CommandRun.Of(home, words).Exit);
        }

        using var one = JsonDocument.Parse(CommandRun.Of(home, "risk", "show", "QM", "R1", "--json").Out);
        Assert.Equal(("low", "very-high", 8), (one.RootElement.GetProperty("levelLeast").GetString(), one.RootElement.GetProperty("levelMost").GetString(), one.RootElement.GetProperty("unknown").GetArrayLength()));
        Assert.Equal("F1", one.RootElement.GetProperty("measures")[0].GetString());
        using var all = JsonDocument.Parse(CommandRun.Of(home, "risk", "show", "QM", "--json").Out);
        Assert.Equal(one.RootElement.GetProperty("risk").GetRawText().Replace(" ", "", StringComparison.Ordinal), all.RootElement.GetProperty("risks")[0].GetProperty("risk").GetRawText().Replace(" ", "", StringComparison.Ordinal));
        Assert.Contains("\"risk\": \"R1: Invented front companies\"", CommandRun.Of(home, "review", "plan", "show", "QM", "--json").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_is_one_line_and_exit_4()
    {
        foreach (var words in new[] { "risk show QM R9", "risk rate QM R1 detection high --text t --source s --date 2026-01-01", "risk report QM risk.txt", "risk measure QM R1 F1 measure" })
        {
            var run = CommandRun.Of(home, words.Split(' '));
            Assert.Equal(4, run.Exit);
            Assert.Single(run.Error.TrimEnd().Split('\n'));
        }
    }

    [Fact]
    public void Statistics_write_a_table_with_the_records_of_each_figure()
    {
        Assert.Equal(0, CommandRun.Of(home, "money", "open", "C-1", "--entry", "un-baseline:YEe.001", "--name", "Invented Trading").Exit);
        Assert.Equal(0, CommandRun.Of(home, "money", "freeze", "1", "--holding", "EUR 12.50 account").Exit);
        Assert.Contains("case:1", CommandRun.Of(home, "money", "statistics", "--out", home.File("figures.csv")).Out, StringComparison.Ordinal);
        var lines = File.ReadAllLines(home.File("figures.csv"));
        Assert.Contains(lines, static line => line.EndsWith(",opened,1,,0,,,,,case:1", StringComparison.Ordinal));
        Assert.Contains(lines, static line => line.EndsWith(",sum-frozen,,,,,,EUR,12.50,case:1", StringComparison.Ordinal));
    }

    private List<string[]> Commands() =>
    [
        .. Block().Match(File.ReadAllText(Repository.Path("docs", "risk.md"))).Groups[1].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => CommandLineParser.SplitCommandLine(line).Skip(1).Select(word => word == "risk.html" ? home.File(word) : word).ToArray()),
    ];

    [GeneratedRegex(@"```\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
