using System.Globalization;
using Pillar.Platform.Audit;
using Pillar.Screening.Judgements;
using Pillar.Screening.Lists;
using Pillar.Screening.Matching;
using Pillar.Vocabulary;

namespace Pillar.Screening;

/// <summary>Use case: one name against every list in force.</summary>
public sealed class Screen
{
    private readonly ListStore store;
    private readonly JudgementDesk judgements;
    private readonly IAuditLog audit;
    private readonly TimeProvider clock;
    private readonly MatcherPool pool = new();

    internal Screen(ListStore store, JudgementDesk judgements, IAuditLog audit, TimeProvider clock) =>
        (this.store, this.judgements, this.audit, this.clock) = (store, judgements, audit, clock);

    /// <summary>Screens at the thresholds of the office and writes the audit line.</summary>
    /// <exception cref="BadInputException">The name is empty, longer than 500 characters, or holds control characters.</exception>
    public ScreenResult Run(ScreenQuery query) => Run(query, OfficeThresholds.InForce(store.Home));

    /// <summary>Screens at thresholds of the user's own and writes the audit line.</summary>
    /// <exception cref="BadInputException">As above.</exception>
    public ScreenResult Run(ScreenQuery query, Thresholds thresholds)
    {
        Check(query);
        var result = Answer(query, thresholds);
        audit.Append(Line(result));
        return result;
    }

    /// <summary>Screens at the thresholds of the office as a part of another use case, whose own audit line carries <see cref="ScreenJson.Hash"/> of the result.</summary>
    /// <exception cref="BadInputException">As above.</exception>
    public ScreenResult RunAsPart(ScreenQuery query)
    {
        Check(query);
        return Answer(query, OfficeThresholds.InForce(store.Home));
    }

    private static void Check(ScreenQuery query)
    {
        QueryChecks.Name(query.Name);
        JudgementChecks.Customer(query.Customer);
    }

    private ScreenResult Answer(ScreenQuery query, Thresholds thresholds)
    {
        var state = store.InForce(DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        var matcher = pool.Rent(state.Searched);
        var shown = ShownHits.Of(matcher, query, thresholds, judgements.Of);
        var hits = shown.Select(h => Explain(matcher, query, h, thresholds)).ToArray();
        pool.Return(matcher);
        return new ScreenResult(query, ShownHits.Outcome(shown, thresholds, state.Complete), state.Complete, state.Used, hits, state.Missing, Matcher.Engine, thresholds);
    }

    private Hit Explain(Matcher matcher, ScreenQuery query, JudgedHit hit, Thresholds thresholds)
    {
        var explained = Explainer.Explain(matcher, query, hit.Raw, thresholds);
        return hit.Weighed is { } weighed ? explained with { Judgement = judgements.Shown(weighed) } : explained;
    }

    private AuditEvent Line(ScreenResult result)
    {
        var asked = new PersonalText(result.Query.Name, "screening", DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).AddYears(Retention.Years));
        return new AuditEvent("screen.name", Facts(result), asked);
    }

    private static Dictionary<string, string> Facts(ScreenResult result) => new()
    {
        ["outcome"] = result.Outcome.Word(),
        ["complete"] = result.Complete ? "true" : "false",
        ["engine"] = result.Engine,
        ["possible"] = result.Thresholds.Possible.ToString(CultureInfo.InvariantCulture),
        ["strong"] = result.Thresholds.Strong.ToString(CultureInfo.InvariantCulture),
        ["lists"] = string.Join(' ', result.Lists.Select(static l => $"{l.Id}@{l.Edition}")),
        ["dismissed"] = result.Hits.Count(static h => h.Dismissed).ToString(CultureInfo.InvariantCulture),
        ["hits"] = string.Join(' ', result.Hits.Take(10).Select(static h => string.Create(CultureInfo.InvariantCulture, $"{h.List}/{h.Entry}={h.Score:0.0000}"))),
        ["result"] = ScreenJson.Hash(result),
    };
}
