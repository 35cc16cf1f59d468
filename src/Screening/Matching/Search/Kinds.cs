using Pillar.Vocabulary;

namespace Pillar.Screening.Matching.Search;

/// <summary>Which kinds are compared at all.</summary>
internal static class Kinds
{
    /// <summary>
    /// False where two known kinds cannot be one party: a ship or an aircraft is no person. Persons and organisations are compared, since
    /// lists and customers mix up a trader and his firm; the kind rule lowers such a hit.
    /// </summary>
    public static bool Compare(PartyKind left, PartyKind right) =>
        left.MayBe(right) || (!IsCraft(left) && !IsCraft(right)) || (left != PartyKind.Person && right != PartyKind.Person);

    private static bool IsCraft(PartyKind kind) => kind is PartyKind.Vessel or PartyKind.Aircraft;
}
