using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using Pillar.Platform.Accounts;
using Pillar.Platform.Audit;
using Pillar.Platform.Json;
using Pillar.Platform.Storage;
using Pillar.Transfers.Money;
using Pillar.Transfers.Money.Freezing;

namespace Pillar.Transfers.Data.Freezing;

/// <summary>Rows of the tables as values, and back.</summary>
internal static class FreezeRows
{
    public const string Events = "SELECT number, case_number, step, at, recorded, actor, verified, facts, audit_writer, audit_sequence FROM freeze_event ORDER BY number";
    public const string Postings = "SELECT event, holding, account, currency, amount, day FROM freeze_posting ORDER BY number";

    /// <summary>What the account of who acted could decide then; absent where no account tells it.</summary>
    public const string RoleFact = "role";

    /// <summary>An event without its postings and its personal text.</summary>
    public static CaseEvent Event(DbDataReader row)
    {
        var facts = Facts(row.GetString(7));
        return new(
            row.GetInt64(0), row.GetInt64(1), CaseSteps.Parse(row.GetString(2)) ?? CaseStep.Open, Instant(row.GetString(3)), Instant(row.GetString(4)),
            new Actor(row.GetString(5), row.GetInt32(6) != 0, Roles.Parse(facts.GetValueOrDefault(RoleFact, ""))), facts, [], null, (row.GetString(8), row.GetInt64(9)));
    }

    public static (long Event, Posting Posting) Posting(DbDataReader row) => (
        row.GetInt64(0),
        new(row.GetInt64(1), row.GetString(2), new Amount(row.GetString(3), decimal.Parse(row.GetString(4), NumberStyles.Number, CultureInfo.InvariantCulture)),
            DateOnly.ParseExact(row.GetString(5), "yyyy-MM-dd", CultureInfo.InvariantCulture)));

    public static void Insert(DbConnection open, CaseEvent made) => open.Run(
        """
        INSERT INTO freeze_event (number, case_number, step, at, recorded, actor, verified, facts, audit_writer, audit_sequence)
        VALUES (@number, @case, @step, @at, @recorded, @actor, @verified, @facts, @writer, @sequence)
        """,
        ("number", made.Number), ("case", made.Case), ("step", made.Step.Word()), ("at", AuditLine.Text(made.At)), ("recorded", AuditLine.Text(made.Recorded)), ("actor", made.By.Name),
        ("verified", made.By.Verified ? 1 : 0), ("facts", Json(made.Facts)), ("writer", made.Audit.Writer), ("sequence", made.Audit.Sequence));

    public static void Insert(DbConnection open, long number, long made, Posting posting) => open.Run(
        "INSERT INTO freeze_posting (number, event, holding, account, currency, amount, day) VALUES (@number, @event, @holding, @account, @currency, @amount, @day)",
        ("number", number), ("event", made), ("holding", posting.Holding), ("account", posting.Account), ("currency", posting.Amount.Currency), ("amount", posting.Amount.Digits),
        ("day", posting.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal);

    private static string Json(IReadOnlyDictionary<string, string> facts) => IndentedJson.Of(default, json =>
    {
        json.WriteStartObject();
        foreach (var (name, value) in facts.OrderBy(static f => f.Key, StringComparer.Ordinal))
        {
            json.WriteString(name, value);
        }

        json.WriteEndObject();
    });

    private static Dictionary<string, string> Facts(string text)
    {
        using var document = JsonDocument.Parse(text);
        return document.RootElement.EnumerateObject().ToDictionary(static f => f.Name, static f => f.Value.ToString(), StringComparer.Ordinal);
    }
}
