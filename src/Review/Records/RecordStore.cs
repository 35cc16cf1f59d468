using System.Data.Common;
using System.Globalization;
using Pillar.Platform.Audit;
using Pillar.Platform.Storage;
using Pillar.Review.Sheets;

namespace Pillar.Review.Records;

/// <summary>The records of all States as rows that are only ever added.</summary>
internal sealed class RecordStore(Store tables)
{
    /// <summary>Hands every mark after a number to <paramref name="take"/>, in their order, without evidence: what sums are made of.</summary>
    public void Marks(long after, Action<MarkRow> take) => tables.Rows(
        "SELECT number, state, template, field, mark, as_of FROM review_mark WHERE number > @after ORDER BY number",
        row =>
        {
            take(new(row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetString(3), MarkWords.Parse(row.GetString(4))!.Value, Day(row.GetString(5))));
            return true;
        },
        ("after", after));

    /// <summary>Every mark of one State under one template with its evidence, in the order it was recorded.</summary>
    public IReadOnlyList<MarkEvent> MarksOf(string state, string template) => tables.Rows(
        RecordRows.Select + "WHERE m.state = @state AND m.template = @template ORDER BY m.number", RecordRows.Mark, ("state", state), ("template", template));

    /// <summary>Every law with each State that ever cited it and the number of marks in which it did.</summary>
    public IReadOnlyList<(Evidence Law, string State, long Marks)> Laws() => tables.Rows(
        """
        SELECT l.citation, l.source, l.language, l.dated, m.state, count(m.number) FROM review_law l JOIN review_mark m ON m.law = l.id
        GROUP BY l.id, l.citation, l.source, l.language, l.dated, m.state ORDER BY l.citation, l.dated, l.id, m.state
        """,
        static row => (new Evidence(row.GetString(0), row.GetString(1), row.GetString(2), Day(row.GetString(3))), row.GetString(4), row.GetInt64(5)));

    /// <summary>The States that ever cited a law.</summary>
    public IReadOnlyList<string> Citing(string law) =>
        tables.Rows("SELECT DISTINCT state FROM review_mark WHERE law = @law ORDER BY state", static row => row.GetString(0), ("law", law));

    /// <summary>Every step, in their order.</summary>
    public IReadOnlyList<RecordStep> Steps() =>
        tables.Rows("SELECT number, instant, day, actor, verified, state, status, front, basis FROM review_step ORDER BY number", RecordRows.Step);

    public IReadOnlyList<Confirmation> Confirmations() =>
        tables.Rows("SELECT instant, actor, verified, template, basis FROM review_confirmation ORDER BY number", static row =>
            new Confirmation(row.GetString(0), row.GetString(1), row.GetInt32(2) != 0, row.GetString(3), row.GetString(4)));

    /// <summary>Every frozen cycle, in their order.</summary>
    public IReadOnlyList<CycleRow> Cycles() => tables.Rows(
        "SELECT instant, actor, name, day, template, states, marks, steps, public, method, sha256, figures FROM review_cycle ORDER BY number", RecordRows.Cycle);

    /// <summary>Number of the last mark; 0 when there is none.</summary>
    public long LastMark() => tables.Read(static open => open.Last("review_mark"));

    /// <summary>Number of the last mark of one State, under any template; 0 when there is none.</summary>
    public long LastMark(string state) =>
        tables.Rows("SELECT coalesce(max(number), 0) FROM review_mark WHERE state = @state", static row => row.GetInt64(0), ("state", state)).FirstOrDefault();

    /// <summary>Key of the last signed file that was taken of one State, under any template; null when there is none.</summary>
    public string? LastSigner(string state) => tables.Rows(
        "SELECT e.signer FROM review_mark m JOIN review_entry e ON e.number = m.entry WHERE m.state = @state AND e.signer <> '' ORDER BY m.number DESC LIMIT 1",
        static row => row.GetString(0), ("state", state)).FirstOrDefault();

    /// <summary>
    /// Adds an entry with all of its marks and its audit line, or nothing. Null when somebody added marks after <paramref name="seen"/>: what was
    /// decided from older marks must be decided anew.
    /// </summary>
    public RecordEntry? Append(NewEntry entry, long seen, Func<AuditReceipt> audit) => tables.Write(open =>
    {
        if (open.Last("review_mark") != seen)
        {
            return null;
        }

        var added = new RecordEntry(open.Last("review_entry") + 1, entry.Instant, entry.Actor.Name, entry.Actor.Verified, entry.From, entry.Signer);
        RecordRows.Insert(open, added, entry.Marks, seen, audit());
        return added;
    });

    public void Append(RecordStep step, Func<AuditReceipt> audit) => tables.Write(open =>
    {
        RecordRows.Insert(open, step with { Number = open.Last("review_step") + 1 });
        return audit();
    });

    public void Append(Confirmation confirmation, Func<AuditReceipt> audit) => tables.Write(open =>
    {
        RecordRows.Insert(open, open.Last("review_confirmation") + 1, confirmation);
        return audit();
    });

    public void Append(CycleRow cycle, Func<AuditReceipt> audit) => tables.Write(open =>
    {
        RecordRows.Insert(open, open.Last("review_cycle") + 1, cycle);
        return audit();
    });

    /// <summary>Every row of a sheet as it was ever entered, in that order.</summary>
    public IReadOnlyList<SheetEvent> Sheet(string sheet) => tables.Rows(SheetEvents.Select, SheetEvents.Of, ("sheet", sheet));

    /// <summary>Number of the last row of any sheet; 0 when there is none.</summary>
    public long LastSheetRow() => tables.Read(static open => open.Last(RecordSchema.Sheets));

    /// <summary>Adds rows with their audit line, or nothing. False when somebody added rows after <paramref name="seen"/>: what was decided must be decided anew.</summary>
    public bool Append(IReadOnlyList<SheetEvent> rows, long seen, Func<AuditReceipt> audit) => tables.Write(open =>
    {
        if (open.Last(RecordSchema.Sheets) != seen)
        {
            return null;
        }

        var receipt = audit();
        foreach (var row in rows)
        {
            SheetEvents.Insert(open, row with { Number = ++seen, Audit = receipt });
        }

        return receipt;
    }) is not null;

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
