using System.Data.Common;
using Pillar.Platform;
using Pillar.Platform.Storage;

namespace Pillar.Transfers.Money.Alerts;

/// <summary>Where payments are kept: <c>payments.db</c> of the data folder, or the PostgreSQL database that several installations share.</summary>
internal sealed class AlertDatabase(PillarHome home, string? server) : IDisposable
{
    private const string Name = "payments.db";

    private readonly Lock gate = new();
    private DbConnection? connection;

    private bool InFile => string.IsNullOrWhiteSpace(server);

    private string Place => InFile ? Path.Combine(home.Folder, Name) : PostgresDatabase.Place(server!);

    /// <summary>Reads; nothing where nothing was ever kept.</summary>
    /// <exception cref="StoreFailedException">It cannot be read.</exception>
    public T? Read<T>(Func<DbConnection, T> work) => Locked(create: false, work);

    /// <summary>Writes in one transaction that no other writer overlaps: all or nothing.</summary>
    /// <exception cref="StoreFailedException">It cannot be written; nothing was.</exception>
    public T Write<T>(Func<DbConnection, T> work) => Locked(create: true, open =>
    {
        using var transaction = InFile ? SqliteFile.BeginAppend(open, Place) : PostgresDatabase.BeginAppend(open, "pillar payments");
        var done = work(open);
        transaction.Commit();
        return done;
    })!;

    public void Dispose() => connection?.Dispose();

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
                connection?.Dispose();
                connection = null;
                throw new StoreFailedException(Place, failure);
            }
        }
    }

    private DbConnection? Opened(bool create)
    {
        if (InFile && connection is not null && !File.Exists(Place))
        {
            connection.Dispose();
            connection = null;
        }

        return connection ??= !InFile ? PostgresDatabase.Open(server!, AlertSchema.First, AlertSchema.Postgres)
            : create || File.Exists(Place) ? SqliteFile.Open(home.Place(Name), AlertSchema.Sqlite) : null;
    }
}
