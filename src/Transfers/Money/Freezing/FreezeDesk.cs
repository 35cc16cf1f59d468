using System.Globalization;
using Pillar.Platform.Accounts;
using Pillar.Platform.Audit;
using Pillar.Screening;
using Pillar.Transfers.Data.Freezing;
using Pillar.Transfers.Money.Alerts;
using Pillar.Vocabulary;

namespace Pillar.Transfers.Money.Freezing;

/// <summary>What the use cases of freezing work with.</summary>
internal sealed class FreezeDesk(FreezeStore store, FreezeAround around, IAuditLog audit, TimeProvider clock)
{
    /// <summary>Five years after the end is the least that FATF Recommendation 11 asks; a freeze has no known end, so each act keeps the names ten more years.</summary>
    private const int RetentionYears = 10;
    private const int MostTries = 20;
    private const string Purpose = "freezing of funds";

    public HolderSeal Seal => around.Seal;

    public ScreeningModule Screening => around.Screening;

    public WorkAlerts Alerts => around.Alerts;

    /// <summary>True in an authority of two whose other member is away today, as was recorded beforehand.</summary>
    public bool IsAlone(Actor who) => around.Accounts.IsAlone(who, Today);

    public DateTimeOffset Now => clock.GetUtcNow();

    public DateOnly Today => DateOnly.FromDateTime(Now.UtcDateTime);

    /// <summary>Every case, by number, with the names that are still kept.</summary>
    public IReadOnlyList<FreezeCase> Cases() => Cases(store.Events());

    /// <summary>Every event, without personal text.</summary>
    public IReadOnlyList<CaseEvent> Events() => store.Events();

    /// <summary>Adds to a case what <paramref name="decide"/> makes of it as it stands, again when somebody was faster; with a refusal nothing is written.</summary>
    public CaseOutcome Record(long number, Actor by, Func<FreezeCase, IReadOnlyList<FreezeCase>, Decision> decide) => Record(by, cases =>
        cases.FirstOrDefault(c => c.Number == number) is { } found ? decide(found, cases) : Refusals.NoSuchCase(number), number);

    /// <summary>Opens a case from what <paramref name="decide"/> makes of all the others.</summary>
    public CaseOutcome Open(Actor by, Func<IReadOnlyList<FreezeCase>, Decision> decide) => Record(by, decide, null);

    private CaseOutcome Record(Actor by, Func<IReadOnlyList<FreezeCase>, Decision> decide, long? number)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            var events = store.Events();
            var cases = Cases(events);
            var decision = decide(cases);
            if (decision.Draft is not { } draft)
            {
                return new(null, null, decision.Refusal);
            }

            var seen = events.Count == 0 ? 0 : events[^1].Number;
            var made = Made(draft, seen + 1, number ?? cases.Length + 1, by);
            if (store.Append(made, seen, () => Line(made)) is { } added)
            {
                var before = cases.FirstOrDefault(c => c.Number == added.Case)?.Events ?? [];
                return new(new FreezeCase(added.Case, [.. before, added]), added, null);
            }
        }

        return new(null, null, Refusals.Busy());
    }

    private CaseEvent Made(Draft draft, long number, long of, Actor by)
    {
        var now = Now;
        var facts = new Dictionary<string, string>(draft.Facts, StringComparer.Ordinal)
        {
            ["case"] = of.ToString(CultureInfo.InvariantCulture),
            ["event"] = number.ToString(CultureInfo.InvariantCulture),
            ["at"] = AuditLine.Text(draft.At ?? now),
            ["by"] = by.ToString(),
        };
        if (by.Role is { } role)
        {
            facts[FreezeRows.RoleFact] = role.Word();
        }

        if (draft.Postings.Count > 0)
        {
            facts["postings"] = PostingsText(draft.Postings);
        }

        return new(number, of, draft.Step, draft.At ?? now, now, by, facts, draft.Postings, draft.Text, ("", 0));
    }

    /// <summary>Postings as the audit line has them: holding, account, amount, day.</summary>
    internal static string PostingsText(IEnumerable<Posting> postings) => string.Join(';', postings.Select(static p =>
        string.Create(CultureInfo.InvariantCulture, $"{p.Holding} {p.Account} {p.Amount} {p.Day:yyyy-MM-dd}")));

    private (string Writer, long Sequence) Line(CaseEvent made)
    {
        var kept = new PersonalText(made.Text!.Joined, Purpose, Today.AddYears(RetentionYears));
        var receipt = audit.Append(new AuditEvent(ActionOf(made.Step), made.Facts, kept));
        return (receipt.Writer, receipt.Sequence);
    }

    /// <summary>The action of the audit line of a step.</summary>
    internal static string ActionOf(CaseStep step) => "money." + step.Word();

    private FreezeCase[] Cases(IReadOnlyList<CaseEvent> events) =>
    [
        .. events.GroupBy(static e => e.Case)
            .OrderBy(static g => g.Key)
            .Select(g => new FreezeCase(g.Key, [.. g.Select(e => e with { Text = CaseText.Split(audit.PersonalOf(e.Audit.Writer, e.Audit.Sequence)?.Text) })])),
    ];
}

/// <summary>What freezing asks of the rest of the program.</summary>
/// <param name="Seal">Recognises a holder without naming him.</param>
/// <param name="Screening">Lists, the watch, judgements.</param>
/// <param name="Accounts">Who is away.</param>
/// <param name="Alerts">Payments that were held or referred.</param>
internal sealed record FreezeAround(HolderSeal Seal, ScreeningModule Screening, AccountBook Accounts, WorkAlerts Alerts);

/// <summary>An event that is to be.</summary>
/// <param name="Step">What is done.</param>
/// <param name="Text">Whom it is about, and what the officer wrote.</param>
internal sealed record Draft(CaseStep Step, CaseText Text)
{
    /// <summary>When it takes effect; null for now.</summary>
    public DateTimeOffset? At { get; init; }

    public IReadOnlyDictionary<string, string> Facts { get; init; } = new Dictionary<string, string>();

    public IReadOnlyList<Posting> Postings { get; init; } = [];

    /// <summary>An event about a case as it stands.</summary>
    public static Draft Of(FreezeCase about, CaseStep step, string words) => new(step, (about.Text ?? new CaseText("", "", "", "", "", [])) with { Words = words });
}

/// <summary>What is to be recorded, or why nothing is.</summary>
internal readonly record struct Decision(Draft? Draft, Refusal? Refusal)
{
    public static implicit operator Decision(Draft draft) => new(draft, null);

    public static implicit operator Decision(Refusal refusal) => new(null, refusal);
}

/// <summary>What came of it.</summary>
/// <param name="Case">The case as it stands now; null when refused.</param>
/// <param name="Event">What was recorded; null when refused.</param>
/// <param name="Refusal">Why nothing was; null when it was.</param>
public sealed record CaseOutcome(FreezeCase? Case, CaseEvent? Event, Refusal? Refusal);
