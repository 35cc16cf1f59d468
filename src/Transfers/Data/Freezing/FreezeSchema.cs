using Pillar.Platform.Storage;

namespace Pillar.Transfers.Data.Freezing;

/// <summary>The tables of cases and the ledger, and the triggers that let them grow and nothing else.</summary>
internal static class FreezeSchema
{
    /// <summary>"PILF".</summary>
    private const int ApplicationId = 0x50494C46;

    private static readonly string[] All = ["freeze_event", "freeze_posting"];

    private static SqliteShape Sqlite { get; } = new(ApplicationId, 1, Tables("TEXT") + string.Concat(All.Select(static table => Growing.OnSqlite(table) + Growing.NumberedOnSqlite(table))), "a ledger of frozen assets");

    private static string Postgres { get; } = Tables("TEXT COLLATE \"C\"") + Growing.RefusalOnPostgres("freeze") + Growing.NumberingOnPostgres("freeze")
        + string.Concat(All.Select(static table => Growing.OnPostgres("freeze", table) + Growing.NumberedOnPostgres("freeze", table)));

    public static StoreShape Shape { get; } = new("frozen.db", Sqlite, [("freeze_event", Postgres)]);

    // Amounts are text: SQLite has no exact decimal of its own, and both stores give back what was written, digit by digit.
    private static string Tables(string text) => $"""
        CREATE TABLE freeze_event (
          number BIGINT PRIMARY KEY, case_number BIGINT NOT NULL, step {text} NOT NULL, at {text} NOT NULL, recorded {text} NOT NULL, actor {text} NOT NULL,
          verified INTEGER NOT NULL, facts {text} NOT NULL, audit_writer {text} NOT NULL, audit_sequence BIGINT NOT NULL);
        CREATE INDEX freeze_event_case ON freeze_event (case_number, number);
        CREATE TABLE freeze_posting (
          number BIGINT PRIMARY KEY, event BIGINT NOT NULL, holding BIGINT NOT NULL, account {text} NOT NULL, currency {text} NOT NULL CHECK (length(currency) = 3),
          amount {text} NOT NULL, day {text} NOT NULL);
        CREATE INDEX freeze_posting_event ON freeze_posting (event, number);

        """;
}
