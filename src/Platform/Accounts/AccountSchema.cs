using Pillar.Platform.Storage;

namespace Pillar.Platform.Accounts;

/// <summary>
/// The tables of accounts and absences, and the triggers that let them grow and nothing else. <c>was</c> is the row an account's new row
/// replaces: no two changes can replace the same one.
/// </summary>
internal static class AccountSchema
{
    /// <summary>"PILU".</summary>
    private const int ApplicationId = 0x50494C55;

    private static readonly string[] Tables = ["account", "absence"];

    public static StoreShape Shape { get; } = new(
        "accounts.db",
        new SqliteShape(ApplicationId, 1, Columns("TEXT") + string.Concat(Tables.Select(Growing.OnSqlite)), "a file of accounts"),
        [("account", Columns("TEXT COLLATE \"C\"") + Growing.RefusalOnPostgres("account") + string.Concat(Tables.Select(static table => Growing.OnPostgres("account", table))))]);

    private static string Columns(string text) => $"""
        CREATE TABLE account (
          number BIGINT PRIMARY KEY, instant {text} NOT NULL, actor {text} NOT NULL, verified INTEGER NOT NULL,
          name {text} NOT NULL, was BIGINT NOT NULL, state {text} NOT NULL, UNIQUE (name, was));
        CREATE TABLE absence (
          number BIGINT PRIMARY KEY, instant {text} NOT NULL, actor {text} NOT NULL, verified INTEGER NOT NULL,
          name {text} NOT NULL, from_day {text} NOT NULL, until_day {text} NOT NULL, reason {text} NOT NULL);

        """;
}
