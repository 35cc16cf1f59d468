using System.Globalization;
using Pillar.Platform.Accounts;
using Pillar.Platform.Audit;
using Pillar.Review.Mandate;
using Pillar.Review.Records;
using Pillar.Review.Templates;
using Pillar.Vocabulary;

namespace Pillar.Review;

/// <summary>Use case: the one door through which a State's record goes from one status to the next. Each passage writes its audit line.</summary>
public sealed class TakeStep
{
    private const int LongestBasis = 500;

    private readonly ReviewDesk desk;
    private readonly IAuditLog audit;
    private readonly TimeProvider clock;

    internal TakeStep(ReviewDesk desk, IAuditLog audit, TimeProvider clock) => (this.desk, this.audit, this.clock) = (desk, audit, clock);

    /// <param name="state">Whose record.</param>
    /// <param name="to">What it becomes.</param>
    /// <param name="basis">What it rests on, such as the note verbale with the State's consent; publication needs it.</param>
    /// <param name="by">Who records it.</param>
    /// <returns>The step, or why it cannot be taken.</returns>
    /// <exception cref="BadInputException">The basis cannot be used.</exception>
    /// <exception cref="IOException">The step or its audit line could not be written: it was not taken.</exception>
    public (RecordStep? Step, Refusal? Refusal) Run(ReviewState state, RecordStatus to, string basis, Actor by)
    {
        Check(basis, "--basis");
        var (front, refusal) = StatusLine.Of(desk.Steps(state.Code)).Next(to, desk.Store.LastMark(state.Code), basis);
        if (refusal is not null)
        {
            return (null, refusal);
        }

        var step = new RecordStep(0, ReviewDesk.Instant(clock), ReviewDesk.Today(clock), by.Name, by.Verified, state.Code, to, front, basis.Trim());
        desk.Store.Append(step, () => audit.Append(new("review.step", new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["state"] = state.Code,
            ["status"] = to.Word(),
            ["front"] = front.ToString(CultureInfo.InvariantCulture),
            ["basis"] = step.Basis,
        })));
        return (step, null);
    }

    /// <summary>Records that a person has compared the words of the operative-text template with the resolution.</summary>
    /// <param name="basis">What it was compared with.</param>
    /// <param name="by">Who compared.</param>
    /// <exception cref="BadInputException">The basis is empty or cannot be used.</exception>
    public Confirmation Confirm(string basis, Actor by) => Confirm(OperativeText.Code, basis, by);

    /// <summary>Records that a person has compared what is said here of a paragraph with the paragraph.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="basis">What it was compared with.</param>
    /// <param name="by">Who compared.</param>
    /// <exception cref="BadInputException">The basis is empty or cannot be used.</exception>
    public Confirmation Confirm(MandateParagraph paragraph, string basis, Actor by) => Confirm(ReviewModule.ParagraphPrefix + paragraph.Id, basis, by);

    private Confirmation Confirm(string what, string basis, Actor by)
    {
        Check(basis, "--basis");
        if (basis.Trim().Length == 0)
        {
            throw new BadInputException("--basis", "the text the words were compared with", "");
        }

        var confirmation = new Confirmation(ReviewDesk.Instant(clock), by.Name, by.Verified, what, basis.Trim());
        desk.Store.Append(confirmation, () => audit.Append(new("review.confirm", new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["template"] = confirmation.Template,
            ["basis"] = confirmation.Basis,
        })));
        return confirmation;
    }

    private static void Check(string text, string place)
    {
        if (text.Length > LongestBasis || text.EnumerateRunes().Any(Printable.IsHidden))
        {
            throw new BadInputException(place, $"at most {LongestBasis} visible characters", text);
        }
    }
}
