using System.Text.Json;
using Xunit;

namespace Pillar.EndToEndTests.Cli;

public sealed class StreamsTests : IDisposable
{
    private readonly PillarTool pillar = new();

    [Fact]
    public void Json_on_stdout_is_one_document_and_nothing_else()
    {
        var answer = pillar.Run("screen", "Ansarallah", "--json");
        using var document = JsonDocument.Parse(answer.Output);
        Assert.Equal(JsonValueKind.Object, document.RootElement.ValueKind);
    }

    [Theory]
    [InlineData("assess", "no-such-file.json")]
    [InlineData("lists", "import", "no-such-file.xml")]
    public void A_file_that_is_not_there_is_one_line_that_names_it(params string[] arguments)
    {
        var answer = pillar.Run(arguments);
        Assert.Equal(4, answer.ExitCode);
        Assert.Contains(arguments[^1], Assert.Single(answer.ErrorLines));
        Assert.Empty(answer.Output);
    }

    [Fact]
    public void A_data_folder_that_cannot_be_made_is_one_line_that_names_it()
    {
        var file = Path.Combine(pillar.Home, "a-file");
        File.WriteAllText(file, "");
        var answer = pillar.Run("screen", "Ansarallah", "--home", Path.Combine(file, "below"));
        Assert.Equal(4, answer.ExitCode);
        Assert.Contains("a-file", Assert.Single(answer.ErrorLines));
        Assert.Empty(answer.Output);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("screen", "Ansarallah")]
    [InlineData("screen", "Ansarallah", "--json")]
    public void A_reader_that_goes_away_is_no_crash(params string[] arguments)
    {
        using var process = pillar.Start(arguments);
        process.StandardOutput.Close();
        var error = process.StandardError.ReadToEnd();
        PillarTool.End(process);
        Assert.DoesNotContain("Unhandled", error);
        Assert.InRange(process.ExitCode, 0, 20);
    }

    [Fact]
    public void A_name_in_another_script_comes_back_as_it_was_typed()
    {
        var answer = pillar.Run("screen", "أنصار الله", "--json");
        Assert.Contains("أنصار الله", answer.Output);
    }

    public void Dispose() => pillar.Dispose();
}
