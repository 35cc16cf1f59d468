using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Xunit;

namespace Pillar.EndToEndTests.Cli;

public sealed class ScreenFileKillTests : IDisposable
{
    /// <summary>A second passes before anything is noted; the file must take several on any machine.</summary>
    private static readonly TimeSpan LongEnough = TimeSpan.FromSeconds(5);

    private readonly PillarTool pillar = new();

    public void Dispose() => pillar.Dispose();

    [Fact]
    public void Killed_again_and_again_the_same_command_ends_with_the_bytes_of_an_uninterrupted_run()
    {
        var (input, whole, rows) = Uninterrupted();
        var killed = Path.Combine(pillar.Home, "killed.csv");
        long before = 0;
        for (var kill = 0; kill < 2; kill++)
        {
            using var process = pillar.Start("screen", "file", input, "--out", killed);
            before = KillOnceItNotedMore(process, killed, before);
        }

        var last = pillar.Run("screen", "file", input, "--out", killed, "--json");
        Assert.Equal((20, ""), (last.ExitCode, last.Error));
        Assert.Equal(File.ReadAllBytes(whole), File.ReadAllBytes(killed));
        using var summary = JsonDocument.Parse(last.Output);
        Assert.Equal(rows, summary.RootElement.GetProperty("screened").GetInt64());
        Assert.InRange(summary.RootElement.GetProperty("takenUpAt").GetInt64(), 1, rows);
        Assert.False(File.Exists(killed + ".part") || File.Exists(killed + ".resume"));
    }

    [Fact]
    public void Control_C_says_how_far_it_got_and_the_same_command_goes_on_there()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Sends a signal, which Windows has not");
        var (input, _, _) = Uninterrupted();
        var output = Path.Combine(pillar.Home, "out.csv");
        using var process = pillar.Start("screen", "file", input, "--out", output);
        WaitFor(() => Noted(output) > 0, process);
        using (var interrupt = Process.Start("kill", ["-INT", $"{process.Id}"]))
        {
            interrupt.WaitForExit();
        }

        PillarTool.End(process);
        Assert.Equal(130, process.ExitCode);
        Assert.Contains("goes on there", process.StandardError.ReadToEnd());
        Assert.False(File.Exists(output));

        var next = pillar.Run("screen", "file", input, "--out", output);
        Assert.Equal(20, next.ExitCode);
        Assert.Contains("by an earlier run", next.Output);
    }

    /// <summary>A file that takes long enough to be interrupted, and what it comes to when it is not.</summary>
    private (string Input, string Output, int Rows) Uninterrupted()
    {
        var (input, output) = (Path.Combine(pillar.Home, "in.csv"), Path.Combine(pillar.Home, "whole.csv"));
        for (var rows = 100_000; ; rows *= 3)
        {
            File.WriteAllLines(input, ["id,name,note", .. Enumerable.Range(1, rows).Select(static n =>
                n % 500 == 0 ? $"c{n},Harakat Sham al-Islam,\"met, {n}\"" : $"c{n},Quiet Customer {n.ToString("X", CultureInfo.InvariantCulture)},")]);
            var watch = Stopwatch.StartNew();
            Assert.Equal(20, pillar.Run("screen", "file", input, "--out", output).ExitCode);
            if (watch.Elapsed > LongEnough)
            {
                return (input, output, rows);
            }
        }
    }

    private static long KillOnceItNotedMore(Process process, string output, long before)
    {
        WaitFor(() => Noted(output) > before, process);
        process.Kill();
        process.WaitForExit();
        Assert.False(File.Exists(output));
        return Noted(output);
    }

    private static void WaitFor(Func<bool> happened, Process process)
    {
        var watch = Stopwatch.StartNew();
        while (!happened())
        {
            Assert.False(process.HasExited, "it ended before it could be interrupted");
            Assert.True(watch.Elapsed < TimeSpan.FromMinutes(1), "nothing was noted");
            Thread.Sleep(20);
        }
    }

    /// <summary>Rows in the note beside the output; 0 without a note.</summary>
    private static long Noted(string output)
    {
        if (!File.Exists(output + ".resume"))
        {
            return 0;
        }

        using var note = JsonDocument.Parse(File.ReadAllBytes(output + ".resume"));
        return note.RootElement.GetProperty("rows").GetInt64();
    }
}
