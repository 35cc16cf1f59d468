using Pillar.Screening;
using Pillar.Screening.Lists;
using Pillar.Screening.Snapshot;
using Pillar.Vocabulary;

namespace Pillar.Bench.Trials;

/// <summary>Which side of a pair of names is asked; the index holds only the other.</summary>
internal enum Direction
{
    OriginalToLatin,
    LatinToOriginal,
}

/// <summary>Parties that a list names both in Latin letters and in another script.</summary>
internal static class CrossScript
{
    private const int LongestQuery = 500;

    public static string Word(this Direction direction) => direction == Direction.OriginalToLatin ? "original → Latin" : "Latin → original";

    /// <summary>The list reduced to the side that is not asked. One entry for each party and script: a name in Cyrillic is not found by one in Arabic.</summary>
    public static ListReading Index(ListReading reading, Direction direction) => reading with
    {
        Entries = direction == Direction.OriginalToLatin
            ? [.. reading.Entries.Select(static e => Only(e, Script.Latin)).Where(static e => e.Names.Count > 0)]
            : [.. reading.Entries.SelectMany(static e => Originals(e).Select(static n => n.Script).Distinct().Select(s => Only(e, s)))],
    };

    /// <summary>Queries for persons: every original name, or the first Latin name for each script.</summary>
    public static IReadOnlyList<Trial> Persons(ListReading reading, ListSnapshot index, Direction direction) =>
        Trials(reading, index, direction, PartyKind.Person, static (latin, originals) => originals.Select(o => new Pair(latin[0].Text, o, o.Script.ToString())));

    /// <summary>Queries for organisations: every original name with the Latin name it renders best, by class.</summary>
    public static IReadOnlyList<Trial> Organisations(ListReading reading, ListSnapshot index, Direction direction) =>
        Trials(reading, index, direction, PartyKind.Organisation, static (latin, originals) => originals.Select(o => Best(latin, o)));

    private sealed record Pair(string Latin, PartyName Original, string Row);

    private static Pair Best(IReadOnlyList<PartyName> latin, PartyName original)
    {
        var best = latin.MaxBy(l => OrganisationClass.Met(l.Text, original.Text))!.Text;
        return new Pair(best, original, OrganisationClass.Of(best, original.Text).ToString().ToLowerInvariant());
    }

    private static Trial[] Trials(
        ListReading reading, ListSnapshot index, Direction direction, PartyKind kind, Func<IReadOnlyList<PartyName>, IEnumerable<PartyName>, IEnumerable<Pair>> pairs)
    {
        var places = Enumerable.Range(0, index.Count).ToDictionary(i => Key(index.Entry(i)));
        return
        [
            .. from entry in reading.Entries
               where entry.Kind == kind
               let latin = Strong(entry).Where(static n => n.Script == Script.Latin).ToArray()
               where latin.Length > 0
               from pair in pairs(latin, Originals(entry))
               let query = direction == Direction.OriginalToLatin ? pair.Original.Text : pair.Latin
               let other = direction == Direction.OriginalToLatin ? pair.Latin : pair.Original.Text
               where query.Length <= LongestQuery
               let place = places[(entry.Reference, direction == Direction.OriginalToLatin ? Script.Latin : pair.Original.Script)]
               group new Trial(pair.Row, new ScreenQuery(query, kind), place, entry.Reference, other) by (pair.Row, query, place) into same
               select same.First(),
        ];
    }

    private static IEnumerable<PartyName> Strong(ListEntry entry) => entry.Names.Select(static n => n.Value).Where(static n => n.Strength == NameStrength.Strong);

    private static IEnumerable<PartyName> Originals(ListEntry entry) => Strong(entry).Where(static n => n.Script is not (Script.Latin or Script.None));

    private static ListEntry Only(ListEntry entry, Script script) =>
        entry with { Names = [.. entry.Names.Where(n => n.Value.Strength == NameStrength.Strong && n.Value.Script == script)] };

    private static (string Reference, Script Script) Key(ListEntry entry) => (entry.Reference, entry.Names[0].Value.Script);
}
