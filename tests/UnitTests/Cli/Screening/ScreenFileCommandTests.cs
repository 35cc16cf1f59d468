using System.Text.Json;
using Pillar.UnitTests.Platform;
using Xunit;

namespace Pillar.UnitTests.Cli.Screening;

public sealed class ScreenFileCommandTests : IDisposable
{
    private readonly TempHome home = new();

    public void Dispose() => home.Dispose();

    [Theory]
    [InlineData("id,name\na,Qwertz Nobody\n", 0)]
    [InlineData("id,name\na,Ansarallah\n", 10)]
    [InlineData("id,name\na,Ansarallah\nb,Harakat Sham al-Islam\n", 20)]
    public void The_exit_code_is_that_of_the_worst_row(string content, int exit)
    {
        var run = Screen(content);
        Assert.Equal((exit, ""), (run.Exit, run.Error));
        Assert.StartsWith("id,outcome,score,list,entry,matchedName\r\n", File.ReadAllText(home.File("out.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_that_could_not_be_screened_is_no_clean_end()
    {
        var run = Screen("id,name\na,Qwertz Nobody\nb,\n", "--bad-rows", "mark");
        Assert.Equal(3, run.Exit);
        Assert.Contains("line 3, name", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_that_cannot_be_used_is_one_line_and_no_output()
    {
        var run = Screen("id,name,born\na,Qwertz Nobody,once\n");
        Assert.Equal((4, ""), (run.Exit, run.Out));
        Assert.Contains("in.csv line 2, born: expected YYYY[-MM[-DD]]", Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.False(File.Exists(home.File("out.csv")));
    }

    [Fact]
    public void The_summary_as_JSON_has_what_a_program_needs()
    {
        using var answer = JsonDocument.Parse(Screen("id,name\na,Ansarallah\nb,Qwertz Nobody\n", "--json").Out);
        var summary = answer.RootElement;
        Assert.True(summary.GetProperty("complete").GetBoolean());
        Assert.Equal((2, 1), (summary.GetProperty("screened").GetInt32(), summary.GetProperty("withHits").GetInt32()));
        Assert.True(summary.GetProperty("seconds").GetDouble() > 0);
        Assert.True(summary.GetProperty("namesPerSecond").GetDouble() > 0);
        Assert.Equal(1, summary.GetProperty("outcomes").GetProperty("nothing-found").GetInt32());
        Assert.Equal("un-baseline", summary.GetProperty("lists")[0].GetProperty("id").GetString());
        Assert.Equal(JsonValueKind.String, summary.GetProperty("engine").ValueKind);
        Assert.True(summary.GetProperty("thresholds").GetProperty("possible").GetDouble() > 0);
    }

    [Fact]
    public void The_summary_speaks_French() =>
        Assert.Contains("Noms contrôlés : 1, en", Screen("id,name\na,Ansarallah\n", "--lang", "fr").Out, StringComparison.Ordinal);

    [Theory]
    [InlineData("--out")]
    [InlineData("--bad-rows")]
    public void A_wrong_use_is_told_as_one(string option)
    {
        string[] words = option == "--out" ? ["screen", "file", "in.csv"] : ["screen", "file", "in.csv", "--out", "o.csv", option, "ignore"];
        Assert.True(Pillar.Cli.Usage.IsWrong(CommandRun.Tree().Parse(words)));
    }

    private CommandRun Screen(string content, params string[] options) =>
        CommandRun.Of(home, ["screen", "file", home.Write("in.csv", content), "--out", home.File("out.csv"), .. options]);
}
