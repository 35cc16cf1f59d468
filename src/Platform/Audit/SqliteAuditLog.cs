using System.Data.Common;
using Microsoft.Data.Sqlite;
using Pillar.Platform.Keys;
using Pillar.Vocabulary;

namespace Pillar.Platform.Audit;

/// <summary>The log in one SQLite file of the data folder. A killed process loses no line; a power cut may lose the last ones, never the chain.</summary>
internal sealed class SqliteAuditLog : AuditLog
{
    private const int Busy = 5;
    private const int NotADatabase = 26;
    private const int WaitMilliseconds = 10_000;

    private SqliteAuditLog(SqliteConnection connection, AuditWriter writer, string file)
        : base(connection, writer, file)
    {
    }

    public static SqliteAuditLog Open(string file, AuditWriter writer)
    {
        CreateOwnersOnly(file);
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        try
        {
            connection.Open();
            connection.Run($"PRAGMA busy_timeout = {WaitMilliseconds}; PRAGMA synchronous = NORMAL; PRAGMA secure_delete = ON");
            Prepare(connection, file);
            return new SqliteAuditLog(connection, writer, file);
        }
        catch (SqliteException failure)
        {
            connection.Dispose();
            throw failure.SqliteErrorCode == NotADatabase
                ? new BadInputException(file, "an audit log", "a file that is no SQLite database", failure)
                : new AuditFailedException(file, failure);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>On Unix a file that somebody deletes can still be written, and nobody would ever read it.</summary>
    private protected override DbTransaction BeginAppend(DbConnection connection, string writer) => File.Exists(Place)
        ? ((SqliteConnection)connection).BeginTransaction(deferred: false)
        : throw new AuditFailedException(Place, new FileNotFoundException("the file was deleted while it was open"));

    private protected override void WriteThrough(DbConnection connection) => connection.Run("PRAGMA wal_checkpoint(TRUNCATE)");

    /// <summary>SQLite gives its side files the mode of the main file, so it is enough to make that one first.</summary>
    private static void CreateOwnersOnly(string file)
    {
        if (File.Exists(file))
        {
            return;
        }

        try
        {
            PrivatePlace.CreateFile(file).Dispose();
        }
        catch (IOException) when (File.Exists(file))
        {
            // Another process was first.
        }
    }

    private static void Prepare(SqliteConnection connection, string file)
    {
        if (Number(connection, "PRAGMA user_version") == AuditSchema.Version && IsLog(connection))
        {
            return;
        }

        if (Number(connection, "SELECT count(*) FROM sqlite_schema") > 0 && !IsLog(connection))
        {
            throw new BadInputException(file, "an audit log", "another program's database");
        }

        SwitchToWriteAheadLog(connection);
        using var transaction = connection.BeginTransaction(deferred: false);
        var version = Number(connection, "PRAGMA user_version");
        if (version > AuditSchema.Version)
        {
            throw new BadInputException(file, $"an audit log of version {AuditSchema.Version} or older", $"version {version}");
        }

        if (version == 0)
        {
            connection.Run(AuditSchema.Sqlite);
            connection.Run($"PRAGMA application_id = {AuditSchema.SqliteApplicationId}; PRAGMA user_version = {AuditSchema.Version}");
        }

        transaction.Commit();
    }

    /// <summary>The switch takes an exclusive lock for which SQLite does not wait by itself: two first runs at once would collide.</summary>
    private static void SwitchToWriteAheadLog(SqliteConnection connection)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                connection.Run("PRAGMA journal_mode = WAL");
                return;
            }
            catch (SqliteException failure) when (failure.SqliteErrorCode == Busy && attempt < 100)
            {
                Thread.Sleep(20);
            }
        }
    }

    private static bool IsLog(SqliteConnection connection) => Number(connection, "PRAGMA application_id") == AuditSchema.SqliteApplicationId;

    private static long Number(SqliteConnection connection, string sql)
    {
        using var command = connection.Sql(sql);
        return (long)command.ExecuteScalar()!;
    }
}
