using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Pillar.Platform.Audit;
using Pillar.Screening.Validation;
using Pillar.Transfers.Money.Alerts;

namespace Pillar.Transfers.Money.Validation;

/// <summary>Use case: the validation report for a reviewer of the screening of names and payments, made from the records alone.</summary>
public sealed class MakeValidation
{
    private static readonly CultureInfo English = CultureInfo.InvariantCulture;

    private readonly ValidateScreening screening;
    private readonly AlertStore alerts;
    private readonly IAuditLog audit;
    private readonly TimeProvider clock;

    internal MakeValidation(ValidateScreening screening, AlertStore alerts, IAuditLog audit, TimeProvider clock) =>
        (this.screening, this.alerts, this.audit, this.clock) = (screening, alerts, audit, clock);

    /// <param name="days">First and last day; null for the last 365 days, up to today.</param>
    /// <param name="seed">By which samples are drawn; empty for the usual one.</param>
    /// <param name="samples">Pairs on each side of the line; null for the usual number.</param>
    /// <param name="trail">The audit trail of this installation.</param>
    /// <exception cref="Pillar.Vocabulary.BadInputException">What was asked is out of its range, or thresholds or profile cannot be read.</exception>
    public ValidationReport Run((DateOnly? From, DateOnly? To) days, string seed, int? samples, AuditLog trail)
    {
        var now = clock.GetUtcNow();
        var question = ValidationQuestion.Of(
            days, seed.Length == 0 ? ValidationQuestion.UsualSeed : seed, samples ?? ValidationQuestion.UsualSamples, DateOnly.FromDateTime(now.UtcDateTime));
        var report = new ValidationReport(screening.Run(question, trail), Money(question, trail), now);
        audit.Append(new AuditEvent("screen.validation", new Dictionary<string, string>
        {
            ["from"] = Day(question.From),
            ["to"] = Day(question.To),
            ["samples"] = question.Samples.ToString(English),
            ["result"] = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(report.Json(English)))),
        }));
        return report;
    }

    private MoneyValidation Money(ValidationQuestion question, AuditLog trail)
    {
        var (fired, payments, batches, uncounted) = (new FiredReasons(), new long[3], 0L, 0L);
        foreach (var facts in trail.On("money.intake", question.From, question.To).Select(static line => line.Facts()))
        {
            batches++;
            uncounted += fired.Add(facts) ? 0 : 1;
            foreach (var (place, outcome) in facts["outcomes"].Split(' ').Index())
            {
                payments[place] += long.Parse(outcome[(outcome.IndexOf('=', StringComparison.Ordinal) + 1)..], English);
            }
        }

        var (from, before) = (Day(question.From), Day(question.To.AddDays(1)));
        var (reasons, outcomes) = Decided(from, before);
        return new MoneyValidation(
            batches, uncounted, payments,
            [.. fired.Codes.Concat(reasons.Keys).Distinct().Order(StringComparer.Ordinal).Select(code => Count(code, fired.OfReason(code), reasons.GetValueOrDefault(code) ?? new(0, 0, 0)))],
            [.. alerts.Rules(before).Select(rule => Count(rule, fired.OfRule(rule.Alert)))],
            [.. outcomes.OrderBy(static one => one.Key.Outcome, StringComparer.Ordinal).ThenByDescending(static one => one.Key.Strong).Select(static one => new AlertCount(one.Key.Outcome, one.Key.Strong, one.Value))]);
    }

    private (Dictionary<string, Decisions> Reasons, Dictionary<(string Outcome, bool Strong), Decisions> Outcomes) Decided(string from, string before)
    {
        var (reasons, outcomes) = (new Dictionary<string, Decisions>(StringComparer.Ordinal), new Dictionary<(string, bool), Decisions>());
        alerts.Each(from, before, alert =>
        {
            outcomes[(alert.Outcome, alert.Strong)] = (outcomes.GetValueOrDefault((alert.Outcome, alert.Strong)) ?? new(0, 0, 0)).With(alert.Closed);
            foreach (var code in alert.Content.Reasons.Select(static reason => reason.Sentence.Code).Distinct())
            {
                reasons[code] = (reasons.GetValueOrDefault(code) ?? new(0, 0, 0)).With(alert.Closed);
            }
        });
        return (reasons, outcomes);
    }

    private static ReasonCount Count(string code, IReadOnlyList<long> fired, Decisions decided) => new(code, fired[0], fired[1], fired[2], decided);

    private static RuleCount Count((long Alert, string Instant, string Actor, string Expires, long Rules) rule, IReadOnlyList<long> fired) =>
        new(rule.Alert, rule.Instant, rule.Actor, rule.Expires, rule.Rules, fired[0], fired[1], fired[2]);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", English);
}
