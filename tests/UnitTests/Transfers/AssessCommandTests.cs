using System.CommandLine;
using System.Text.Json;
using Pillar.Cli;
using Pillar.UnitTests.Cli;
using Xunit;

namespace Pillar.UnitTests.Transfers;

/// <summary>The command as it is typed, on an empty data folder.</summary>
public sealed class AssessCommandTests : IDisposable
{
    private readonly DirectoryInfo home = Directory.CreateTempSubdirectory("pillar-assess-");

    [Theory]
    [InlineData("deny-houthi-alias", ExitCodes.Deny)]
    [InlineData("deny-missile-components-to-non-state-actor", ExitCodes.Deny)]
    [InlineData("refer-missing-answer-non-state-actor", ExitCodes.Refer)]
    [InlineData("refer-missing-goods-classification", ExitCodes.Refer)]
    public void The_exit_code_says_the_outcome(string sample, int code) => Assert.Equal(code, Typed("assess", Path(sample)).Code);

    [Fact]
    public void As_JSON_the_answer_is_one_document_on_stdout()
    {
        var (code, output, error) = Typed("assess", Path("deny-houthi-alias"), "--json");
        using var document = JsonDocument.Parse(output);
        Assert.Equal((ExitCodes.Deny, "deny", ""), (code, document.RootElement.GetProperty("outcome").GetString(), error));
    }

    [Fact]
    public void In_French_the_sheet_and_the_sentences_are_French()
    {
        var output = Typed("assess", Path("deny-houthi-alias"), "--lang", "fr").Output;
        Assert.StartsWith("REFUSER (recommandé) : transfert", output, StringComparison.Ordinal);
        Assert.Contains("non une autorisation", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_used_is_one_line_on_stderr_and_nothing_on_stdout()
    {
        var file = System.IO.Path.Combine(home.FullName, "bad.json");
        File.WriteAllText(file, """{"reference":"A","partys":[]}""");
        var (code, output, error) = Typed("assess", file);
        Assert.Equal((ExitCodes.BadInput, "", $"{file} $: expected a known property (nearest: parties), found partys"), (code, output, error.TrimEnd()));
        Assert.False(File.Exists(System.IO.Path.Combine(home.FullName, "audit.db")));
    }

    [Fact]
    public void A_file_that_is_not_there_is_one_line_and_bad_input()
    {
        var (code, output, error) = Typed("assess", System.IO.Path.Combine(home.FullName, "absent.json"));
        Assert.Equal((ExitCodes.BadInput, "", 1), (code, output, error.TrimEnd().Split('\n').Length));
    }

    public void Dispose() => home.Delete(recursive: true);

    private static string Path(string sample) => Repository.Path("samples", "transfers", sample + ".json");

    private (int Code, string Output, string Error) Typed(params string[] words)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = CommandRun.Tree().Parse([.. words, "--home", home.FullName])
            .Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        return (code, output.ToString(), error.ToString());
    }
}
