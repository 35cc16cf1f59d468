using Pillar.Platform.Accounts;
using Pillar.Platform.Audit;
using Pillar.Review.Records;
using Pillar.Review.Sheets;
using Pillar.Vocabulary;

namespace Pillar.Review;

/// <summary>Use case: a State consents that its plan, a submission or a practice is public as it stands, or takes its consent back.</summary>
public sealed class GiveConsent
{
    private readonly ReviewDesk desk;
    private readonly IAuditLog audit;
    private readonly TimeProvider clock;

    internal GiveConsent(ReviewDesk desk, IAuditLog audit, TimeProvider clock) => (this.desk, this.audit, this.clock) = (desk, audit, clock);

    /// <summary>Publishes what stands now.</summary>
    /// <param name="about">The State, the sheet and, where consent is by row, the row.</param>
    /// <param name="basis">What it rests on, such as a note verbale.</param>
    /// <param name="by">Who records it.</param>
    /// <returns>Why it cannot be recorded, or null.</returns>
    /// <exception cref="BadInputException">The basis cannot be used.</exception>
    public Refusal? Give(ConsentSubject about, string basis, Actor by) => basis.Trim().Length == 0 ? Refusals.NoConsent() : Record(about, basis, by, taken: false);

    /// <summary>Takes consent back: nothing of it is public any more, of no day.</summary>
    /// <param name="about">The State, the sheet and, where consent is by row, the row.</param>
    /// <param name="basis">What it rests on; may be empty.</param>
    /// <param name="by">Who records it.</param>
    /// <returns>Why it cannot be recorded, or null.</returns>
    /// <exception cref="BadInputException">The basis cannot be used.</exception>
    public Refusal? TakeBack(ConsentSubject about, string basis, Actor by) => Record(about, basis, by, taken: true);

    private Refusal? Record(ConsentSubject about, string basis, Actor by, bool taken)
    {
        if (!SheetChecks.Text.Holds(basis, new(desk, ReviewDesk.Today(clock))))
        {
            throw new BadInputException("--basis", SheetChecks.Text.Expected, $"{basis}");
        }

        if (about.Sheet.Open == Openness.Never)
        {
            return Refusals.NeverPublic();
        }

        var seen = desk.Store.LastSheetRow();
        var key = Consent.About(about.Sheet, about.Id);
        var last = desk.Store.Sheet(about.Sheet.Code).LastOrDefault(row => row.State == about.State.Code && (about.Sheet.Open == Openness.Whole || row.Id == about.Id))?.Number ?? 0;
        var before = desk.Store.Sheet(Consent.Sheet).LastOrDefault(row => row.State == about.State.Code && row.Id == key) is { } given ? Consent.Covers(given) : 0;
        if (taken ? before == 0 : last <= before)
        {
            return Refusals.NothingToConsent();
        }

        var values = Consent.Values(taken ? null : last, basis.Trim());
        var row = new SheetEvent(0, ReviewDesk.Instant(clock), by.Name, by.Verified, Consent.Sheet, about.State.Code, key, values, new("", 0, ""));
        return desk.Store.Append([row], seen, () => audit.Append(new("review.consent", new Dictionary<string, string>(values, StringComparer.Ordinal)
        {
            ["state"] = about.State.Code,
            ["about"] = key,
        }))) ? null : Refusals.Busy();
    }
}

/// <summary>What a consent is about.</summary>
/// <param name="State">Whose.</param>
/// <param name="Sheet">Which sheet.</param>
/// <param name="Id">Which row; empty where consent is to the whole sheet.</param>
public sealed record ConsentSubject(ReviewState State, Sheet Sheet, string Id);
