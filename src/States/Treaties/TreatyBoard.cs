using Pillar.States.Sets;

namespace Pillar.States.Treaties;

/// <summary>Use case: how universal is each instrument, by regional group? Each row is of one edition and shows its date.</summary>
public sealed class TreatyBoard(StatesModule states)
{
    /// <summary>Every instrument, in the order of the book.</summary>
    public IReadOnlyList<TreatyRow> Run()
    {
        var book = states.TreatyBook;
        return [.. book.All.Select(treaty => Row(treaty, book.Newest(treaty)))];
    }

    /// <summary>One instrument by its newest edition.</summary>
    public TreatyRow Run(Treaty treaty) => Row(treaty, states.TreatyBook.Newest(treaty));

    /// <summary>One instrument by one edition; null says "no data".</summary>
    public TreatyRow Row(Treaty treaty, TreatyEdition? edition)
    {
        List<SetCount> groups = [.. states.Sets.Groups.Select(set => new SetCount(set, TreatyCount.Of(edition, set.Members)))];
        var members = groups.Aggregate(new TreatyCount(0, 0, 0, 0, 0), static (sum, group) => sum + group.Count);
        return new(treaty, edition, members, TreatyCount.Outside(edition, states), groups);
    }
}

/// <summary>One instrument on the board.</summary>
/// <param name="Treaty">The instrument.</param>
/// <param name="Edition">What the figures rest on; null: no data.</param>
/// <param name="Members">The 193 Members.</param>
/// <param name="NoGroup">Those that are no Members and in no group.</param>
/// <param name="Groups">The Members by regional group.</param>
public sealed record TreatyRow(Treaty Treaty, TreatyEdition? Edition, TreatyCount Members, TreatyCount NoGroup, IReadOnlyList<SetCount> Groups)
{
    /// <summary>Members and others together, as a depositary counts them.</summary>
    public TreatyCount All => Members + NoGroup;
}

/// <summary>A set of States with its count.</summary>
public sealed record SetCount(StateSet Set, TreatyCount Count);
