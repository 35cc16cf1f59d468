namespace Pillar.Platform.Audit;

/// <summary>The tables of the log and the triggers that guard them, in the words of each store.</summary>
internal static class AuditSchema
{
    /// <summary>Written to the SQLite file's header, so that another program's database is not taken for a log ("PILA").</summary>
    public const int SqliteApplicationId = 0x50494C41;

    /// <summary>Raised with every change of the tables.</summary>
    public const int Version = 1;

    public static string Sqlite { get; } = Tables("TEXT", " WITHOUT ROWID") + """
        CREATE TRIGGER audit_line_no_update BEFORE UPDATE ON audit_line
        BEGIN SELECT RAISE(ABORT, 'audit_line is append-only'); END;
        CREATE TRIGGER audit_line_no_delete BEFORE DELETE ON audit_line
        BEGIN SELECT RAISE(ABORT, 'audit_line is append-only'); END;
        CREATE TRIGGER audit_line_next_only BEFORE INSERT ON audit_line
        WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM audit_line WHERE writer = NEW.writer)
        BEGIN SELECT RAISE(ABORT, 'audit_line takes the next line of a chain only'); END;
        CREATE TRIGGER audit_personal_no_update BEFORE UPDATE ON audit_personal
        BEGIN SELECT RAISE(ABORT, 'audit_personal is never changed, only erased'); END;
        CREATE TRIGGER audit_personal_new_only BEFORE INSERT ON audit_personal
        WHEN EXISTS (SELECT 1 FROM audit_personal WHERE writer = NEW.writer AND sequence = NEW.sequence)
        BEGIN SELECT RAISE(ABORT, 'audit_personal is never changed, only erased'); END;
        """;

    public static string Postgres { get; } = Tables("TEXT COLLATE \"C\"", "") + """
        CREATE FUNCTION audit_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$;
        CREATE FUNCTION audit_next_only() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM audit_line WHERE writer = NEW.writer) THEN
            RAISE EXCEPTION 'audit_line takes the next line of a chain only';
          END IF;
          RETURN NEW;
        END $$;
        CREATE TRIGGER audit_line_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_line
        FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse();
        CREATE TRIGGER audit_line_next_only BEFORE INSERT ON audit_line
        FOR EACH ROW EXECUTE FUNCTION audit_next_only();
        CREATE TRIGGER audit_personal_no_change BEFORE UPDATE OR TRUNCATE ON audit_personal
        FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse();
        """;

    private static string Tables(string text, string options) => $"""
        CREATE TABLE audit_line (
          writer {text} NOT NULL, sequence BIGINT NOT NULL, instant {text} NOT NULL, actor {text} NOT NULL, verified INTEGER NOT NULL,
          action {text} NOT NULL, facts {text} NOT NULL, personal {text} NOT NULL, previous {text} NOT NULL, hash {text} NOT NULL,
          PRIMARY KEY (writer, sequence)){options};
        CREATE INDEX audit_line_instant ON audit_line (instant, writer, sequence);
        CREATE TABLE audit_personal (
          writer {text} NOT NULL, sequence BIGINT NOT NULL, salt {text} NOT NULL, text {text} NOT NULL, purpose {text} NOT NULL,
          retain_until {text} NOT NULL, PRIMARY KEY (writer, sequence)){options};

        """;
}
