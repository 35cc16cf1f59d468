using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using Pillar.Screening;
using Pillar.Screening.Watch;
using Xunit;

namespace Pillar.UnitTests.Screening.Watch;

/// <summary>What watching tells is what two screenings of the whole base, one on each edition, tell apart: not less and not more.</summary>
public sealed class FullScreeningTests : IDisposable
{
    private const string Older = "lists/un/un_consolidated_2025-11-18.xml.gz", Newer = "lists/un/un_consolidated_2026-02-27.xml.gz";

    private readonly WatchDesk desk = new();

    public void Dispose() => desk.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Of_two_editions_that_differ_in_many_entries(int seed)
    {
        var random = new Random(seed);
        var names = Shorten(TestData.File(Older), random, "un_2025-11-18.xml").Concat(Shorten(TestData.File(Newer), random, "un_2026-02-27.xml")).ToArray();
        Compare(desk.Home.File("un_2025-11-18.xml"), desk.Home.File("un_2026-02-27.xml"), Customers(names, random), least: 300);
    }

    [Fact]
    public void Of_the_older_and_the_newer_list_of_the_United_Nations()
    {
        var random = new Random(4);
        var newer = TestData.File(Newer);
        Compare(TestData.File(Older), newer, Customers([.. NamesOf(XDocument.Load(Unpacked(newer)))], random), least: 1);
    }

    private void Compare(string older, string newer, string[] customers, int least)
    {
        desk.ImportFile(older);
        desk.Add(customers);
        var before = Screened("before.csv");
        desk.ImportFile(newer);
        var after = Screened("after.csv");
        var run = desk.Run();
        var altered = run.Lists.Single(static l => l.Id is "un" or "un-consolidated").Altered.ToHashSet(StringComparer.Ordinal);
        var expected = after.Keys.Union(before.Keys)
            .Where(hit => altered.Contains(hit.Entry) || !before.ContainsKey(hit) || !after.ContainsKey(hit))
            .Select(hit => (hit.Id, hit.Entry, Now: after.GetValueOrDefault(hit, "0"), Before: before.GetValueOrDefault(hit, "0")));
        var told = run.Touched.Where(static t => t.List is "un" or "un-consolidated").Select(static t => (t.Id, t.Entry, Now: Text(t.Score), Before: Text(t.ScoreBefore)));
        var rows = customers.ToDictionary(static c => c[..c.IndexOf(',', StringComparison.Ordinal)], StringComparer.Ordinal);
        Assert.Empty(expected.Except(told).Select(t => ("not told", t, rows[t.Id])));
        Assert.Empty(told.Except(expected).Select(t => ("told beside", t, rows[t.Id])));
        Assert.True(run.Touched.Count >= least, $"{run.Touched.Count} touched");
    }

    /// <summary>Hits on the UN's own list by customer and entry, each with its score.</summary>
    private Dictionary<(string Id, string Entry), string> Screened(string output)
    {
        desk.Files.Run(new ScreenFileJob(desk.Home.File("customers.csv"), desk.Home.File(output)) { Thresholds = Thresholds.Shipped });
        return File.ReadLines(desk.Home.File(output)).Skip(1).Select(static line => line.Split(',')).Where(static c => c[3] is "un" or "un-consolidated")
            .ToDictionary(static c => (c[0], c[4]), static c => c[2]);
    }

    /// <summary>An edition without some records of the real one and with some names altered; returns the names it lost or altered, and some of the others.</summary>
    private List<string> Shorten(string file, Random random, string name)
    {
        var list = XDocument.Load(Unpacked(file));
        var names = new List<string>();
        foreach (var record in list.Descendants().Where(static e => e.Name == "INDIVIDUAL" || e.Name == "ENTITY").ToList())
        {
            var fate = random.Next(12);
            if (fate < 3)
            {
                names.AddRange(NamesOf(record));
            }

            if (fate == 0)
            {
                record.Remove();
            }
            else if (fate == 1 && record.Element("SECOND_NAME") is { Value.Length: > 3 } second)
            {
                second.Value = Slip(second.Value, random);
            }
        }

        list.Save(desk.Home.File(name));
        return names;
    }

    private static IEnumerable<string> NamesOf(XContainer part) => part.Descendants()
        .Where(static e => e.Name == "INDIVIDUAL" || e.Name == "ENTITY")
        .Concat(part is XElement own ? [own] : [])
        .Select(static e => string.Join(' ', new[] { "FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME" }.Select(n => e.Element(n)?.Value.Trim()).Where(static v => v?.Length > 0)))
        .Concat(part.Descendants("ALIAS_NAME").Select(static a => a.Value.Trim()))
        .Concat(part.Descendants("NAME_ORIGINAL_SCRIPT").Select(static a => a.Value.Trim()))
        .Select(static n => string.Join(' ', n.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)))
        .Where(static n => n.Length > 2);

    /// <summary>Each name as it stands or spoilt as names are: a slip or two, another order, a word less, a word more, run together.</summary>
    private static string[] Customers(string[] names, Random random) => [.. names.SelectMany((name, i) => new[] { name, Spoilt(name, random), Spoilt(Spoilt(name, random), random) }
        .Select((text, j) => string.Create(CultureInfo.InvariantCulture, $"c{i}-{j},\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\",,,")))];

    private static string Spoilt(string name, Random random)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return random.Next(6) switch
        {
            0 => string.Join(' ', words.Reverse()),
            1 when words.Length > 2 => string.Join(' ', words.Skip(1)),
            2 => name + " Quenverix",
            3 when words.Length > 1 => words[0] + string.Join(' ', words.Skip(1)),
            _ => Slip(name, random),
        };
    }

    private static string Slip(string name, Random random)
    {
        var at = random.Next(1, name.Length - 1);
        return random.Next(2) == 0 || name[at] == ' ' || char.IsSurrogate(name[at]) ? name : name.Remove(at, 1);
    }

    private static string Text(double score) => score.ToString("0.####", CultureInfo.InvariantCulture);

    private string Unpacked(string file)
    {
        var path = desk.Home.File(Path.GetFileNameWithoutExtension(file));
        using var packed = new GZipStream(File.OpenRead(file), CompressionMode.Decompress);
        using var plain = File.Create(path);
        packed.CopyTo(plain);
        return path;
    }
}
