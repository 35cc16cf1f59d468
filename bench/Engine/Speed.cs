using Pillar.Bench.Trials;
using Pillar.Screening;
using Pillar.Screening.Matching;

namespace Pillar.Bench.Engine;

/// <summary>Time of the engine alone on one thread, all lists; what a query allocates, its hits included.</summary>
internal sealed class Speed(RealLists lists, string data, Sample sample)
{
    /// <summary>That are timed; as many others are asked first.</summary>
    private const int Queries = 10_000;

    public IReadOnlyList<(string Queries, Timing Time)> Run()
    {
        var people = sample.Of(Negatives.Read(data), 2 * Queries);
        var slips = sample.Of([.. Slips.Of(lists.Un, 1).Select(static t => t.Query)], 2 * Queries);
        return
        [
            ("people, all columns", Time(people)),
            ("people, by name alone", Time([.. people.Select(Alarms.ByName)])),
            ("UN names with one error", Time(slips)),
        ];
    }

    private Timing Time(IReadOnlyList<ScreenQuery> queries)
    {
        var matcher = new Matcher(lists.Searched);
        return Timing.Of(queries, queries.Count / 2, query => TrialRun.Screen(matcher, query));
    }
}
