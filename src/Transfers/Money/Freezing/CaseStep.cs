namespace Pillar.Transfers.Money.Freezing;

/// <summary>What is done in a case; each is one event.</summary>
public enum CaseStep
{
    /// <summary>A customer is taken for a listed party.</summary>
    Open = 0,

    /// <summary>Holdings are frozen.</summary>
    Freeze,

    /// <summary>A frozen amount was written down wrongly.</summary>
    Correct,

    /// <summary>The freeze is reported to the financial intelligence unit.</summary>
    Report,

    /// <summary>The holder is told.</summary>
    Notify,

    /// <summary>Funds are let go for basic or extraordinary expenses.</summary>
    Exempt,

    /// <summary>The holder contests the freeze.</summary>
    Contest,

    /// <summary>A contest, or a proposal to end the freeze, is turned down.</summary>
    Uphold,

    /// <summary>A first officer proposes the release of a false positive.</summary>
    ProposeRelease,

    /// <summary>A second officer releases.</summary>
    Release,

    /// <summary>A first officer proposes to return what a delisted party held.</summary>
    ProposeReturn,

    /// <summary>A second officer returns it.</summary>
    Return,

    /// <summary>Who was absent puts his word to what was decided alone.</summary>
    Countersign,
}

public static class CaseSteps
{
    /// <summary>The word used in JSON, in the store and in the audit log.</summary>
    public static string Word(this CaseStep step) => step switch
    {
        CaseStep.ProposeRelease => "propose-release",
        CaseStep.ProposeReturn => "propose-return",
        _ => step.ToString().ToLowerInvariant(),
    };

    /// <summary>Null when it is no such word.</summary>
    public static CaseStep? Parse(string? word)
    {
        foreach (var step in Enum.GetValues<CaseStep>())
        {
            if (step.Word() == word)
            {
                return step;
            }
        }

        return null;
    }
}
