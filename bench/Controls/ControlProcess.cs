using System.Diagnostics;
using System.Globalization;
using Pillar.Controls;
using Pillar.Controls.Classifying;
using Pillar.Controls.Lists;
using Pillar.Platform;
using Pillar.Platform.Accounts;
using Pillar.Platform.Audit;
using Pillar.Vocabulary;

namespace Pillar.Bench.Controls;

/// <summary>What a process costs that opens every list from its snapshot and classifies.</summary>
/// <param name="Opened">Milliseconds from its first statement to all lists read.</param>
/// <param name="FirstAnswer">Milliseconds from its first statement to the first answer over all lists.</param>
/// <param name="Resident">Megabytes resident after a round of descriptions (VmRSS).</param>
internal sealed record ControlProcess(double Opened, double FirstAnswer, double Resident)
{
    /// <summary>The word on the command line that makes this program the measured process.</summary>
    public const string Command = "own-controls";

    private const int Starts = 7;

    /// <summary>Imports the files into a fresh folder, then starts the process several times over it; the median of each figure.</summary>
    public static ControlProcess Run(IEnumerable<string> files)
    {
        var folder = Directory.CreateTempSubdirectory("pillar-bench-controls-").FullName;
        try
        {
            Import(folder, files);
            var runs = Enumerable.Range(0, Starts).Select(_ => Start(folder)).ToArray();
            double Median(Func<ControlProcess, double> figure) => runs.Select(figure).Order().ElementAt(Starts / 2);
            return new ControlProcess(Median(static r => r.Opened), Median(static r => r.FirstAnswer), Median(static r => r.Resident));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The measured process itself: prints its three figures.</summary>
    public static int Answer(string folder, string descriptions)
    {
        var watch = Stopwatch.StartNew();
        var store = new ControlStore(new PillarHome(folder), TimeProvider.System);
        var lists = store.InForce();
        var opened = watch.Elapsed.TotalMilliseconds;
        ClassifiedList[] ready = [.. lists.Select(store.Classified)];
        Classifier.Run(ready, ItemFacts.Of("maraging steel bar", ["ultimate tensile strength=2100 MPa"], [], []), 5);
        var first = watch.Elapsed.TotalMilliseconds;
        foreach (var row in Classifying.Rows(descriptions))
        {
            Classifier.Run(ready, row.Facts, 5, strict: false);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{opened} {first} {Engine.OwnProcess.Status("VmRSS")}"));
        return 0;
    }

    private static void Import(string folder, IEnumerable<string> files)
    {
        var home = new PillarHome(folder);
        using var audit = AuditLogs.Open(home, Actor.OfOperatingSystem(), TimeProvider.System, database: null);
        var controls = ControlsModule.Open(home, audit);
        foreach (var file in files)
        {
            if (controls.ImportControls.Run(file, new DateOnly(2026, 6, 24)).Refusal is { } refusal)
            {
                throw new InvalidOperationException(refusal.Text.ToString());
            }
        }
    }

    private static ControlProcess Start(string folder)
    {
        var assembly = typeof(ControlProcess).Assembly.Location;
        using var process = Process.Start(new ProcessStartInfo("dotnet", [assembly, Command, folder, Path.Combine("tests", "UnitTests", "Controls", "described-goods.jsonl")]) { RedirectStandardOutput = true })!;
        var figures = process.StandardOutput.ReadToEnd().Split(' ').Select(static f => double.Parse(f, CultureInfo.InvariantCulture)).ToArray();
        process.WaitForExit();
        return new ControlProcess(figures[0], figures[1], figures[2]);
    }
}
