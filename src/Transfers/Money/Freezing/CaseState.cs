namespace Pillar.Transfers.Money.Freezing;

/// <summary>Where a case stands.</summary>
public enum CaseState
{
    /// <summary>To be frozen: the clock runs.</summary>
    Opened = 0,

    /// <summary>Frozen, to be reported.</summary>
    Frozen,

    /// <summary>Reported; the holder is to be told.</summary>
    Reported,

    /// <summary>Reported, and the holder knows.</summary>
    Notified,

    /// <summary>The holder contests; a decision is due.</summary>
    Contested,

    /// <summary>One officer has proposed the release of a false positive.</summary>
    ReleaseProposed,

    /// <summary>One officer has proposed to return what a delisted party held.</summary>
    ReturnProposed,

    /// <summary>Ended: another party was meant.</summary>
    Released,

    /// <summary>Ended: the party is no longer listed.</summary>
    Returned,
}

public static class CaseStates
{
    /// <summary>The word used in JSON.</summary>
    public static string Word(this CaseState state) => state switch
    {
        CaseState.ReleaseProposed => "release-proposed",
        CaseState.ReturnProposed => "return-proposed",
        _ => state.ToString().ToLowerInvariant(),
    };

    /// <summary>Which steps may be taken in a state.</summary>
    public static IReadOnlyList<CaseStep> Moves(this CaseState state) => state switch
    {
        CaseState.Opened => [CaseStep.Freeze, CaseStep.ProposeRelease],
        CaseState.Contested =>
            [CaseStep.Freeze, CaseStep.Correct, CaseStep.Report, CaseStep.Notify, CaseStep.Exempt, CaseStep.Uphold, CaseStep.ProposeRelease, CaseStep.ProposeReturn],
        CaseState.ReleaseProposed => [CaseStep.Report, CaseStep.Release, CaseStep.Uphold],
        CaseState.ReturnProposed => [CaseStep.Report, CaseStep.Return, CaseStep.Uphold],
        CaseState.Released or CaseState.Returned => [CaseStep.Countersign],
        _ => [CaseStep.Freeze, CaseStep.Correct, CaseStep.Report, CaseStep.Notify, CaseStep.Exempt, CaseStep.Contest, CaseStep.ProposeRelease, CaseStep.ProposeReturn],
    };
}
