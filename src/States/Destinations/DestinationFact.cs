using Pillar.States.Resources;
using Pillar.Vocabulary;

namespace Pillar.States.Destinations;

/// <summary>What a table of destinations says about one.</summary>
public enum DestinationFactKind : byte
{
    /// <summary>An arms embargo of the authority that publishes the table.</summary>
    ArmsEmbargoed = 1,

    /// <summary>Nearly every export needs a licence.</summary>
    ComprehensivelyEmbargoed = 2,

    /// <summary>A named part of the territory is embargoed, the rest is not: <see cref="DestinationFact.Part"/> names it.</summary>
    PartlyEmbargoed = 3,

    /// <summary>The table marks it as subject to sanctions of the Security Council.</summary>
    UnSanctions = 4,

    /// <summary>Licence requirements beyond the usual ones.</summary>
    AdditionalRequirements = 5,

    /// <summary>Membership in a group of the table, such as A:5 or D:1.</summary>
    CountryGroup = 6,
}

/// <summary>One fact about a destination, with where it stands.</summary>
/// <param name="Territory">Alpha-2 of the territory the table names.</param>
/// <param name="Kind">What is said.</param>
/// <param name="Group">The table's own group, such as <c>D:5</c>, or empty.</param>
/// <param name="Part">The part of the territory that is meant, or empty for all of it.</param>
/// <param name="Source">Table, provision and date.</param>
public sealed record DestinationFact(string Territory, DestinationFactKind Kind, string Group, string Part, Citation Source)
{
    /// <summary>Alpha-2 of the State the asked territory follows, when the table names that State; else empty.</summary>
    public string Through { get; init; } = "";

    /// <summary>The fact as a sentence, without its source.</summary>
    public Statement Text => new(StatesText.Manager, TextKey, Group, Part, Through);

    private string TextKey => $"fact-{Kind.Word()}{(Group.Length > 0 && Kind != DestinationFactKind.CountryGroup ? "-group" : "")}";
}

/// <summary>The stable words of the kinds, the same in data files and JSON.</summary>
public static class DestinationFactKinds
{
    public static string Word(this DestinationFactKind kind) => kind switch
    {
        DestinationFactKind.ArmsEmbargoed => "arms-embargoed",
        DestinationFactKind.ComprehensivelyEmbargoed => "comprehensively-embargoed",
        DestinationFactKind.PartlyEmbargoed => "partly-embargoed",
        DestinationFactKind.UnSanctions => "un-sanctions",
        DestinationFactKind.AdditionalRequirements => "additional-requirements",
        _ => "country-group",
    };

    /// <summary>The kind a word names, or null.</summary>
    public static DestinationFactKind? Parse(string word) =>
        Enum.GetValues<DestinationFactKind>().Cast<DestinationFactKind?>().FirstOrDefault(kind => kind!.Value.Word() == word);

    /// <summary>True for what restricts a destination. A restriction reaches what follows the State; a membership does not.</summary>
    public static bool IsRestriction(this DestinationFactKind kind) => kind != DestinationFactKind.CountryGroup;
}
