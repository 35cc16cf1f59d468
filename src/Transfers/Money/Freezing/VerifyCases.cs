using System.Globalization;
using System.Text.Json;
using Pillar.Platform.Audit;
using Pillar.Transfers.Resources;

namespace Pillar.Transfers.Money.Freezing;

/// <summary>
/// Use case: does every event and every posting say what its line of the audit trail says? The tables are append-only by triggers, which whoever
/// holds the file can drop; the chain cannot be changed unseen.
/// </summary>
public sealed class VerifyCases
{
    private readonly FreezeDesk desk;

    internal VerifyCases(FreezeDesk desk) => this.desk = desk;

    /// <summary>The verdict on the log; where every line of it holds, broken by the first event that does not fit its line.</summary>
    /// <param name="log">The log that was checked.</param>
    /// <param name="verdict">What the checks so far found.</param>
    public AuditVerdict Run(AuditLog log, AuditVerdict verdict) =>
        verdict.Intact ? verdict with { Break = desk.Events().Select(made => Break(made, log)).FirstOrDefault(static found => found is not null) } : verdict;

    private static AuditBreak? Break(CaseEvent made, AuditLog log)
    {
        var line = log.Line(made.Audit.Writer, made.Audit.Sequence);
        return line is null || line.Action != FreezeDesk.ActionOf(made.Step) ? Said("event-without-line")
            : Differing(made, line) is { } field ? Said("event-differs", field)
            : null;

        AuditBreak Said(string key, string field = "") =>
            new(made.Audit.Writer, made.Audit.Sequence, FreezingText.Say(key, made.Number.ToString(CultureInfo.InvariantCulture), field));
    }

    /// <summary>The first field in which the two differ, or null.</summary>
    private static string? Differing(CaseEvent made, AuditLine line)
    {
        try
        {
            var said = line.Facts();
            return made.Fact("by") != made.By.ToString() ? "by"
                : made.Fact("at") != AuditLine.Text(made.At) ? "at"
                : made.Fact("case") != made.Case.ToString(CultureInfo.InvariantCulture) ? "case"
                : made.Fact("postings") != FreezeDesk.PostingsText(made.Postings) ? "postings"
                : said.Keys.Union(made.Facts.Keys).FirstOrDefault(name => said.GetValueOrDefault(name) != made.Facts.GetValueOrDefault(name));
        }
        catch (JsonException)
        {
            return "facts";
        }
    }
}
