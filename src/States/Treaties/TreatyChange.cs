using Pillar.States.Sets;

namespace Pillar.States.Treaties;

/// <summary>
/// What has changed between two editions of an instrument, State by State. Who is "no data" in either is in no list. A State that the later source
/// says was bound by the day of the earlier one has not changed: the two sources differ, and it is listed apart.
/// </summary>
/// <param name="From">The day of the earlier edition.</param>
/// <param name="To">The day of the later one.</param>
/// <param name="Joined">Alpha-2 of those that have become party.</param>
/// <param name="Signed">Of those that have signed and are not party.</param>
/// <param name="Left">Of those that were party and are not.</param>
/// <param name="Differ">Of those that only the later source counts as party on the earlier day.</param>
/// <param name="Groups">How many Members of each regional group have become party.</param>
public sealed record TreatyChange(
    DateOnly From, DateOnly To, IReadOnlyList<string> Joined, IReadOnlyList<string> Signed, IReadOnlyList<string> Left, IReadOnlyList<string> Differ,
    IReadOnlyList<(StateSet Set, int Joined)> Groups)
{
    internal static TreatyChange Between(TreatyEdition before, TreatyEdition after, StatesModule states)
    {
        var moved = states.Members.Select(static m => m.Alpha2).Union(before.Steps.Concat(after.Steps).Select(static s => s.State)).Order(StringComparer.Ordinal)
            .Select(code => (Code: code, Was: before.StatusOf(code), Is: after.StatusOf(code)))
            .Where(static s => s.Was != s.Is && s.Was != TreatyStatus.NoData && s.Is != TreatyStatus.NoData).ToList();
        List<string> became = [.. moved.Where(static s => s.Is == TreatyStatus.Party).Select(static s => s.Code)];
        List<string> differ = [.. became.Where(code => after.Of(code)?.Bound <= before.AsOf)];
        List<string> joined = [.. became.Except(differ)];
        return new(
            before.AsOf, after.AsOf, joined,
            [.. moved.Where(static s => s.Is == TreatyStatus.Signed && s.Was != TreatyStatus.Party).Select(static s => s.Code)],
            [.. moved.Where(static s => s.Was == TreatyStatus.Party).Select(static s => s.Code)], differ,
            [.. states.Sets.Groups.Select(set => (set, set.Members.Count(member => joined.Contains(member.Alpha2))))]);
    }
}
