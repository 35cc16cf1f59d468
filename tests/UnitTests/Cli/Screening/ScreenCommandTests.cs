using System.Text.Json;
using Pillar.UnitTests.Platform;
using Xunit;

namespace Pillar.UnitTests.Cli.Screening;

/// <summary>The command on a fresh data folder and on bad input.</summary>
public sealed class ScreenCommandTests : IDisposable
{
    private readonly TempHome home = new();

    public void Dispose() => home.Dispose();

    public static TheoryData<string, string> BadNames() => new()
    {
        { "", "nothing" },
        { "   ", "nothing" },
        { "!?", "letter or digit" },
        { new string('z', 501), "500" },
        { new string('z', 100_000), "500" },
        { string.Concat(Enumerable.Repeat("Zubaryk ", 10_000)), "500" },
        { "Zub\u202Earyk", "U+202E" },
        { "Zub\u001B[2Jaryk", "U+001B" },
        { "Zub\naryk", "U+000A" },
    };

    [Theory]
    [MemberData(nameof(BadNames))]
    public void A_name_that_cannot_be_screened_is_one_line_and_exit_code_4_and_leaves_nothing(string name, string says)
    {
        var run = CommandRun.Of(home, "screen", name);
        AssertRefused(run, says);
    }

    [Theory]
    [InlineData("--kind", "spaceship")]
    [InlineData("--born", "yesterday")]
    [InlineData("--born", "1960-13")]
    [InlineData("--born", "1960-02-30")]
    [InlineData("--born", "60")]
    [InlineData("--country", "Atlantis")]
    [InlineData("--id", "---")]
    [InlineData("--id", " ")]
    public void A_fact_that_cannot_be_meant_is_one_line_that_names_the_option(string option, string value)
    {
        var run = CommandRun.Of(home, "screen", "Zubaryk Montevaro", option, value);
        AssertRefused(run, option.TrimStart('-'));
    }

    private void AssertRefused(CommandRun run, string says)
    {
        Assert.Equal((4, ""), (run.Exit, run.Out));
        var line = Assert.Single(run.Error.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains(says, line, StringComparison.Ordinal);
        Assert.InRange(line.Length, 1, 300);
        Assert.DoesNotContain('\u202E', line);
        Assert.DoesNotContain('\u001B', line);
        Assert.DoesNotContain("screen.name", CommandRun.Of(home, "audit", "list").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_audit_line_cannot_be_written_there_is_one_line_and_no_answer()
    {
        Directory.CreateDirectory(home.File("audit.db"));
        var run = CommandRun.Of(home, "screen", "Ansar Allah");
        Assert.Equal((4, ""), (run.Exit, run.Out));
        Assert.Single(run.Error.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("Ansar Allah", "strong", 20)]
    [InlineData("Zubaryk Montevarovsky", "nothing-found", 0)]
    public void The_exit_code_follows_the_outcome(string name, string outcome, int exit)
    {
        var run = CommandRun.Of(home, "screen", name, "--json");
        using var json = JsonDocument.Parse(run.Out);
        Assert.Equal((exit, outcome, ""), (run.Exit, json.RootElement.GetProperty("outcome").GetString(), run.Error));
    }

    [Fact]
    public void Json_has_the_fields_that_are_promised()
    {
        using var json = JsonDocument.Parse(CommandRun.Of(home, "screen", "Ansar Allah", "--json").Out);
        var (root, hit, list) = (json.RootElement, json.RootElement.GetProperty("hits")[0], json.RootElement.GetProperty("lists")[0]);
        Assert.All((string[])["outcome", "complete", "lists", "hits", "engine"], field => Assert.True(root.TryGetProperty(field, out _), field));
        Assert.All((string[])["score", "list", "entry", "name", "matchedName", "reasons"], field => Assert.True(hit.TryGetProperty(field, out _), field));
        Assert.All((string[])["id", "edition", "asOf", "records"], field => Assert.True(list.TryGetProperty(field, out _), field));
        Assert.All((string[])["rule", "score", "detail", "left", "right"], field => Assert.True(hit.GetProperty("reasons")[0].TryGetProperty(field, out _), field));
    }

    [Fact]
    public void A_list_that_was_damaged_on_disk_is_one_clear_line_or_an_answer_that_says_so()
    {
        Assert.Equal(0, CommandRun.Of(home, "screen", "Zubaryk Montevarovsky").Exit);
        var compiled = Directory.EnumerateFiles(home.Folder, "*", SearchOption.AllDirectories).Single(f => f.Contains("baseline", StringComparison.Ordinal) && new FileInfo(f).Length > 100_000);
        var content = File.ReadAllBytes(compiled);
        File.WriteAllBytes(compiled, content[..(content.Length / 2)]);
        var run = CommandRun.Of(home, "screen", "Ansar Allah");
        Assert.True((run.Exit, run.Error.Length) is (4, > 0) or (20, 0), $"{run.Exit} {run.Error}");
    }
}
