using System.Data;
using System.Data.Common;
using System.Globalization;
using Pillar.Platform.Keys;

namespace Pillar.Platform.Audit;

/// <summary>
/// The log of one installation as its audit page and <c>pillar audit</c> use it: append, read, erase. What the two stores differ in
/// (tables, triggers, how a writer waits for its turn) is in <see cref="SqliteAuditLog"/> and <see cref="PostgresAuditLog"/>.
/// </summary>
public abstract class AuditLog : IAuditLog
{
    private readonly Lock gate = new();
    private readonly DbConnection connection;
    private readonly AuditWriter writer;

    private protected AuditLog(DbConnection connection, AuditWriter writer, string place)
    {
        this.connection = connection;
        this.writer = writer;
        Place = place;
    }

    /// <summary>The chain this process appends to: installation and operating-system account.</summary>
    public string Writer => writer.Name;

    /// <summary>The file, or the server and database, for messages.</summary>
    public string Place { get; }

    internal PersonalSeal PersonalSeal => writer.Seal;

    /// <inheritdoc/>
    /// <exception cref="AuditFailedException">Nothing was written.</exception>
    public AuditReceipt Append(AuditEvent what) => InTransaction(() => AppendNext(what));

    /// <inheritdoc/>
    public PersonalText? PersonalOf(string writer, long sequence) => Line(writer, sequence)?.Personal;

    /// <summary>One page of lines, newest first.</summary>
    public IReadOnlyList<AuditLine> Read(AuditQuery query) => Locked(() => AuditRows.Page(connection, query));

    /// <summary>The lines of an action (see <see cref="AuditQuery.Action"/>) written on these days, newest first.</summary>
    public IEnumerable<AuditLine> On(string action, DateOnly from, DateOnly to)
    {
        var first = Day(from);
        for (var mark = $"{Day(to.AddDays(1))}~0~"; mark is not null;)
        {
            var query = new AuditQuery(action, mark, AuditRows.LinesAtOnce);
            var page = Read(query);
            foreach (var line in page.TakeWhile(line => string.CompareOrdinal(line.Instant, first) >= 0))
            {
                yield return line;
            }

            mark = page.Count > 0 && string.CompareOrdinal(page[^1].Instant, first) >= 0 ? query.Older(page) : null;
        }
    }

    /// <summary>Day of the oldest line; null while there is none.</summary>
    public DateOnly? Began => Locked(() => AuditRows.Began(connection)) is { } instant ? DateOnly.ParseExact(instant[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    /// <summary>Every line in the order writer, sequence: the order in which chains are checked.</summary>
    public IEnumerable<AuditLine> Lines()
    {
        for (AuditLine? last = null; ;)
        {
            var page = Locked(() => AuditRows.After(connection, last));
            foreach (var line in page)
            {
                yield return line;
            }

            if (page.Count == 0)
            {
                yield break;
            }

            last = page[^1];
        }
    }

    /// <summary>One line, or null.</summary>
    public AuditLine? Line(string writer, long sequence) => Locked(() => AuditRows.Line(connection, writer, sequence));

    /// <summary>Checks every chain, every personal text and, where given, what a checkpoint sealed.</summary>
    /// <param name="signer">Public key that must have signed the checkpoint; null for this installation's own, if it has one.</param>
    public AuditVerdict Verify(Checkpoint? checkpoint = null, string? signer = null) =>
        checkpoint?.SealDiffers(signer ?? SigningKey.PublicKeyOf(writer.Home)) is { } what
            ? new AuditVerdict(new AuditBreak("", 0, what), [], new PersonalCount(0, 0, 0))
            : new AuditVerification(this, checkpoint).Run();

    /// <summary>Checks the log and, when it holds, seals where every chain stands. The checkpoint is null when the log does not hold.</summary>
    public (AuditVerdict Verdict, Checkpoint? Checkpoint) Seal()
    {
        Flush();
        var verdict = Verify();
        if (!verdict.Intact)
        {
            return (verdict, null);
        }

        using var key = SigningKey.ReadOrCreate(writer.Home);
        return (verdict, Checkpoint.Sign(writer.Now, verdict.Chains, key));
    }

    /// <summary>
    /// Removes the personal text beside a line and records that. The chain still verifies: it holds a keyed hash, never the text.
    /// </summary>
    public Erasure Erase(ErasureRequest request)
    {
        var erasure = InTransaction(() => EraseAndRecord(request));
        Flush();
        return erasure;
    }

    /// <summary>Lines of one chain whose personal text is still kept although its day has come.</summary>
    public IReadOnlyList<long> Due(string writer) => Locked(() => AuditRows.Due(connection, writer, this.writer.Today));

    /// <summary>Brings everything appended so far to the disk, and what was erased off it, as far as the store can.</summary>
    public void Flush() => Locked(() =>
    {
        WriteThrough(connection);
        return true;
    });

    public void Dispose()
    {
        connection.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Starts a transaction that no other append of the same chain can overlap.</summary>
    private protected abstract DbTransaction BeginAppend(DbConnection connection, string writer);

    private protected abstract void WriteThrough(DbConnection connection);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private Erasure EraseAndRecord(ErasureRequest request)
    {
        var refusal = Erasing.Check(AuditRows.Line(connection, request.Writer, request.Sequence), request, writer.Today);
        if (refusal is not null)
        {
            return new Erasure(null, refusal);
        }

        AuditRows.RemovePersonal(connection, request.Writer, request.Sequence);
        return new Erasure(AppendNext(Erasing.Event(request)), null);
    }

    private AuditReceipt AppendNext(AuditEvent what)
    {
        var line = writer.Next(what, AuditRows.Last(connection, writer.Name));
        AuditRows.Insert(connection, line);
        return new AuditReceipt(line.Writer, line.Sequence, line.Hash);
    }

    private T InTransaction<T>(Func<T> work) => Locked(() =>
    {
        using var transaction = BeginAppend(connection, writer.Name);
        var result = work();
        transaction.Commit();
        return result;
    });

    private T Locked<T>(Func<T> work)
    {
        lock (gate)
        {
            try
            {
                // A server that was restarted closes the connection; the append that met it has failed, the next one may go on.
                if (connection.State == ConnectionState.Closed)
                {
                    connection.Open();
                }

                return work();
            }
            catch (DbException failure)
            {
                throw new AuditFailedException(Place, failure);
            }
        }
    }
}
