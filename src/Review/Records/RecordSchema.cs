using Pillar.Platform.Storage;

namespace Pillar.Review.Records;

/// <summary>The tables of records and the triggers that let them grow and nothing else.</summary>
internal static class RecordSchema
{
    /// <summary>The table whose presence says that all are there.</summary>
    public const string First = "review_entry";

    /// <summary>The table that version 2 added.</summary>
    public const string Sheets = "review_sheet";

    private const string Module = "review";

    /// <summary>"PILR".</summary>
    private const int ApplicationId = 0x50494C52;

    private static readonly string[] Numbered = ["review_entry", "review_mark", "review_step", "review_cycle", "review_confirmation"];

    public static SqliteShape Sqlite { get; } =
        new(ApplicationId, 2, Tables("TEXT") + string.Concat([.. Numbered.Select(Growing.NumberedOnSqlite), .. All.Select(Growing.OnSqlite)]), "a file of records")
        {
            Added = [SheetTable("TEXT") + Growing.NumberedOnSqlite(Sheets) + Growing.OnSqlite(Sheets)],
        };

    public static string Postgres { get; } = Tables("TEXT COLLATE \"C\"") + Growing.RefusalOnPostgres(Module) + Growing.NumberingOnPostgres(Module)
        + string.Concat([.. All.Select(static table => Growing.OnPostgres(Module, table)), .. Numbered.Select(static table => Growing.NumberedOnPostgres(Module, table))]);

    /// <summary>What version 2 added.</summary>
    public static string PostgresSheets { get; } = SheetTable("TEXT COLLATE \"C\"") + Growing.OnPostgres(Module, Sheets) + Growing.NumberedOnPostgres(Module, Sheets);

    public static StoreShape Shape { get; } = new("review.db", Sqlite, [(First, Postgres), (Sheets, PostgresSheets)]);

    private static IEnumerable<string> All => [.. Numbered, "review_law"];

    private static string Tables(string text) => $"""
        CREATE TABLE review_entry (
          number BIGINT PRIMARY KEY, instant {text} NOT NULL, actor {text} NOT NULL, verified INTEGER NOT NULL, came_from {text} NOT NULL,
          signer {text} NOT NULL, audit_writer {text} NOT NULL, audit_sequence BIGINT NOT NULL);
        CREATE TABLE review_law (
          id {text} PRIMARY KEY, citation {text} NOT NULL, source {text} NOT NULL, language {text} NOT NULL, dated {text} NOT NULL);
        CREATE TABLE review_mark (
          number BIGINT PRIMARY KEY, entry BIGINT NOT NULL, state {text} NOT NULL, template {text} NOT NULL, field {text} NOT NULL,
          mark {text} NOT NULL CHECK (mark IN ('X', '?', 'NA', '')), as_of {text} NOT NULL, law {text} NOT NULL, article {text} NOT NULL, remark {text} NOT NULL,
          CHECK (law <> '' OR mark IN ('NA', '')));
        CREATE INDEX review_mark_state ON review_mark (state, template, number);
        CREATE INDEX review_mark_law ON review_mark (law);
        CREATE TABLE review_step (
          number BIGINT PRIMARY KEY, instant {text} NOT NULL, day {text} NOT NULL, actor {text} NOT NULL, verified INTEGER NOT NULL,
          state {text} NOT NULL, status {text} NOT NULL, front BIGINT NOT NULL, basis {text} NOT NULL);
        CREATE TABLE review_cycle (
          number BIGINT PRIMARY KEY, instant {text} NOT NULL, actor {text} NOT NULL, name {text} NOT NULL UNIQUE, day {text} NOT NULL, template {text} NOT NULL,
          states {text} NOT NULL, marks BIGINT NOT NULL, steps BIGINT NOT NULL, public INTEGER NOT NULL, method {text} NOT NULL, sha256 {text} NOT NULL, figures {text} NOT NULL);
        CREATE TABLE review_confirmation (
          number BIGINT PRIMARY KEY, instant {text} NOT NULL, actor {text} NOT NULL, verified INTEGER NOT NULL, template {text} NOT NULL, basis {text} NOT NULL);

        """;

    private static string SheetTable(string text) => $"""
        CREATE TABLE {Sheets} (
          number BIGINT PRIMARY KEY, instant {text} NOT NULL, actor {text} NOT NULL, verified INTEGER NOT NULL, sheet {text} NOT NULL, state {text} NOT NULL,
          id {text} NOT NULL, content {text} NOT NULL, audit_writer {text} NOT NULL, audit_sequence BIGINT NOT NULL);
        CREATE INDEX {Sheets}_state ON {Sheets} (sheet, state, number);

        """;
}
