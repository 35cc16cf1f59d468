using System.Globalization;
using System.Text.Json;
using Pillar.Platform.Audit;
using Pillar.Screening.Resources;
using Pillar.Vocabulary;

namespace Pillar.Screening.Judgements;

/// <summary>
/// Use case: does every judgement say what its line of the audit trail says? The file of judgements is append-only by triggers, which whoever
/// holds the file can drop; the chain cannot be changed unseen.
/// </summary>
public sealed class VerifyJudgements
{
    private readonly JudgementDesk desk;

    internal VerifyJudgements(JudgementDesk desk) => this.desk = desk;

    /// <summary>The verdict on the log; where every line of it holds, broken by the first judgement that does not fit its line.</summary>
    /// <param name="log">The log that was checked.</param>
    /// <param name="verdict">What the check of its lines found.</param>
    public AuditVerdict Run(AuditLog log, AuditVerdict verdict) =>
        verdict.Intact ? verdict with { Break = desk.Store.All().Select(row => Break(row, log)).FirstOrDefault(static found => found is not null) } : verdict;

    private static AuditBreak? Break(JudgementRow row, AuditLog log)
    {
        var line = log.Line(row.AuditWriter, row.AuditSequence);
        return line is not { Action: JudgementFacts.Action } ? Said("judgement-without-line")
            : Differing(row, line) is { } field ? Said("judgement-differs", field)
            : null;

        AuditBreak Said(string key, string field = "") =>
            new(row.AuditWriter, row.AuditSequence, JudgementTexts.Say(key, row.Number.ToString(CultureInfo.InvariantCulture), field));
    }

    /// <summary>The first field in which the two differ, or null.</summary>
    private static string? Differing(JudgementRow row, AuditLine line)
    {
        if (row.Actor != line.Actor || row.Verified != line.Verified)
        {
            return "actor";
        }

        try
        {
            var said = line.Facts();
            return JudgementFacts.Of(row).Where(fact => said.GetValueOrDefault(fact.Name) != fact.Value).Select(static fact => fact.Name).FirstOrDefault();
        }
        catch (JsonException)
        {
            return "facts";
        }
    }
}
