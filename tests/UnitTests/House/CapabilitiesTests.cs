using Pillar.UnitTests.Cli;
using Xunit;

namespace Pillar.UnitTests.House;

public class CapabilitiesTests
{
    private const string Spec = "| given | then |\n| --- | --- |\n| a | b |\n";

    [Fact]
    public void The_page_of_this_checkout_says_what_its_commands_and_specs_say() =>
        Generated.Equals(Capabilities.Target, OfCheckout().Render());

    [Fact]
    public void The_source_of_this_checkout_has_a_row_for_each_sentence() => Assert.Empty(OfCheckout().Problems());

    [Fact]
    public void The_command_list_is_not_empty() => Assert.Contains("screen", Capabilities.CommandsOf(CommandRun.Tree()));

    [Theory]
    [InlineData("screen", "screening/a.md", "| works | `screen` | `screening/a.md` |")]
    [InlineData("screen, classify", "screening/a.md", "| thin | `screen`, (classify) | `screening/a.md` |")]
    [InlineData("screen", "screening/missing.md", "| thin | `screen` | (screening/missing.md) |")]
    [InlineData("screen", "screening/empty.md", "| thin | `screen` | (screening/empty.md) |")]
    [InlineData("classify", "screening/a.md", "| not yet | (classify) | `screening/a.md` |")]
    [InlineData("–", "–", "| – | – | – |")]
    public void A_sentence_is_answered_by_what_exists(string commands, string specs, string expected)
    {
        using var house = House($"| 1 | something | {commands} | {specs} |");
        Assert.Contains($"| 1 | something {expected}\n", Of(house).Render());
    }

    [Fact]
    public void A_sentence_without_a_row_is_reported()
    {
        using var house = House("| 1 | something | screen | screening/a.md |");
        Assert.Equal(
            [$"docs/capabilities.source.md must have one row for each of the {Capabilities.Sentences} sentences, in order; it has 1"],
            Of(house).Problems());
    }

    [Fact]
    public void A_row_that_names_commands_but_no_spec_is_reported()
    {
        using var house = House("| 1 | something | screen | – |");
        Assert.Contains("sentence 1 names commands without specs, or specs without commands", Of(house).Problems());
    }

    private static Capabilities OfCheckout() => new(SourceTree.Checkout, Capabilities.CommandsOf(CommandRun.Tree()));

    private static Capabilities Of(Miniature house) => new(house.Tree, new HashSet<string> { "screen" });

    private static Miniature House(string row) => new Miniature()
        .With(Capabilities.Source, $"| sentence | asks for | commands | specs |\n| --- | --- | --- | --- |\n{row}\n")
        .With("specs/screening/a.md", Spec)
        .With("specs/screening/empty.md", "# Nothing yet\n");
}
