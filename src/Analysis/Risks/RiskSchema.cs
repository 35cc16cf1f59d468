using Pillar.Platform.Storage;

namespace Pillar.Analysis.Risks;

/// <summary>The table of risks, and the triggers that let it grow and nothing else.</summary>
internal static class RiskSchema
{
    public const string Table = "risk_event";

    /// <summary>"PILN".</summary>
    private const int ApplicationId = 0x50494C4E;

    private static SqliteShape Sqlite { get; } = new(ApplicationId, 1, Text("TEXT") + Growing.OnSqlite(Table) + Growing.NumberedOnSqlite(Table), "a risk assessment");

    private static string Postgres { get; } = Text("TEXT COLLATE \"C\"") + Growing.RefusalOnPostgres("risk") + Growing.NumberingOnPostgres("risk")
        + Growing.OnPostgres("risk", Table) + Growing.NumberedOnPostgres("risk", Table);

    public static StoreShape Shape { get; } = new("risks.db", Sqlite, [(Table, Postgres)]);

    private static string Text(string text) => $"""
        CREATE TABLE {Table} (
          number BIGINT PRIMARY KEY, instant {text} NOT NULL, actor {text} NOT NULL, verified INTEGER NOT NULL, state {text} NOT NULL, risk {text} NOT NULL,
          act {text} NOT NULL CHECK (act IN ('describe', 'rate', 'evidence', 'close', 'reopen')), content {text} NOT NULL, audit_writer {text} NOT NULL, audit_sequence BIGINT NOT NULL);

        """;
}
