using Pillar.States;

namespace Pillar.Screening.Matching.Index;

/// <summary>
/// Countries that do not contradict a country of an entry: a customer of Hong Kong against an entry of China, and the other way round. The
/// index files them beside the entry's own when a list is compiled, so that matching compares codes and knows nothing of territories.
/// </summary>
internal static class CountryKin
{
    // Of the facts that ship, like the words that names are read with: the same list always compiles to the same bytes.
    private static readonly Lazy<StatesModule> States = new(StatesModule.Load);
    private static readonly Lazy<ILookup<string, string>> Followers = new(() =>
        States.Value.All.Where(static t => t.Follows.Length > 0).ToLookup(static t => t.Follows, static t => t.Alpha2, StringComparer.Ordinal));

    /// <summary>The territory itself, the State it follows, and the territories that follow it, as alpha-2.</summary>
    public static IEnumerable<string> Of(string alpha2)
    {
        yield return alpha2;
        if (States.Value.Get(alpha2)?.Follows is { Length: > 0 } followed)
        {
            yield return followed;
        }

        foreach (var follower in Followers.Value[alpha2])
        {
            yield return follower;
        }
    }
}
