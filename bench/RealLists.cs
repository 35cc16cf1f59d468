using System.Diagnostics;
using System.Globalization;
using Pillar.Platform;
using Pillar.Screening.Lists;
using Pillar.Screening.Lists.Reading;
using Pillar.Screening.Lists.Store;
using Pillar.Screening.Matching;
using Pillar.Screening.Snapshot;
using Pillar.States;
using Pillar.Vocabulary;

namespace Pillar.Bench;

/// <summary>The real official lists, read as an import reads them and compiled to snapshots in a temporary folder.</summary>
internal sealed class RealLists : IDisposable
{
    public const string UnFile = "lists/un/un_consolidated_2026-02-27.xml.gz";

    private static readonly string[] Files =
    [
        UnFile,
        "lists/us_ofac/sdn_2021-07-07.csv.gz", "lists/us_ofac/add_2021-07-07.csv.gz", "lists/us_ofac/alt_2021-07-07.csv",
        "lists/us_ofac/sdn_comments_2021-07-07.csv",
        "lists/us_ofac/cons_prim_2025-12-19.csv", "lists/us_ofac/cons_add_2025-12-19.csv", "lists/us_ofac/cons_alt_2025-12-19.csv",
        "lists/us_ofac/cons_comments_2025-12-19.csv",
        "lists/derived/us-csl_2026-07-31.csv.gz",
        "lists/derived/eu-annexes_2026-08.targets.simple.csv.gz",
    ];

    private const string Snapshots = "lists";

    private readonly string folder;
    private readonly Stopwatch watch = Stopwatch.StartNew();
    private IReadOnlyList<ListSnapshot>? compiled;
    private SearchedLists? searched;
    private int written;

    /// <summary>Reads the files (all by default) below a folder.</summary>
    /// <exception cref="BadInputException">A file is not there.</exception>
    public RealLists(string data, IReadOnlyList<string>? files = null)
    {
        Sources = [.. (files ?? Files).Select(f => Existing(Path.Combine(data, f)))];
        folder = Directory.CreateTempSubdirectory("pillar-bench-").FullName;
        var aids = StatesModule.Load();
        var groups = Sources.Select(static f => new SourceFile(f))
            .Select(static f => (File: f, Found: ListSources.All.Select(s => (Source: s, Id: s.Recognise(f))).FirstOrDefault(s => s.Id is not null)))
            .Where(static f => f.Found.Id is not null)
            .GroupBy(static f => f.Found.Id!);
        foreach (var group in groups)
        {
            Readings.Add(group.First().Found.Source.Read(group.Key, [.. group.Select(static g => g.File)], new ReadingAids(aids)));
        }

        watch.Stop();
    }

    /// <summary>Paths of the files.</summary>
    public IReadOnlyList<string> Sources { get; }

    public List<ListReading> Readings { get; } = [];

    /// <summary>All lists, compiled when first asked for.</summary>
    public IReadOnlyList<ListSnapshot> Compiled => compiled ??= CompileAll();

    /// <summary>All lists with their index, made when first asked for.</summary>
    public SearchedLists Searched => searched ??= Indexed();

    /// <summary>Where the snapshots of <see cref="Compiled"/> lie, in <c>lists</c>, and their index, in <c>index</c>.</summary>
    public string Folder => folder;

    /// <summary>From source files to snapshots and their index, once <see cref="Searched"/> was asked for.</summary>
    public TimeSpan CompileTime => watch.Elapsed;

    public ListSnapshot Un => Compiled.First(static s => s.Edition.Format == "un-xml");

    /// <summary>Lists that give names in their own script beside Latin ones.</summary>
    public IEnumerable<ListReading> WithOriginals => Readings.Where(static r => r.Edition.Id is "un-consolidated" or "eu-journal");

    /// <summary>Compiles a reading into a snapshot, opened.</summary>
    public ListSnapshot Compile(ListReading reading) => Compile(reading, folder);

    private List<ListSnapshot> CompileAll()
    {
        watch.Start();
        var lists = Directory.CreateDirectory(Path.Combine(folder, Snapshots)).FullName;
        List<ListSnapshot> all = [.. Readings.Select(r => Compile(r, lists))];
        watch.Stop();
        return all;
    }

    private SearchedLists Indexed()
    {
        var lists = Compiled;
        watch.Start();
        var all = Open(folder, lists);
        _ = all.Index;
        watch.Stop();
        return all;
    }

    private static SearchedLists Open(string folder, IReadOnlyList<ListSnapshot> lists) => new(lists, () => new IndexStore(new PillarHome(folder)).Open(lists));

    /// <summary>What another process has compiled, as a tool opens it.</summary>
    public static SearchedLists Open(string folder) =>
        Open(folder, [.. Directory.EnumerateFiles(Path.Combine(folder, Snapshots)).Order(StringComparer.Ordinal).Select(ListSnapshot.Open)]);

    private ListSnapshot Compile(ListReading reading, string into)
    {
        var path = Path.Combine(into, (written++).ToString("0000", CultureInfo.InvariantCulture) + ".snapshot");
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
        searched?.Dispose();
        foreach (var snapshot in compiled ?? [])
        {
            snapshot.Dispose();
        }

        Directory.Delete(folder, recursive: true);
    }
}
