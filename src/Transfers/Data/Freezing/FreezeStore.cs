using System.Data.Common;
using Pillar.Platform.Storage;
using Pillar.Transfers.Money.Freezing;

namespace Pillar.Transfers.Data.Freezing;

/// <summary>Cases and their ledger as rows that are only ever added. Opened when first needed; safe for many threads and processes.</summary>
internal sealed class FreezeStore(FreezeDatabase database) : IDisposable
{
    private readonly Lock gate = new();
    private DbConnection? connection;

    /// <summary>Every event with its postings, in their order, without personal text. Events are read first: whatever comes meanwhile, each has all of its postings.</summary>
    public IReadOnlyList<CaseEvent> Events() => Locked(create: false, open =>
    {
        var events = Read(open, FreezeRows.Events, FreezeRows.Event);
        var postings = Read(open, FreezeRows.Postings, FreezeRows.Posting).ToLookup(static p => p.Event, static p => p.Posting);
        return events.ConvertAll(e => e with { Postings = [.. postings[e.Number]] });
    }) ?? [];

    /// <summary>
    /// Adds an event with all of its postings and its audit line, or nothing. Null when somebody added one after <paramref name="seen"/>: what was
    /// decided from fewer events must be decided anew.
    /// </summary>
    /// <param name="made">The event; its audit line is not known yet.</param>
    /// <param name="seen">Number of the last event that was looked at.</param>
    /// <param name="audit">Writes the line. When the rows cannot be written after it, it is a line about something that did not come to be.</param>
    /// <exception cref="StoreFailedException">The store cannot be written: nothing was added.</exception>
    public CaseEvent? Append(CaseEvent made, long seen, Func<(string Writer, long Sequence)> audit) => Locked(create: true, open =>
    {
        using var transaction = database.Begin(open);
        if (FreezeRows.Last(open, "freeze_event") != seen)
        {
            return null;
        }

        var last = FreezeRows.Last(open, "freeze_posting");
        foreach (var posting in made.Postings)
        {
            FreezeRows.Insert(open, ++last, made.Number, posting);
        }

        var written = made with { Audit = audit() };
        FreezeRows.Insert(open, written);
        transaction.Commit();
        return written;
    });

    public void Dispose() => connection?.Dispose();

    private static List<T> Read<T>(DbConnection open, string sql, Func<DbDataReader, T> make)
    {
        using var command = open.Sql(sql);
        using var row = command.ExecuteReader();
        var rows = new List<T>();
        while (row.Read())
        {
            rows.Add(make(row));
        }

        return rows;
    }

    private T? Locked<T>(bool create, Func<DbConnection, T?> work)
    {
        lock (gate)
        {
            try
            {
                return Opened(create) is { } open ? work(open) : default;
            }
            catch (DbException failure)
            {
                throw new StoreFailedException(database.Place, failure);
            }
        }
    }

    /// <summary>Null when there is no store. A file deleted while it was open is gone: nobody could read what is written to it.</summary>
    private DbConnection? Opened(bool create)
    {
        if (connection is not null && (!database.Exists || connection.State == System.Data.ConnectionState.Closed))
        {
            connection.Dispose();
            connection = null;
        }

        return connection ??= database.Exists || create ? database.Open() : null;
    }
}
