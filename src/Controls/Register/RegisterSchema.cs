using Pillar.Platform.Storage;

namespace Pillar.Controls.Register;

/// <summary>The table of signed classifications and the triggers that let it grow and nothing else.</summary>
internal static class RegisterSchema
{
    /// <summary>"PILC".</summary>
    private const int ApplicationId = 0x50494C43;

    private static SqliteShape Sqlite { get; } = new(ApplicationId, 1, Tables("TEXT") + Growing.OnSqlite("signature") + Growing.NumberedOnSqlite("signature"), "a register of signed classifications");

    private static string Postgres { get; } = Tables("TEXT COLLATE \"C\"") + Growing.RefusalOnPostgres("signature") + Growing.NumberingOnPostgres("signature")
        + Growing.OnPostgres("signature", "signature") + Growing.NumberedOnPostgres("signature", "signature");

    public static StoreShape Shape { get; } = new("products.db", Sqlite, [("signature", Postgres)]);

    private static string Tables(string text) => $"""
        CREATE TABLE signature (
          number BIGINT PRIMARY KEY, instant {text} NOT NULL, actor {text} NOT NULL, verified INTEGER NOT NULL, product {text} NOT NULL, product_key {text} NOT NULL,
          words {text} NOT NULL, list {text} NOT NULL, as_of {text} NOT NULL, source_hash {text} NOT NULL, content {text} NOT NULL, supersedes BIGINT NOT NULL,
          audit_writer {text} NOT NULL, audit_sequence BIGINT NOT NULL);
        CREATE INDEX signature_product ON signature (product_key, list, number);
        CREATE INDEX signature_words ON signature (words, number);
        CREATE INDEX signature_supersedes ON signature (supersedes);

        """;
}
