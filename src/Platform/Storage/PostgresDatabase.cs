using System.Data.Common;
using Npgsql;
using Pillar.Platform.Audit;
using Pillar.Vocabulary;

namespace Pillar.Platform.Storage;

/// <summary>The PostgreSQL database that the installations of a secretariat share.</summary>
public static class PostgresDatabase
{
    /// <summary>Opens it and makes the tables when they are not there.</summary>
    /// <param name="connectionString">May hold a password: no message repeats it.</param>
    /// <param name="table">One of the tables of <paramref name="schema"/>.</param>
    /// <param name="schema">The tables and the triggers that guard them.</param>
    /// <exception cref="BadInputException">The text is no connection string.</exception>
    /// <exception cref="DbException">The database cannot be reached or written; its message names it.</exception>
    public static DbConnection Open(string connectionString, string table, string schema)
    {
        var connection = new NpgsqlConnection(Unpooled(connectionString));
        try
        {
            connection.Open();
            Prepare(connection, table, schema);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Server and database, for messages.</summary>
    public static string Place(string connectionString)
    {
        var parts = new NpgsqlConnectionStringBuilder(Unpooled(connectionString));
        return $"{parts.Host}/{parts.Database}";
    }

    /// <summary>Starts a transaction that waits until no other transaction holds the same turn; held until it ends.</summary>
    public static DbTransaction BeginAppend(DbConnection connection, string turn)
    {
        var transaction = connection.BeginTransaction();
        try
        {
            connection.Run("SELECT pg_advisory_xact_lock(hashtextextended(@name, 1540))", ("name", turn));
            return transaction;
        }
        catch
        {
            transaction.Dispose();
            throw;
        }
    }

    private static string Unpooled(string connectionString)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false, MaxAutoPrepare = 20, AutoPrepareMinUsages = 2 }.ToString();
        }
        catch (Exception bad) when (bad is ArgumentException or FormatException)
        {
            throw new BadInputException(AuditLogs.Variable, "a PostgreSQL connection string", "something else", bad);
        }
    }

    private static void Prepare(DbConnection connection, string table, string schema)
    {
        using var transaction = BeginAppend(connection, $"pillar schema {table}");
        using var known = connection.Sql($"SELECT to_regclass('{table}') IS NOT NULL");
        if (known.ExecuteScalar() is false)
        {
            connection.Run(schema);
        }

        transaction.Commit();
    }
}
