using System.Data.Common;
using Pillar.Platform.Storage;

namespace Pillar.Platform.Audit;

/// <summary>The log in one SQLite file of the data folder. A killed process loses no line; a power cut may lose the last ones, never the chain.</summary>
internal sealed class SqliteAuditLog : AuditLog
{
    private static readonly SqliteShape Shape = new(AuditSchema.SqliteApplicationId, AuditSchema.Version, AuditSchema.Sqlite, "an audit log");

    private SqliteAuditLog(DbConnection connection, AuditWriter writer, string file)
        : base(connection, writer, file)
    {
    }

    public static SqliteAuditLog Open(string file, AuditWriter writer)
    {
        try
        {
            return new SqliteAuditLog(SqliteFile.Open(file, Shape), writer, file);
        }
        catch (DbException failure)
        {
            throw new AuditFailedException(file, failure);
        }
    }

    private protected override DbTransaction BeginAppend(DbConnection connection, string writer)
    {
        try
        {
            return SqliteFile.BeginAppend(connection, Place);
        }
        catch (FileNotFoundException gone)
        {
            throw new AuditFailedException(Place, gone);
        }
    }

    private protected override void WriteThrough(DbConnection connection) => connection.Run("PRAGMA wal_checkpoint(TRUNCATE)");
}
