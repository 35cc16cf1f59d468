using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Xunit;

namespace Pillar.EndToEndTests.Cli;

public sealed class InterruptTests : IDisposable
{
    private readonly PillarTool pillar = new();

    public InterruptTests() => Assert.SkipWhen(OperatingSystem.IsWindows(), "Sends a signal, which Windows has not");

    [Fact]
    public void Control_C_stops_the_server_and_ends_well()
    {
        var port = FreePort();
        using var process = pillar.Start("serve", "--port", $"{port}");
        Assert.Equal($"http://localhost:{port}", process.StandardOutput.ReadLine());
        Interrupt(process);
        PillarTool.End(process);
        Assert.Equal(0, process.ExitCode);
        Assert.DoesNotContain("Unhandled", process.StandardError.ReadToEnd());
    }

    [Fact]
    public void Control_C_ends_a_command_that_waits_for_input()
    {
        using var process = pillar.Start("assess", "-");
        // The runtime is up once it has its signal handlers; before that the signal ends it as well, with the same code.
        Thread.Sleep(TimeSpan.FromSeconds(1));
        Interrupt(process);
        PillarTool.End(process);
        Assert.Equal(130, process.ExitCode);
        Assert.Empty(process.StandardOutput.ReadToEnd());
    }

    [Fact]
    public void A_port_that_is_taken_is_one_line_that_names_it()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        var answer = pillar.Run("serve", "--port", $"{port}");
        Assert.Equal(4, answer.ExitCode);
        Assert.Contains($"{port}", Assert.Single(answer.ErrorLines));
        Assert.Empty(answer.Output);
    }

    public void Dispose() => pillar.Dispose();

    internal static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static void Interrupt(Process process)
    {
        using var kill = Process.Start("kill", ["-INT", $"{process.Id}"]);
        kill.WaitForExit();
    }
}
