using System.Diagnostics;
using System.Globalization;
using Pillar.Screening.Lists.OfacAdvanced;
using Pillar.Screening.Lists.Reading;
using Pillar.States;

namespace Pillar.Bench;

/// <summary>The reader of SDN_ADVANCED.XML on an invented file of the size of the real one: time, and the most memory the process held.</summary>
internal static class ListAtSize
{
    /// <summary>The parties the real list had on 2025-11-26.</summary>
    private const int Parties = 17_815;

    public static string Run()
    {
        var folder = Directory.CreateTempSubdirectory("pillar-bench-").FullName;
        try
        {
            var path = Path.Combine(folder, "sdn_advanced.xml");
            using (var writer = new StreamWriter(path))
            {
                AdvancedList.Write(writer, Parties);
            }

            var states = StatesModule.Load();
            var before = Peak();
            var watch = Stopwatch.StartNew();
            var reading = new OfacAdvancedSource().Read("ofac-sdn", [new SourceFile(path)], new ReadingAids(states));
            watch.Stop();
            return string.Create(
                CultureInfo.InvariantCulture,
                $"SDN_ADVANCED layout, made file of {new FileInfo(path).Length / 1e6:0} MB: {reading.Entries.Count:N0} parties, {reading.Entries.Sum(static e => e.Names.Count):N0} names, {watch.Elapsed.TotalSeconds:0.0} s, peak {Peak():0} MB ({before:0} MB before)");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static double Peak()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 / 1e6;
    }
}
