using System.Diagnostics;
using System.Globalization;
using Pillar.Bench.Report;
using Pillar.Platform;
using Pillar.Platform.Accounts;
using Pillar.Platform.Audit;
using Pillar.Screening;
using Pillar.States;

namespace Pillar.Bench;

/// <summary>A base of a million made customers is indexed, and held against the change from one edition of the United Nations' list to the next.</summary>
internal static class WatchAtSize
{
    private const string Older = "lists/un/un_consolidated_2025-11-18.xml.gz";

    private static readonly string[] Syllables = ["ba", "che", "dri", "fo", "gan", "hel", "ir", "jo", "kem", "lu", "mar", "nos", "or", "pel", "qui", "ras", "tol", "um", "ves", "zan"];

    /// <summary>A table with one row a figure.</summary>
    public static string Run(string data, int customers)
    {
        var home = new PillarHome(Directory.CreateTempSubdirectory("pillar-bench-").FullName);
        try
        {
            using var audit = AuditLogs.Open(home, new Actor("bench", Verified: false), TimeProvider.System, database: null);
            using var screening = ScreeningModule.Open(home, StatesModule.Load(), audit, TimeProvider.System);
            screening.ImportLists.Run([Path.Combine(data, Older)]);
            var file = Written(home, customers);
            var indexed = Timed(() => screening.WatchCustomers.Add(file, "base"));
            var afterIndex = Peak();
            screening.ImportLists.Run([Path.Combine(data, RealLists.UnFile)]);
            var first = Timed(() => screening.WatchCustomers.Run("base"));
            var touched = screening.WatchCustomers.Show("base")[0].Runs[0].Touched.Count;
            return new TextTable("figure", "value", "to reach")
                .Row("customers", customers.ToString("N0", CultureInfo.InvariantCulture), "1,000,000")
                .Row("indexed, seconds", Seconds(indexed), "≤ 60")
                .Row("largest memory until then, MiB", $"{afterIndex}", "≤ 1,024")
                .Row("held against the change of the UN's list, seconds", Seconds(first), "≤ 2")
                .Row("customers touched", $"{touched}", "")
                .Row("largest memory, MiB", $"{Peak()}", "≤ 1,024")
                .ToString();
        }
        finally
        {
            Directory.Delete(home.Folder, recursive: true);
        }
    }

    private static TimeSpan Timed(Action act)
    {
        var start = Stopwatch.GetTimestamp();
        act();
        return Stopwatch.GetElapsedTime(start);
    }

    private static string Written(PillarHome home, int customers)
    {
        var path = Path.Combine(home.Folder, "customers.csv");
        using var file = new StreamWriter(path);
        var random = new Random(1540);
        string Name(int syllables) => string.Concat(Enumerable.Range(0, syllables).Select(_ => Syllables[random.Next(Syllables.Length)]));
        file.WriteLine("id,name,kind,born");
        for (var i = 0; i < customers; i++)
        {
            file.WriteLine(string.Create(CultureInfo.InvariantCulture, $"C{i},{Name(2)} {Name(random.Next(2, 4))},person,{random.Next(1930, 2008)}"));
        }

        return path;
    }

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);

    private static long Peak() => Process.GetCurrentProcess().PeakWorkingSet64 >> 20;
}
