using Pillar.Bench.Report;
using Pillar.Bench.Trials;
using Pillar.Screening.Matching;
using Pillar.Screening.Snapshot;

namespace Pillar.Bench;

/// <summary>The rows on recall and alarms: each method measures and returns numbers.</summary>
internal sealed class Recall(RealLists lists, string data, Sample sample)
{
    /// <summary>Every strong name of every list; nothing is learnt from a list's own names, so that both halves are asked.</summary>
    public IReadOnlyList<(string List, IReadOnlyList<Tally> Rows)> OwnNames() => [.. lists.Compiled.Select(OwnNames)];

    private (string List, IReadOnlyList<Tally> Rows) OwnNames(ListSnapshot list)
    {
        var verdicts = TrialRun.Run(sample.Of(Trials.OwnNames.Of(list)), list);
        Misses.Show($"own {list.Edition.Id}", verdicts.Where(static v => v.Trial.Row == Trials.OwnNames.Several || v.Best == 0));
        return (list.Edition.Id, Tally.ByRow(verdicts));
    }

    public IReadOnlyList<(string List, Direction Direction, IReadOnlyList<Tally> Rows)> Persons(SplitHalf half) =>
        [.. Cross("person", half, static (r, i, d) => CrossScript.Persons(r, i, d))];

    public IReadOnlyList<(string List, Direction Direction, IReadOnlyList<Tally> Rows)> Organisations(SplitHalf half) =>
        [.. Cross("organisation", half, static (r, i, d) => CrossScript.Organisations(r, i, d))];

    /// <summary>Pairs of organisations' names by class, to be looked at.</summary>
    public IReadOnlyList<Trial> Pairs(SplitHalf half)
    {
        var reading = lists.Readings.First(static r => r.Edition.Id == "eu-journal");
        using var index = lists.Compile(CrossScript.Index(reading, Direction.OriginalToLatin));
        return [.. CrossScript.Organisations(reading, index, Direction.OriginalToLatin).Where(t => half.Holds(t.Reference))];
    }

    private IEnumerable<(string List, Direction Direction, IReadOnlyList<Tally> Rows)> Cross(
        string title, SplitHalf half, Func<Screening.Lists.ListReading, ListSnapshot, Direction, IReadOnlyList<Trial>> trials)
    {
        foreach (var reading in lists.WithOriginals)
        {
            foreach (var direction in Enum.GetValues<Direction>())
            {
                using var index = lists.Compile(CrossScript.Index(reading, direction));
                var verdicts = TrialRun.Run(sample.Of([.. trials(reading, index, direction).Where(t => half.Holds(t.Reference))]), index);
                Misses.Show($"{reading.Edition.Id} {title} {direction}", verdicts);
                yield return (reading.Edition.Id, direction, Tally.ByRow(verdicts));
            }
        }
    }

    public IReadOnlyList<Tally> Slips(int errors, SplitHalf half)
    {
        var verdicts = TrialRun.Run(sample.Of([.. Trials.Slips.Of(lists.Un, errors).Where(t => half.Holds(t.Reference))]), lists.Un);
        Misses.Show($"slips {errors}", verdicts);
        return Tally.ByRow(verdicts);
    }

    public IReadOnlyList<(string Lists, Alarm[] Alarms)> Alarms(SplitHalf half)
    {
        var people = sample.Of(Negatives.Read(data, half));
        using var onlyUn = SearchedLists.InMemory(lists.Un);
        _ = onlyUn.Index;
        var un = Trials.Alarms.Run(people, onlyUn);
        var all = Trials.Alarms.Run(people, lists.Searched);
        Misses.Show("false UN", un);
        Misses.Show("false all", all);
        return [("UN", un), ("all", all)];
    }
}
