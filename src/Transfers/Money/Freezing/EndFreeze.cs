using Pillar.Platform.Accounts;
using Pillar.Vocabulary;

namespace Pillar.Transfers.Money.Freezing;

/// <summary>
/// Use case: a freeze ends, by two persons. The first call proposes, the second person's call decides; both give their reason. A false
/// positive is released; what a delisted party held is returned.
/// </summary>
public sealed class EndFreeze
{
    private readonly FreezeDesk desk;

    internal EndFreeze(FreezeDesk desk) => this.desk = desk;

    /// <summary>Another party was meant.</summary>
    /// <param name="number">The case.</param>
    /// <param name="reason">Why this person says so.</param>
    /// <param name="absence">Who of two is absent and why, where one decides alone; empty otherwise.</param>
    /// <param name="by">Who says so.</param>
    /// <exception cref="BadInputException">A text cannot be used.</exception>
    public CaseOutcome Release(long number, string reason, string absence, Actor by) => Run(number, (CaseStep.ProposeRelease, CaseStep.Release), reason, absence, by);

    /// <summary>The party is no longer listed.</summary>
    /// <inheritdoc cref="Release"/>
    public CaseOutcome Return(long number, string reason, string absence, Actor by) => Run(number, (CaseStep.ProposeReturn, CaseStep.Return), reason, absence, by);

    /// <summary>Who was absent puts his word to what was decided alone.</summary>
    /// <param name="number">The case.</param>
    /// <param name="words">What he has to say.</param>
    /// <param name="by">Who countersigns.</param>
    /// <exception cref="BadInputException">The text cannot be used.</exception>
    public CaseOutcome Countersign(long number, string words, Actor by)
    {
        var said = CaseChecks.Required(words, "reason");
        return desk.Record(number, by, (about, _) =>
            CaseMoves.Check(about, CaseStep.Countersign) is { } refusal ? refusal
            : !about.IsToBeCountersigned ? Refusals.AlreadyDone(CaseStep.Countersign)
            : FourEyes.Of(about.WhoFroze, about.Ending!.By, by, otherAbsent: false) != Ruling.Granted ? Refusals.SamePerson()
            : Draft.Of(about, CaseStep.Countersign, said));
    }

    private CaseOutcome Run(long number, (CaseStep Propose, CaseStep End) steps, string reason, string absence, Actor by)
    {
        var (words, absent) = (CaseChecks.Required(reason, "reason"), CaseChecks.Optional(absence, "absent"));
        return desk.Record(number, by, (about, _) => Decide(about, steps, absent.Length > 0 ? $"{words} ({absent})" : words, absent.Length > 0, by));
    }

    private Decision Decide(FreezeCase about, (CaseStep Propose, CaseStep End) steps, string words, bool otherAbsent, Actor by)
    {
        var moves = about.State.Moves();
        if (otherAbsent && by.Verified && !desk.IsAlone(by))
        {
            return Refusals.NobodyAbsent();
        }

        if (steps.End == CaseStep.Return && StillListed(about) is { } listed)
        {
            return listed;
        }

        if (!moves.Contains(steps.End) && !moves.Contains(steps.Propose))
        {
            return Refusals.NotIn(about.State);
        }

        var first = moves.Contains(steps.End) ? about.Proposal!.By : by;
        if (!moves.Contains(steps.End) && !otherAbsent)
        {
            return Draft.Of(about, steps.Propose, words);
        }

        return FourEyes.Of(about.WhoFroze, first, by, otherAbsent) switch
        {
            Ruling.Granted => Ended(about, steps.End, words, otherAbsent: false),
            Ruling.ToBeCountersigned => Ended(about, steps.End, words, otherAbsent: true),
            Ruling.WhoFroze => Refusals.WhoFroze(),
            Ruling.NoSupervisor => Refusals.NoSupervisor(),
            _ => Refusals.SamePerson(),
        };
    }

    private Draft Ended(FreezeCase about, CaseStep step, string words, bool otherAbsent) => Draft.Of(about, step, words) with
    {
        Facts = new Dictionary<string, string>(StringComparer.Ordinal) { ["absent"] = otherAbsent ? "yes" : "no" },
        Postings = CaseMoves.LetGo(about, desk.Today),
    };

    /// <summary>A list that took another one's place speaks for it.</summary>
    private Refusal? StillListed(FreezeCase about)
    {
        var own = desk.Screening.ListCatalogue.Run().Any(l => l.Edition.Id == about.List && l.Edition.Edition.Length > 0);
        return desk.Screening.ShowEntry.Run(about.Entry).Any(s => !own || s.Edition.Id == about.List) ? Refusals.StillListed($"{about.List}:{about.Entry}") : null;
    }
}
