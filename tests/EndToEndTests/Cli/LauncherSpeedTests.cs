using System.Diagnostics;
using Xunit;

namespace Pillar.EndToEndTests.Cli;

/// <summary>Tests that measure time run when no other test does.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    public const string Name = "alone";
}

/// <summary>The launcher of this checkout, which <c>./test</c> has built before.</summary>
[Collection(Alone.Name)]
public sealed class LauncherSpeedTests : IDisposable
{
    private const int Tries = 7;

    private static readonly string Checkout = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", ".."));

    private readonly string home = Directory.CreateTempSubdirectory("pillar-home-").FullName;

    public LauncherSpeedTests()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The launcher is a shell script; Windows has pillar.cmd");
        Assert.SkipUnless(File.Exists(Path.Combine(Checkout, "artifacts", "pillar", "pillar.dll")), "./pillar has not been built");
    }

    public void Dispose() => Directory.Delete(home, recursive: true);

    [Fact]
    public void A_name_is_screened_and_recorded_from_the_shell_within_half_a_second_when_nothing_changed()
    {
        // The first run may build, and makes the keys, the log and the snapshot of the bundled list.
        Assert.Equal(10, Screen());
        var best = TimeSpan.MaxValue;
        for (var i = 0; i < Tries; i++)
        {
            var started = Stopwatch.GetTimestamp();
            Assert.Equal(10, Screen());
            var took = Stopwatch.GetElapsedTime(started);
            best = took < best ? took : best;
        }

        // The best of several: other work on the machine only makes it slower.
        Assert.InRange(best.TotalMilliseconds, 1, 500);
    }

    private int Screen()
    {
        var start = new ProcessStartInfo(Path.Combine(Checkout, "pillar"), ["screen", "Ansarallah"]) { RedirectStandardOutput = true };
        start.Environment["PILLAR_HOME"] = home;
        using var process = Process.Start(start)!;
        Assert.Contains("ANSARALLAH", process.StandardOutput.ReadToEnd(), StringComparison.Ordinal);
        PillarTool.End(process);
        return process.ExitCode;
    }
}
