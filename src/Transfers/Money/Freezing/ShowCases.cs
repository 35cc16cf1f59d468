using Pillar.Vocabulary;

namespace Pillar.Transfers.Money.Freezing;

/// <summary>Use case: the cases, what is frozen, and the clocks.</summary>
public sealed class ShowCases
{
    private readonly FreezeDesk desk;
    private readonly Lazy<FreezeLimits> limits;

    internal ShowCases(FreezeDesk desk, Lazy<FreezeLimits> limits) => (this.desk, this.limits) = (desk, limits);

    /// <summary>Every case, the newest first.</summary>
    public IReadOnlyList<FreezeCase> All() => [.. desk.Cases().Reverse()];

    /// <summary>One case; null when there is none of that number.</summary>
    public FreezeCase? Find(long number) => desk.Cases().FirstOrDefault(c => c.Number == number);

    /// <summary>The same, or why not.</summary>
    public (FreezeCase? Case, Refusal? Refusal) Require(long number) => Find(number) is { } found ? (found, null) : (null, Refusals.NoSuchCase(number));

    /// <summary>The clocks of a case as they stand now.</summary>
    public IReadOnlyList<CaseTimer> Timers(FreezeCase about) => CaseTimers.Of(about, limits.Value, desk.Now);

    /// <summary>What a step rests on; null where nothing is known.</summary>
    public FreezeProvision? ProvisionOf(CaseEvent made) => limits.Value.Of(FreezeLimits.KeyOf(made));

    /// <summary>All that happened, from the listing on.</summary>
    public static IReadOnlyList<TimelineItem> Timeline(FreezeCase about) =>
    [
        .. new TimelineItem?[] { about.Listed is { } listed ? new(listed, "listing", null) : null, about.Touched is { } touched ? new(touched, "touched", null) : null }.OfType<TimelineItem>(),
        .. about.Events.Select(static e => new TimelineItem(e.At, e.Step.Word(), e)),
    ];

    /// <summary>Today, UTC.</summary>
    public DateOnly Today => desk.Today;
}

/// <summary>Something that happened in a case.</summary>
/// <param name="At">When.</param>
/// <param name="Kind"><c>listing</c>, <c>touched</c> or the word of a step.</param>
/// <param name="Event">Null for what was not done here.</param>
public sealed record TimelineItem(DateTimeOffset At, string Kind, CaseEvent? Event);
