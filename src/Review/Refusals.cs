using System.Globalization;
using Pillar.Review.Records;
using Pillar.Review.Resources;
using Pillar.Review.Sheets;
using Pillar.Vocabulary;

namespace Pillar.Review;

/// <summary>Every expected "no" of this module.</summary>
internal static class Refusals
{
    /// <summary>Published without the State's consent.</summary>
    public static Refusal NoConsent() => Of("review-no-consent");

    /// <summary>A step that would cover nothing new: the step before it has not been taken for any later mark.</summary>
    public static Refusal NothingToStep(RecordStatus to) => Of("review-nothing-" + to.Word());

    /// <summary>A cell that somebody else has marked since the file was written.</summary>
    public static Refusal TwoPeople(Phrase cell, MarkEvent newer) => Of("review-two-people", cell, newer.What.Mark.Word(), newer.Entry.Actor, newer.Entry.Instant);

    /// <summary>The signature of a record file does not fit its content.</summary>
    public static Refusal Tampered() => Of("review-tampered");

    /// <summary>The file is about another State.</summary>
    public static Refusal OtherState(string named, string found) => Of("review-other-state", named, found);

    /// <summary>The file does not answer one that this installation has sent.</summary>
    public static Refusal NotOurs() => Of("review-not-ours");

    /// <summary>The workbook does not carry the hash of what this installation sent.</summary>
    public static Refusal NotSent() => Of("review-not-sent");

    /// <summary>The State's earlier files were signed by another key.</summary>
    public static Refusal OtherSigner(string known, string found) => Of("review-other-signer", known, found);

    /// <summary>A mark of a day that has not come, or on which the State did not exist.</summary>
    public static Refusal WrongDay(string field, DateOnly day) => Of("review-wrong-day", field, Day(day));

    /// <summary>A cycle of that name is frozen already.</summary>
    public static Refusal CycleExists(string name, DateOnly day) => Of("review-cycle-exists", name, Day(day));

    /// <summary>The record changed while a file was being taken, again and again.</summary>
    public static Refusal Busy() => Of("review-busy");

    /// <summary>A row that somebody else has changed since the file was written.</summary>
    public static Refusal RowChanged(Phrase row, SheetEvent newer) => Of("review-row-changed", row, newer.Id, newer.Actor, newer.Instant);

    /// <summary>Consent to what is never public.</summary>
    public static Refusal NeverPublic() => Of("review-never-public");

    /// <summary>A point of contact of which nothing personal is kept.</summary>
    public static Refusal NothingToErase(string id) => Of("review-nothing-to-erase", id);

    /// <summary>Consent, or its end, for what is not there or has not changed.</summary>
    public static Refusal NothingToConsent() => Of("review-nothing-to-consent");

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Refusal Of(string code, params object[] values) => new(code, new Statement(ReviewText.Manager, code, values));
}
