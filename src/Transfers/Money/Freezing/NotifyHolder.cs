using Pillar.Platform.Accounts;

namespace Pillar.Transfers.Money.Freezing;

/// <summary>Use case: the holder is told that and why his funds are frozen, and how he can contest it.</summary>
public sealed class NotifyHolder
{
    private readonly FreezeDesk desk;

    internal NotifyHolder(FreezeDesk desk) => this.desk = desk;

    /// <param name="number">The case.</param>
    /// <param name="how">How he was told: letter, by hand.</param>
    /// <param name="by">Who tells him.</param>
    /// <exception cref="Pillar.Vocabulary.BadInputException">A text cannot be used.</exception>
    public CaseOutcome Run(long number, string how, Actor by)
    {
        var words = CaseChecks.Optional(how, "how");
        return desk.Record(number, by, (about, _) =>
            CaseMoves.Check(about, CaseStep.Notify) is { } refusal ? refusal
            : about.IsNotified ? Refusals.AlreadyDone(CaseStep.Notify)
            : Draft.Of(about, CaseStep.Notify, words));
    }
}
