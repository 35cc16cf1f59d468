using System.Text.Json;
using Pillar.UnitTests.Platform;
using Xunit;

namespace Pillar.UnitTests.Cli.Judgements;

public sealed class JudgementsCommandTests : IDisposable
{
    private readonly TempHome home = new();

    public void Dispose() => home.Dispose();

    [Fact]
    public void A_hit_is_judged_and_the_next_screening_knows_it()
    {
        Assert.Equal(10, Run("screen", "Ansarallah").Exit);
        foreach (var hit in Hits())
        {
            Assert.Equal(0, Run("judgements", "add", "Ansarallah", $"{hit.GetProperty("list").GetString()}:{hit.GetProperty("entry").GetString()}", "different", "--reason", "invented").Exit);
        }

        Assert.Equal(0, Run("screen", "Ansarallah").Exit);
        Assert.All(Hits(), static hit => Assert.Equal("dismissed", hit.GetProperty("judgement").GetProperty("state").GetString()));
        Assert.Contains("invented", Run("screen", "Ansarallah").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reference_without_a_list_is_enough_where_it_stands_on_one()
    {
        using var made = JsonDocument.Parse(Run("judgements", "add", "Ansarallah", "YEe.001", "same", "--reason", "the register says so", "--customer", "C-1", "--json").Out);
        Assert.Equal(
            ("un-baseline", "YEe.001", "same", "C-1"),
            (made.RootElement.GetProperty("list").GetString(), made.RootElement.GetProperty("entry").GetString(),
                made.RootElement.GetProperty("verdict").GetString(), made.RootElement.GetProperty("customer").GetString()));
    }

    [Theory]
    [InlineData("en", "superseded", "in force")]
    [InlineData("fr", "remplacée", "en vigueur")]
    public void The_list_shows_the_newest_first_and_the_replaced_ones_too(string language, string replaced, string inForce)
    {
        Run("judgements", "add", "Ansarallah", "un-baseline:YEe.001", "unsure", "--reason", "first");
        Run("judgements", "add", "Ansarallah", "un-baseline:YEe.001", "same", "--reason", "second");
        var text = Run("judgements", "list", "--entry", "un-baseline:YEe.001", "--lang", language).Out;
        Assert.True(text.IndexOf(inForce, StringComparison.Ordinal) < text.IndexOf(replaced, StringComparison.Ordinal), text);
        Assert.True(text.IndexOf("second", StringComparison.Ordinal) < text.IndexOf("first", StringComparison.Ordinal), text);
    }

    [Fact]
    public void The_list_turns_its_pages_by_number()
    {
        Run("judgements", "add", "Ansarallah", "YEe.001", "unsure", "--reason", "first");
        Run("judgements", "add", "Ansarallah", "YEe.001", "same", "--reason", "second");
        using var first = JsonDocument.Parse(Run("judgements", "list", "--take", "1", "--json").Out);
        Assert.Equal(2, first.RootElement.GetProperty("older").GetInt64());
        using var second = JsonDocument.Parse(Run("judgements", "list", "--take", "5", "--before", "2", "--json").Out);
        Assert.Equal("first", Assert.Single(second.RootElement.GetProperty("judgements").EnumerateArray()).GetProperty("reason").GetString());
        Assert.Equal(JsonValueKind.Null, second.RootElement.GetProperty("older").ValueKind);
    }

    [Theory]
    [InlineData("YEe.001", "perhaps", "because", "VERDICT: expected different, same or unsure, found perhaps")]
    [InlineData("YEe.001", "same", " ", "reason: expected a reason, found nothing")]
    [InlineData("KPi.001", "same", "because", "KPi.001 is no hit for this name")]
    public void What_cannot_be_judged_is_one_line_and_nothing_is_kept(string entry, string verdict, string reason, string expected)
    {
        var run = Run("judgements", "add", "Ansarallah", entry, verdict, "--reason", reason);
        Assert.Equal((4, ""), (run.Exit, run.Out));
        Assert.StartsWith(expected, Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Equal("No judgement.", Run("judgements", "list").Out.Trim());
    }

    private CommandRun Run(params string[] arguments) => CommandRun.Of(home, arguments);

    private List<JsonElement> Hits()
    {
        using var answer = JsonDocument.Parse(Run("screen", "Ansarallah", "--json").Out);
        return [.. answer.RootElement.GetProperty("hits").EnumerateArray().Select(static hit => hit.Clone())];
    }
}
