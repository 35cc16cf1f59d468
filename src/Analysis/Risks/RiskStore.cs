using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using Pillar.Platform.Accounts;
using Pillar.Platform.Audit;
using Pillar.Platform.Json;
using Pillar.Platform.Storage;

namespace Pillar.Analysis.Risks;

/// <summary>What was done about risks, as rows that are only ever added.</summary>
internal sealed class RiskStore(Store tables)
{
    /// <summary>Every event, in its order.</summary>
    public IReadOnlyList<RiskEvent> Events() => tables.Rows(
        $"SELECT number, instant, actor, verified, state, risk, act, content, audit_writer, audit_sequence FROM {RiskSchema.Table} ORDER BY number", Event);

    /// <summary>
    /// Adds an event with its audit line, or nothing. Null when somebody added one after <paramref name="seen"/>: what was decided from fewer events must be
    /// decided anew.
    /// </summary>
    /// <param name="made">The event; its audit line is not known yet.</param>
    /// <param name="seen">Number of the last event that was looked at.</param>
    /// <param name="audit">Writes the line. When the row cannot be written after it, it is a line about something that did not come to be.</param>
    /// <exception cref="StoreFailedException">The store cannot be written: nothing was added.</exception>
    public RiskEvent? Append(RiskEvent made, long seen, Func<AuditReceipt> audit) => tables.Write(open =>
    {
        if (open.Last(RiskSchema.Table) != seen)
        {
            return null;
        }

        var receipt = audit();
        var written = made with { Number = seen + 1, Audit = (receipt.Writer, receipt.Sequence) };
        Insert(open, written);
        return written;
    });

    /// <summary>An object of strings, in the order of their names.</summary>
    public static string Content(IReadOnlyDictionary<string, string> values) => IndentedJson.Of(IndentedJson.Plain with { Indented = false }, json =>
    {
        json.WriteStartObject();
        foreach (var (name, value) in values.OrderBy(static value => value.Key, StringComparer.Ordinal))
        {
            json.WriteString(name, value);
        }

        json.WriteEndObject();
    });

    private static void Insert(DbConnection open, RiskEvent made) => open.Run(
        $"""
        INSERT INTO {RiskSchema.Table} (number, instant, actor, verified, state, risk, act, content, audit_writer, audit_sequence)
        VALUES (@number, @instant, @actor, @verified, @state, @risk, @act, @content, @writer, @sequence)
        """,
        ("number", made.Number), ("instant", AuditLine.Text(made.Instant)), ("actor", made.By.Name), ("verified", made.By.Verified ? 1 : 0), ("state", made.State), ("risk", made.Risk),
        ("act", made.Act), ("content", Content(made.Values)), ("writer", made.Audit.Writer), ("sequence", made.Audit.Sequence));

    private static RiskEvent Event(DbDataReader row) => new(
        row.GetInt64(0), DateTimeOffset.Parse(row.GetString(1), CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal), new Actor(row.GetString(2), row.GetInt32(3) != 0),
        row.GetString(4), row.GetString(5), row.GetString(6), Values(row.GetString(7)), (row.GetString(8), row.GetInt64(9)));

    private static Dictionary<string, string> Values(string text)
    {
        using var json = JsonDocument.Parse(text);
        return json.RootElement.EnumerateObject().ToDictionary(static value => value.Name, static value => value.Value.GetString()!, StringComparer.Ordinal);
    }
}
