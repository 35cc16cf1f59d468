using Pillar.Vocabulary;

namespace Pillar.Review.Records;

/// <summary>How far a State's record has come: for each status the last mark it covers, 0 where it never came so far.</summary>
public readonly record struct StatusLine(long Sent, long Agreed, long Approved, long Published, bool Withdrawn)
{
    /// <summary>The line after these steps of one State, in their order.</summary>
    public static StatusLine Of(IEnumerable<RecordStep> steps) => steps.Aggregate(default(StatusLine), static (line, step) => line.After(step.Status, step.Front));

    /// <summary>The status of one mark.</summary>
    public RecordStatus Of(long number) =>
        number <= Published ? RecordStatus.Published
        : number <= Approved ? RecordStatus.Approved
        : number <= Agreed ? RecordStatus.Agreed
        : number <= Sent ? RecordStatus.Sent
        : RecordStatus.Proposed;

    /// <summary>The last mark a step would cover, or why it cannot be taken now: each status covers what the one before it covers, and something new.</summary>
    /// <param name="to">The step.</param>
    /// <param name="last">The last mark of the State's record; 0 where it has none.</param>
    /// <param name="basis">What it rests on. Publication rests on the State's consent.</param>
    internal (long Front, Refusal? Refusal) Next(RecordStatus to, long last, string basis)
    {
        var (before, covered) = to switch
        {
            RecordStatus.Sent => (last, Sent),
            RecordStatus.Agreed => (Sent, Agreed),
            RecordStatus.Approved => (Agreed, Approved),
            RecordStatus.Published => (Approved, Published),
            _ => (Published, 0L),
        };
        return to == RecordStatus.Published && basis.Trim().Length == 0 ? (0, Refusals.NoConsent())
            : before > covered ? (before, null)
            : (0, Refusals.NothingToStep(to));
    }

    private StatusLine After(RecordStatus to, long front) => to switch
    {
        RecordStatus.Sent => this with { Sent = front },
        RecordStatus.Agreed => this with { Agreed = front },
        RecordStatus.Approved => this with { Approved = front },
        RecordStatus.Published => this with { Published = front, Withdrawn = false },
        RecordStatus.Withdrawn => this with { Published = 0, Withdrawn = true },
        _ => this,
    };
}
