using Pillar.Screening;
using Pillar.Screening.Lists;
using Pillar.Screening.Matching;
using Pillar.Screening.Snapshot;
using Pillar.Vocabulary;

namespace Pillar.Bench;

/// <summary>Recall and false alarms of the engine at one threshold, on the real lists.</summary>
internal sealed class Accuracy(RealLists lists, string data, bool tuning)
{
    private const float Floor = 0.5f;
    private static float Possible => (float)Thresholds.Shipped.Possible;

    private bool InHalf(string key) => Split.IsTuning(key) == tuning;

    /// <summary>Every strong name of every list must find its own entry.</summary>
    public void OwnNames(IReadOnlyList<ListSnapshot> snapshots)
    {
        for (var l = 0; l < snapshots.Count; l++)
        {
            var matcher = new Matcher([snapshots[l]]);
            var (asked, found, alerts, several, missedAlerts) = (0, 0, 0, 0, new List<string>());
            for (var e = 0; e < snapshots[l].Count; e++)
            {
                var entry = snapshots[l].Entry(e);
                foreach (var name in entry.Names.Select(static n => n.Value).Where(static n => n.Strength == NameStrength.Strong))
                {
                    asked++;
                    var score = matcher.Match(new ScreenQuery(name.Text.Length > 500 ? name.Text[..500] : name.Text, entry.Kind), Floor).Where(h => h.Entry == e).Select(static h => h.Score).FirstOrDefault();
                    found += score > 0 ? 1 : 0;
                    var words = name.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length > 1;
                    several += words ? 1 : 0;
                    alerts += words && score >= Possible ? 1 : 0;
                    if (score == 0 || (words && score < Possible))
                    {
                        missedAlerts.Add($"{entry.Reference} {name.Text} ({score:0.00})");
                    }
                }
            }

            Console.WriteLine($"own names {snapshots[l].Edition.Id,-16} asked {asked,6}  retrieved {Share(found, asked)}  several words: alert {Share(alerts, several)}");
            missedAlerts.Take(12).ToList().ForEach(static m => Console.WriteLine("    " + m));
        }
    }

    /// <summary>Query with the original script against an index that holds only the Latin names, and the other way round.</summary>
    public void CrossScript(string list, PartyKind kind)
    {
        var reading = lists.Readings.First(r => r.Edition.Id == list);
        CrossScript(reading, kind, queryOriginal: true);
        CrossScript(reading, kind, queryOriginal: false);
    }

    private void CrossScript(ListReading reading, PartyKind kind, bool queryOriginal)
    {
        var kept = reading.Entries.Select(e => e with { Names = [.. e.Names.Where(n => n.Value.Strength == NameStrength.Strong && (n.Value.Script == Script.Latin) == queryOriginal)] })
            .Where(static e => e.Names.Count > 0).ToArray();
        using var index = lists.Compile(reading with { Entries = kept });
        var place = kept.Select(static (e, i) => (e.Reference, i)).ToDictionary(static p => p.Reference, static p => p.i);
        var matcher = new Matcher([index]);
        var counts = new SortedDictionary<string, (int Asked, int Alerts, int Top)>(StringComparer.Ordinal);
        foreach (var entry in reading.Entries.Where(e => e.Kind == kind && InHalf(e.Reference) && place.ContainsKey(e.Reference)))
        {
            var originals = entry.Names.Where(static n => n.Value.Script != Script.Latin && n.Value.Script != Script.None && n.Value.Strength == NameStrength.Strong).ToArray();
            if (originals.Length == 0)
            {
                continue;
            }

            var queries = queryOriginal ? originals.Select(static o => (o.Value.Text, o.Value.Script)) : [(entry.Names[0].Value.Text, originals[0].Value.Script)];
            foreach (var (text, script) in queries.Where(static q => q.Text.Length <= 500))
            {
                var hits = matcher.Match(new ScreenQuery(text, kind), 0.3f);
                var rank = hits.Select(static (h, i) => (h, i)).Where(h => h.h.Entry == place[entry.Reference]).Select(static h => (h.i, h.h.Score)).DefaultIfEmpty((999, 0f)).First();
                var c = counts.GetValueOrDefault(script.ToString());
                counts[script.ToString()] = (c.Asked + 1, c.Alerts + (rank.Item2 >= Possible ? 1 : 0), c.Top + (rank.Item1 < 5 ? 1 : 0));
                if (Environment.GetEnvironmentVariable("SHOW") == script.ToString() && rank.Item2 < Possible)
                {
                    Console.WriteLine($"    {entry.Reference}: {text} | {string.Join(" / ", entry.Names.Where(static n => n.Value.Script == Script.Latin).Take(3).Select(static n => n.Value.Text))} score {rank.Item2:0.00} rank {rank.Item1}");
                }
            }
        }

        foreach (var (script, c) in counts)
        {
            Console.WriteLine($"{reading.Edition.Id} {kind.Word()} {(queryOriginal ? "original→Latin" : "Latin→original"),-15} {script,-10} asked {c.Asked,5}  alert {Share(c.Alerts, c.Asked)}  top five {Share(c.Top, c.Asked)}");
        }
    }

    /// <summary>Mistyped, swapped and shortened UN names.</summary>
    public void Mistyped(IReadOnlyList<ListSnapshot> snapshots, int errors)
    {
        var list = snapshots.First(static s => s.Edition.Format == "un-xml");
        var matcher = new Matcher([list]);
        var random = new Random(1540 + errors);
        var counts = new SortedDictionary<string, (int Asked, int Alerts)>(StringComparer.Ordinal);
        for (var e = 0; e < list.Count; e++)
        {
            var entry = list.Entry(e);
            if (!InHalf(entry.Reference))
            {
                continue;
            }

            foreach (var name in entry.Names.Select(static n => n.Value).Where(static n => n.Strength == NameStrength.Strong && n.Script == Script.Latin && n.Text.Contains(' ', StringComparison.Ordinal)))
            {
                foreach (var (kind, text) in Typos.Of(name.Text, errors, random))
                {
                    var score = matcher.Match(new ScreenQuery(text, entry.Kind), Floor).Where(h => h.Entry == e).Select(static h => h.Score).FirstOrDefault();
                    var c = counts.GetValueOrDefault(kind);
                    counts[kind] = (c.Asked + 1, c.Alerts + (score >= Possible ? 1 : 0));
                    if (Environment.GetEnvironmentVariable("SHOW") == kind && score < Possible)
                    {
                        Console.WriteLine($"    {entry.Reference}: {name.Text} -> {text} score {score:0.00}");
                    }
                }
            }
        }

        foreach (var (kind, c) in counts)
        {
            Console.WriteLine($"mistyped ×{errors} {kind,-14} asked {c.Asked,6}  alert {Share(c.Alerts, c.Asked)}");
        }

        Console.WriteLine($"mistyped ×{errors} {"all",-14} asked {counts.Values.Sum(static c => c.Asked),6}  alert {Share(counts.Values.Sum(static c => c.Alerts), counts.Values.Sum(static c => c.Asked))}");
    }

    /// <summary>Alerts on synthetic people.</summary>
    public void FalseAlarms(IReadOnlyList<ListSnapshot> snapshots, string title)
    {
        var matcher = new Matcher(snapshots);
        var counts = new SortedDictionary<string, (int Asked, int ByName, int ByAll)>(StringComparer.Ordinal);
        foreach (var person in Negatives.Read(data).Where(p => InHalf(p.Name)))
        {
            var byName = matcher.Match(new ScreenQuery(person.Name), Possible).Any(static h => !h.OneWeakWord);
            var byAll = matcher.Match(person, Possible).Any(static h => !h.OneWeakWord);
            var script = Scripts.Of(person.Name).ToString();
            var c = counts.GetValueOrDefault(script);
            counts[script] = (c.Asked + 1, c.ByName + (byName ? 1 : 0), c.ByAll + (byAll ? 1 : 0));
            if (byName && Environment.GetEnvironmentVariable("SHOW") == "FP")
            {
                var h = matcher.Match(new ScreenQuery(person.Name), Possible)[0];
                var e = matcher.Lists[h.List].Entry(h.Entry);
                Console.WriteLine($"    {person.Name} | {e.Names[matcher.Lists[h.List].Index.Name(h.Name).NameIndex].Value.Text} {h.Score:0.00} {e.Kind}");
            }
        }

        foreach (var (script, c) in counts.OrderByDescending(static c => c.Value.Asked))
        {
            Console.WriteLine($"false alarms {title,-4} {script,-11} asked {c.Asked,6}  by name {Share(c.ByName, c.Asked)}  all columns {Share(c.ByAll, c.Asked)}");
        }

        var (asked, n, a) = (counts.Values.Sum(static c => c.Asked), counts.Values.Sum(static c => c.ByName), counts.Values.Sum(static c => c.ByAll));
        Console.WriteLine($"false alarms {title,-4} {"all",-11} asked {asked,6}  by name {Share(n, asked)}  all columns {Share(a, asked)}");
    }

    private static string Share(int part, int whole) => whole == 0 ? "   –   " : $"{100.0 * part / whole,6:0.00} %";
}
