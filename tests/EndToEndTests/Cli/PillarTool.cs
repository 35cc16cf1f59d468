using System.Diagnostics;

namespace Pillar.EndToEndTests.Cli;

/// <summary>Runs the real tool as a user does, with a data folder of its own that is gone afterwards.</summary>
internal sealed class PillarTool : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>The tool as the solution has built it, beside these tests.</summary>
    public static string Assembly { get; } = Path.GetFullPath(Path.Combine(
        AppContext.BaseDirectory, "..", "..", "Cli", new DirectoryInfo(AppContext.BaseDirectory).Name, "pillar.dll"));

    public string Home { get; } = Directory.CreateTempSubdirectory("pillar-home-").FullName;

    public ToolAnswer Run(params string[] arguments)
    {
        using var process = Start(arguments);
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        End(process);
        return new ToolAnswer(process.ExitCode, output, error.Result);
    }

    /// <summary>Starts the tool and leaves its streams to the caller.</summary>
    public Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Assembly, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PILLAR_HOME"] = Home;
        return Process.Start(start)!;
    }

    /// <summary>Waits for the end; a tool that hangs is ended and fails the test.</summary>
    public static void End(Process process)
    {
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{string.Join(' ', process.StartInfo.ArgumentList)} did not end within {Patience}");
        }
    }

    public void Dispose() => Directory.Delete(Home, recursive: true);
}

/// <summary>What a run left: its exit code and its two streams.</summary>
internal sealed record ToolAnswer(int ExitCode, string Output, string Error)
{
    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
