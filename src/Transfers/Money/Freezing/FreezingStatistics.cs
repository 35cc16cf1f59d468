using System.Globalization;

namespace Pillar.Transfers.Money.Freezing;

/// <summary>A count with what it is a count of, and the hours it took where that is known.</summary>
/// <param name="Key">Stable name, such as <c>frozen</c>.</param>
/// <param name="Count">How many.</param>
/// <param name="Of">Out of how many; null where there is no whole.</param>
/// <param name="Hours">Of each of those whose beginning is known, ascending.</param>
public sealed record StatisticsRow(string Key, int Count, int? Of, IReadOnlyList<decimal> Hours)
{
    /// <summary>The middle one, the lower of two; null where nothing is known.</summary>
    public decimal? Median => Hours.Count == 0 ? null : Hours[(Hours.Count - 1) / 2];

    /// <summary>The longest; null where nothing is known.</summary>
    public decimal? Longest => Hours.Count == 0 ? null : Hours[^1];
}

/// <summary>Statistics for FATF Recommendation 7 and Immediate Outcome 11.</summary>
/// <param name="From">First day that counts; null for all.</param>
/// <param name="To">Last day that counts.</param>
/// <param name="Rows">Counts.</param>
/// <param name="Ever">What was frozen in these days, by currency, corrections included.</param>
/// <param name="LetGo">What exemptions let go in these days.</param>
/// <param name="Ended">What releases and returns let go in these days.</param>
/// <param name="Now">What is frozen at the end of the last day.</param>
public sealed record FreezingFigures(
    DateOnly? From, DateOnly To, IReadOnlyList<StatisticsRow> Rows, IReadOnlyList<Amount> Ever, IReadOnlyList<Amount> LetGo, IReadOnlyList<Amount> Ended, IReadOnlyList<Amount> Now);

/// <summary>Use case: how many designations were transposed, frozen, reported, contested and released, and in how many hours.</summary>
public sealed class FreezingStatistics
{
    private const int Runs = 1000;

    private readonly FreezeDesk desk;
    private readonly Lazy<FreezeLimits> limits;

    internal FreezingStatistics(FreezeDesk desk, Lazy<FreezeLimits> limits) => (this.desk, this.limits) = (desk, limits);

    /// <param name="from">First day; null for all.</param>
    /// <param name="to">Last day; null for today.</param>
    public FreezingFigures Run(DateOnly? from, DateOnly? to)
    {
        var last = to ?? desk.Today;
        bool In(DateTimeOffset at) => DateOnly.FromDateTime(at.UtcDateTime) is var day && day >= (from ?? DateOnly.MinValue) && day <= last;
        var all = desk.Cases();
        var cases = all.Where(c => In(c.Opened)).ToList();
        var events = all.SelectMany(static c => c.Events).Where(e => In(e.At)).ToList();
        IReadOnlyList<Amount> Sum(params CaseStep[] steps) => Ledger.Sum(events.Where(e => steps.Contains(e.Step)).SelectMany(static e => e.Postings).Select(static p => p.Amount));
        return new(
            from, last, [Designations(In), .. Rows(cases)], Sum(CaseStep.Freeze, CaseStep.Correct), Positive(Sum(CaseStep.Exempt)), Positive(Sum(CaseStep.Release, CaseStep.Return)), Ledger.Balances(all, last));
    }

    private IEnumerable<StatisticsRow> Rows(List<FreezeCase> cases)
    {
        var frozen = cases.FindAll(static c => c.Frozen is not null);
        var timers = frozen.ConvertAll(c => CaseTimers.Of(c, limits.Value, desk.Now));
        var contests = frozen.SelectMany(static c => c.Events).Count(static e => e.Step == CaseStep.Contest);
        var known = timers.SelectMany(static t => t).Where(static t => t.Key == "freeze" && t.Late is not null).ToList();
        yield return new("opened", cases.Count, null, []);
        yield return new("frozen", frozen.Count, cases.Count, Hours(timers, "freeze"));
        yield return new("in-time", known.Count(static t => t.Late == false), known.Count, []);
        yield return new("reported", frozen.Count(static c => c.Events.Any(static e => e.Step == CaseStep.Report)), frozen.Count, Hours(timers, "report"));
        yield return new("notified", frozen.Count(static c => c.Events.Any(static e => e.Step == CaseStep.Notify)), frozen.Count, Hours(timers, "notify"));
        yield return new("exempted", frozen.Count(static c => c.Events.Any(static e => e.Step == CaseStep.Exempt)), frozen.Count, []);
        yield return new("contested", frozen.Count(static c => c.Events.Any(static e => e.Step == CaseStep.Contest)), frozen.Count, []);
        yield return new("decided", timers.SelectMany(static t => t).Count(static t => t.Key == "decide" && !t.Runs), contests, Hours(timers, "decide"));
        yield return new("released", frozen.Count(static c => c.State == CaseState.Released), frozen.Count, []);
        yield return new("returned", frozen.Count(static c => c.State == CaseState.Returned), frozen.Count, []);
    }

    /// <summary>Entries that came with a new edition of a list that was watched already, and the hours from the day of listing until the customers were held against them.</summary>
    private StatisticsRow Designations(Func<DateTimeOffset, bool> counts)
    {
        var came = desk.Screening.WatchCustomers.Show(runs: Runs).SelectMany(static b => b.Runs).Where(r => counts(r.Instant))
            .SelectMany(static r => r.Lists.Where(static l => l.Before.Length > 0).SelectMany(l => l.Added.Select(e => (l.Id, Entry: e, r.Instant))))
            .GroupBy(static a => (a.Id, a.Entry)).Select(static g => (g.Key.Id, g.Key.Entry, Instant: g.Min(static a => a.Instant))).ToList();
        var hours = came.Select(a => Hours(a.Id, a.Entry, a.Instant)).OfType<decimal>().Order().ToList();
        return new("designations", hours.Count, came.Count, hours);
    }

    private decimal? Hours(string list, string entry, DateTimeOffset held) =>
        desk.Screening.ShowEntry.Run(string.Create(CultureInfo.InvariantCulture, $"{list}:{entry}")).FirstOrDefault(s => s.Edition.Id == list)?.Entry.ListedOn is { } day
            ? Math.Max(0, Math.Round((decimal)(held - new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero)).TotalHours, 1))
            : null;

    private static List<decimal> Hours(List<IReadOnlyList<CaseTimer>> timers, string key) =>
        [.. timers.SelectMany(static t => t).Where(t => t.Key == key && !t.Runs).Select(static t => t.Hours).OfType<decimal>().Order()];

    private static IReadOnlyList<Amount> Positive(IReadOnlyList<Amount> amounts) => [.. amounts.Select(static a => a with { Value = -a.Value })];
}
