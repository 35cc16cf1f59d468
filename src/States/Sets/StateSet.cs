using Pillar.Vocabulary;

namespace Pillar.States.Sets;

/// <summary>What a set of States is.</summary>
public enum StateSetKind : byte
{
    /// <summary>A regional group of the United Nations.</summary>
    Group = 1,

    /// <summary>The smallest M49 region: intermediate where there is one, else sub-region.</summary>
    Region = 2,

    /// <summary>An organisation with its members on the day of the source.</summary>
    Organisation = 3,

    /// <summary>Made by a user of this installation.</summary>
    Own = 4,
}

/// <summary>A named set of States; only Members of the United Nations are in <paramref name="Members"/>, so that every set is counted alike.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Code">Stable: <c>african</c>, <c>202</c>, <c>ASEAN</c>, the name of a user-made set.</param>
/// <param name="Name">In the languages of the program.</param>
/// <param name="Members">In the order of alpha-2.</param>
public sealed record StateSet(StateSetKind Kind, string Code, Statement Name, IReadOnlyList<Territory> Members)
{
    /// <summary>Day of the membership; null for groups and M49 regions, whose files say it.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The stable word of the kind, on the command line and in JSON.</summary>
    public string KindWord => Kind switch
    {
        StateSetKind.Group => "group",
        StateSetKind.Region => "region",
        StateSetKind.Organisation => "organisation",
        _ => "own",
    };
}
