using Pillar.States.Sets;

namespace Pillar.States.Treaties;

/// <summary>Use case: how universal is each instrument, by regional group or in any set? Each row is of one edition and shows its date.</summary>
public sealed class TreatyBoard(StatesModule states)
{
    /// <summary>Every instrument by its newest edition, in the order of the book.</summary>
    /// <param name="within">A set to count apart, or null.</param>
    public IReadOnlyList<TreatyRow> Run(StateSet? within = null)
    {
        var book = states.TreatyBook;
        return [.. book.All.Select(treaty => Rows(treaty, book.Editions(treaty), within)[0])];
    }

    /// <summary>One instrument by its newest edition.</summary>
    public TreatyRow Run(Treaty treaty) => OverTime(treaty)[0];

    /// <summary>One instrument by every edition, the newest first; one row without an edition where there is no data.</summary>
    public IReadOnlyList<TreatyRow> OverTime(Treaty treaty) => Rows(treaty, states.TreatyBook.Editions(treaty), null);

    private List<TreatyRow> Rows(Treaty treaty, IReadOnlyList<TreatyEdition> editions, StateSet? within) => editions.Count == 0
        ? [Row(treaty, null, null, within)]
        : [.. editions.Select((edition, i) => Row(treaty, edition, i + 1 < editions.Count ? editions[i + 1] : null, within))];

    private TreatyRow Row(Treaty treaty, TreatyEdition? edition, TreatyEdition? before, StateSet? within)
    {
        var groups = states.Sets.Groups.Select(Counted).ToList();
        var members = groups.Aggregate(new TreatyCount(0, 0, 0, 0, 0), static (sum, group) => sum + group.Count);
        return new(treaty, edition, members, TreatyCount.Outside(edition, states), groups)
        {
            Within = within is null ? null : Counted(within),
            Change = edition is null || before is null ? null : TreatyChange.Between(before, edition, states),
        };

        SetCount Counted(StateSet set) => new(set, TreatyCount.Of(edition, set.Members));
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

    /// <summary>The set that was asked for, or null.</summary>
    public SetCount? Within { get; init; }

    /// <summary>What has changed since the edition before; null where there is none.</summary>
    public TreatyChange? Change { get; init; }
}

/// <summary>A set of States with its count.</summary>
public sealed record SetCount(StateSet Set, TreatyCount Count);
