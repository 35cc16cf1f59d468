using Pillar.Vocabulary;

namespace Pillar.Screening.Lists;

/// <summary>What a list holds, counted.</summary>
/// <param name="Kinds">Entries by kind of party, the most frequent first.</param>
/// <param name="Names">Names of all entries, weak ones included.</param>
/// <param name="WeakNames">Names the publisher calls weak.</param>
/// <param name="Identifiers">Numbers and addresses that tell a party apart.</param>
/// <param name="Programmes">Entries by programme, the most frequent first; an entry under several counts in each.</param>
public sealed record ListContents(
    IReadOnlyList<(PartyKind Kind, int Entries)> Kinds, int Names, int WeakNames, int Identifiers, IReadOnlyList<(string Programme, int Entries)> Programmes)
{
    internal static ListContents Of(IEnumerable<ListEntry> entries)
    {
        var (names, weak, identifiers) = (0, 0, 0);
        var (kinds, programmes) = (new Dictionary<PartyKind, int>(), new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (var entry in entries)
        {
            names += entry.Names.Count;
            weak += entry.Names.Count(static n => n.Value.Strength == NameStrength.Weak);
            identifiers += entry.Identifiers.Count;
            kinds[entry.Kind] = kinds.GetValueOrDefault(entry.Kind) + 1;
            foreach (var programme in entry.Programmes.Distinct(StringComparer.Ordinal))
            {
                programmes[programme] = programmes.GetValueOrDefault(programme) + 1;
            }
        }

        return new ListContents(Ranked(kinds), names, weak, identifiers, Ranked(programmes));
    }

    private static (T, int)[] Ranked<T>(Dictionary<T, int> counts)
        where T : notnull =>
        [.. counts.OrderByDescending(static c => c.Value).ThenBy(static c => c.Key).Select(static c => (c.Key, c.Value))];
}
