using Pillar.Platform.Storage;

namespace Pillar.Transfers.Money.Alerts;

/// <summary>The tables of payments taken in, of alerts and of what was done with them; what was done only grows.</summary>
internal static class AlertSchema
{
    /// <summary>"PILP".</summary>
    private const int ApplicationId = 0x50494C50;

    private static readonly string[] Kept = ["payment_batch", "payment_file", "payment_message", "payment_act", "payment_rule"];

    private static SqliteShape Sqlite { get; } = new(ApplicationId, 3, Tables("TEXT") + string.Concat(Kept.Select(Growing.OnSqlite)), "a file of payments") { Added = [Second("TEXT"), Third] };

    private static string Postgres { get; } =
        Tables("TEXT COLLATE \"C\"") + Growing.RefusalOnPostgres("payment") + string.Concat(Kept.Select(static table => Growing.OnPostgres("payment", table)));

    public static StoreShape Shape { get; } = new("payments.db", Sqlite, [("payment_batch", Postgres), ("payment_past", Second("TEXT COLLATE \"C\"")), ("payment_keys_filled", Third)]);

    // The queue reads one index from its top; how many wait is counted from the same index, which holds nothing else.
    private static string Tables(string text) => $"""
        CREATE TABLE payment_batch (
          number BIGINT PRIMARY KEY, instant {text} NOT NULL, actor {text} NOT NULL, payments BIGINT NOT NULL, referred BIGINT NOT NULL, held BIGINT NOT NULL,
          output {text} NOT NULL, audit_writer {text} NOT NULL, audit_sequence BIGINT NOT NULL);
        CREATE TABLE payment_file (sha256 {text} PRIMARY KEY, batch BIGINT NOT NULL, instant {text} NOT NULL);
        CREATE TABLE payment_message (message {text} PRIMARY KEY, batch BIGINT NOT NULL, instant {text} NOT NULL);
        CREATE TABLE payment_alert (
          number BIGINT PRIMARY KEY, batch BIGINT NOT NULL, reference {text} NOT NULL, outcome {text} NOT NULL, strong INTEGER NOT NULL, priority BIGINT NOT NULL,
          list {text} NOT NULL, opened {text} NOT NULL, level INTEGER NOT NULL, owner {text} NOT NULL, version BIGINT NOT NULL, first_by {text} NOT NULL,
          first_verdict {text} NOT NULL, closed {text} NOT NULL, content {text} NOT NULL);
        CREATE INDEX payment_alert_queue ON payment_alert (level, priority DESC, number);
        CREATE INDEX payment_alert_list ON payment_alert (list, level, priority DESC, number);
        CREATE INDEX payment_alert_reference ON payment_alert (reference);
        CREATE TABLE payment_act (
          alert BIGINT NOT NULL, number BIGINT NOT NULL, instant {text} NOT NULL, actor {text} NOT NULL, verified INTEGER NOT NULL, act {text} NOT NULL,
          verdict {text} NOT NULL, other {text} NOT NULL, audit_writer {text} NOT NULL, audit_sequence BIGINT NOT NULL, PRIMARY KEY (alert, number));
        CREATE TABLE payment_rule (
          number BIGINT PRIMARY KEY, alert BIGINT NOT NULL, party {text} NOT NULL, list {text} NOT NULL, entry {text} NOT NULL, expires {text} NOT NULL,
          instant {text} NOT NULL, actor {text} NOT NULL, audit_writer {text} NOT NULL, audit_sequence BIGINT NOT NULL);

        """;

    /// <summary>Up to which alert those from before there were keys have got theirs.</summary>
    private const string Third = "CREATE TABLE payment_keys_filled (alert BIGINT NOT NULL);\n";

    // By what an alert is found; what waits longest; what went before, by keyed hashes, which is forgotten again.
    private static string Second(string text) => $"""
        CREATE TABLE payment_alert_key (key {text} NOT NULL, alert BIGINT NOT NULL, PRIMARY KEY (key, alert));
        CREATE INDEX payment_alert_waiting ON payment_alert (level, outcome, opened);
        CREATE INDEX payment_alert_lists ON payment_alert (level, list);
        CREATE TABLE payment_past (
          payer {text} NOT NULL, payee {text} NOT NULL, country {text} NOT NULL, currency {text} NOT NULL, amount {text} NOT NULL, day {text} NOT NULL);
        CREATE INDEX payment_past_payer ON payment_past (payer);
        CREATE INDEX payment_past_day ON payment_past (day);
        CREATE TABLE payment_place (place {text} NOT NULL, name {text} NOT NULL, day {text} NOT NULL, PRIMARY KEY (place, name));
        CREATE INDEX payment_place_day ON payment_place (day);

        """;
}
