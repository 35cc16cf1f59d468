using Pillar.Vocabulary;

namespace Pillar.Screening.Lists.Agreement;

/// <summary>
/// Finds the pairs of entries that have something in common: each thing that can be had in common is a key, and entries of different lists under
/// one key are compared once.
/// </summary>
internal sealed class PartyLinks
{
    /// <summary>More entries than this under one key say that the key tells nobody apart.</summary>
    private const int MostUnderOneKey = 24;

    private readonly IReadOnlyList<PartyFacts> parties;
    private readonly Dictionary<string, List<int>> keys = new(StringComparer.Ordinal);

    public PartyLinks(IReadOnlyList<PartyFacts> parties)
    {
        this.parties = parties;
        for (var i = 0; i < parties.Count; i++)
        {
            foreach (var key in Keys(parties[i]))
            {
                Add(key, i);
            }
        }
    }

    /// <summary>Keys that were passed over; known once the links were read.</summary>
    public int Crowded { get; private set; }

    /// <summary>Each linked pair once, the list with the first id on the left.</summary>
    public IEnumerable<(PartyFacts Left, PartyFacts Right, LinkReasons Reasons)> Find()
    {
        var seen = new HashSet<(int, int)>();
        foreach (var under in keys.Values.Where(static u => u.Count > 1))
        {
            if (under.Count > MostUnderOneKey)
            {
                Crowded++;
                continue;
            }

            foreach (var (left, right) in Pairs(under).Where(seen.Add))
            {
                var reasons = LinkReasons.Between(parties[left], parties[right]);
                if (reasons.Linked)
                {
                    yield return (parties[left], parties[right], reasons);
                }
            }
        }
    }

    private IEnumerable<(int Left, int Right)> Pairs(List<int> under)
    {
        for (var i = 0; i < under.Count; i++)
        {
            for (var j = i + 1; j < under.Count; j++)
            {
                var order = string.CompareOrdinal(parties[under[i]].Edition.Id, parties[under[j]].Edition.Id);
                if (order != 0)
                {
                    yield return order < 0 ? (under[i], under[j]) : (under[j], under[i]);
                }
            }
        }
    }

    private void Add(string key, int party)
    {
        if (!keys.TryGetValue(key, out var under))
        {
            keys.Add(key, under = []);
        }

        if (under.Count == 0 || under[^1] != party)
        {
            under.Add(party);
        }
    }

    private static IEnumerable<string> Keys(PartyFacts party) =>
        party.References.Concat(party.Quoted).Select(static r => $"r:{r}")
            .Concat(party.Entry.Identifiers.Select(static i => i.Value).Where(LinkReasons.TellsApart).Select(static i => $"i:{i.Normal}"))
            .Concat(party.Names.Keys.Select(static n => $"n:{n}"));
}
