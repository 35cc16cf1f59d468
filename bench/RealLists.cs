using System.Globalization;
using Pillar.Screening.Lists;
using Pillar.Screening.Lists.Reading;
using Pillar.Screening.Snapshot;
using Pillar.States;

namespace Pillar.Bench;

/// <summary>The real official lists, read as an import reads them and compiled to snapshots in a temporary folder.</summary>
internal sealed class RealLists : IDisposable
{
    private static readonly string[] Files =
    [
        "lists/un/un_consolidated_2026-02-27.xml.gz",
        "lists/us_ofac/sdn_2021-07-07.csv.gz", "lists/us_ofac/add_2021-07-07.csv.gz", "lists/us_ofac/alt_2021-07-07.csv",
        "lists/us_ofac/sdn_comments_2021-07-07.csv",
        "lists/us_ofac/cons_prim_2025-12-19.csv", "lists/us_ofac/cons_add_2025-12-19.csv", "lists/us_ofac/cons_alt_2025-12-19.csv",
        "lists/us_ofac/cons_comments_2025-12-19.csv",
        "lists/derived/us-csl_2026-07-31.csv.gz",
        "lists/derived/eu-annexes_2026-08.targets.simple.csv.gz",
    ];

    private readonly string folder = Directory.CreateTempSubdirectory("pillar-bench-").FullName;

    public RealLists(string data)
    {
        var aids = StatesModule.Load();
        var groups = Files.Select(f => Path.Combine(data, f)).Where(File.Exists).Select(static f => new SourceFile(f))
            .Select(static f => (File: f, Found: ListSources.All.Select(s => (Source: s, Id: s.Recognise(f))).FirstOrDefault(s => s.Id is not null)))
            .Where(static f => f.Found.Id is not null)
            .GroupBy(static f => f.Found.Id!);
        foreach (var group in groups)
        {
            Readings.Add(group.First().Found.Source.Read(group.Key, [.. group.Select(static g => g.File)], new ReadingAids(aids)));
        }
    }

    public List<ListReading> Readings { get; } = [];

    /// <summary>Compiles readings (all by default) into snapshots, opened.</summary>
    public IReadOnlyList<ListSnapshot> Compile(IEnumerable<ListReading>? readings = null) =>
        [.. (readings ?? Readings).Select(Compile)];

    public ListSnapshot Compile(ListReading reading)
    {
        var path = Path.Combine(folder, Guid.CreateVersion7(TimeProvider.System.GetUtcNow()).ToString("N", CultureInfo.InvariantCulture));
        using (var output = File.Create(path))
        {
            ListCompiler.Compile(reading.Edition, reading.Entries, output);
        }

        return ListSnapshot.Open(path);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
