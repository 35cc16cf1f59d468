using System.Globalization;
using Pillar.Screening;
using Pillar.Screening.Lists.Reading;
using Pillar.Screening.Lists.UnConsolidated;
using Pillar.States;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Screening.Matching.Index;

/// <summary>The index against a scan of all names: what scores as an alert must be found, at the same score.</summary>
public class RetrievalTests(ITestOutputHelper output)
{
    private static readonly float Possible = (float)Thresholds.Shipped.Possible;

    [Fact]
    public void On_a_made_list_the_index_finds_what_a_scan_of_all_names_finds()
    {
        var names = MadeNames.Many(800, seed: 2);
        using var list = MadeList.Of(names);
        Compare(list, Mistyped(names, 200, 1), mostLost: 0.03);
    }

    [Fact]
    public void On_the_real_list_of_the_un_the_index_finds_what_a_scan_of_all_names_finds()
    {
        var real = TestData.File("lists/un/un_consolidated_2026-02-27.xml.gz");
        var entries = new UnConsolidatedSource().Read("un", [new SourceFile(real)], new ReadingAids(StatesModule.Load())).Entries;
        entries = [.. entries.Where((_, i) => i % 3 == 0)];
        using var list = new MadeList(entries);
        var names = entries.SelectMany(e => e.Names).Where(n => n.Value.Strength == NameStrength.Strong).Select(n => n.Value.Text).ToArray();
        Compare(list, Mistyped(names, 100, 2), mostLost: 0.03);
    }

    private static List<string> Mistyped(string[] names, int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => Slips.Make(names[random.Next(names.Length)], random)).Where(q => q.Length > 1)];
    }

    /// <summary>Every hit of the index has the score of the scan; of the alerts of the scan no more than a share is lost, and none of the best ones.</summary>
    private void Compare(MadeList list, List<string> queries, double mostLost)
    {
        var scan = new FullScan(list.Snapshot);
        var (alerts, lost, bestLost) = (0, new List<string>(), new List<string>());
        foreach (var query in queries)
        {
            var expected = scan.Find(query, Possible);
            var found = list.Matcher.Match(new ScreenQuery(query), Possible).ToDictionary(h => h.Entry, h => h.Score);
            alerts += expected.Count;
            Assert.All(found, hit => Assert.Equal(expected.GetValueOrDefault(hit.Key), hit.Value, 4));
            var missing = expected.Where(e => !found.ContainsKey(e.Key)).ToArray();
            lost.AddRange(missing.Select(m => string.Create(CultureInfo.InvariantCulture, $"{m.Value:0.000} {query} = {scan.NameOf(query, m.Key)};")));
            bestLost.AddRange(missing.Where(m => m.Value >= expected.Values.Max()).Select(_ => query));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{queries.Count} queries, {alerts} alerts, lost {lost.Count} ({string.Join(' ', lost.Take(20))}), best lost {bestLost.Count}"));
        Assert.True(alerts > queries.Count / 2, $"{alerts} alerts");
        Assert.True(lost.Count <= mostLost * alerts, $"{lost.Count} of {alerts} alerts lost, {string.Join(' ', lost.Take(20))}");
        Assert.True(bestLost.Count <= mostLost * queries.Count, $"the best hit is lost {bestLost.Count} times");
    }
}
