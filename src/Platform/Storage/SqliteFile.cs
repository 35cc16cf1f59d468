using System.Data.Common;
using Microsoft.Data.Sqlite;
using Pillar.Platform.Keys;
using Pillar.Vocabulary;

namespace Pillar.Platform.Storage;

/// <summary>
/// A SQLite file of the data folder that only its owner may read, made with its tables when it does not exist. A killed process loses no
/// row; a power cut may lose the last ones.
/// </summary>
public static class SqliteFile
{
    private const int Busy = 5;
    private const int NotADatabase = 26;
    private const int WaitMilliseconds = 10_000;

    /// <summary>Opens the file; another process may have it open too.</summary>
    /// <exception cref="BadInputException">It is no such file, or one of a newer Pillar; it is left as it was.</exception>
    /// <exception cref="DbException">It cannot be opened or made.</exception>
    public static DbConnection Open(string file, SqliteShape shape)
    {
        CreateOwnersOnly(file);
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        try
        {
            connection.Open();
            connection.Run($"PRAGMA busy_timeout = {WaitMilliseconds}; PRAGMA synchronous = NORMAL; PRAGMA secure_delete = ON");
            Prepare(connection, file, shape);
            return connection;
        }
        catch (SqliteException failure) when (failure.SqliteErrorCode == NotADatabase)
        {
            connection.Dispose();
            throw new BadInputException(file, shape.What, "a file that is no SQLite database", failure);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>
    /// Starts a transaction that no other writer of the file can overlap. On Unix a file that somebody deletes can still be written, and
    /// nobody would ever read it; that is refused.
    /// </summary>
    public static DbTransaction BeginAppend(DbConnection connection, string file) => File.Exists(file)
        ? ((SqliteConnection)connection).BeginTransaction(deferred: false)
        : throw new FileNotFoundException("the file was deleted while it was open");

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

    private static void Prepare(SqliteConnection connection, string file, SqliteShape shape)
    {
        if (Number(connection, "PRAGMA user_version") == shape.Version && IsOurs(connection, shape))
        {
            return;
        }

        if (Number(connection, "SELECT count(*) FROM sqlite_schema") > 0 && !IsOurs(connection, shape))
        {
            throw new BadInputException(file, shape.What, "another program's database");
        }

        SwitchToWriteAheadLog(connection);
        using var transaction = connection.BeginTransaction(deferred: false);
        var version = Number(connection, "PRAGMA user_version");
        if (version > shape.Version)
        {
            throw new BadInputException(file, $"{shape.What} of version {shape.Version} or older", $"version {version}");
        }

        if (version == 0)
        {
            connection.Run(shape.Schema);
        }

        foreach (var added in shape.Added.Skip((int)Math.Max(0, version - 1)))
        {
            connection.Run(added);
        }

        connection.Run($"PRAGMA application_id = {shape.ApplicationId}; PRAGMA user_version = {shape.Version}");

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

    private static bool IsOurs(SqliteConnection connection, SqliteShape shape) => Number(connection, "PRAGMA application_id") == shape.ApplicationId;

    private static long Number(SqliteConnection connection, string sql)
    {
        using var command = connection.Sql(sql);
        return (long)command.ExecuteScalar()!;
    }
}
