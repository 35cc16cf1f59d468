using System.Collections.Concurrent;

namespace Pillar.Screening.Matching;

/// <summary>Matchers kept for reuse, as long as the set of lists is the same. Safe for many threads.</summary>
internal sealed class MatcherPool
{
    private readonly ConcurrentBag<Matcher> free = [];

    /// <summary>A matcher over exactly these lists; give it back when done.</summary>
    public Matcher Rent(SearchedLists lists)
    {
        while (free.TryTake(out var matcher))
        {
            if (matcher.Searched == lists)
            {
                return matcher;
            }
        }

        return new Matcher(lists);
    }

    public void Return(Matcher matcher) => free.Add(matcher);
}
