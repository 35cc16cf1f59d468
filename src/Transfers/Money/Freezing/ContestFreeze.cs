using Pillar.Platform.Accounts;

namespace Pillar.Transfers.Money.Freezing;

/// <summary>Use case: the holder contests the freeze, or an officer turns a contest or a proposal down.</summary>
public sealed class ContestFreeze
{
    private readonly FreezeDesk desk;

    internal ContestFreeze(FreezeDesk desk) => this.desk = desk;

    /// <param name="number">The case.</param>
    /// <param name="grounds">What the holder says.</param>
    /// <param name="by">Who records it.</param>
    /// <exception cref="Pillar.Vocabulary.BadInputException">The grounds cannot be used.</exception>
    public CaseOutcome Run(long number, string grounds, Actor by) => Take(number, CaseStep.Contest, grounds, by);

    /// <summary>The freeze stands: a contest, or a proposal to end it, is turned down.</summary>
    /// <param name="number">The case.</param>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who decides.</param>
    /// <exception cref="Pillar.Vocabulary.BadInputException">The reason cannot be used.</exception>
    public CaseOutcome Uphold(long number, string reason, Actor by) => Take(number, CaseStep.Uphold, reason, by);

    private CaseOutcome Take(long number, CaseStep step, string text, Actor by)
    {
        var words = CaseChecks.Required(text, "reason");
        return desk.Record(number, by, (about, _) => CaseMoves.Check(about, step) is { } refusal ? refusal : Draft.Of(about, step, words));
    }
}
