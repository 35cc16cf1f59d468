using Pillar.States.Resources;
using Pillar.States.Sets;
using Pillar.Vocabulary;

namespace Pillar.States.Ratings;

/// <summary>Use case: how are jurisdictions rated, in law and in effect, and has it moved?</summary>
public sealed class RatingBoard(StatesModule states)
{
    /// <summary>The five financing fields by the table in use.</summary>
    /// <param name="by">Which sets are counted apart.</param>
    /// <param name="within">Only this set is counted apart; null: all of the kind.</param>
    public RatingAnswer Run(StateSetKind by, StateSet? within = null)
    {
        var edition = states.Fatf.Newest;
        var sets = within is null ? states.Sets.Of(by) : [within];
        return edition is null
            ? new(null, within, [], new(0, 0, [], 0, 0))
            : new(edition, within, [.. RatedField.OfFinancing.Select(field => Row(edition, field, sets))], LawAndEffect(edition, within?.Members));
    }

    /// <summary>The distribution of one field over all jurisdictions, the Members, and sets of Members.</summary>
    /// <param name="edition">The table.</param>
    /// <param name="field">The field.</param>
    /// <param name="sets">Sets to count apart.</param>
    public RatingRow Row(FatfEdition edition, RatedField field, IReadOnlyList<StateSet> sets) => new(
        field,
        RatingCount.Of(field, edition.Jurisdictions.Select(code => edition.Of(code, field))),
        Of(edition, field, states.Members),
        [.. sets.Select(set => new SetRatings(set, Of(edition, field, set.Members)))],
        RatingMoves.Of(edition, field),
        [.. YearEnds(edition).Select(day => new RatedOn(day, RatingCount.Of(field, edition.Jurisdictions.Select(code => edition.On(day, code, field)))))]);

    /// <summary>How many jurisdictions are rated in law and in effect together: where law is ahead of effect, and where it is not.</summary>
    public static LawAndEffect LawAndEffect(FatfEdition edition, IReadOnlyList<Territory>? within = null)
    {
        var codes = within?.Select(static t => t.Alpha2) ?? edition.Jurisdictions;
        var both = codes.Select(code => (Law: edition.Of(code, RatedField.Law), Effect: edition.Of(code, RatedField.Effect), Code: code))
            .Where(static p => RatedField.Law.Scale.Contains(p.Law) && RatedField.Effect.Scale.Contains(p.Effect)).ToList();
        return new(both.Count, Count(true, true), Ahead(), Count(false, true), Count(false, false));

        int Count(bool law, bool effect) => both.Count(p => p.Law.IsLargely() == law && p.Effect.IsLargely() == effect);

        List<string> Ahead() => [.. both.Where(static p => p.Law.IsLargely() && !p.Effect.IsLargely()).Select(static p => p.Code)];
    }

    /// <summary>The last day of each year from that of the first report, and the day of the table.</summary>
    private static IEnumerable<DateOnly> YearEnds(FatfEdition edition)
    {
        var first = edition.Reports.Min(static report => report.Date.Year);
        return Enumerable.Range(first, edition.AsOf.Year - first).Select(static year => new DateOnly(year, 12, 31)).Append(edition.AsOf);
    }

    private static RatingCount Of(FatfEdition edition, RatedField field, IReadOnlyList<Territory> members) =>
        RatingCount.Of(field, members.Select(member => edition.Of(member.Alpha2, field)));
}

/// <summary>The financing fields of one table.</summary>
/// <param name="Edition">The table; null: no data.</param>
/// <param name="Within">The set that was asked for, or null.</param>
/// <param name="Rows">A row for each field.</param>
/// <param name="LawAndEffect">R.7 against IO.11, in the set that was asked for, else in all jurisdictions.</param>
public sealed record RatingAnswer(FatfEdition? Edition, StateSet? Within, IReadOnlyList<RatingRow> Rows, LawAndEffect LawAndEffect)
{
    /// <summary>Whether law is ahead of effect, with the figures, as a sentence; null without data.</summary>
    public Statement? Sentence => Edition is null ? null : Compared(Counted(RatedField.Law), Counted(RatedField.Effect));

    private RatingCount Counted(RatedField field) => Rows.First(row => row.Field == field) is var row && Within is null ? row.All : row.Sets[0].Count;

    // Shares are compared crosswise, in whole numbers.
    private static Statement Compared(RatingCount law, RatingCount effect) => new(
        StatesText.Manager, (long)law.Largely * effect.Rated > (long)effect.Largely * law.Rated ? "fatf-ahead" : "fatf-level",
        law.Largely, law.Rated, effect.Largely, effect.Rated);
}

/// <summary>One field.</summary>
/// <param name="Field">The field.</param>
/// <param name="All">Every jurisdiction of the table, Members and others.</param>
/// <param name="Members">The 193 Members, of whom those without a rating are in no denominator.</param>
/// <param name="Sets">The sets that were asked for.</param>
/// <param name="Moves">From the first report of a jurisdiction to its last.</param>
/// <param name="OverTime">All jurisdictions at the end of each year, the oldest first. More are assessed every year: two years are not of the same jurisdictions.</param>
public sealed record RatingRow(RatedField Field, RatingCount All, RatingCount Members, IReadOnlyList<SetRatings> Sets, RatingMoves Moves, IReadOnlyList<RatedOn> OverTime);

/// <summary>The ratings that held on a day.</summary>
public sealed record RatedOn(DateOnly Day, RatingCount Count);

/// <summary>A set with its ratings.</summary>
public sealed record SetRatings(StateSet Set, RatingCount Count);

/// <summary>Of the jurisdictions with more than one report on a field: how the last compares with the first.</summary>
public sealed record RatingMoves(int Reported, int Higher, int Same, int Lower)
{
    internal static RatingMoves Of(FatfEdition edition, RatedField field)
    {
        // On both scales the value of a rating is larger where less is met.
        var moves = edition.Jurisdictions.Select(code => edition.History(code, field)).Where(static h => h.Count > 1)
            .Select(static h => (First: h[0].Rating, Last: h[^1].Rating)).Where(static m => m.First > Rating.NotApplicable && m.Last > Rating.NotApplicable)
            .Select(static m => m.Last.CompareTo(m.First)).ToList();
        return new(moves.Count, moves.Count(static m => m < 0), moves.Count(static m => m == 0), moves.Count(static m => m > 0));
    }
}

/// <summary>Jurisdictions rated in law (R.7) and in effect (IO.11), by the upper half of each scale.</summary>
/// <param name="Rated">Rated in both; the denominator.</param>
/// <param name="Both">Law and effect.</param>
/// <param name="LawOnly">Law ahead of effect: who, by alpha-2.</param>
/// <param name="EffectOnly">Effect and not law.</param>
/// <param name="Neither">Neither.</param>
public sealed record LawAndEffect(int Rated, int Both, IReadOnlyList<string> LawOnly, int EffectOnly, int Neither);
