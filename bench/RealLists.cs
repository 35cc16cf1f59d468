using System.Globalization;
using Pillar.Screening.Lists;
using Pillar.Screening.Lists.Reading;
using Pillar.Screening.Snapshot;
using Pillar.States;
using Pillar.Vocabulary;

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

    private IReadOnlyList<ListSnapshot>? compiled;

    public RealLists(string data)
    {
        var aids = StatesModule.Load();
        var groups = Files.Select(f => Existing(Path.Combine(data, f))).Select(static f => new SourceFile(f))
            .Select(static f => (File: f, Found: ListSources.All.Select(s => (Source: s, Id: s.Recognise(f))).FirstOrDefault(s => s.Id is not null)))
            .Where(static f => f.Found.Id is not null)
            .GroupBy(static f => f.Found.Id!);
        foreach (var group in groups)
        {
            Readings.Add(group.First().Found.Source.Read(group.Key, [.. group.Select(static g => g.File)], new ReadingAids(aids)));
        }
    }

    public List<ListReading> Readings { get; } = [];

    /// <summary>All lists, compiled when first asked for.</summary>
    public IReadOnlyList<ListSnapshot> Compiled => compiled ??= [.. Readings.Select(Compile)];

    public ListSnapshot Un => Compiled.First(static s => s.Edition.Format == "un-xml");

    /// <summary>Compiles a reading into a snapshot, opened.</summary>
    public ListSnapshot Compile(ListReading reading)
    {
        var path = Path.Combine(folder, Guid.CreateVersion7(TimeProvider.System.GetUtcNow()).ToString("N", CultureInfo.InvariantCulture));
        using (var output = File.Create(path))
        {
            ListCompiler.Compile(reading.Edition, reading.Entries, output);
        }

        return ListSnapshot.Open(path);
    }

    private static string Existing(string path) => File.Exists(path)
        ? path
        : throw new BadInputException(path, "the real list (PILLAR_TEST_DATA names the folder that holds lists/ and threats/)", "no file");

    public void Dispose()
    {
        foreach (var snapshot in compiled ?? [])
        {
            snapshot.Dispose();
        }

        Directory.Delete(folder, recursive: true);
    }
}
