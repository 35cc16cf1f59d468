using System.Diagnostics;
using System.Globalization;
using Pillar.Bench.Trials;
using Pillar.Screening;
using Pillar.Screening.Matching;

namespace Pillar.Bench.Engine;

/// <summary>What a process costs that opens all lists and their index and answers.</summary>
/// <param name="FirstAnswer">Milliseconds inside the process, from its first statement to the first answer on all lists.</param>
/// <param name="FromStart">Milliseconds from the start of the process, runtime included, to the same answer.</param>
/// <param name="Resident">Megabytes resident after all queries (VmRSS).</param>
/// <param name="Own">Of these, its own pages (RssAnon).</param>
/// <param name="Mapped">Of these, pages of files it maps, snapshots and code (RssFile): the system takes them back when it needs room.</param>
internal sealed record OwnProcess(double FirstAnswer, double FromStart, double Resident, double Own, double Mapped)
{
    /// <summary>The word on the command line that makes this program the measured process.</summary>
    public const string Command = "own-process";

    private const int Starts = 7;

    /// <summary>Starts the process several times over lists that lie in a folder; the median of each figure.</summary>
    public static OwnProcess Run(string folder, IReadOnlyList<ScreenQuery> people)
    {
        var names = Path.Combine(folder, "names.txt");
        File.WriteAllLines(names, people.Select(static p => p.Name));
        var runs = Enumerable.Range(0, Starts).Select(_ => Start(folder, names)).ToArray();
        return new OwnProcess(
            Median(runs, static r => r.FirstAnswer), Median(runs, static r => r.FromStart), Median(runs, static r => r.Resident), Median(runs, static r => r.Own), Median(runs, static r => r.Mapped));
    }

    /// <summary>The measured process itself: prints its five figures.</summary>
    public static int Answer(string folder, string names)
    {
        var watch = Stopwatch.StartNew();
        var matcher = new Matcher(RealLists.Open(folder));
        TrialRun.Screen(matcher, new ScreenQuery("Ansarallah"));
        var inside = watch.Elapsed.TotalMilliseconds;
        var fromStart = (TimeProvider.System.GetUtcNow() - Process.GetCurrentProcess().StartTime.ToUniversalTime()).TotalMilliseconds;
        foreach (var name in File.ReadLines(names))
        {
            TrialRun.Screen(matcher, new ScreenQuery(name));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{inside} {fromStart} {Status("VmRSS")} {Status("RssAnon")} {Status("RssFile")}"));
        return 0;
    }

    private static OwnProcess Start(string folder, string names)
    {
        // The program may run under `dotnet` or as its own executable.
        var assembly = typeof(OwnProcess).Assembly.Location;
        using var process = Process.Start(new ProcessStartInfo("dotnet", [assembly, Command, folder, names]) { RedirectStandardOutput = true })!;
        var figures = process.StandardOutput.ReadToEnd().Split(' ').Select(static f => double.Parse(f, CultureInfo.InvariantCulture)).ToArray();
        process.WaitForExit();
        return new OwnProcess(figures[0], figures[1], figures[2], figures[3], figures[4]);
    }

    private static double Median(OwnProcess[] runs, Func<OwnProcess, double> figure) => runs.Select(figure).Order().ElementAt(runs.Length / 2);

    /// <summary>Megabytes that Linux says under a name; 0 on other systems.</summary>
    public static double Status(string name)
    {
        const string file = "/proc/self/status";
        var line = File.Exists(file) ? File.ReadLines(file).FirstOrDefault(l => l.StartsWith(name + ":", StringComparison.Ordinal)) : null;
        return line is null ? 0 : double.Parse(line.Split((char[])[' ', '\t'], StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;
    }
}
