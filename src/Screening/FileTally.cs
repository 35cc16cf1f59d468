using System.Globalization;

namespace Pillar.Screening;

/// <summary>Counts rows by outcome, and dismissed hits, while they are written, and keeps the counts across an interruption.</summary>
internal sealed class FileTally
{
    private const int Error = 5, Dismissed = 6;

    private readonly long[] counts = new long[Dismissed + 1];

    /// <param name="state">What <see cref="ToString"/> gave; null or empty for a fresh start.</param>
    public FileTally(string? state)
    {
        var kept = state?.Split(' ') ?? [];
        for (var i = 0; i < counts.Length && kept.Length == counts.Length; i++)
        {
            counts[i] = long.Parse(kept[i], CultureInfo.InvariantCulture);
        }
    }

    public FileCounts Counts => new(
        counts[(int)ScreenOutcome.NothingFound],
        counts[(int)ScreenOutcome.Weak],
        counts[(int)ScreenOutcome.Incomplete],
        counts[(int)ScreenOutcome.Possible],
        counts[(int)ScreenOutcome.Strong],
        counts[Error],
        counts[Dismissed]);

    public void Add(FileAnswer answer)
    {
        counts[answer.Outcome is { } said ? (int)said : Error]++;
        counts[Dismissed] += answer.Dismissed;
    }

    public override string ToString() => string.Join(' ', counts.Select(static c => c.ToString(CultureInfo.InvariantCulture)));
}
