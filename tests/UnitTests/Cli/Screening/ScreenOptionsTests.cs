using System.Text.Json;
using Pillar.UnitTests.Platform;
using Xunit;

namespace Pillar.UnitTests.Cli.Screening;

public sealed class ScreenOptionsTests : IDisposable
{
    private readonly TempHome home = new();

    public void Dispose() => home.Dispose();

    [Fact]
    public void The_thresholds_of_the_command_line_are_those_of_the_answer()
    {
        using var answer = JsonDocument.Parse(CommandRun.Of(home, "screen", "Ansarallah", "--possible", "0.6", "--strong", "0.99", "--json").Out);
        Assert.Equal(0.6, answer.RootElement.GetProperty("thresholds").GetProperty("possible").GetDouble());
        Assert.Equal(0.99, answer.RootElement.GetProperty("thresholds").GetProperty("strong").GetDouble());
    }

    [Fact]
    public void A_gender_is_part_of_the_question()
    {
        using var answer = JsonDocument.Parse(CommandRun.Of(home, "screen", "Ansarallah", "--gender", "F", "--json").Out);
        Assert.Equal("female", answer.RootElement.GetProperty("query").GetProperty("gender").GetString());
    }

    [Theory]
    [InlineData("--gender", "unsaid")]
    [InlineData("--possible", "0,7")]
    [InlineData("--strong", "0.5")]
    public void An_option_that_cannot_be_understood_is_one_line_and_no_answer(string option, string value)
    {
        var run = CommandRun.Of(home, "screen", "Ansarallah", option, value);
        Assert.Equal((4, ""), (run.Exit, run.Out));
        Assert.Contains(value, Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }
}
