using Pillar.States.Data;

namespace Pillar.States.Destinations;

/// <summary>
/// The facts about destinations: the bundled table, and over it the imported one. An imported source replaces the bundled rows of the same
/// source and nothing else. No row about a territory means "no verified value", never "no embargo".
/// </summary>
public sealed class DestinationFacts
{
    private readonly TerritoryTable territories;
    private readonly ILookup<string, DestinationFact> byTerritory;

    internal DestinationFacts(TerritoryTable territories, IReadOnlyList<DestinationFact> bundled, IReadOnlyList<DestinationFact> imported)
    {
        this.territories = territories;
        var replaced = imported.Select(fact => fact.Source.Source).ToHashSet(StringComparer.Ordinal);
        All = [.. bundled.Where(fact => !replaced.Contains(fact.Source.Source)), .. imported];
        byTerritory = All.ToLookup(fact => fact.Territory, StringComparer.Ordinal);
        Editions = [.. All.GroupBy(fact => fact.Source.Source, StringComparer.Ordinal).Select(source => Edition(source, replaced))];
    }

    /// <summary>Every fact in use.</summary>
    public IReadOnlyList<DestinationFact> All { get; }

    /// <summary>The tables in use with their dates.</summary>
    public IReadOnlyList<DestinationFactEdition> Editions { get; }

    /// <summary>
    /// What the tables say about a territory: its own facts, then what it takes from the State it follows. A restriction is taken from that State
    /// unless the same table says the same of the territory itself; a group is taken only from a table that has no row for the territory.
    /// </summary>
    public IReadOnlyList<DestinationFact> Of(string alpha2)
    {
        var own = byTerritory[alpha2].ToList();
        var follows = territories.ByCode(alpha2)?.Follows ?? "";
        return follows.Length == 0
            ? own
            : [.. own, .. byTerritory[follows].Where(fact => IsTaken(fact, own)).Select(fact => fact with { Through = follows })];
    }

    public IReadOnlyList<DestinationFact> Of(Territory territory) => Of(territory.Alpha2);

    private static bool IsTaken(DestinationFact fact, List<DestinationFact> own) =>
        fact.Part.Length == 0
        && !own.Exists(mine => mine.Source.Source == fact.Source.Source && (mine.Kind == fact.Kind || !fact.Kind.IsRestriction()));

    private static DestinationFactEdition Edition(IGrouping<string, DestinationFact> source, HashSet<string> replaced) =>
        new(source.Key, source.Max(fact => fact.Source.AsOf) ?? DateOnly.MinValue, source.Count(), replaced.Contains(source.Key));
}

/// <summary>One table of destination facts in use.</summary>
/// <param name="Source">Its name.</param>
/// <param name="AsOf">Its newest date.</param>
/// <param name="Facts">How many rows it has.</param>
/// <param name="Imported">False for the rows that come with the program.</param>
public sealed record DestinationFactEdition(string Source, DateOnly AsOf, int Facts, bool Imported);
