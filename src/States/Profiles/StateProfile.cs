using Pillar.States.Ratings;
using Pillar.States.Sets;
using Pillar.States.Treaties;

namespace Pillar.States.Profiles;

/// <summary>What is known of one State or territory: its sets, its steps towards every instrument, its ratings. Each part shows its own date.</summary>
/// <param name="State">The State or territory.</param>
/// <param name="Sets">Every set that holds it, wider regions included.</param>
/// <param name="Treaties">A row for every instrument, in the order of the book.</param>
/// <param name="Fatf">The table of ratings, or null.</param>
/// <param name="Ratings">The financing fields; empty where it has no report.</param>
public sealed record StateProfile(
    Territory State, IReadOnlyList<StateSet> Sets, IReadOnlyList<TreatyStanding> Treaties, FatfEdition? Fatf, IReadOnlyList<RatingStanding> Ratings)
{
    /// <summary>Use case: what is known of one State?</summary>
    public static StateProfile Of(StatesModule states, Territory state)
    {
        var (book, fatf) = (states.TreatyBook, states.Fatf.Newest);
        return new(
            state,
            [.. states.Sets.All.Where(set => set.Members.Contains(state))],
            [.. book.All.Select(treaty => TreatyStanding.Of(treaty, book.Newest(treaty), state))],
            fatf,
            fatf?.Latest(state.Alpha2) is null ? [] : [.. RatedField.OfFinancing.Select(field => new RatingStanding(field, fatf.Of(state.Alpha2, field), fatf.History(state.Alpha2, field)))]);
    }
}

/// <summary>Where one State stands with one instrument.</summary>
/// <param name="Treaty">The instrument.</param>
/// <param name="Edition">What it rests on; null: no data.</param>
/// <param name="Status">The latest step.</param>
/// <param name="Steps">With their days; null where the edition does not name the State.</param>
public sealed record TreatyStanding(Treaty Treaty, TreatyEdition? Edition, TreatyStatus Status, TreatySteps? Steps)
{
    /// <summary>
    /// A whole list leaves out who has taken no step, which says something of States only: a territory that follows a State is "no data" unless it is named.
    /// </summary>
    public static TreatyStanding Of(Treaty treaty, TreatyEdition? edition, Territory state)
    {
        var steps = edition?.Of(state.Alpha2);
        return new(treaty, edition, steps?.Status ?? (state.Standing == Standing.None ? TreatyStatus.NoData : edition?.StatusOf(state.Alpha2) ?? TreatyStatus.NoData), steps);
    }

    /// <summary>The day of the step that gives the status; null where there is none or the source does not give it.</summary>
    public DateOnly? Day => Steps is not { IsUndated: false } steps ? null : Status switch
    {
        TreatyStatus.Party => steps.Bound ?? steps.InForce,
        TreatyStatus.Signed => steps.Signed,
        TreatyStatus.Withdrawn => steps.Withdrawn,
        _ => null,
    };
}

/// <summary>How one State is rated in one field.</summary>
/// <param name="Field">The field.</param>
/// <param name="Rating">What holds now.</param>
/// <param name="History">What each report said, the oldest first.</param>
public sealed record RatingStanding(RatedField Field, Rating Rating, IReadOnlyList<RatingGiven> History)
{
    /// <summary>The first report of those that have said what holds now, without another between; null where not rated.</summary>
    public FatfReport? Since => History.Reverse().TakeWhile(given => given.Rating == Rating).LastOrDefault()?.Report;
}
