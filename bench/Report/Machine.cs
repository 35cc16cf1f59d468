using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using Pillar.Screening.Matching;

namespace Pillar.Bench.Report;

/// <summary>What the figures were measured on.</summary>
internal sealed record Machine(string Date, string Commit, string Engine, string Processor, int Cores, string Memory, string System, string Runtime)
{
    public static Machine Here() => new(
        TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Git("rev-parse", "--short", "HEAD") + (Git("status", "--porcelain", "--untracked-files=no").Length > 0 ? " and changes that were not committed" : ""),
        Matcher.Engine,
        Field("/proc/cpuinfo", "model name") is { Length: > 0 } model ? model : RuntimeInformation.ProcessArchitecture.ToString(),
        Environment.ProcessorCount,
        string.Create(CultureInfo.InvariantCulture, $"{GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1e9:0.0} GB"),
        Field("/etc/os-release", "PRETTY_NAME").Trim('"') is { Length: > 0 } name ? name : RuntimeInformation.OSDescription,
        RuntimeInformation.FrameworkDescription);

    private static string Field(string file, string name)
    {
        var line = File.Exists(file) ? File.ReadLines(file).FirstOrDefault(l => l.StartsWith(name, StringComparison.Ordinal)) : null;
        return line is null ? "" : line[(line.IndexOfAny([':', '=']) + 1)..].Trim();
    }

    /// <summary>What git prints; empty where there is no git or no checkout.</summary>
    private static string Git(params string[] arguments)
    {
        try
        {
            using var git = Process.Start(new ProcessStartInfo("git", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var output = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            return output.Trim();
        }
        catch (global::System.ComponentModel.Win32Exception)
        {
            return "";
        }
    }
}
