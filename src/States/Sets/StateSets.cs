using Pillar.States.Data;
using Pillar.States.Resources;
using Pillar.Vocabulary;

namespace Pillar.States.Sets;

/// <summary>The sets of States the program knows: regional groups, M49 regions, regional organisations, and those a user has made.</summary>
public sealed class StateSets
{
    private readonly TerritoryTable territories;

    internal StateSets(TerritoryTable territories)
    {
        this.territories = territories;
        Groups = [.. Enum.GetValues<RegionalGroup>().Where(static g => g != RegionalGroup.None).Select(Group)];
        Regions = [.. ByRegion(RegionOf)];
        Wider = [.. ByRegion(static t => t.Region), .. ByRegion(static t => t.IntermediateRegion.Length > 0 ? t.SubRegion : "")];
        Organisations = [.. OrganisationTable.Load().Select(Organisation)];
    }

    private StateSets(StateSets known, IReadOnlyList<StateSet> own)
    {
        territories = known.territories;
        (Groups, Regions, Wider, Organisations, Own) = (known.Groups, known.Regions, known.Wider, known.Organisations, own);
    }

    /// <summary>The five regional groups, which hold all Members.</summary>
    public IReadOnlyList<StateSet> Groups { get; }

    /// <summary>M49 intermediate regions, and sub-regions where M49 has none; they hold all Members.</summary>
    public IReadOnlyList<StateSet> Regions { get; }

    /// <summary>M49 regions, and the sub-regions that M49 parts further: 002 is Africa, 202 sub-Saharan Africa. Known by code, in no table.</summary>
    public IReadOnlyList<StateSet> Wider { get; }

    /// <summary>Regional organisations; a State may be in several or in none.</summary>
    public IReadOnlyList<StateSet> Organisations { get; }

    /// <summary>Sets a user of this installation has made, in the order they were made.</summary>
    public IReadOnlyList<StateSet> Own { get; } = [];

    /// <summary>Every set.</summary>
    public IEnumerable<StateSet> All => [.. Groups, .. Wider, .. Regions, .. Organisations, .. Own];

    /// <summary>Date of the memberships of organisations.</summary>
    public static DateOnly OrganisationsAsOf { get; } = FactSheet.Of(OrganisationTable.File).AsOf;

    /// <summary>All sets of a kind.</summary>
    public IReadOnlyList<StateSet> Of(StateSetKind kind) => kind switch
    {
        StateSetKind.Group => Groups,
        StateSetKind.Region => Regions,
        StateSetKind.Organisation => Organisations,
        _ => Own,
    };

    /// <summary>The set a word names: a group ("african", "grulac"), an M49 code ("011"), an organisation ("ASEAN") or a user-made set; null when it names none.</summary>
    public StateSet? Find(string? word) => StandingWords.ParseGroup(word) is { } group
        ? Groups.First(set => set.Code == group.Word())
        : All.FirstOrDefault(set => string.Equals(set.Code, word?.Trim(), StringComparison.OrdinalIgnoreCase));

    /// <summary>The set a word names.</summary>
    /// <exception cref="BadInputException">It names none.</exception>
    public StateSet Require(string word) => Find(word) ?? throw new BadInputException(
        "SET", "a regional group (african, grulac …), an M49 code (011 …), an organisation (AU, ASEAN …) or a set that a user has made", word);

    /// <summary>The organisations a State is a member of.</summary>
    public IEnumerable<StateSet> OrganisationsOf(Territory state) => Organisations.Where(set => set.Members.Contains(state));

    /// <summary>M49 code of the smallest region a territory lies in.</summary>
    public static string RegionOf(Territory state) => state.IntermediateRegion.Length > 0 ? state.IntermediateRegion : state.SubRegion;

    /// <summary>These sets and a user's own.</summary>
    internal StateSets With(IReadOnlyList<StateSet> own) => own.Count == 0 ? this : new(this, own);

    private StateSet Group(RegionalGroup group) =>
        new(StateSetKind.Group, group.Word(), StatesModule.GroupName(group), [.. territories.Members.Where(member => member.Group == group)]);

    private IEnumerable<StateSet> ByRegion(Func<Territory, string> code) => territories.Members
        .GroupBy(code, StringComparer.Ordinal).Where(static region => region.Key.Length > 0).OrderBy(static region => region.Key, StringComparer.Ordinal)
        .Select(static region => new StateSet(StateSetKind.Region, region.Key, StatesModule.RegionName(region.Key), [.. region]));

    private StateSet Organisation((string Code, string[] Members) row) => new(
        StateSetKind.Organisation,
        row.Code,
        new Statement(StatesText.Manager, $"organisation-{row.Code}"),
        [.. row.Members.Select(territories.ByCode).OfType<Territory>().Where(static t => t.Standing == Standing.Member)])
    {
        AsOf = OrganisationsAsOf,
    };
}
