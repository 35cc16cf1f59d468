using System.Data.Common;
using Npgsql;
using Pillar.Platform.Storage;
using Pillar.Vocabulary;

namespace Pillar.Platform.Audit;

/// <summary>The log in a PostgreSQL database, shared by the installations of a secretariat; each keeps its own chain.</summary>
internal sealed class PostgresAuditLog : AuditLog
{
    private PostgresAuditLog(NpgsqlConnection connection, AuditWriter writer)
        : base(connection, writer, $"{connection.Host}/{connection.Database}")
    {
    }

    public static PostgresAuditLog Open(string connectionString, AuditWriter writer)
    {
        var connection = new NpgsqlConnection(Unpooled(connectionString));
        try
        {
            connection.Open();
            Prepare(connection);
            return new PostgresAuditLog(connection, writer);
        }
        catch (DbException failure)
        {
            var place = $"{connection.Host}/{connection.Database}";
            connection.Dispose();
            throw new AuditFailedException(place, failure);
        }
    }

    private protected override DbTransaction BeginAppend(DbConnection connection, string writer)
    {
        var transaction = connection.BeginTransaction();
        TakeTurn(connection, "pillar audit " + writer);
        return transaction;
    }

    /// <summary>Nothing to do: the server brings each commit to its disk before it answers.</summary>
    private protected override void WriteThrough(DbConnection connection)
    {
    }

    /// <summary>The text may hold a password, so the message repeats none of it.</summary>
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

    private static void Prepare(NpgsqlConnection connection)
    {
        using var transaction = connection.BeginTransaction();
        TakeTurn(connection, "pillar audit schema");
        using var known = connection.Sql("SELECT to_regclass('audit_line') IS NOT NULL");
        if (known.ExecuteScalar() is false)
        {
            connection.Run(AuditSchema.Postgres);
        }

        transaction.Commit();
    }

    /// <summary>Waits until no other transaction holds the same name; held until this transaction ends.</summary>
    private static void TakeTurn(DbConnection connection, string name) =>
        connection.Run("SELECT pg_advisory_xact_lock(hashtextextended(@name, 1540))", ("name", name));
}
