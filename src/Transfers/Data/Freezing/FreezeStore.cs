using System.Data.Common;
using Pillar.Platform.Storage;
using Pillar.Transfers.Money.Freezing;

namespace Pillar.Transfers.Data.Freezing;

/// <summary>Cases and their ledger as rows that are only ever added.</summary>
internal sealed class FreezeStore(Store tables)
{
    /// <summary>Every event with its postings, in their order, without personal text. Events are read first: whatever comes meanwhile, each has all of its postings.</summary>
    public IReadOnlyList<CaseEvent> Events() => tables.Read(open =>
    {
        var events = open.Rows(FreezeRows.Events, FreezeRows.Event);
        var postings = open.Rows(FreezeRows.Postings, FreezeRows.Posting).ToLookup(static p => p.Event, static p => p.Posting);
        return events.Select(e => e with { Postings = [.. postings[e.Number]] }).ToList();
    }) ?? [];

    /// <summary>
    /// Adds an event with all of its postings and its audit line, or nothing. Null when somebody added one after <paramref name="seen"/>: what was
    /// decided from fewer events must be decided anew.
    /// </summary>
    /// <param name="made">The event; its audit line is not known yet.</param>
    /// <param name="seen">Number of the last event that was looked at.</param>
    /// <param name="audit">Writes the line. When the rows cannot be written after it, it is a line about something that did not come to be.</param>
    /// <exception cref="StoreFailedException">The store cannot be written: nothing was added.</exception>
    public CaseEvent? Append(CaseEvent made, long seen, Func<(string Writer, long Sequence)> audit) => tables.Write(open =>
    {
        if (open.Last("freeze_event") != seen)
        {
            return null;
        }

        var last = open.Last("freeze_posting");
        foreach (var posting in made.Postings)
        {
            FreezeRows.Insert(open, ++last, made.Number, posting);
        }

        var written = made with { Audit = audit() };
        FreezeRows.Insert(open, written);
        return written;
    });
}
