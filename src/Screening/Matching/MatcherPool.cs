using System.Collections.Concurrent;
using Pillar.Screening.Snapshot;

namespace Pillar.Screening.Matching;

/// <summary>Matchers kept for reuse, as long as the set of lists is the same. Safe for many threads.</summary>
internal sealed class MatcherPool
{
    private readonly ConcurrentBag<Matcher> free = [];

    /// <summary>A matcher over exactly these snapshots; give it back when done.</summary>
    public Matcher Rent(IReadOnlyList<ListSnapshot> lists)
    {
        while (free.TryTake(out var matcher))
        {
            if (matcher.Lists.SequenceEqual(lists))
            {
                return matcher;
            }
        }

        return new Matcher(lists);
    }

    public void Return(Matcher matcher) => free.Add(matcher);
}
