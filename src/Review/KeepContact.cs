using Pillar.Platform.Accounts;
using Pillar.Platform.Audit;
using Pillar.Review.National;
using Pillar.Review.Records;
using Pillar.Review.Sheets;
using Pillar.Vocabulary;

namespace Pillar.Review;

/// <summary>
/// Use case: a point of contact is entered, corrected, read or erased. Who it is stands beside the audit trail with its purpose and the day until which it is
/// kept, never in the record; what a correction replaces is erased at once, as nothing is left for which it would be kept.
/// </summary>
public sealed class KeepContact
{
    private const string Replaced = "replaced by a correction";

    private static readonly Sheet Contact = NationalSheets.Contact;

    private readonly ReviewDesk desk;
    private readonly AuditLog audit;
    private readonly TimeProvider clock;

    internal KeepContact(ReviewDesk desk, AuditLog audit, TimeProvider clock) => (this.desk, this.audit, this.clock) = (desk, audit, clock);

    /// <summary>Every point of contact of a State, in the order of their ids. There is no public view of them; that they were read is a line of the trail.</summary>
    /// <param name="state">Whose.</param>
    /// <param name="withPersonal">Whether who they are is read too.</param>
    public IReadOnlyList<PointOfContact> Show(ReviewState state, bool withPersonal)
    {
        var rows = new SheetBook(desk.Store).Rows(Contact, new(state.Code, ReviewDesk.Today(clock)));
        if (withPersonal && rows.Count > 0)
        {
            audit.Append(new("review.contact.read", Facts(state, string.Join(' ', rows.Select(static row => row.Id)))));
        }

        return
        [
            .. rows.Select(row =>
            {
                var personal = Personal(row.Last);
                return new PointOfContact(row, withPersonal ? personal : null, personal is null);
            }),
        ];
    }

    /// <summary>Enters a point of contact, or corrects some of its columns.</summary>
    /// <param name="state">Whose.</param>
    /// <param name="id">Names it.</param>
    /// <param name="changes">Column and what it says from now on; an empty text empties it.</param>
    /// <param name="by">Who enters it.</param>
    /// <exception cref="BadInputException">A column or what it should say cannot be used: nothing was written.</exception>
    public (bool Changed, Refusal? Refusal) Set(ReviewState state, string id, IReadOnlyList<(string Column, string Text)> changes, Actor by)
    {
        var known = Events(state, id).LastOrDefault();
        var before = known is null ? new Dictionary<string, string>(StringComparer.Ordinal) : known.Values.Concat(Personal(known) ?? new Dictionary<string, string>()).ToDictionary(StringComparer.Ordinal);
        var values = Contact.Corrected(id, before, changes, new(desk, ReviewDesk.Today(clock)));
        var until = SheetChecks.ParseDay(values["keep-until"])!.Value;
        if (until <= ReviewDesk.Today(clock))
        {
            throw new BadInputException("keep-until", "a day to come", $"{values["keep-until"]}");
        }

        if (values.Count == before.Count && !values.Except(before).Any())
        {
            return (false, null);
        }

        var personal = Part(values, personal: true);
        var line = new AuditEvent("review.contact", Facts(state, id), new(SheetEvents.Text(personal), values["purpose"], until));
        var row = new SheetEvent(0, ReviewDesk.Instant(clock), by.Name, by.Verified, Contact.Code, state.Code, id, Part(values, personal: false), new("", 0, ""));
        if (!desk.Store.Append([row], desk.Store.LastSheetRow(), () => audit.Append(line)))
        {
            return (false, Refusals.Busy());
        }

        Erase(known is null ? [] : [known], Replaced);
        return (true, null);
    }

    /// <summary>Erases who a point of contact is, also before its day. That it was there, and in which institution and role, stays.</summary>
    /// <param name="state">Whose.</param>
    /// <param name="id">Which.</param>
    /// <param name="reason">Why. It stays for ever, so it must not repeat what is erased.</param>
    /// <returns>Why nothing was erased, or null.</returns>
    public Refusal? Erase(ReviewState state, string id, string reason) => Erase(Events(state, id), reason) > 0 ? null : Refusals.NothingToErase(id);

    /// <summary>Number of texts erased.</summary>
    private int Erase(IReadOnlyList<SheetEvent> events, string reason) =>
        events.Count(row => audit.Erase(new(row.Audit.Writer, row.Audit.Sequence, reason, BeforeRetention: true)).Refusal is null);

    private IReadOnlyList<SheetEvent> Events(ReviewState state, string id) => [.. desk.Store.Sheet(Contact.Code).Where(row => row.State == state.Code && row.Id == id)];

    private IReadOnlyDictionary<string, string>? Personal(SheetEvent row) =>
        audit.PersonalOf(row.Audit.Writer, row.Audit.Sequence) is { } text ? SheetEvents.Values(text.Text) : null;

    private static Dictionary<string, string> Part(Dictionary<string, string> values, bool personal) =>
        values.Where(value => Contact.Columns.Single(c => c.Name == value.Key).Personal == personal).ToDictionary(StringComparer.Ordinal);

    private static Dictionary<string, string> Facts(ReviewState state, string id) => new(StringComparer.Ordinal) { ["state"] = state.Code, ["id"] = id };
}
