using System.Security.Cryptography;
using System.Text;
using Pillar.Analysis.Risks;
using Pillar.Platform.Accounts;
using Pillar.Platform.Audit;
using Pillar.Review;
using Pillar.Vocabulary;

namespace Pillar.Analysis;

/// <summary>What an officer says a rating rests on.</summary>
/// <param name="Text">What is known.</param>
/// <param name="Source">Where it can be read; needed unless the rating is unknown.</param>
/// <param name="Dated">The day of the source, YYYY-MM-DD; needed with it.</param>
/// <param name="Link">A record of Pillar, see <see cref="PillarLink"/>; empty for none.</param>
public sealed record GivenEvidence(string Text, string Source, string Dated, string Link = "");

/// <summary>What came of it: the event, which is an earlier one where the same was said already, or why nothing was written.</summary>
public sealed record RiskOutcome(RiskEvent? Event, Refusal? Refusal);

/// <summary>Use case: risks are described, rated with their evidence, closed and reopened. Nothing that was said is changed: each act is a new event and a line of the audit trail.</summary>
public sealed class KeepRisks
{
    /// <summary>The rating of a factor of which nothing is known: it takes the whole scale.</summary>
    public const string Unknown = "unknown";

    private const int MostTries = 20;

    private readonly RiskStore store;
    private readonly LinkedRecords records;
    private readonly Lazy<Calibration> calibration;
    private readonly IAuditLog audit;
    private readonly TimeProvider clock;

    internal KeepRisks(RiskStore store, LinkedRecords records, Lazy<Calibration> calibration, (IAuditLog Audit, TimeProvider Clock) with) =>
        (this.store, this.records, this.calibration, audit, clock) = (store, records, calibration, with.Audit, with.Clock);

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    /// <summary>Enters a risk, or corrects what it is called and what could happen.</summary>
    /// <param name="state">Whose.</param>
    /// <param name="id">Names it; an unknown one makes a new risk.</param>
    /// <param name="title">A few words.</param>
    /// <param name="about">What could happen; empty leaves what stands.</param>
    /// <param name="by">Who.</param>
    /// <exception cref="BadInputException">The id or a text cannot be used.</exception>
    public RiskOutcome Describe(ReviewState state, string id, string title, string about, Actor by)
    {
        RiskText.Id(id);
        var (named, said) = (RiskText.Required(title, "title", RiskText.LongestLine), RiskText.Optional(about, "about", RiskText.LongestText));
        return Record(new(state, id, RiskEvent.Describe, by), events => new(Values(
            ("title", named), ("about", said.Length > 0 ? said : events.LastOrDefault(static made => made.Act == RiskEvent.Describe)?["about"] ?? "")), null));
    }

    /// <summary>Rates a factor of a risk, or says that it is unknown.</summary>
    /// <param name="risk">Whose risk, and its id.</param>
    /// <param name="factor">Id of the factor.</param>
    /// <param name="rating">Code of a level, or <see cref="Unknown"/>.</param>
    /// <param name="evidence">What it rests on.</param>
    /// <param name="by">Who.</param>
    /// <exception cref="BadInputException">No factor or level of the calibration, or evidence that cannot be used.</exception>
    public RiskOutcome Rate((ReviewState State, string Id) risk, string factor, string rating, GivenEvidence evidence, Actor by)
    {
        var level = rating == Unknown || calibration.Value.Level(rating) is not null
            ? rating
            : throw new BadInputException("rating", $"one of {string.Join(", ", calibration.Value.Levels.Select(static one => one.Code))}, {Unknown}", $"{rating}");
        var said = Said(risk.State, factor, evidence, needsSource: rating != Unknown);
        return Record(new(risk.State, risk.Id, RiskEvent.Rate, by), events => OfOpen(risk, events, Values([.. said, ("rating", level), ("calibration", calibration.Value.Sha256)])));
    }

    /// <summary>Adds evidence to a factor whose rating stays as it is.</summary>
    /// <inheritdoc cref="Rate"/>
    public RiskOutcome AddEvidence((ReviewState State, string Id) risk, string factor, GivenEvidence evidence, Actor by)
    {
        var said = Said(risk.State, factor, evidence, needsSource: true);
        return Record(new(risk.State, risk.Id, RiskEvent.Evidence, by), events => OfOpen(risk, events, Values(said)));
    }

    /// <summary>Closes a risk: it is not counted any more.</summary>
    public RiskOutcome Close((ReviewState State, string Id) risk, string reason, Actor by)
    {
        var said = RiskText.Required(reason, "reason", RiskText.LongestText);
        return Record(new(risk.State, risk.Id, RiskEvent.Close, by), events => OfOpen(risk, events, Values(("reason", said))));
    }

    /// <summary>Opens a closed risk again.</summary>
    public RiskOutcome Reopen((ReviewState State, string Id) risk, string reason, Actor by)
    {
        var said = RiskText.Required(reason, "reason", RiskText.LongestText);
        return Record(new(risk.State, risk.Id, RiskEvent.Reopen, by), events =>
            events.Count == 0 ? new(null, Refusals.NoSuchRisk(risk.State.Code, risk.Id)) : IsClosed(events) ? new(Values(("reason", said)), null) : new(null, Refusals.IsOpen(risk.Id)));
    }

    private (string Name, string Value)[] Said(ReviewState state, string factor, GivenEvidence evidence, bool needsSource)
    {
        var known = calibration.Value.Factor(factor) ?? throw new BadInputException("factor", $"one of {string.Join(", ", calibration.Value.Factors.Select(static one => one.Id))}", $"{factor}");
        var text = RiskText.Required(evidence.Text, "text", RiskText.LongestText);
        var source = needsSource || evidence.Source.Length > 0 ? RiskText.Required(evidence.Source, "source", RiskText.LongestLine) : "";
        var dated = source.Length > 0 || evidence.Dated.Length > 0 ? RiskText.Day(RiskText.PastDay(evidence.Dated, "date", Today)) : "";
        var linked = records.Require(evidence.Link, state, Today);
        return [("factor", known.Id), ("text", text), ("source", source), ("dated", dated), ("link", linked?.Link.ToString() ?? ""), ("found", linked?.Found ?? "")];
    }

    private static Decision OfOpen((ReviewState State, string Id) risk, List<RiskEvent> events, Dictionary<string, string> values) =>
        events.Count == 0 ? new(null, Refusals.NoSuchRisk(risk.State.Code, risk.Id)) : IsClosed(events) ? new(null, Refusals.IsClosed(risk.Id)) : new(values, null);

    private static bool IsClosed(List<RiskEvent> events) => events.FindLast(static made => made.Act is RiskEvent.Close or RiskEvent.Reopen) is { Act: RiskEvent.Close };

    private RiskOutcome Record(Draft draft, Func<List<RiskEvent>, Decision> decide)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            var events = store.Events();
            var decision = decide([.. events.Where(made => made.State == draft.State.Code && made.Risk == draft.Id)]);
            if (decision.Values is not { } values)
            {
                return new(null, decision.Refusal);
            }

            if (events.LastOrDefault(made => made.State == draft.State.Code && made.Risk == draft.Id && made["factor"] == values.GetValueOrDefault("factor", "")) is { } last
                && last.Act == draft.Act && RiskStore.Content(last.Values) == RiskStore.Content(values))
            {
                return new(last, null);
            }

            var made = new RiskEvent(0, clock.GetUtcNow(), draft.By, draft.State.Code, draft.Id, draft.Act, values, ("", 0));
            if (store.Append(made, events.Count, () => audit.Append(Line(made))) is { } written)
            {
                return new(written, null);
            }
        }

        return new(null, Refusals.Busy());
    }

    /// <summary>The words themselves stay in the store: evidence may speak of people, and a chain forgets nothing. Their hash stands here.</summary>
    private static AuditEvent Line(RiskEvent made)
    {
        var facts = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["state"] = made.State,
            ["risk"] = made.Risk,
            ["by"] = made.By.ToString(),
            ["sha256"] = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(RiskStore.Content(made.Values)))),
        };
        foreach (var name in new[] { "factor", "rating", "link" }.Where(made.Values.ContainsKey))
        {
            facts.Add(name, made[name]);
        }

        return new("risk." + made.Act, facts);
    }

    private static Dictionary<string, string> Values(params (string Name, string Value)[] values) =>
        values.Where(static value => value.Value.Length > 0).ToDictionary(static value => value.Name, static value => value.Value, StringComparer.Ordinal);

    /// <summary>An event that is to be.</summary>
    private sealed record Draft(ReviewState State, string Id, string Act, Actor By);

    /// <summary>What an act comes to: one of the two.</summary>
    private sealed record Decision(Dictionary<string, string>? Values, Refusal? Refusal);
}
