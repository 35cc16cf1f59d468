using System.Data.Common;
using Pillar.Platform;
using Pillar.Platform.Storage;

namespace Pillar.Screening.Judgements;

/// <summary>
/// The judgements of a data folder, in <c>judgements.db</c>. Opened when there is something to read or write: who never judged pays a look
/// for the file. Safe for many threads and processes.
/// </summary>
internal sealed class JudgementStore(PillarHome home) : IDisposable
{
    private const int MostPage = 1000;

    private const string Select = """
        SELECT number, instant, actor, verified, verdict, list, entry, customer, by_id, customer_facts, entry_facts, audit_writer, audit_sequence
        FROM judgement

        """;

    private readonly Lock gate = new();
    private DbConnection? connection;

    private string FileName => Path.Combine(home.Folder, "judgements.db");

    /// <summary>False as long as nobody has judged anything: then there is no file.</summary>
    public bool Any => File.Exists(FileName);

    /// <summary>Every judgement about a customer, by number.</summary>
    public IReadOnlyList<JudgementRow> OfCustomer(string key) => Read(Select + "WHERE customer = @customer ORDER BY number", ("customer", key));

    /// <summary>Every judgement, by number.</summary>
    public IReadOnlyList<JudgementRow> All() => Read(Select + "ORDER BY number");

    /// <summary>One page, newest first.</summary>
    /// <param name="list">Id of a list, or empty.</param>
    /// <param name="entry">Reference of an entry, or empty.</param>
    /// <param name="before">Only those with a lower number.</param>
    /// <param name="take">At most so many.</param>
    public IReadOnlyList<JudgementRow> Page(string list, string entry, long before, int take) => Read(
        Select + "WHERE number < @before AND (@list = '' OR list = @list) AND (@entry = '' OR entry = @entry) ORDER BY number DESC LIMIT @take",
        ("before", before),
        ("list", list),
        ("entry", entry),
        ("take", Math.Clamp(take, 1, MostPage)));

    /// <summary>The number of the last judgement; 0 when there is none. Two equal numbers mean the same judgements: nothing is ever changed.</summary>
    public long Last() => Locked(create: false, static open =>
    {
        using var command = open.Sql("SELECT coalesce(max(number), 0) FROM judgement");
        return (long)command.ExecuteScalar()!;
    });

    /// <summary>Adds what <paramref name="make"/> makes of the next number. Both or neither: when it throws nothing is added.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public JudgementRow Append(Func<long, JudgementRow> make) => Locked(create: true, open =>
    {
        using var transaction = SqliteFile.BeginAppend(open, FileName);
        using var last = open.Sql("SELECT coalesce(max(number), 0) FROM judgement");
        var row = make((long)last.ExecuteScalar()! + 1);
        Insert(open, row);
        transaction.Commit();
        return row;
    })!;

    public void Dispose() => connection?.Dispose();

    private IReadOnlyList<JudgementRow> Read(string sql, params (string, object)[] values) => Locked(create: false, open =>
    {
        using var command = open.Sql(sql, values);
        using var row = command.ExecuteReader();
        var rows = new List<JudgementRow>();
        while (row.Read())
        {
            rows.Add(Row(row));
        }

        return rows;
    }) ?? [];

    private T? Locked<T>(bool create, Func<DbConnection, T> work)
    {
        lock (gate)
        {
            try
            {
                return Opened(create) is { } open ? work(open) : default;
            }
            catch (DbException failure)
            {
                throw new StoreFailedException(FileName, failure);
            }
        }
    }

    /// <summary>Null when there is no file. One that was deleted while it was open is gone: no judgement applies that nobody can read.</summary>
    private DbConnection? Opened(bool create)
    {
        var exists = Any;
        if (connection is not null && !exists)
        {
            connection.Dispose();
            connection = null;
        }

        return connection ??= exists || create ? SqliteFile.Open(home.Place("judgements.db"), JudgementSchema.Shape) : null;
    }

    private static void Insert(DbConnection open, JudgementRow row) => open.Run(
        """
        INSERT INTO judgement (number, instant, actor, verified, verdict, list, entry, customer, by_id, customer_facts, entry_facts, audit_writer, audit_sequence)
        VALUES (@number, @instant, @actor, @verified, @verdict, @list, @entry, @customer, @byId, @customerFacts, @entryFacts, @writer, @sequence)
        """,
        ("number", row.Number),
        ("instant", row.Instant),
        ("actor", row.Actor),
        ("verified", row.Verified ? 1 : 0),
        ("verdict", row.Verdict.Word()),
        ("list", row.List),
        ("entry", row.Entry),
        ("customer", row.Customer.Key),
        ("byId", row.Customer.ById ? 1 : 0),
        ("customerFacts", row.Customer.Facts),
        ("entryFacts", row.EntryMarks),
        ("writer", row.AuditWriter),
        ("sequence", row.AuditSequence));

    private static JudgementRow Row(DbDataReader row) => new(
        row.GetInt64(0),
        row.GetString(1),
        row.GetString(2),
        row.GetInt32(3) != 0,
        Verdicts.Parse(row.GetString(4)) ?? Verdict.Unsure,
        row.GetString(5),
        row.GetString(6),
        new CustomerMark(row.GetString(7), row.GetInt32(8) != 0, row.GetString(9)),
        row.GetString(10),
        row.GetString(11),
        row.GetInt64(12));
}
