using System.Data;
using System.Data.Common;

namespace Pillar.Platform.Storage;

/// <summary>Tables that are the same on both databases.</summary>
/// <param name="FileName">Of the SQLite file in the data folder.</param>
/// <param name="Sqlite">The tables there.</param>
/// <param name="Postgres">A table whose presence on the server says that all of a schema are there, and that schema; in the order in which they came to be.</param>
public sealed record StoreShape(string FileName, SqliteShape Sqlite, IReadOnlyList<(string Table, string Schema)> Postgres);

/// <summary>
/// The tables of a module: a file of the data folder, or the PostgreSQL database that several installations share. Opened when first needed, so that a
/// look makes no empty file; safe for many threads and processes.
/// </summary>
/// <param name="home">The data folder.</param>
/// <param name="shape">The tables.</param>
/// <param name="database">PostgreSQL connection string; null or empty for the file.</param>
public sealed class Store(PillarHome home, StoreShape shape, string? database) : IDisposable
{
    private readonly Lock gate = new();
    private DbConnection? connection;

    private bool InFile => string.IsNullOrWhiteSpace(database);

    private string FilePath => Path.Combine(home.Folder, shape.FileName);

    private bool Exists => !InFile || File.Exists(FilePath);

    /// <summary>Reads; the default where nothing was ever written.</summary>
    /// <exception cref="StoreFailedException">It cannot be read.</exception>
    public T? Read<T>(Func<DbConnection, T?> work) => Locked(create: false, work);

    /// <summary>The rows of a query; none where nothing was ever written.</summary>
    /// <inheritdoc cref="Read"/>
    public IReadOnlyList<T> Rows<T>(string sql, Func<DbDataReader, T> make, params (string Name, object Value)[] values) => Read(open => open.Rows(sql, make, values)) ?? [];

    /// <summary>Writes in one transaction that no other writer of these tables overlaps: all or, when <paramref name="work"/> throws or gives null, nothing.</summary>
    /// <exception cref="StoreFailedException">It cannot be written; nothing was.</exception>
    public T? Write<T>(Func<DbConnection, T?> work) => Locked(create: true, open =>
    {
        using var transaction = InFile ? SqliteFile.BeginAppend(open, FilePath) : PostgresDatabase.BeginAppend(open, "pillar " + shape.FileName);
        var done = work(open);
        if (done is not null)
        {
            transaction.Commit();
        }

        return done;
    });

    public void Dispose() => connection?.Dispose();

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
                throw new StoreFailedException(InFile ? FilePath : PostgresDatabase.Place(database!), failure);
            }
        }
    }

    /// <summary>Null when there is no store. A file deleted while it was open is gone: nobody could read what is written to it.</summary>
    private DbConnection? Opened(bool create)
    {
        if (connection is not null && (!Exists || connection.State == ConnectionState.Closed))
        {
            connection.Dispose();
            connection = null;
        }

        return connection ??= !InFile ? OnServer() : create || Exists ? SqliteFile.Open(home.Place(shape.FileName), shape.Sqlite) : null;
    }

    private DbConnection OnServer()
    {
        foreach (var (table, schema) in shape.Postgres.SkipLast(1))
        {
            PostgresDatabase.Open(database!, table, schema).Dispose();
        }

        return PostgresDatabase.Open(database!, shape.Postgres[^1].Table, shape.Postgres[^1].Schema);
    }
}
