using System.Diagnostics;
using Pillar.Bench.Trials;
using Pillar.Screening;
using Pillar.Screening.Matching;

namespace Pillar.Bench.Engine;

/// <summary>Names a second through the engine on two threads, all lists; reading and writing files is not part of it.</summary>
/// <param name="Names">Names that were screened.</param>
/// <param name="Threads">Threads that screened them.</param>
/// <param name="Seconds">From the first to the last.</param>
internal sealed record Batch(int Names, int Threads, double Seconds)
{
    private const int TwoThreads = 2;

    public double NamesPerSecond => Names / Seconds;

    public static Batch Run(RealLists lists, IReadOnlyList<ScreenQuery> people)
    {
        // A first round that is not counted, so that all code is compiled as it stays.
        Screen(lists, [.. people.Take(people.Count / 10)]);
        var watch = Stopwatch.StartNew();
        Screen(lists, people);
        return new Batch(people.Count, TwoThreads, watch.Elapsed.TotalSeconds);
    }

    private static void Screen(RealLists lists, IReadOnlyList<ScreenQuery> people) => Cores.Map<ScreenQuery, int>(
        people,
        () =>
        {
            var matcher = new Matcher(lists.Searched);
            return person => TrialRun.Screen(matcher, person).Count;
        },
        TwoThreads);
}
