using System.Data.Common;

namespace Pillar.Platform.Storage;

/// <summary>Tables that are the same on both databases.</summary>
/// <param name="FileName">Of the SQLite file in the data folder.</param>
/// <param name="Sqlite">Its tables.</param>
/// <param name="FirstTable">The table whose presence on PostgreSQL says that all are there.</param>
/// <param name="Postgres">The tables there.</param>
public sealed record StoreShape(string FileName, SqliteShape Sqlite, string FirstTable, string Postgres);

/// <summary>Where tables are kept: what the two databases differ in.</summary>
public abstract class StorePlace
{
    /// <summary>The file, or the server and database, for messages.</summary>
    public abstract string Name { get; }

    /// <summary>False when nothing was ever written, so that a look makes no empty store.</summary>
    public abstract bool Exists { get; }

    /// <summary>Opens it and makes the tables when they are not there.</summary>
    public abstract DbConnection Open();

    /// <summary>A transaction that no other one that writes to the same tables can overlap.</summary>
    public abstract DbTransaction Begin(DbConnection connection);

    /// <param name="home">Its own file, unless a database is named.</param>
    /// <param name="shape">The tables.</param>
    /// <param name="database">PostgreSQL connection string; null or empty for the file.</param>
    public static StorePlace Of(PillarHome home, StoreShape shape, string? database) =>
        string.IsNullOrWhiteSpace(database) ? new InFile(home, shape) : new OnServer(database, shape);

    private sealed class InFile(PillarHome home, StoreShape shape) : StorePlace
    {
        public override string Name => Path.Combine(home.Folder, shape.FileName);

        public override bool Exists => File.Exists(Name);

        public override DbConnection Open() => SqliteFile.Open(home.Place(shape.FileName), shape.Sqlite);

        public override DbTransaction Begin(DbConnection connection) => SqliteFile.BeginAppend(connection, Name);
    }

    private sealed class OnServer(string connectionString, StoreShape shape) : StorePlace
    {
        public override string Name => PostgresDatabase.Place(connectionString);

        public override bool Exists => true;

        public override DbConnection Open() => PostgresDatabase.Open(connectionString, shape.FirstTable, shape.Postgres);

        public override DbTransaction Begin(DbConnection connection) => PostgresDatabase.BeginAppend(connection, "pillar " + shape.FirstTable);
    }
}
