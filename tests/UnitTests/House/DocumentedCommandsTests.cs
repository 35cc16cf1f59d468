using System.CommandLine;
using Pillar.Cli;
using Pillar.UnitTests.Cli;
using Xunit;

namespace Pillar.UnitTests.House;

public class DocumentedCommandsTests
{
    [Fact]
    public void Every_command_in_the_documents_can_be_typed_as_it_stands() =>
        Assert.Empty(DocumentedCommands.Problems(SourceTree.Checkout, CommandRun.Tree()));

    [Fact]
    public void Every_example_of_the_help_can_be_typed_as_it_stands()
    {
        using var house = Showing([.. Help.Examples]);
        foreach (var sample in SourceTree.Checkout.Files.Where(file => file.StartsWith("samples/", StringComparison.Ordinal)))
        {
            house.With(sample, "");
        }

        Assert.Empty(DocumentedCommands.Problems(house.Tree, CommandRun.Tree()));
    }

    [Fact]
    public void A_command_that_does_not_exist_is_reported()
    {
        using var house = Showing("./pillar launch now   # soon");
        Assert.StartsWith("README.md: './pillar launch now' cannot be typed:", Problems(house)[0]);
    }

    [Fact]
    public void An_option_that_does_not_exist_is_reported()
    {
        using var house = Showing("pillar look --far | more");
        Assert.Equal(["README.md: 'pillar look --far' has an option that does not exist"], Problems(house));
    }

    [Fact]
    public void A_sample_that_does_not_exist_is_reported()
    {
        using var house = Showing("pillar look samples/gone.json");
        Assert.Equal(["README.md: 'pillar look samples/gone.json' names samples/gone.json, which is not there"], Problems(house));
    }

    [Fact]
    public void Documents_without_any_command_do_not_pass()
    {
        using var house = Showing("ls");
        Assert.Equal(["no document shows a command"], Problems(house));
    }

    private static IReadOnlyList<string> Problems(Miniature house) =>
        DocumentedCommands.Problems(house.Tree, new RootCommand { new Command("look") { new Argument<string>("FILE") } });

    private static Miniature Showing(params string[] lines) =>
        new Miniature().With("README.md", $"```sh\n{string.Join('\n', lines)}\n```\n");
}
