namespace Pillar.Transfers.Money.Freezing;

/// <summary>A clock of a case.</summary>
/// <param name="Key"><c>freeze</c> (from the listing), <c>here</c> (from the day the office could know), <c>report</c>, <c>notify</c>, <c>decide</c> or <c>countersign</c>.</param>
/// <param name="From">When it began; null where that is not known.</param>
/// <param name="To">When it was done; null while it runs.</param>
/// <param name="Hours">Passed until it was done, or until now; null where the beginning is not known.</param>
/// <param name="Rests">The limit and what it rests on; null where none is known.</param>
public sealed record CaseTimer(string Key, DateTimeOffset? From, DateTimeOffset? To, decimal? Hours, FreezeProvision? Rests)
{
    public bool Runs => To is null;

    /// <summary>True beyond the limit; false within it; null where either is not known.</summary>
    public bool? Late => Rests?.Hours is { } limit && Hours is { } hours ? hours > limit : null;
}

/// <summary>The clocks of a case: from listing to freeze, from freeze to report and notice, from contest to decision.</summary>
internal static class CaseTimers
{
    public static IReadOnlyList<CaseTimer> Of(FreezeCase about, FreezeLimits limits, DateTimeOffset now)
    {
        // A case that ended without a freeze has no clock that would still run.
        var timers = new List<CaseTimer?> { about.Frozen is null && about.Ended is not null ? null : Timer("freeze", about.Listed, about.Frozen) };
        if (about.Frozen is not null)
        {
            timers.Add(Timer("here", about.Touched ?? about.Opened, about.Frozen));
            timers.Add(Open(CaseStep.Report));
            timers.Add(Open(CaseStep.Notify));
        }

        timers.AddRange(about.Events.Where(static e => e.Step == CaseStep.Contest).Select(c => Timer("decide", c.At, After(c, CaseStep.Uphold, CaseStep.Release, CaseStep.Return))));
        if (about.Ending?.Fact("absent") == "yes")
        {
            timers.Add(Timer("countersign", about.Ending.At, After(about.Ending, CaseStep.Countersign)));
        }

        return [.. timers.OfType<CaseTimer>()];

        // From the first freeze that has not been told yet, else from the one that was told last; what ended meanwhile need not be told.
        CaseTimer? Open(CaseStep step)
        {
            var told = about.Events.Where(e => e.Step == step).ToList();
            CaseEvent? Freeze(int before) => about.Events.FirstOrDefault(e => e.Step == CaseStep.Freeze && e.Number > (told.Count > before ? told[^(before + 1)].Number : 0));
            return Freeze(0) is { } untold
                ? about.Ended is null ? Timer(step.Word(), untold.At, null) : null
                : Timer(step.Word(), Freeze(1)!.At, told[^1].At);
        }

        DateTimeOffset? After(CaseEvent made, params CaseStep[] steps) => about.Events.FirstOrDefault(e => e.Number > made.Number && steps.Contains(e.Step))?.At;

        CaseTimer Timer(string key, DateTimeOffset? from, DateTimeOffset? to) => new(key, from, to, from is { } start ? Hours(start, to ?? now) : null, limits.Of(key));
    }

    /// <summary>Hours with one decimal, never below zero.</summary>
    private static decimal Hours(DateTimeOffset from, DateTimeOffset to) => Math.Max(0, Math.Round((decimal)(to - from).TotalHours, 1));
}
