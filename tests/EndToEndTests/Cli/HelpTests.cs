using System.Text.RegularExpressions;
using Xunit;

namespace Pillar.EndToEndTests.Cli;

public sealed partial class HelpTests : IDisposable
{
    private readonly PillarTool pillar = new();

    [Fact]
    public void Help_goes_to_stdout_and_ends_well()
    {
        var answer = pillar.Run("--help");
        Assert.Equal(0, answer.ExitCode);
        Assert.Contains("pillar [command] [options]", answer.Output);
        Assert.Empty(answer.Error);
    }

    [Fact]
    public void Without_arguments_the_tool_shows_its_help_and_examples()
    {
        var answer = pillar.Run();
        Assert.Equal(0, answer.ExitCode);
        Assert.Equal(pillar.Run("--help").Output, answer.Output);
        Assert.Contains("Examples:", answer.Output);
    }

    [Fact]
    public void Help_is_in_the_language_asked_for()
    {
        Assert.Contains("Exemples :", pillar.Run("--lang", "fr", "--help").Output);
        var page = pillar.Run("audit", "erase", "--lang", "fr", "--help").Output;
        Assert.Contains("Effacer le texte personnel", page);
        Assert.DoesNotContain("Show", page);
        Assert.DoesNotContain("REQUIRED", page);
        Assert.DoesNotContain("default:", page);
    }

    [Fact]
    public void The_usage_of_a_command_can_be_typed()
    {
        var page = pillar.Run("screen", "file", "--help").Output;
        Assert.Contains("pillar screen file <FILE> [options]", page);
        Assert.DoesNotContain("<NAME>", page);
        Assert.Contains("pillar screen thresholds [options]", pillar.Run("screen", "thresholds", "--help").Output);
    }

    [Fact]
    public void Help_can_be_asked_for_by_its_word()
    {
        Assert.Equal(pillar.Run("screen", "file", "--help").Output, pillar.Run("help", "screen", "file").Output);
        Assert.Equal(pillar.Run("--help").Output, pillar.Run("help").Output);
    }

    [Fact]
    public void The_version_names_product_and_engine()
    {
        var answer = pillar.Run("--version");
        Assert.Equal(0, answer.ExitCode);
        Assert.Matches(@"^Pillar \d+\.\d+\.\d+\S*, engine \S+\s*$", answer.Output);
        Assert.Empty(answer.Error);
    }

    [Fact]
    public void Every_command_answers_help()
    {
        var asked = new List<string>();
        Ask([], asked);
        Assert.Contains("screen", asked);
    }

    public void Dispose() => pillar.Dispose();

    // The command list is read from the help pages themselves, so that a new command is covered on the day it comes.
    private void Ask(string[] path, List<string> asked)
    {
        var answer = pillar.Run([.. path, "--help"]);
        Assert.True(answer.ExitCode == 0, $"pillar {string.Join(' ', path)} --help ended with {answer.ExitCode}: {answer.Error}");
        Assert.True(answer.Error.Length == 0, $"pillar {string.Join(' ', path)} --help wrote on stderr: {answer.Error}");
        asked.Add(string.Join(' ', path));
        foreach (var command in Subcommands(answer.Output))
        {
            Ask([.. path, command], asked);
        }
    }

    private static IEnumerable<string> Subcommands(string page) =>
        page.ReplaceLineEndings("\n").Split('\n')
            .SkipWhile(line => line != "Commands:")
            .Skip(1)
            .TakeWhile(line => line.Length > 0)
            .Select(line => CommandName().Match(line))
            .Where(name => name.Success)
            .Select(name => name.Groups[1].Value);

    [GeneratedRegex(@"^  (\w[\w-]*)")]
    private static partial Regex CommandName();
}
