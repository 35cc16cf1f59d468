using System.CommandLine;
using Pillar.UnitTests.Cli;
using Xunit;

namespace Pillar.UnitTests.House;

public class HelpInEnglishTests
{
    [Fact]
    public void The_words_to_be_translated_are_those_of_the_command_tree() =>
        Generated.Equals(HelpInEnglish.Target, HelpInEnglish.Render(CommandRun.Tree()));

    [Fact]
    public void Everything_in_the_command_tree_is_described() => Assert.Empty(HelpInEnglish.Problems(CommandRun.Tree()));

    [Fact]
    public void An_option_without_a_description_is_reported()
    {
        var root = new RootCommand("tool") { new Command("look", "Look at a file") { new Option<bool>("--far") } };
        Assert.Equal(["look --far has no description"], HelpInEnglish.Problems(root));
    }
}
