using Pillar.Platform.Accounts;

namespace Pillar.Transfers.Money.Freezing;

/// <summary>Use case: the freeze is reported to the financial intelligence unit. What is frozen later is reported again.</summary>
public sealed class ReportFreeze
{
    private readonly FreezeDesk desk;

    internal ReportFreeze(FreezeDesk desk) => this.desk = desk;

    /// <param name="number">The case.</param>
    /// <param name="to">The unit.</param>
    /// <param name="reference">Under which the report was sent, or empty.</param>
    /// <param name="by">Who reports.</param>
    /// <exception cref="Pillar.Vocabulary.BadInputException">A text cannot be used.</exception>
    public CaseOutcome Run(long number, string to, string reference, Actor by)
    {
        var facts = new Dictionary<string, string>(StringComparer.Ordinal) { ["to"] = CaseChecks.Required(to, "to"), ["reference"] = CaseChecks.Optional(reference, "reference") };
        return desk.Record(number, by, (about, _) =>
            CaseMoves.Check(about, CaseStep.Report) is { } refusal ? refusal
            : about.IsReported ? Refusals.AlreadyDone(CaseStep.Report)
            : Draft.Of(about, CaseStep.Report, "") with { Facts = facts });
    }
}
