using Pillar.Screening;

namespace Pillar.Transfers.Money.Ownership;

/// <summary>
/// Who owns whom on a day, and which of the owners are on a list. Two figures are kept apart: the share that counts level by level (a company held
/// by listed owners up to the threshold counts as listed for the next level), and the share multiplied along every chain.
/// </summary>
internal sealed class OwnershipBook
{
    private const int MostRounds = 200;
    private const decimal Settled = 0.0000001m;

    private readonly Dictionary<string, List<Stake>> byOwned;
    private readonly Dictionary<string, OwnerHits> listed;
    private readonly Dictionary<string, decimal> counted;

    /// <param name="stakes">As the sources say; of two about one owner and company the later one counts.</param>
    /// <param name="day">The day.</param>
    /// <param name="hits">What the lists say of an owner's name.</param>
    public OwnershipBook(IEnumerable<Stake> stakes, DateOnly day, Func<string, IReadOnlyList<Hit>> hits)
    {
        Day = day;
        byOwned = stakes.Where(stake => stake.HeldOn(day))
            .GroupBy(static stake => (Owner: OwnerKey.Of(stake.Owner), Owned: OwnerKey.Of(stake.Owned)))
            .Select(static same => same.OrderByDescending(static stake => stake.From ?? DateOnly.MinValue).ThenByDescending(static stake => stake.Share ?? 0).First())
            .GroupBy(static stake => OwnerKey.Of(stake.Owned), StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => group.OrderByDescending(static stake => stake.Share ?? -1).ToList(), StringComparer.Ordinal);
        listed = byOwned.Values.SelectMany(static group => group).Select(static stake => stake.Owner).DistinctBy(OwnerKey.Of)
            .Select(name => new OwnerHits(name, [.. hits(name).Where(static hit => !hit.Dismissed && hit.Band >= ScreenOutcome.Possible)]))
            .Where(static owner => owner.Hits.Count > 0)
            .ToDictionary(static owner => OwnerKey.Of(owner.Name), StringComparer.Ordinal);
        counted = Counted(listed.Where(static pair => pair.Value.IsStrong).Select(static pair => pair.Key).ToHashSet(StringComparer.Ordinal));
    }

    public DateOnly Day { get; }

    /// <summary>Every company that somebody is said to own, as first written.</summary>
    public IEnumerable<string> Companies => byOwned.Values.Select(static stakes => stakes[0].Owned);

    /// <summary>What is known of a company; null where nobody is said to own it.</summary>
    public Chain? Of(string company)
    {
        var key = OwnerKey.Of(company);
        if (!byOwned.TryGetValue(key, out var own))
        {
            return null;
        }

        var above = Above(key);
        var reachable = above.Select(static stake => OwnerKey.Of(stake.Owner)).ToHashSet(StringComparer.Ordinal);
        var owners = listed.Where(pair => reachable.Contains(pair.Key)).Select(pair => new ListedOwner(pair.Value.Name, pair.Value.Hits, Indirect(pair.Key, key)))
            .OrderByDescending(static owner => owner.Indirect).ToList();
        return new Chain(own[0].Owned, Day, above, owners, counted.GetValueOrDefault(key), own.Sum(static stake => stake.Share ?? 0), own.Any(static stake => stake.Share is null))
        {
            Circular = reachable.Contains(key),
            Suspected = Suspected(key),
        };
    }

    /// <summary>Percent held by the owners that count, for every company that has one; a fixed point, which only grows, so that circles end.</summary>
    private Dictionary<string, decimal> Counted(HashSet<string> blocked)
    {
        var shares = new Dictionary<string, decimal>(StringComparer.Ordinal);
        for (var grown = true; grown;)
        {
            grown = false;
            foreach (var (company, stakes) in byOwned)
            {
                shares[company] = Math.Min(100, stakes.Where(stake => blocked.Contains(OwnerKey.Of(stake.Owner))).Sum(static stake => stake.Share ?? 0));
                grown |= shares[company] >= OwnershipPolicy.Cascade && blocked.Add(company);
            }
        }

        return shares;
    }

    /// <summary>The same where possible hits count as listed too: what could be, not what is.</summary>
    private decimal Suspected(string company) => listed.Values.All(static owner => owner.IsStrong)
        ? counted.GetValueOrDefault(company)
        : Counted([.. listed.Keys]).GetValueOrDefault(company);

    /// <summary>Every stake from the company upwards, nearest first; each once, whatever circles there are.</summary>
    private List<Stake> Above(string company)
    {
        var (found, seen, waiting) = (new List<Stake>(), new HashSet<string>(StringComparer.Ordinal) { company }, new Queue<string>([company]));
        while (waiting.TryDequeue(out var here))
        {
            foreach (var stake in byOwned.GetValueOrDefault(here) ?? [])
            {
                found.Add(stake);
                if (seen.Add(OwnerKey.Of(stake.Owner)))
                {
                    waiting.Enqueue(OwnerKey.Of(stake.Owner));
                }
            }
        }

        return found;
    }

    /// <summary>
    /// Percent of a company that an owner holds, multiplied along every chain. Circles of shares add ever less, so that rounds end; a share that is not
    /// stated adds nothing.
    /// </summary>
    private decimal Indirect(string owner, string company)
    {
        var held = new Dictionary<string, decimal>(StringComparer.Ordinal);
        for (var (round, moved) = (0, 1m); round < MostRounds && moved > Settled; round++)
        {
            moved = 0;
            foreach (var here in Above(company).Select(static stake => OwnerKey.Of(stake.Owned)).Distinct().ToList())
            {
                var share = Math.Min(100, byOwned[here].Sum(stake => (stake.Share ?? 0) * (OwnerKey.Of(stake.Owner) == owner ? 100 : held.GetValueOrDefault(OwnerKey.Of(stake.Owner))) / 100));
                moved = Math.Max(moved, Math.Abs(share - held.GetValueOrDefault(here)));
                held[here] = share;
            }
        }

        return Math.Round(held.GetValueOrDefault(company), 4, MidpointRounding.AwayFromZero);
    }

    private sealed record OwnerHits(string Name, IReadOnlyList<Hit> Hits)
    {
        public bool IsStrong => Hits.Any(static hit => hit.Band == ScreenOutcome.Strong);
    }
}
