using Pillar.States.Data;
using Pillar.States.Resources;
using Pillar.Vocabulary;

namespace Pillar.States.Sets;

/// <summary>The sets of States the program knows: regional groups, M49 regions, regional organisations.</summary>
public sealed class StateSets
{
    private readonly TerritoryTable territories;

    internal StateSets(TerritoryTable territories)
    {
        this.territories = territories;
        Groups = [.. Enum.GetValues<RegionalGroup>().Where(static g => g != RegionalGroup.None).Select(Group)];
        Regions = [.. territories.Members.GroupBy(RegionOf, StringComparer.Ordinal).Select(Region).OrderBy(static s => s.Code, StringComparer.Ordinal)];
        Organisations = [.. OrganisationTable.Load().Select(Organisation)];
    }

    /// <summary>The five regional groups, which hold all Members.</summary>
    public IReadOnlyList<StateSet> Groups { get; }

    /// <summary>M49 intermediate regions, and sub-regions where M49 has none; they hold all Members.</summary>
    public IReadOnlyList<StateSet> Regions { get; }

    /// <summary>Regional organisations; a State may be in several or in none.</summary>
    public IReadOnlyList<StateSet> Organisations { get; }

    /// <summary>Date of the memberships of organisations.</summary>
    public static DateOnly OrganisationsAsOf { get; } = FactSheet.Of(OrganisationTable.File).AsOf;

    /// <summary>The set a word names: a group ("african", "grulac"), an M49 code ("011") or an organisation ("ASEAN"); null when it names none.</summary>
    public StateSet? Find(string? word) => StandingWords.ParseGroup(word) is { } group
        ? Groups.First(set => set.Code == group.Word())
        : Regions.Concat(Organisations).FirstOrDefault(set => string.Equals(set.Code, word?.Trim(), StringComparison.OrdinalIgnoreCase));

    /// <summary>The set a word names.</summary>
    /// <exception cref="BadInputException">It names none.</exception>
    public StateSet Require(string word) =>
        Find(word) ?? throw new BadInputException("SET", "a regional group (african, grulac …), an M49 code (011 …) or an organisation (AU, ASEAN …)", word);

    /// <summary>The organisations a State is a member of.</summary>
    public IEnumerable<StateSet> OrganisationsOf(Territory state) => Organisations.Where(set => set.Members.Contains(state));

    /// <summary>M49 code of the smallest region a territory lies in.</summary>
    public static string RegionOf(Territory state) => state.IntermediateRegion.Length > 0 ? state.IntermediateRegion : state.SubRegion;

    private StateSet Group(RegionalGroup group) =>
        new(StateSetKind.Group, group.Word(), StatesModule.GroupName(group), [.. territories.Members.Where(member => member.Group == group)]);

    private static StateSet Region(IGrouping<string, Territory> region) =>
        new(StateSetKind.Region, region.Key, StatesModule.RegionName(region.Key), [.. region]);

    private StateSet Organisation((string Code, string[] Members) row) => new(
        StateSetKind.Organisation,
        row.Code,
        new Statement(StatesText.Manager, $"organisation-{row.Code}"),
        [.. row.Members.Select(territories.ByCode).OfType<Territory>().Where(static t => t.Standing == Standing.Member)]);
}
