using System.Diagnostics;
using Pillar.Platform.Accounts;
using Pillar.Platform.Audit;
using Xunit;

namespace Pillar.UnitTests.Platform.Audit;

public sealed class AuditProcessTests : IDisposable
{
    private const int Processes = 12;

    private readonly TempHome home = new();

    public void Dispose() => home.Dispose();

    [Fact]
    public void Processes_that_write_at_once_and_are_killed_at_any_moment_leave_a_whole_chain()
    {
        Append();
        var random = new Random(1540);
        var running = Enumerable.Range(0, Processes).Select(n => (Process: Start(), Killed: n % 3 == 0)).ToList();
        foreach (var (process, _) in running.Where(static r => r.Killed))
        {
            Thread.Sleep(random.Next(60));
            process.Kill();
        }

        running.ForEach(static r => r.Process.WaitForExit());
        Assert.All(running.Where(static r => !r.Killed), static r => Assert.Equal(0, r.Process.ExitCode));
        Append();
        using var log = Open();
        var verdict = log.Verify();
        Assert.Null(verdict.Break);
        Assert.InRange(verdict.Lines, 2 + (Processes * 2 / 3), 2 + Processes);
    }

    /// <summary>A command that writes a line and then works for a while.</summary>
    private Process Start()
    {
        var tool = Path.Combine(AppContext.BaseDirectory, "pillar.dll");
        var start = new ProcessStartInfo("dotnet", [tool, "audit", "export", "--personal", "--home", home.Folder]) { RedirectStandardOutput = true };
        var process = Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        return process;
    }

    private void Append()
    {
        using var log = Open();
        log.Append(new AuditEvent("test.write", new Dictionary<string, string>()));
    }

    private AuditLog Open() => AuditLogs.Open(home.Home, Actor.OfOperatingSystem(), TimeProvider.System, database: null);
}
