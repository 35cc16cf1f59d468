using System.Globalization;
using Pillar.Platform.Audit;
using Pillar.Screening.Judgements;
using Pillar.Screening.Lists;
using Pillar.Screening.Matching;
using Pillar.Vocabulary;

namespace Pillar.Screening.Validation;

/// <summary>Use case: what a reviewer of the screening needs, read from the audit trail and from the lists in force; nothing in it is estimated.</summary>
public sealed class ValidateScreening
{
    private static readonly string[] Answers = ["screen.name", "screen.file", "screen.watch"];

    private readonly ListStore store;

    internal ValidateScreening(ListStore store) => this.store = store;

    /// <param name="question">Which days, which samples.</param>
    /// <param name="trail">The audit trail of this installation.</param>
    /// <exception cref="BadInputException">The office's thresholds or its profile cannot be read.</exception>
    public ScreeningValidation Run(ValidationQuestion question, AuditLog trail)
    {
        var thresholds = OfficeThresholds.InForce(store.Home);
        var (uses, answers) = (new Dictionary<(string, string, string), ThresholdUse>(), new Dictionary<(string, string), AnswerCount>());
        var samples = new SamplePairs(store.Searched(), thresholds, question);
        foreach (var line in Answers.SelectMany(action => trail.On(action, question.From, question.To)))
        {
            var facts = line.Facts();
            Count(uses, line, facts);
            Count(answers, line, facts);
            samples.Record(line, facts);
        }

        return new ScreeningValidation(
            question, trail.Began, Matcher.Engine, thresholds, Changes(question.To, trail), [.. uses.Values.OrderByDescending(static use => use.Last, StringComparer.Ordinal)],
            [.. answers.Values.OrderBy(static count => count.Action, StringComparer.Ordinal).ThenBy(static count => count.Outcome, StringComparer.Ordinal)],
            Judgements(question, trail), new Coverage(store, trail, question).Lists(), samples.Drawn());
    }

    private static ThresholdChange[] Changes(DateOnly to, AuditLog trail) =>
    [
        .. from line in trail.On("screen.thresholds", DateOnly.MinValue, to)
           let facts = line.Facts()
           select new ThresholdChange(line.Instant, line.Actor, line.Verified, facts["before"], facts["possible"], facts["strong"], facts["origin"], line.Sequence),
    ];

    private static (string, long)[] Judgements(ValidationQuestion question, AuditLog trail) =>
    [
        .. trail.On(JudgementFacts.Action, question.From, question.To).GroupBy(static line => line.Facts()["verdict"])
            .Select(static verdict => (verdict.Key, verdict.LongCount())).OrderBy(static verdict => verdict.Key, StringComparer.Ordinal),
    ];

    private static void Count(Dictionary<(string, string, string), ThresholdUse> uses, AuditLine line, IReadOnlyDictionary<string, string> facts)
    {
        var key = (Text(facts, "possible"), Text(facts, "strong"), Text(facts, "engine"));
        uses[key] = uses.TryGetValue(key, out var known)
            ? known with { Answers = known.Answers + 1, First = Least(known.First, line.Instant), Last = Most(known.Last, line.Instant) }
            : new ThresholdUse(key.Item1, key.Item2, key.Item3, 1, line.Instant, line.Instant);
    }

    private static void Count(Dictionary<(string, string), AnswerCount> answers, AuditLine line, IReadOnlyDictionary<string, string> facts)
    {
        var key = (line.Action, Text(facts, "outcome"));
        var known = answers.GetValueOrDefault(key) ?? new AnswerCount(line.Action, key.Item2, 0, 0, 0);
        var rows = long.TryParse(Text(facts, "rows"), NumberStyles.None, CultureInfo.InvariantCulture, out var many) ? many : 1;
        answers[key] = known with { Answers = known.Answers + 1, Rows = known.Rows + rows, Incomplete = known.Incomplete + (Text(facts, "complete") == "false" ? 1 : 0) };
    }

    private static string Text(IReadOnlyDictionary<string, string> facts, string name) => facts.GetValueOrDefault(name, "");

    private static string Least(string one, string other) => string.CompareOrdinal(one, other) < 0 ? one : other;

    private static string Most(string one, string other) => string.CompareOrdinal(one, other) > 0 ? one : other;
}
