using System.Globalization;
using Pillar.Screening;

namespace Pillar.Transfers.Money.Ownership;

/// <summary>Who stands behind a company on a day.</summary>
/// <param name="Company">As written.</param>
/// <param name="Day">The day.</param>
/// <param name="Stakes">Every stake from the company upwards, nearest first.</param>
/// <param name="Listed">The owners in it that are, or may be, on a list; the largest share first.</param>
/// <param name="ListedShare">Percent that counts as held by listed owners, level by level.</param>
/// <param name="KnownShare">Sum of the direct shares that are stated; above 100 where sources disagree.</param>
/// <param name="Unstated">True where a direct owner is named without a share.</param>
public sealed record Chain(
    string Company, DateOnly Day, IReadOnlyList<Stake> Stakes, IReadOnlyList<ListedOwner> Listed, decimal ListedShare, decimal KnownShare, bool Unstated)
{
    /// <summary>Percent of the company whose owners are not known.</summary>
    public decimal UnknownShare => Math.Max(0, 100 - KnownShare);

    /// <summary>True where the company owns a part of itself through others.</summary>
    public bool Circular { get; init; }

    /// <summary>As <see cref="ListedShare"/>, were every possible hit the listed party.</summary>
    public decimal Suspected { get; init; }

    /// <summary>The stakes of one company, the largest first.</summary>
    public IEnumerable<Stake> Of(string company) => Stakes.Where(stake => OwnerKey.Of(stake.Owned) == OwnerKey.Of(company));

    /// <summary>The listed owner of that name; null where it is none.</summary>
    public ListedOwner? ListedAs(string owner) => Listed.FirstOrDefault(known => OwnerKey.Of(known.Name) == OwnerKey.Of(owner));

    /// <summary>The shortest way from a listed owner down to the company, in words: <c>A –60 %→ B –55 %→ C</c>.</summary>
    public string Way(ListedOwner owner)
    {
        var steps = new Dictionary<string, (Stake Stake, string Text)>(StringComparer.Ordinal);
        var (goal, waiting) = (OwnerKey.Of(owner.Name), new Queue<(string Key, string Text)>([(OwnerKey.Of(Company), Company)]));
        while (waiting.TryDequeue(out var here))
        {
            foreach (var stake in Stakes.Where(stake => OwnerKey.Of(stake.Owned) == here.Key))
            {
                var text = $"{stake.Owner} –{Percent(stake.Share)}→ {here.Text}";
                if (OwnerKey.Of(stake.Owner) == goal)
                {
                    return text;
                }

                if (steps.TryAdd(OwnerKey.Of(stake.Owner), (stake, text)))
                {
                    waiting.Enqueue((OwnerKey.Of(stake.Owner), text));
                }
            }
        }

        return $"{owner.Name} → {Company}";
    }

    /// <summary>A share as it is written in chains.</summary>
    internal static string Percent(decimal? share) => share is { } known ? known.ToString("0.####", CultureInfo.InvariantCulture) + " %" : "? %";
}

/// <summary>An owner in a chain who is, or may be, on a list.</summary>
/// <param name="Name">As written.</param>
/// <param name="Hits">What was met, the strongest first.</param>
/// <param name="Indirect">Percent of the company, multiplied along every chain.</param>
public sealed record ListedOwner(string Name, IReadOnlyList<Hit> Hits, decimal Indirect)
{
    /// <summary>True for a strong hit; a possible one must be looked at first.</summary>
    public bool IsStrong => Hits.Any(static hit => hit.Band == ScreenOutcome.Strong);
}
