using System.Data.Common;
using Pillar.Platform;
using Pillar.Platform.Storage;

namespace Pillar.Transfers.Data.Freezing;

/// <summary>Where cases are kept: what the two stores differ in.</summary>
internal abstract class FreezeDatabase
{
    /// <summary>For messages.</summary>
    public abstract string Place { get; }

    /// <summary>False when nothing was ever recorded, so that a look makes no empty store.</summary>
    public abstract bool Exists { get; }

    public abstract DbConnection Open();

    /// <summary>A transaction that no other one that adds can overlap.</summary>
    public abstract DbTransaction Begin(DbConnection connection);

    /// <param name="home">Its own file, unless a database is named.</param>
    /// <param name="database">PostgreSQL connection string; null or empty for the file.</param>
    public static FreezeDatabase Of(PillarHome home, string? database) => string.IsNullOrWhiteSpace(database) ? new InFile(home) : new OnServer(database);

    private sealed class InFile(PillarHome home) : FreezeDatabase
    {
        private const string Name = "frozen.db";

        public override string Place => Path.Combine(home.Folder, Name);

        public override bool Exists => File.Exists(Place);

        public override DbConnection Open() => SqliteFile.Open(home.Place(Name), FreezeSchema.Sqlite);

        public override DbTransaction Begin(DbConnection connection) => SqliteFile.BeginAppend(connection, Place);
    }

    private sealed class OnServer(string connectionString) : FreezeDatabase
    {
        public override string Place => PostgresDatabase.Place(connectionString);

        public override bool Exists => true;

        public override DbConnection Open() => PostgresDatabase.Open(connectionString, FreezeSchema.First, FreezeSchema.Postgres);

        public override DbTransaction Begin(DbConnection connection) => PostgresDatabase.BeginAppend(connection, "pillar freezing");
    }
}
