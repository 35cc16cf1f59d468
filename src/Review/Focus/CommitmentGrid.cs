using Pillar.States;
using Pillar.States.Ratings;
using Pillar.States.Sets;
using Pillar.States.Treaties;

namespace Pillar.Review.Focus;

/// <summary>
/// What is known of every Member before any matrix is held: treaty steps, and ratings once they are imported. Party, signed only and neither
/// stand as X, ? and blank; "no data" leaves every denominator.
/// </summary>
internal static class CommitmentGrid
{
    /// <summary>
    /// Theme of each instrument, and whether the matrix of 2005–2016 or operative paragraph 2 speaks of it. The others belong to the wider template
    /// alone, so that a finding shows whether it hangs on them.
    /// </summary>
    private static readonly (string Code, string Theme, bool Wider)[] Instruments =
    [
        ("NPT", "nuclear", false), ("CTBT", "nuclear", false), ("SAFEGUARDS", "nuclear", false), ("AP", "nuclear", false),
        ("PTBT", "nuclear", true), ("TPNW", "nuclear", true),
        ("CPPNM", "nuclear-security", false), ("CPPNM2005", "nuclear-security", false), ("ICSANT", "nuclear-security", false),
        ("BOMBINGS", "terrorism", false), ("FINANCING", "terrorism", false), ("SUA2005", "terrorism", false), ("BEIJING2010", "terrorism", false),
        ("CWC", "chemical-biological", false), ("BWC", "chemical-biological", false), ("GENEVA1925", "chemical-biological", false),
        ("HCOC", "delivery", false),
        ("OST", "other-arms", true), ("SEABED", "other-arms", true), ("ENMOD", "other-arms", true), ("ATT", "other-arms", true),
    ];

    /// <param name="states">Facts.</param>
    /// <param name="wider">With the instruments of the wider template.</param>
    public static FocusSource Source(StatesModule states, bool wider) =>
        new(Of(states, wider), Sets(states), [.. states.Sets.Groups.Select(Set)], Ties(states))
        {
            OtherTemplate = Of(states, !wider),
            MembersAsOf = StateSets.OrganisationsAsOf,
            LeftOut = [.. LeftOut(states).Select(static treaty => treaty.Code)],
            StateName = (code, language) => states.NameIn(code, language.Name) ?? states.NameIn(code, "en") ?? code,
            Set = word => Set(states.Sets.Require(word)),
            Nearest = (set, cells) => Nearest(states, set, cells),
        };

    /// <param name="states">Facts.</param>
    /// <param name="wider">With the instruments of the wider template.</param>
    public static FocusGrid Of(StatesModule states, bool wider)
    {
        var (book, fatf) = (states.TreatyBook, states.Fatf.Newest);
        var treaties = Instruments.Where(i => wider || !i.Wider).Select(i => (i.Theme, Edition: book.Newest(book.Require(i.Code))))
            .Where(static i => i.Edition is { NamesAll: true }).ToList();
        List<(FocusField Field, Func<string, Mark> Mark)> fields =
        [
            .. treaties.Select(i => (Field(i.Edition!, i.Theme), (Func<string, Mark>)(state => MarkOf(i.Edition!.StatusOf(state))))),
            .. fatf is null ? [] : RatedField.OfFinancing.Select(rated => (Field(rated, fatf), (Func<string, Mark>)(state => MarkOf(fatf.Of(state, rated))))),
        ];
        List<string> members = [.. states.Members.Select(static m => m.Alpha2)];
        return new(members, [.. fields.Select(static f => f.Field)], (s, f) => fields[f].Mark(members[s]));
    }

    /// <summary>Instruments without a whole list: who is not named is "no data", and a share of those named would be no share.</summary>
    public static IReadOnlyList<Treaty> LeftOut(StatesModule states) =>
        [.. states.TreatyBook.All.Where(treaty => states.TreatyBook.Newest(treaty) is not { NamesAll: true })];

    public static IReadOnlyList<FocusSet> Sets(StatesModule states) => [.. states.Sets.All.DistinctBy(static s => s.Code).Select(Set)];

    public static FocusSet Set(StateSet set) => new(set.Code, [.. set.Members.Select(static m => m.Alpha2)]) { Name = set.Name.In };

    public static IReadOnlyList<StateTies> Ties(StatesModule states) =>
    [
        .. states.Members.Select(member => new StateTies(
            member.Alpha2, Languages(member), [.. states.Sets.OrganisationsOf(member).Select(static o => o.Code)],
            [.. states.NeighboursOf(member.Alpha2).Select(static n => n.Alpha2)])),
    ];

    /// <summary>Of a treaty by the reasons of the universalisation board; else those that have begun.</summary>
    private static IEnumerable<string> Nearest(StatesModule states, FocusSet set, FocusCells cells) => cells.Field.Kind == FocusFieldKind.Treaty
        ? states.ReachableNext.Run(states.TreatyBook.Require(cells.Field.Code)).NearestIn(states.Sets.Require(set.Code)).Select(static n => n.State.Alpha2).Where(cells.Open.Contains)
        : cells.Open;

    /// <summary>The source lists every language spoken; those it names with the State ("fr-CA") are its own, the bare ones mostly foreign or minor.</summary>
    private static string[] Languages(Territory state) =>
        [.. state.Languages.Where((tag, i) => i == 0 || tag.EndsWith($"-{state.Alpha2}", StringComparison.Ordinal)).Select(static tag => tag.Split('-')[0]).Distinct()];

    private static FocusField Field(TreatyEdition edition, string theme) =>
        new(edition.Treaty.Code, theme) { Kind = FocusFieldKind.Treaty, AsOf = edition.AsOf, Name = edition.Treaty.Title.In };

    private static FocusField Field(RatedField rated, FatfEdition edition) =>
        new(rated.Code, "financing") { Kind = FocusFieldKind.Rating, AsOf = edition.AsOf, Name = rated.Title.In };

    private static Mark MarkOf(TreatyStatus status) => status switch
    {
        TreatyStatus.Party => Mark.X,
        TreatyStatus.Signed => Mark.Unclear,
        TreatyStatus.NoData => Mark.NotApplicable,
        _ => Mark.Blank,
    };

    private static Mark MarkOf(Rating rating) => rating switch
    {
        Rating.NotRated or Rating.NotApplicable => Mark.NotApplicable,
        Rating.PartiallyCompliant or Rating.Moderate => Mark.Unclear,
        _ => rating.IsLargely() ? Mark.X : Mark.Blank,
    };
}
