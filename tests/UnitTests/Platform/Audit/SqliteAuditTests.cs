using Microsoft.Data.Sqlite;
using Pillar.Platform.Accounts;
using Pillar.Platform.Audit;

namespace Pillar.UnitTests.Platform.Audit;

public sealed class SqliteAuditTests : AuditTests
{
    private protected override string? Database => null;

    private protected override void Tamper(params string[] statements)
    {
        using var connection = new SqliteConnection($"Data Source={Home.Home.AuditFile};Pooling=False");
        connection.Open();
        foreach (var statement in statements)
        {
            using var command = connection.CreateCommand();
            command.CommandText = statement;
            command.ExecuteNonQuery();
        }
    }

    private protected override string[] DropGuards =>
    [
        "DROP TRIGGER audit_line_no_update; DROP TRIGGER audit_line_no_delete; DROP TRIGGER audit_line_next_only",
        "DROP TRIGGER audit_personal_no_update; DROP TRIGGER audit_personal_new_only",
    ];
}
