using Pillar.Screening;
using Pillar.Screening.Matching;
using Pillar.Vocabulary;

namespace Pillar.Bench.Trials;

/// <summary>What the engine says about someone who is on no list.</summary>
/// <param name="Person">Who.</param>
/// <param name="ByName">Score of the best hit by name alone; 0 when there is none or only one-word weak names.</param>
/// <param name="ByAll">The same with kind, date of birth, country and gender.</param>
internal readonly record struct Alarm(ScreenQuery Person, float ByName, float ByAll)
{
    public Script Script => Scripts.Of(Person.Name);
}

/// <summary>Alerts on synthetic people.</summary>
internal static class Alarms
{
    /// <summary>As a screening searches.</summary>
    public static Alarm[] Run(IReadOnlyList<ScreenQuery> people, SearchedLists lists) => Run(people, lists, TrialRun.Screen);

    /// <summary>At one floor for all names.</summary>
    public static Alarm[] Run(IReadOnlyList<ScreenQuery> people, SearchedLists lists, float floor) => Run(people, lists, (matcher, query) => matcher.Match(query, floor));

    private static Alarm[] Run(IReadOnlyList<ScreenQuery> people, SearchedLists lists, Func<Matcher, ScreenQuery, IReadOnlyList<RawHit>> search) => Cores.Map<ScreenQuery, Alarm>(people, () =>
    {
        var matcher = new Matcher(lists);
        return person => new Alarm(person, Best(search(matcher, ByName(person))), Best(search(matcher, person)));
    });

    public static ScreenQuery ByName(ScreenQuery person) => new(person.Name);

    private static float Best(IReadOnlyList<RawHit> hits)
    {
        foreach (var hit in hits)
        {
            if (!hit.OneWeakWord)
            {
                return hit.Score;
            }
        }

        return 0;
    }
}
