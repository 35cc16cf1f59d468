using System.Diagnostics;
using Xunit;

namespace Pillar.EndToEndTests.Cli;

/// <summary>The launcher of a checkout, on a copy of a checkout that a stand-in for <c>dotnet</c> builds.</summary>
public sealed class LauncherTests : IDisposable
{
    private const string Builds = """
        #!/bin/bash
        case "$1" in
            --list-sdks) echo "10.0.100 [/sdk]" ;;
            publish)
                echo build >> "$LOG"
                if [ -e "$LOG.fail" ]; then echo "error: broken" ; exit 1; fi
                sleep "${PAUSE:-0}"
                while [ "$1" != -o ]; do shift; done
                mkdir -p "$2" && echo "output $(wc -l < "$LOG")" > "$2/pillar.dll" ;;
            *) cat "$1"; shift; echo "$@" ;;
        esac
        """;

    private readonly string root = Directory.CreateTempSubdirectory("pillar-launcher-").FullName;

    public LauncherTests()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The launcher is a shell script; Windows has pillar.cmd");
        var checkout = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", ".."));
        Copy(Path.Combine(checkout, "pillar"), "pillar");
        Copy(Path.Combine(checkout, "eng", "sdk.sh"), "eng/sdk.sh");
        Write("src/Cli/Program.cs", "");
        Write("data/facts.csv", "");
        Write("global.json", "{}");
        Write("bin/dotnet", Builds);
        Age();
    }

    [Fact]
    public void The_first_run_builds_and_the_next_does_not()
    {
        Assert.Equal("output 1\nscreen A B\n", Run(["screen", "A B"]).Output);
        var second = Run(["screen", "C"]);
        Assert.Equal("output 1\nscreen C\n", second.Output);
        Assert.Empty(second.Error);
    }

    [Theory]
    [InlineData("src/Cli/Program.cs")]
    [InlineData("src/Cli/New.cs")]
    [InlineData("data/facts.csv")]
    [InlineData("global.json")]
    public void A_source_that_is_newer_is_built(string file)
    {
        Run([]);
        Write(file, "changed");
        Assert.StartsWith("output 2", Run([]).Output);
    }

    [Fact]
    public void A_source_that_was_deleted_is_built_without()
    {
        Run([]);
        File.Delete(Path.Combine(root, "src/Cli/Program.cs"));
        Assert.StartsWith("output 2", Run([]).Output);
    }

    [Fact]
    public void A_build_that_fails_leaves_the_old_output_and_does_not_start_it()
    {
        Run([]);
        Write("src/Cli/Program.cs", "broken");
        Write("log.fail", "");
        var failed = Run([]);
        Assert.Equal(1, failed.ExitCode);
        Assert.Empty(failed.Output);
        Assert.Contains("the build failed", failed.ErrorLines[^1]);
        Assert.Equal("output 1\n", File.ReadAllText(Path.Combine(root, "artifacts/pillar/pillar.dll")));
    }

    [Fact]
    public async Task Two_first_runs_at_once_build_once()
    {
        var both = await Task.WhenAll(Task.Run(() => Run([], pause: "1")), Task.Run(() => Run([], pause: "1")));
        Assert.All(both, answer => Assert.StartsWith("output 1", answer.Output));
    }

    [Fact]
    public void Without_dotnet_one_line_says_how_to_get_it()
    {
        File.Delete(Path.Combine(root, "bin/dotnet"));
        var answer = Run([]);
        Assert.Equal(2, answer.ExitCode);
        var line = Assert.Single(answer.ErrorLines);
        Assert.Contains(".NET 10 SDK", line);
        Assert.Contains("https://dotnet.microsoft.com", line);
    }

    [Fact]
    public void With_an_older_SDK_one_line_says_which_and_how_to_get_the_right_one()
    {
        Write("bin/dotnet", "#!/bin/bash\necho '8.0.404 [/sdk]'\n");
        var answer = Run([]);
        Assert.Equal(2, answer.ExitCode);
        Assert.Contains("8.0.404", Assert.Single(answer.ErrorLines));
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    private ToolAnswer Run(string[] arguments, string pause = "0")
    {
        var start = new ProcessStartInfo("/bin/bash", [Path.Combine(root, "pillar"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PATH"] = $"{root}/bin:{root}/tools";
        start.Environment["LOG"] = Path.Combine(root, "log");
        start.Environment["PAUSE"] = pause;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        PillarTool.End(process);
        return new ToolAnswer(process.ExitCode, output, error.Result);
    }

    // The path holds the stand-in and what the script calls, and no real dotnet.
    private void Age()
    {
        Directory.CreateDirectory(Path.Combine(root, "tools"));
        foreach (var tool in new[] { "find", "touch", "rm", "mv", "mkdir", "uname", "readlink", "flock", "grep", "tail", "cat", "wc", "sleep" })
        {
            var real = new[] { "/usr/bin", "/bin" }.Select(folder => Path.Combine(folder, tool)).FirstOrDefault(File.Exists);
            if (real is not null)
            {
                File.CreateSymbolicLink(Path.Combine(root, "tools", tool), real);
            }
        }

        foreach (var entry in Directory.EnumerateFileSystemEntries(root, "*", SearchOption.AllDirectories).Where(entry => !entry.Contains("/tools")))
        {
            File.SetLastWriteTimeUtc(entry, new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        }
    }

    private void Copy(string from, string to) => Write(to, File.ReadAllText(from));

    private void Write(string file, string text)
    {
        var path = Path.Combine(root, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
