using System.Globalization;

namespace Pillar.Screening;

/// <summary>Counts rows by outcome while they are written, and keeps the counts across an interruption.</summary>
internal sealed class FileTally
{
    private const int Error = 5;

    private readonly long[] counts = new long[Error + 1];

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
        counts[Error]);

    /// <param name="outcome">Null for a row that could not be screened.</param>
    public void Add(ScreenOutcome? outcome) => counts[outcome is { } said ? (int)said : Error]++;

    public override string ToString() => string.Join(' ', counts.Select(static c => c.ToString(CultureInfo.InvariantCulture)));
}
