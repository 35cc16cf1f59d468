using System.Globalization;

namespace Pillar.States.Treaties;

/// <summary>How the States of a set stand with one instrument. The five always add up to the States counted.</summary>
/// <param name="Members">Members of the United Nations in the set; 0 for those outside it.</param>
/// <param name="Parties">Parties.</param>
/// <param name="SignedOnly">Signed and not bound.</param>
/// <param name="Neither">Neither, the withdrawn included.</param>
/// <param name="NoData">Nothing known; in no denominator.</param>
public sealed record TreatyCount(int Members, int Parties, int SignedOnly, int Neither, int NoData)
{
    /// <summary>The States a share may be taken of.</summary>
    public int Known => Parties + SignedOnly + Neither;

    /// <summary>Parties of the States a share may be taken of, such as <c>24/54</c>; a dash where nothing is known.</summary>
    public string Share => Known == 0 ? "–" : string.Create(CultureInfo.InvariantCulture, $"{Parties}/{Known}");

    /// <summary>Members that have not joined, as far as is known.</summary>
    public int Missing => SignedOnly + Neither;

    /// <summary>The Members of a set; without an edition all are "no data".</summary>
    public static TreatyCount Of(TreatyEdition? edition, IReadOnlyList<Territory> members)
    {
        var by = members.CountBy(member => edition?.StatusOf(member.Alpha2) ?? TreatyStatus.NoData).ToDictionary();
        return new(members.Count, Of(TreatyStatus.Party), Of(TreatyStatus.Signed), Of(TreatyStatus.Neither) + Of(TreatyStatus.Withdrawn), Of(TreatyStatus.NoData));

        int Of(TreatyStatus status) => by.GetValueOrDefault(status);
    }

    /// <summary>Those an edition names that are no Members: observer States, the Cook Islands, Niue. Who is not named is not counted.</summary>
    public static TreatyCount Outside(TreatyEdition? edition, StatesModule states)
    {
        var outside = edition?.Steps.Where(steps => states.Get(steps.State)?.Standing != Standing.Member).ToList() ?? [];
        return new(0, outside.Count(Is(TreatyStatus.Party)), outside.Count(Is(TreatyStatus.Signed)), outside.Count(Is(TreatyStatus.Withdrawn)), 0);

        static Func<TreatySteps, bool> Is(TreatyStatus status) => steps => steps.Status == status;
    }

    public static TreatyCount operator +(TreatyCount left, TreatyCount right) => new(
        left.Members + right.Members, left.Parties + right.Parties, left.SignedOnly + right.SignedOnly, left.Neither + right.Neither, left.NoData + right.NoData);
}
