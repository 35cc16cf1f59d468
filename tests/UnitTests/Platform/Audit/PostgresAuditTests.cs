using System.Data.Common;
using Npgsql;
using Pillar.Platform.Audit;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Platform.Audit;

[Collection(PostgresCollection.Name)]
public sealed class PostgresAuditTests(PostgresServer server) : AuditTests
{
    private readonly string database = server.NewDatabase();

    private protected override string? Database => database;

    /// <summary>A server adds its round trips, and the machine may be busy with other tests.</summary>
    private protected override double MostMilliseconds => 20;

    private protected override string[] DropGuards =>
    [
        "DROP TRIGGER audit_line_no_change ON audit_line; DROP TRIGGER audit_line_next_only ON audit_line",
        "DROP TRIGGER audit_personal_no_change ON audit_personal",
    ];

    [Theory]
    [InlineData("TRUNCATE audit_line")]
    [InlineData("TRUNCATE audit_personal")]
    public void Truncation_is_refused_too(string statement)
    {
        Write(2, personal: "Nadia Invented");
        Assert.ThrowsAny<DbException>(() => Tamper(statement));
    }

    [Fact]
    public void Two_installations_keep_a_chain_each_in_one_database()
    {
        Write(2, personal: "Nadia Invented");
        using var other = new TempHome();
        using var otherLog = AuditLogs.Open(other.Home, Officer, Clock, Database);
        Assert.Equal(1, otherLog.Append(new AuditEvent("test.other", new Dictionary<string, string>())).Sequence);
        var verdict = otherLog.Verify();
        Assert.Equal((true, 2, 3L), (verdict.Intact, verdict.Chains.Count, verdict.Lines));
        Assert.Equal(new PersonalCount(Kept: 0, Erased: 0, Unchecked: 2), verdict.Personal);
    }

    [Fact]
    public void A_lost_connection_fails_one_append_and_the_next_one_goes_on()
    {
        using var log = Open();
        Tamper("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()");
        var line = new AuditEvent("test.write", new Dictionary<string, string>());
        Assert.Throws<AuditFailedException>(() => log.Append(line));
        Assert.Equal(1, log.Append(line).Sequence);
    }

    [Fact]
    public void A_database_that_cannot_be_reached_is_an_audit_failure() =>
        Assert.Throws<AuditFailedException>(() => AuditLogs.Open(Home.Home, Officer, Clock, "Host=127.0.0.1;Port=1;Username=x;Timeout=2"));

    [Theory]
    [InlineData("secret")]
    [InlineData("Host=127.0.0.1;Secret=secret")]
    [InlineData("Host=127.0.0.1;Port=secret")]
    public void A_connection_string_that_is_none_is_bad_input_and_not_repeated(string text)
    {
        var bad = Assert.Throws<BadInputException>(() => AuditLogs.Open(Home.Home, Officer, Clock, text));
        Assert.DoesNotContain("secret", bad.Message, StringComparison.OrdinalIgnoreCase);
    }

    private protected override void Tamper(params string[] statements)
    {
        using var connection = new NpgsqlConnection(database + ";Pooling=false");
        connection.Open();
        foreach (var statement in statements)
        {
            using var command = new NpgsqlCommand(statement, connection);
            command.ExecuteNonQuery();
        }
    }
}
