using Pillar.Bench.Trials;

namespace Pillar.Bench;

/// <summary>Recall against alert rate over thresholds.</summary>
/// <param name="Thresholds">From low to high.</param>
/// <param name="AlertRate">Share of people on no list that alert by name alone on all lists, at each threshold.</param>
/// <param name="Recall">Share of queries whose right entry alerts, at each threshold, by row.</param>
internal sealed record Curve(IReadOnlyList<double> Thresholds, IReadOnlyList<double> AlertRate, IReadOnlyList<(string Row, IReadOnlyList<double> Shares)> Recall)
{
    private const double Lowest = 0.50;
    private const double Step = 0.025;
    private const int Steps = 18;
    private const int People = 12_000;
    private const int OfRow = 4_000;

    /// <summary>Measured on one half; every search goes down to the lowest threshold.</summary>
    public static Curve Of(RealLists lists, string data, Sample sample, SplitHalf half)
    {
        double[] thresholds = [.. Enumerable.Range(0, Steps + 1).Select(static i => Math.Round(Lowest + i * Step, 3))];
        var people = sample.Of(Negatives.Read(data, half), People);
        var alarms = Alarms.Run(people, lists.Searched, (float)Lowest).Select(static a => a.ByName).ToArray();
        return new Curve(thresholds, Shares(alarms, thresholds), [.. Rows(lists, sample, half).Select(r => (r.Row, Shares(r.Scores, thresholds)))]);
    }

    private static IEnumerable<(string Row, float[] Scores)> Rows(RealLists lists, Sample sample, SplitHalf half)
    {
        IReadOnlyList<Trial> Asked(IEnumerable<Trial> trials) => sample.Of([.. trials.Where(t => half.Holds(t.Reference))], OfRow);
        yield return ("own names, UN", TrialRun.Scores(Asked(OwnNames.Of(lists.Un).Where(static t => t.Row == OwnNames.Several)), lists.Un, (float)Lowest));
        yield return ("one error, UN", TrialRun.Scores(Asked(Slips.Of(lists.Un, 1)), lists.Un, (float)Lowest));
        yield return ("two errors, UN", TrialRun.Scores(Asked(Slips.Of(lists.Un, 2)), lists.Un, (float)Lowest));
        foreach (var direction in Enum.GetValues<Direction>())
        {
            yield return ($"persons, {direction.Word()}", [.. lists.WithOriginals.SelectMany(reading => Persons(lists, reading, direction, Asked))]);
        }
    }

    private static float[] Persons(RealLists lists, Screening.Lists.ListReading reading, Direction direction, Func<IEnumerable<Trial>, IReadOnlyList<Trial>> asked)
    {
        using var index = lists.Compile(CrossScript.Index(reading, direction));
        return TrialRun.Scores(asked(CrossScript.Persons(reading, index, direction)), index, (float)Lowest);
    }

    private static IReadOnlyList<double> Shares(float[] scores, double[] thresholds) =>
        [.. thresholds.Select(t => scores.Length == 0 ? 0 : (double)scores.Count(s => s >= (float)t) / scores.Length)];
}
