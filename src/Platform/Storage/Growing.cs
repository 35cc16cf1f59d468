namespace Pillar.Platform.Storage;

/// <summary>Triggers that let a table grow and nothing else, in the words of both databases.</summary>
public static class Growing
{
    /// <summary>No row is changed or deleted.</summary>
    public static string OnSqlite(string table) => $"""
        CREATE TRIGGER {table}_no_update BEFORE UPDATE ON {table} BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END;
        CREATE TRIGGER {table}_no_delete BEFORE DELETE ON {table} BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END;

        """;

    /// <summary>A row takes the next number only: none is left out.</summary>
    public static string NumberedOnSqlite(string table) => $"""
        CREATE TRIGGER {table}_next_only BEFORE INSERT ON {table}
        WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM {table})
        BEGIN SELECT RAISE(ABORT, '{table} takes the next number only'); END;

        """;

    /// <summary>The function that the triggers of a module's tables call.</summary>
    /// <param name="module">Begins the names of its tables, such as <c>review</c>.</param>
    public static string RefusalOnPostgres(string module) => $"""
        CREATE FUNCTION {module}_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$;

        """;

    /// <inheritdoc cref="RefusalOnPostgres"/>
    public static string NumberingOnPostgres(string module) => $"""
        CREATE FUNCTION {module}_next_only() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE last BIGINT;
        BEGIN
          EXECUTE format('SELECT coalesce(max(number), 0) FROM %I', TG_TABLE_NAME) INTO last;
          IF NEW.number <> last + 1 THEN RAISE EXCEPTION '% takes the number % only, not %', TG_TABLE_NAME, last + 1, NEW.number; END IF;
          RETURN NEW;
        END $$;

        """;

    /// <summary>No row is changed or deleted, and the table is not emptied; after <see cref="RefusalOnPostgres"/>.</summary>
    public static string OnPostgres(string module, string table) =>
        $"CREATE TRIGGER {table}_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} FOR EACH STATEMENT EXECUTE FUNCTION {module}_refuse();\n";

    /// <summary>A row takes the next number only; after <see cref="NumberingOnPostgres"/>.</summary>
    public static string NumberedOnPostgres(string module, string table) =>
        $"CREATE TRIGGER {table}_next_only BEFORE INSERT ON {table} FOR EACH ROW EXECUTE FUNCTION {module}_next_only();\n";
}
