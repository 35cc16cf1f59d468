using System.Diagnostics;
using Pillar.Platform;
using Pillar.Platform.Accounts;
using Pillar.Platform.Audit;
using Pillar.Screening;
using Pillar.States;
using Pillar.Vocabulary;

namespace Pillar.Bench.Engine;

/// <summary>What a user of the tool gets: all lists imported into a fresh data folder, then a file of people screened on all cores.</summary>
/// <param name="ImportSeconds">From source files to lists in force: read, compiled, read back, checked, published, with their audit lines.</param>
/// <param name="Names">Rows of the file.</param>
/// <param name="NamesPerSecond">Of the whole job: file read and checked, screened by all columns, output written, audit line.</param>
internal sealed record Installation(double ImportSeconds, int Names, double NamesPerSecond)
{
    public static Installation Run(IReadOnlyList<string> sources, IReadOnlyList<ScreenQuery> people)
    {
        var folder = Directory.CreateTempSubdirectory("pillar-bench-home-").FullName;
        try
        {
            return Run(new PillarHome(folder), sources, people);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Installation Run(PillarHome home, IReadOnlyList<string> sources, IReadOnlyList<ScreenQuery> people)
    {
        using var audit = AuditLogs.Open(home, Actor.OfOperatingSystem(), TimeProvider.System, database: null);
        using var screening = ScreeningModule.Open(home, StatesModule.Load(), audit, TimeProvider.System);
        var watch = Stopwatch.StartNew();
        if (!screening.ImportLists.Run(sources).Done)
        {
            throw new InvalidOperationException("not every list was imported");
        }

        var seconds = watch.Elapsed.TotalSeconds;
        var job = new ScreenFileJob(Path.Combine(home.Folder, "people.csv"), Path.Combine(home.Folder, "answers.csv")) { Thresholds = Thresholds.Shipped };
        File.WriteAllLines(job.Input, people.Select(static (p, i) => Row(p, i)).Prepend("id,name,kind,born,country,gender"));
        return new Installation(seconds, people.Count, screening.ScreenFile.Run(job).NamesPerSecond);
    }

    private static string Row(ScreenQuery p, int id) =>
        $"{id},\"{p.Name.Replace("\"", "\"\"", StringComparison.Ordinal)}\",{p.Kind.Word()},{p.Born},{p.Country},{(p.Gender == Gender.Unknown ? "" : p.Gender.ToString().ToLowerInvariant())}";
}
