using Pillar.Platform.Storage;

namespace Pillar.Transfers.Data.Freezing;

/// <summary>The tables of cases and the ledger, and the triggers that let them grow and nothing else.</summary>
internal static class FreezeSchema
{
    /// <summary>"PILF".</summary>
    private const int ApplicationId = 0x50494C46;

    private static readonly string[] All = ["freeze_event", "freeze_posting"];

    private static SqliteShape Sqlite { get; } = new(ApplicationId, 1, Tables("TEXT") + string.Concat(All.Select(SqliteGuards)), "a ledger of frozen assets");

    private static string Postgres { get; } = Tables("TEXT COLLATE \"C\"") + """
        CREATE FUNCTION freeze_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$;
        CREATE FUNCTION freeze_next_only() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE last BIGINT;
        BEGIN
          EXECUTE format('SELECT coalesce(max(number), 0) FROM %I', TG_TABLE_NAME) INTO last;
          IF NEW.number <> last + 1 THEN RAISE EXCEPTION '% takes the number % only, not %', TG_TABLE_NAME, last + 1, NEW.number; END IF;
          RETURN NEW;
        END $$;

        """ + string.Concat(All.Select(PostgresGuards));

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

    private static string SqliteGuards(string table) => $"""
        CREATE TRIGGER {table}_no_update BEFORE UPDATE ON {table} BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END;
        CREATE TRIGGER {table}_no_delete BEFORE DELETE ON {table} BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END;
        CREATE TRIGGER {table}_next_only BEFORE INSERT ON {table}
        WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM {table})
        BEGIN SELECT RAISE(ABORT, '{table} takes the next number only'); END;

        """;

    private static string PostgresGuards(string table) => $"""
        CREATE TRIGGER {table}_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} FOR EACH STATEMENT EXECUTE FUNCTION freeze_refuse();
        CREATE TRIGGER {table}_next_only BEFORE INSERT ON {table} FOR EACH ROW EXECUTE FUNCTION freeze_next_only();

        """;
}
