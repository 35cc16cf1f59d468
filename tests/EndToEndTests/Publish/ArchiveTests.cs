using System.Security.Cryptography;
using System.Text.Json;
using Pillar.EndToEndTests.Cli;
using Xunit;

namespace Pillar.EndToEndTests.Publish;

public class ArchiveTests(UnpackedArchive archive) : IClassFixture<UnpackedArchive>
{
    [Fact]
    public void Its_tool_starts_without_an_SDK_and_says_its_version()
    {
        var answer = archive.Run("--version");
        Assert.Equal("", answer.Error);
        Assert.Equal(0, answer.ExitCode);
        Assert.StartsWith("Pillar ", answer.Output);
    }

    [Theory]
    [InlineData("Ansar Allah", "strong", 20)]
    [InlineData("Ansarallah", "possible", 10)]
    public void Its_tool_screens_a_name_on_the_bundled_list(string name, string outcome, int code)
    {
        var answer = archive.Run("screen", name, "--json");
        Assert.Equal(code, answer.ExitCode);
        using var result = JsonDocument.Parse(answer.Output);
        Assert.Equal(outcome, result.RootElement.GetProperty("outcome").GetString());
        Assert.Equal("YEe.001", result.RootElement.GetProperty("hits")[0].GetProperty("entry").GetString());
    }

    [Fact]
    public void Its_tool_assesses_a_sample_that_the_archive_carries()
    {
        var answer = archive.Run("assess", Path.Combine("samples", "transfers", "deny-houthi-alias.json"), "--json");
        Assert.Equal(20, answer.ExitCode);
        using var result = JsonDocument.Parse(answer.Output);
        Assert.Equal("deny", result.RootElement.GetProperty("outcome").GetString());
    }

    [Fact]
    public async Task Its_web_application_answers()
    {
        var port = InterruptTests.FreePort();
        using var server = archive.Start("serve", "--port", $"{port}");
        try
        {
            Assert.Equal($"http://localhost:{port}", await server.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken));
            using var client = new HttpClient();
            var page = await client.GetStringAsync($"http://localhost:{port}/", TestContext.Current.CancellationToken);
            Assert.Contains("Pillar", page);
        }
        finally
        {
            server.Kill();
            PillarTool.End(server);
        }
    }

    [Fact]
    public void It_carries_licence_notices_and_documents()
    {
        foreach (var file in new[] { "LICENSE", "THIRD-PARTY-NOTICES.md", "README.md", "docs/capabilities.md", "licences/dotnet-netcore/LICENSE.TXT" })
        {
            Assert.True(File.Exists(Path.Combine(archive.Root, file)), $"{file} is not in the archive");
        }
    }

    [Fact]
    public void The_sums_beside_the_archives_are_theirs()
    {
        var sums = File.ReadAllLines(Path.Combine(UnpackedArchive.ArchivesFolder, "SHA256SUMS"));
        Assert.NotEmpty(sums);
        Assert.All(sums, line =>
        {
            var parts = line.Split("  ");
            using var file = File.OpenRead(Path.Combine(UnpackedArchive.ArchivesFolder, parts[1]));
            Assert.Equal(parts[0], Convert.ToHexStringLower(SHA256.HashData(file)));
        });
    }

    [Fact]
    [Trait("Length", "Long")]
    public void There_is_one_for_each_platform() => Assert.Equal(
        ["linux-arm64.tar.gz", "linux-x64.tar.gz", "win-x64.zip"],
        UnpackedArchive.Archives().Select(file => string.Join('-', Path.GetFileName(file).Split('-')[2..])));
}
