using System.Globalization;

namespace Pillar.Transfers.Money.Freezing;

/// <summary>A case as its events make it: a customer taken for a listed party, what he holds, and what has been done.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Events">In their order; the first opens it.</param>
public sealed record FreezeCase(long Number, IReadOnlyList<CaseEvent> Events)
{
    private CaseEvent Opening => Events[0];

    public string List => Opening.Fact("list");

    /// <summary>The list's own reference.</summary>
    public string Entry => Opening.Fact("entry");

    /// <summary>The edition in which the entry was read.</summary>
    public string Edition => Opening.Fact("edition");

    /// <summary>Keyed hash of the customer's reference.</summary>
    public string CustomerKey => Opening.Fact("customer");

    /// <summary>What led to it: <c>watch</c>, <c>judgement</c>, <c>payment</c> or <c>officer</c>.</summary>
    public string Source => Opening.Fact("source");

    /// <summary>When the party was listed; null where the list does not say and nobody did.</summary>
    public DateTimeOffset? Listed => Instant(Opening.Fact("listed"));

    /// <summary>True where only the day is known: it is counted from its first minute.</summary>
    public bool ListedByDay => Opening.Fact("listed").Length == 10;

    /// <summary>When the change of the list was held against the customers; null where no watch led here.</summary>
    public DateTimeOffset? Touched => Instant(Opening.Fact("touched"));

    public DateTimeOffset Opened => Opening.At;

    /// <summary>When the first holding was frozen.</summary>
    public DateTimeOffset? Frozen => Events.FirstOrDefault(static e => e.Step == CaseStep.Freeze)?.At;

    /// <summary>When it ended.</summary>
    public DateTimeOffset? Ended => Events.FirstOrDefault(static e => e.Step is CaseStep.Release or CaseStep.Return)?.At;

    /// <summary>The latest personal text that is still kept; null once all of it has been erased.</summary>
    public CaseText? Text => Events.LastOrDefault(static e => e.Text is not null)?.Text;

    /// <summary>True once every freeze has been reported.</summary>
    public bool IsReported => IsDone(CaseStep.Report);

    /// <summary>True once the holder knows of every freeze.</summary>
    public bool IsNotified => IsDone(CaseStep.Notify);

    /// <summary>True when it was ended by one person in another's absence, whose word is still missing.</summary>
    public bool IsToBeCountersigned => Ending?.Fact("absent") == "yes" && Events.All(static e => e.Step != CaseStep.Countersign);

    /// <summary>The proposal that waits for a second word; null where there is none.</summary>
    public CaseEvent? Proposal => Events.LastOrDefault(static e => e.Step is CaseStep.ProposeRelease or CaseStep.ProposeReturn or CaseStep.Uphold) is { Step: not CaseStep.Uphold } last ? last : null;

    /// <summary>The contest that waits for a decision; null where there is none.</summary>
    public CaseEvent? Contest => Events.LastOrDefault(static e => e.Step is CaseStep.Contest or CaseStep.Uphold) is { Step: CaseStep.Contest } last ? last : null;

    /// <summary>What ended it.</summary>
    public CaseEvent? Ending => Events.FirstOrDefault(static e => e.Step is CaseStep.Release or CaseStep.Return);

    /// <summary>Who froze anything in it.</summary>
    public IEnumerable<string> WhoFroze => Events.Where(static e => e.Step == CaseStep.Freeze).Select(static e => e.By.Name).Distinct(StringComparer.Ordinal);

    public CaseState State => Ending is { } ending ? ending.Step == CaseStep.Release ? CaseState.Released : CaseState.Returned
        : Proposal is { } proposal ? proposal.Step == CaseStep.ProposeRelease ? CaseState.ReleaseProposed : CaseState.ReturnProposed
        : Contest is not null ? CaseState.Contested
        : Frozen is null ? CaseState.Opened
        : !IsReported ? CaseState.Frozen
        : IsNotified ? CaseState.Notified : CaseState.Reported;

    /// <summary>What each holding amounts to.</summary>
    /// <param name="on">As it stood at the end of this day, UTC; null for now.</param>
    public IReadOnlyList<Holding> Holdings(DateOnly? on = null) => [.. Events
        .SelectMany(static e => e.Postings)
        .GroupBy(static p => p.Holding)
        .OrderBy(static g => g.Key)
        .Select(g => new Holding(
            g.Key, g.First().Account, Text?.Accounts.ElementAtOrDefault((int)g.Key - 1) ?? "", g.First().Amount with { Value = g.Where(p => on is null || p.Day <= on).Sum(static p => p.Amount.Value) }))];

    /// <summary>What is frozen by currency, in the order of their codes; currencies of which nothing is left included.</summary>
    /// <param name="on">As it stood at the end of this day, UTC; null for now.</param>
    public IReadOnlyList<Amount> Balances(DateOnly? on = null) => Ledger.Sum(Holdings(on).Select(static h => h.Amount));

    private bool IsDone(CaseStep step) =>
        Frozen is not null && Events.Last(e => e.Step is CaseStep.Freeze || e.Step == step).Step == step;

    private static DateTimeOffset? Instant(string text) =>
        text.Length > 0 ? DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal) : null;
}

/// <summary>Something frozen.</summary>
/// <param name="Number">Within its case, from 1.</param>
/// <param name="Key">Keyed hash by which the account is known again.</param>
/// <param name="Account">What it is, as the officer wrote it; empty once erased.</param>
/// <param name="Amount">What of it is frozen.</param>
public sealed record Holding(long Number, string Key, string Account, Amount Amount);
