namespace Pillar.Screening.Judgements;

/// <summary>One judgement as it is stored: nothing that names the customer, only keyed hashes to recognise him by.</summary>
/// <param name="Number">From 1, without gaps.</param>
/// <param name="Instant">UTC, sorts as text.</param>
/// <param name="Actor">Who judged.</param>
/// <param name="Verified">Whether Pillar itself checked who that was.</param>
/// <param name="Verdict">Same, different or unsure.</param>
/// <param name="List">Id of the list.</param>
/// <param name="Entry">The list's own reference.</param>
/// <param name="Customer">Whom it is about.</param>
/// <param name="EntryMarks">The entry's matching facts as they were (<see cref="FieldMarks"/>).</param>
/// <param name="AuditWriter">Chain of the audit line.</param>
/// <param name="AuditSequence">Place of the audit line in its chain.</param>
internal sealed record JudgementRow(
    long Number,
    string Instant,
    string Actor,
    bool Verified,
    Verdict Verdict,
    string List,
    string Entry,
    CustomerMark Customer,
    string EntryMarks,
    string AuditWriter,
    long AuditSequence);
