using System.Globalization;

namespace Pillar.Transfers.Money.Freezing;

/// <summary>A count with what it is a count of, and the hours it took where that is known.</summary>
/// <param name="Key">Stable name, such as <c>frozen</c>.</param>
/// <param name="Records">The records it counts: <c>case:1</c>, <c>alert:7</c>, <c>entry:LIST:REFERENCE</c>; a case that is counted twice stands twice.</param>
/// <param name="Of">Out of how many; null where there is no whole.</param>
/// <param name="Hours">Of each of those whose beginning is known, ascending.</param>
public sealed record StatisticsRow(string Key, IReadOnlyList<string> Records, int? Of, IReadOnlyList<decimal> Hours)
{
    /// <summary>How many.</summary>
    public int Count => Records.Count;

    /// <summary>The middle one, the lower of two; null where nothing is known.</summary>
    public decimal? Median => Hours.Count == 0 ? null : Hours[(Hours.Count - 1) / 2];

    /// <summary>The longest; null where nothing is known.</summary>
    public decimal? Longest => Hours.Count == 0 ? null : Hours[^1];
}

/// <summary>A sum of the ledger.</summary>
/// <param name="Key">Stable name, such as <c>frozen</c>.</param>
/// <param name="Amounts">One for each currency.</param>
/// <param name="Records">The cases whose postings it sums.</param>
public sealed record StatisticsSum(string Key, IReadOnlyList<Amount> Amounts, IReadOnlyList<string> Records);

/// <summary>Statistics for FATF Recommendation 7 and Immediate Outcome 11.</summary>
/// <param name="From">First day that counts; null for all.</param>
/// <param name="To">Last day that counts.</param>
/// <param name="Rows">Counts.</param>
/// <param name="Sums">What was frozen in these days, corrections included; what exemptions, and what releases and returns let go; what is frozen at the end of the last day.</param>
public sealed record FreezingFigures(DateOnly? From, DateOnly To, IReadOnlyList<StatisticsRow> Rows, IReadOnlyList<StatisticsSum> Sums)
{
    /// <summary>A figure in words that do not change with the language, to be kept as evidence; null where no figure has this key.</summary>
    public string? Says(string key) => Rows.FirstOrDefault(row => row.Key == key) is { } row
        ? string.Create(CultureInfo.InvariantCulture, $"{row.Count}{(row.Of is { } of ? $"/{of}" : "")}{(row.Median is { } median ? $", median {median} h, longest {row.Longest} h" : "")}")
        : Sums.FirstOrDefault(sum => "sum-" + sum.Key == key) is { } sum ? sum.Amounts.Count == 0 ? "0" : string.Join(", ", sum.Amounts) : null;
}

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
        StatisticsSum Sum(string key, int sign, params CaseStep[] steps)
        {
            var counted = events.FindAll(e => steps.Contains(e.Step) && e.Postings.Count > 0);
            return new(key, Ledger.Sum(counted.SelectMany(static e => e.Postings).Select(p => p.Amount with { Value = sign * p.Amount.Value })), [.. counted.Select(static e => e.Case).Distinct().Order().Select(Record)]);
        }

        return new(
            from, last, [Designations(In), .. Rows(cases), Decided(from, last)],
            [
                Sum("frozen", 1, CaseStep.Freeze, CaseStep.Correct), Sum("exempted", -1, CaseStep.Exempt), Sum("ended", -1, CaseStep.Release, CaseStep.Return),
                new("now", Ledger.Balances(all, last), [.. all.Where(c => c.Holdings(last).Any(static h => h.Amount.Value != 0)).Select(static c => Record(c.Number))]),
            ]);
    }

    private IEnumerable<StatisticsRow> Rows(List<FreezeCase> cases)
    {
        var frozen = cases.FindAll(static c => c.Frozen is not null);
        var timers = frozen.ConvertAll(c => (c.Number, Timers: CaseTimers.Of(c, limits.Value, desk.Now)));
        List<CaseTimer> All(string key) => [.. timers.SelectMany(static t => t.Timers).Where(t => t.Key == key)];
        List<decimal> Hours(string key) => [.. All(key).Where(static t => !t.Runs).Select(static t => t.Hours).OfType<decimal>().Order()];
        StatisticsRow With(string key, CaseStep step, string? timer = null) => new(key, Of(frozen.Where(c => c.Events.Any(e => e.Step == step))), frozen.Count, timer is null ? [] : Hours(timer));
        yield return new("opened", Of(cases), null, []);
        yield return new("frozen", Of(frozen), cases.Count, Hours("freeze"));
        yield return new("in-time", [.. timers.Where(static t => t.Timers.Any(static one => one is { Key: "freeze", Late: false })).Select(static t => Record(t.Number))], All("freeze").Count(static t => t.Late is not null), []);
        yield return With("reported", CaseStep.Report, "report");
        yield return With("notified", CaseStep.Notify, "notify");
        yield return With("exempted", CaseStep.Exempt);
        yield return With("contested", CaseStep.Contest);
        yield return new(
            "decided", [.. timers.SelectMany(static t => t.Timers.Where(static one => one is { Key: "decide", Runs: false }).Select(_ => Record(t.Number)))],
            frozen.SelectMany(static c => c.Events).Count(static e => e.Step == CaseStep.Contest), Hours("decide"));
        yield return new("released", Of(frozen.Where(static c => c.State == CaseState.Released)), frozen.Count, []);
        yield return new("returned", Of(frozen.Where(static c => c.State == CaseState.Returned)), frozen.Count, []);
    }

    /// <summary>Alerts of payments that came in these days, those that were decided, and the hours from their coming to the decision.</summary>
    private StatisticsRow Decided(DateOnly? from, DateOnly last)
    {
        var came = desk.Alerts.Came(from, last);
        return new("alerts-decided", [.. came.Where(static a => a.Decided is not null).Select(static a => string.Create(CultureInfo.InvariantCulture, $"alert:{a.Number}"))], came.Count,
            [.. came.Where(static a => a.Decided is not null).Select(static a => Passed(a.Opened, a.Decided!.Value)).Order()]);
    }

    /// <summary>Entries that came with a new edition of a list that was watched already, and the hours from the day of listing until the customers were held against them.</summary>
    private StatisticsRow Designations(Func<DateTimeOffset, bool> counts)
    {
        var came = desk.Screening.WatchCustomers.Show(runs: Runs).SelectMany(static b => b.Runs).Where(r => counts(r.Instant))
            .SelectMany(static r => r.Lists.Where(static l => l.Before.Length > 0).SelectMany(l => l.Added.Select(e => (l.Id, Entry: e, r.Instant))))
            .GroupBy(static a => (a.Id, a.Entry)).Select(static g => (g.Key.Id, g.Key.Entry, Instant: g.Min(static a => a.Instant))).ToList();
        var timed = came.Select(a => (Entry: $"entry:{a.Id}:{a.Entry}", Hours: Hours(a.Id, a.Entry, a.Instant))).Where(static a => a.Hours is not null).ToList();
        return new("designations", [.. timed.Select(static a => a.Entry)], came.Count, [.. timed.Select(static a => a.Hours!.Value).Order()]);
    }

    private decimal? Hours(string list, string entry, DateTimeOffset held) =>
        desk.Screening.ShowEntry.Run(string.Create(CultureInfo.InvariantCulture, $"{list}:{entry}")).FirstOrDefault(s => s.Edition.Id == list)?.Entry.ListedOn is { } day
            ? Passed(new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero), held)
            : null;

    private static decimal Passed(DateTimeOffset from, DateTimeOffset to) => Math.Max(0, Math.Round((decimal)(to - from).TotalHours, 1));

    private static IReadOnlyList<string> Of(IEnumerable<FreezeCase> cases) => [.. cases.Select(static c => Record(c.Number))];

    private static string Record(long number) => string.Create(CultureInfo.InvariantCulture, $"case:{number}");
}
