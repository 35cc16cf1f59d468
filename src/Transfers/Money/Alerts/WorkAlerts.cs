using System.Globalization;
using Pillar.Platform.Accounts;
using Pillar.Platform.Audit;
using Pillar.Transfers.Money.Freezing;
using Pillar.Transfers.Money.Payments;
using Pillar.Vocabulary;

namespace Pillar.Transfers.Money.Alerts;

/// <summary>
/// Use case: officers work the queue. One may release a referred payment alone unless a strong hit is among its reasons; everything else takes two who
/// say the same, one of them a supervisor for a strong hit where accounts tell the roles. Each act is a line of the audit trail; who acts on what has changed since he saw it is told.
/// </summary>
public sealed class WorkAlerts
{
    private const int RetentionYears = 5;
    private const int LongestReason = 500;
    private const int MostRuleDays = 366;

    private readonly AlertStore store;
    private readonly AlertAround around;
    private readonly IAuditLog audit;
    private readonly TimeProvider clock;

    internal WorkAlerts(AlertStore store, AlertAround around, IAuditLog audit, TimeProvider clock) => (this.store, this.around, this.audit, this.clock) = (store, around, audit, clock);

    /// <summary>Within how many hours alerts are to be looked at and decided.</summary>
    public IReadOnlyList<AlertTime> Times => around.Times().All;

    /// <summary>A page of the queue.</summary>
    /// <exception cref="BadInputException">The State's own hours cannot be used.</exception>
    public AlertPage Queue(AlertQuestion question)
    {
        var page = store.Page(question);
        return page with { Alerts = Timed(page.Alerts), Overdue = around.Times().Overdue(clock.GetUtcNow()).Sum(store.CameBefore) };
    }

    /// <summary>One alert; null where there is none.</summary>
    public Alert? Show(long number) => store.One(number) is { } alert ? Timed([alert])[0] : null;

    /// <summary>The alerts of a payment's reference, the newest first.</summary>
    public IReadOnlyList<Alert> OfReference(string reference) => store.OfReference(reference);

    /// <summary>The alerts that met a list entry or in which a party of this name stands, in the order in which they came.</summary>
    /// <param name="list">Id of the list.</param>
    /// <param name="entry">The list's own reference.</param>
    /// <param name="name">A party's name; empty: the entry alone.</param>
    public IReadOnlyList<Alert> About(string list, string entry, string name = "") =>
        Timed(name.Length > 0 ? store.OfKeys(AlertKeys.Entry(list, entry), AlertKeys.Party(name)) : store.OfKeys(AlertKeys.Entry(list, entry)));

    /// <summary>When each alert that came in these days came, and when it was decided; null while it waits.</summary>
    /// <param name="from">First day; null for all.</param>
    /// <param name="to">Last day.</param>
    public IReadOnlyList<(long Number, DateTimeOffset Opened, DateTimeOffset? Decided)> Came(DateOnly? from, DateOnly to) => store.Came(from ?? DateOnly.MinValue, to);

    private IReadOnlyList<Alert> Timed(IReadOnlyList<Alert> alerts)
    {
        var (times, now) = (around.Times(), clock.GetUtcNow());
        return [.. alerts.Select(alert => alert with { Overdue = times.IsOverdue(alert, now) })];
    }

    /// <summary>What was done with it, with the words of those who did, as long as those are kept.</summary>
    public IReadOnlyList<AlertAct> History(long number) => [.. store.Acts(number).Select(act => act.Act with { AuditLine = act.Sequence, Reason = audit.PersonalOf(act.Writer, act.Sequence)?.Text ?? "" })];

    /// <summary>Takes an alert, so that others see who is at it.</summary>
    /// <param name="seen">Number and version of what the officer saw.</param>
    /// <param name="by">Who.</param>
    public AlertOutcome Take((long Number, long Version) seen, Actor by) =>
        Change(seen, Act(by, "take"), "", before => before.Level == AlertLevel.Closed ? new(AlertRefusals.IsClosed(before))
            : before.Owner.Length > 0 && !Actor.Same(before.Owner, by.Name) ? new(AlertRefusals.Taken(before)) : new(before with { Owner = by.Name }));

    /// <summary>Hands an alert over to somebody else, with the reason.</summary>
    /// <exception cref="BadInputException">No name or no reason.</exception>
    public AlertOutcome HandOver((long Number, long Version) seen, string to, string reason, Actor by)
    {
        var said = Said(reason);
        var other = to.Trim() is { Length: > 0 and <= 100 } name ? name : throw new BadInputException("to", "a name of at most 100 characters", $"{to}");
        return Change(seen, Act(by, "hand-over") with { Other = other }, said, before => before.Level == AlertLevel.Closed ? new(AlertRefusals.IsClosed(before)) : new(before with { Owner = other }));
    }

    /// <summary>Gives a verdict.</summary>
    /// <exception cref="BadInputException">No reason.</exception>
    public AlertOutcome Look((long Number, long Version) seen, AlertVerdict verdict, string reason, Actor by)
    {
        var said = Said(reason);
        return Change(seen, Act(by, "look") with { Verdict = verdict.Word() }, said, before =>
            before.Owner.Length > 0 && !Actor.Same(before.Owner, by.Name) ? new(AlertRefusals.Taken(before)) : Judged(before, verdict, by));
    }

    /// <summary>Makes the parties of a released alert good customers until a day: what the alert met is told, and no longer holds.</summary>
    /// <exception cref="BadInputException">No reason, or a day that is not ahead, or too far.</exception>
    public AlertOutcome MakeRule(long number, DateOnly until, string reason, Actor by)
    {
        var said = Said(reason);
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        if (until <= today || until.DayNumber - today.DayNumber > MostRuleDays)
        {
            throw new BadInputException("until", $"a day ahead, at most {MostRuleDays} days", Day(until));
        }

        if (store.One(number) is not { } alert)
        {
            return new AlertOutcome(null, AlertRefusals.None(number));
        }

        GoodRule[] rules = alert.Closed == AlertVerdict.Released.Word() ? [.. Rules(alert, Day(until), by.Name)] : [];
        if (rules.Length == 0)
        {
            return new AlertOutcome(null, AlertRefusals.NoRule(alert));
        }

        var act = Act(by, "rule") with { Other = Day(until) };
        store.AddRules(alert, rules, act, () => audit.Append(Line(alert, act, said)));
        return new AlertOutcome(alert, null);
    }

    /// <summary>From a verdict to where the alert stands then: closed where one is enough or two say the same, else with the next officer.</summary>
    private Decided Judged(Alert before, AlertVerdict verdict, Actor by)
    {
        var first = before with { Level = AlertLevel.SecondLook, Owner = "", FirstBy = by.Name, FirstVerdict = verdict };
        var agreed = verdict != AlertVerdict.Unsure && verdict == before.FirstVerdict;
        return before.Level switch
        {
            AlertLevel.Closed => new(AlertRefusals.IsClosed(before)),
            AlertLevel.FirstLook => verdict == AlertVerdict.Released && !before.Strong && before.Outcome == PaymentOutcome.Refer.Word() ? new(Closed(before, verdict)) : new(first),
            _ when Actor.Same(before.FirstBy, by.Name) => new(AlertRefusals.Alone(before)),
            _ when agreed && before.Strong && !FourEyes.Supervised(around.RoleOf(before.FirstBy), by.Role) => new(AlertRefusals.NoSupervisor(before)),
            _ => new(agreed ? Closed(before, verdict) : first),
        };
    }

    private static Alert Closed(Alert before, AlertVerdict verdict) => before with { Level = AlertLevel.Closed, Owner = "", Closed = verdict.Word() };

    private static IEnumerable<GoodRule> Rules(Alert alert, string until, string officer) =>
        (from reason in alert.Content.Reasons
         from hit in reason.Hits
         from party in alert.Content.Parties
         where party.Name == reason.Party
         select new GoodRule(GoodRule.FactsOf(party), hit.List, hit.Entry, until, officer, alert.Number)).Distinct();

    private AlertOutcome Change((long Number, long Version) seen, AlertAct act, string reason, Func<Alert, Decided> decide)
    {
        Refusal? refusal = AlertRefusals.None(seen.Number);
        var after = store.Change(seen.Number, act, (before, last) =>
        {
            var decided = before.Version == seen.Version ? decide(before) : new Decided(AlertRefusals.Changed(before, last));
            refusal = decided.Refusal;
            return decided.Alert;
        }, alert => audit.Append(Line(alert, act, reason)));
        return after is null ? new AlertOutcome(null, refusal) : new AlertOutcome(after, null);
    }

    private AuditEvent Line(Alert alert, AlertAct act, string reason) => new("money.alert", new Dictionary<string, string>
    {
        ["alert"] = alert.Number.ToString(CultureInfo.InvariantCulture),
        ["batch"] = alert.Batch.ToString(CultureInfo.InvariantCulture),
        ["act"] = act.Act,
        ["verdict"] = act.Verdict,
        ["level"] = alert.Level.Word(),
        ["closed"] = alert.Closed,
    }, reason.Length == 0 ? null : new PersonalText(reason, "work on an alert", DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).AddYears(RetentionYears)));

    private AlertAct Act(Actor by, string act) => new(clock.GetUtcNow(), by.Name, act, "", "", "") { Verified = by.Verified };

    private static string Said(string reason) => reason.Trim() is { Length: > 0 and <= LongestReason } text && !text.Any(char.IsControl)
        ? text
        : throw new BadInputException("reason", $"1 to {LongestReason} characters on one line", $"{reason}");

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>What an act comes to: one of the two.</summary>
    private sealed record Decided(Alert? Alert, Refusal? Refusal)
    {
        public Decided(Alert alert)
            : this(alert, null)
        {
        }

        public Decided(Refusal refusal)
            : this(null, refusal)
        {
        }
    }
}

/// <summary>What work on alerts asks of the rest of the program.</summary>
/// <param name="Times">Within how many hours alerts are to be looked at.</param>
/// <param name="RoleOf">What the account of a name may decide; null where there is no such account.</param>
internal sealed record AlertAround(Func<AlertTimes> Times, Func<string, Role?> RoleOf);

/// <summary>What came of an act: one of the two.</summary>
/// <param name="Alert">As it stands now.</param>
/// <param name="Refusal">Why nothing was done.</param>
public sealed record AlertOutcome(Alert? Alert, Refusal? Refusal);
