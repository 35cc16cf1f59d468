using Pillar.States.Resources;
using Pillar.States.Sets;
using Pillar.Vocabulary;

namespace Pillar.States.Treaties;

/// <summary>
/// Use case: which region first, and which States are nearest to joining? The order comes from reasons that are shown: who has signed, then who is
/// party to more sister treaties, then around whom a larger share has joined, then alpha-2. It is no rank of merit.
/// </summary>
public sealed class ReachableNext(StatesModule states)
{
    /// <param name="treaty">The instrument.</param>
    /// <param name="within">Only States of this set; null: all Members.</param>
    public NextAnswer Run(Treaty treaty, StateSet? within = null)
    {
        var book = states.TreatyBook;
        var edition = book.Newest(treaty);
        var members = within?.Members ?? states.Members;
        var missing = edition is null ? [] : members.Where(member => IsMissing(edition.StatusOf(member.Alpha2)));
        return new(treaty, edition, within)
        {
            Groups = Ordered(states.Sets.Groups, edition),
            Regions = [.. Ordered(states.Sets.Regions, edition).Where(static s => s.Count.Missing > 0)],
            Organisations = [.. Ordered(states.Sets.Organisations, edition).Where(static s => s.Count.Missing > 0)],
            States = [.. missing.Select(member => Of(member, edition!, book)).Order(Comparer<NextState>.Create(Nearer))],
        };
    }

    private static bool IsMissing(TreatyStatus status) => status is TreatyStatus.Signed or TreatyStatus.Neither or TreatyStatus.Withdrawn;

    private static List<SetCount> Ordered(IReadOnlyList<StateSet> sets, TreatyEdition? edition) =>
    [
        .. sets.Select(set => new SetCount(set, TreatyCount.Of(edition, set.Members)))
            .OrderByDescending(static s => s.Count.SignedOnly).ThenByDescending(static s => s.Count.Neither),
    ];

    private static int Nearer(NextState left, NextState right)
    {
        // Shares are compared crosswise, in whole numbers: a State around which nothing is known has the share 0 of 1.
        var share = (long)right.AroundJoined * Math.Max(1, left.Around) - (long)left.AroundJoined * Math.Max(1, right.Around);
        return (right.Status == TreatyStatus.Signed).CompareTo(left.Status == TreatyStatus.Signed) is not 0 and var signed ? signed
            : right.Sisters.CompareTo(left.Sisters) is not 0 and var sisters ? sisters
            : share != 0 ? Math.Sign(share)
            : string.CompareOrdinal(left.State.Alpha2, right.State.Alpha2);
    }

    private NextState Of(Territory state, TreatyEdition edition, TreatyBook book)
    {
        var neighbours = Known(states.NeighboursOf(state.Alpha2).Where(static t => t.Standing == Standing.Member), edition);
        var organisations = states.Sets.OrganisationsOf(state)
            .Select(set => (set.Code, Others: Known(set.Members.Where(member => member != state), edition))).ToList();
        var around = neighbours.Concat(organisations.SelectMany(static o => o.Others)).Distinct().ToList();
        return new(state, edition.StatusOf(state.Alpha2), around.Count, around.Count(Joined))
        {
            Reasons =
            [
                .. Signed(state, edition),
                .. edition.Treaty.Sisters.Select(code => Sister(book, state, code)).OfType<NextReason>(),
                .. organisations.Select(o => Others(NextReasonKind.Organisation, o.Code, o.Others)).OfType<NextReason>(),
                .. new[] { Others(NextReasonKind.Neighbours, "", neighbours) }.OfType<NextReason>(),
            ],
        };

        bool Joined(Territory other) => edition.StatusOf(other.Alpha2) == TreatyStatus.Party;

        NextReason? Others(NextReasonKind kind, string subject, List<Territory> others) => others.Any(Joined)
            ? new NextReason(kind, subject, null, edition.AsOf) { Joined = [.. others.Where(Joined)], Of = others.Count }
            : null;
    }

    private static IEnumerable<NextReason> Signed(Territory state, TreatyEdition edition) => edition.StatusOf(state.Alpha2) == TreatyStatus.Signed
        ? [new NextReason(NextReasonKind.Signed, "", edition.Of(state.Alpha2)?.Signed, edition.AsOf)]
        : [];

    private static NextReason? Sister(TreatyBook book, Territory state, string code)
    {
        var sister = book.Newest(book.Require(code));
        return sister?.StatusOf(state.Alpha2) == TreatyStatus.Party
            ? new NextReason(NextReasonKind.Sister, code, sister.Of(state.Alpha2)?.Bound, sister.AsOf)
            : null;
    }

    private static List<Territory> Known(IEnumerable<Territory> others, TreatyEdition edition) =>
        [.. others.Where(other => edition.StatusOf(other.Alpha2) != TreatyStatus.NoData)];
}

/// <summary>What may be done next for one instrument.</summary>
/// <param name="Treaty">The instrument.</param>
/// <param name="Edition">What it rests on; null: no data, and no State is named.</param>
/// <param name="Within">The set that was asked for, or null.</param>
public sealed record NextAnswer(Treaty Treaty, TreatyEdition? Edition, StateSet? Within)
{
    /// <summary>How the sets are ordered, as a sentence.</summary>
    public static Statement SetOrder { get; } = new(StatesText.Manager, "treaties-set-order");

    /// <summary>How the States are ordered, as a sentence.</summary>
    public static Statement Order { get; } = new(StatesText.Manager, "treaties-order");

    /// <summary>All regional groups; first where most Members have signed and not yet joined, then where most have done neither.</summary>
    public required IReadOnlyList<SetCount> Groups { get; init; }

    /// <summary>M49 regions with a Member that has not joined, in the same order.</summary>
    public required IReadOnlyList<SetCount> Regions { get; init; }

    /// <summary>Organisations with a member that has not joined, in the same order.</summary>
    public required IReadOnlyList<SetCount> Organisations { get; init; }

    /// <summary>Members that have not joined, the nearest first.</summary>
    public required IReadOnlyList<NextState> States { get; init; }

    /// <summary>The nearest States of a set, as long as there are any.</summary>
    public IEnumerable<NextState> NearestIn(StateSet set) => States.Where(near => set.Members.Contains(near.State));

    /// <summary>The group to begin with, or null where no Member is missing or nothing is known.</summary>
    public SetCount? First => Groups.FirstOrDefault(static g => g.Count.Missing > 0);
}

/// <summary>A Member that has not joined, with the reasons that it may be near.</summary>
/// <param name="State">The Member.</param>
/// <param name="Status">Signed, neither or withdrawn.</param>
/// <param name="Around">Its land neighbours and organisation partners that are Members, each once, those without data left out.</param>
/// <param name="AroundJoined">Those of them that have joined.</param>
public sealed record NextState(Territory State, TreatyStatus Status, int Around, int AroundJoined)
{
    public required IReadOnlyList<NextReason> Reasons { get; init; }

    /// <summary>Sister treaties it is party to.</summary>
    public int Sisters => Reasons.Count(static r => r.Kind == NextReasonKind.Sister);
}
