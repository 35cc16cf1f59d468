using System.Data.Common;
using Pillar.Platform.Storage;

namespace Pillar.Platform.Audit;

/// <summary>The log in a PostgreSQL database, shared by the installations of a secretariat; each keeps its own chain.</summary>
internal sealed class PostgresAuditLog : AuditLog
{
    private PostgresAuditLog(DbConnection connection, AuditWriter writer, string place)
        : base(connection, writer, place)
    {
    }

    public static PostgresAuditLog Open(string connectionString, AuditWriter writer)
    {
        var place = PostgresDatabase.Place(connectionString);
        try
        {
            return new PostgresAuditLog(PostgresDatabase.Open(connectionString, "audit_line", AuditSchema.Postgres), writer, place);
        }
        catch (DbException failure)
        {
            throw new AuditFailedException(place, failure);
        }
    }

    private protected override DbTransaction BeginAppend(DbConnection connection, string writer) =>
        PostgresDatabase.BeginAppend(connection, "pillar audit " + writer);

    /// <summary>Nothing to do: the server brings each commit to its disk before it answers.</summary>
    private protected override void WriteThrough(DbConnection connection)
    {
    }
}
