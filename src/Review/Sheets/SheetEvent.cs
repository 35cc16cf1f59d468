using System.Data.Common;
using System.Text.Json;
using Pillar.Platform.Audit;
using Pillar.Platform.Json;
using Pillar.Platform.Storage;
using Pillar.Review.Records;

namespace Pillar.Review.Sheets;

/// <summary>A row of a sheet as it was entered. Nothing is ever changed: a correction is a later event of the same id.</summary>
/// <param name="Number">Place among all rows of all sheets of the installation, from 1, without gaps.</param>
/// <param name="Instant">UTC, sorts as text.</param>
/// <param name="Actor">Who entered it.</param>
/// <param name="Verified">Whether Pillar itself checked who that was.</param>
/// <param name="Sheet">Code of the sheet.</param>
/// <param name="State">Whose; empty in a sheet of the Committee.</param>
/// <param name="Id">Names the row inside the sheet of its State.</param>
/// <param name="Values">What its columns say; an empty one is left out.</param>
/// <param name="Audit">The line of the audit trail that was written with it; personal text stands beside that line alone.</param>
public sealed record SheetEvent(
    long Number, string Instant, string Actor, bool Verified, string Sheet, string State, string Id, IReadOnlyDictionary<string, string> Values, AuditReceipt Audit);

/// <summary>Events as rows of the table, and back.</summary>
internal static class SheetEvents
{
    public const string Select =
        $"SELECT number, instant, actor, verified, sheet, state, id, content, audit_writer, audit_sequence FROM {RecordSchema.Sheets} WHERE sheet = @sheet ORDER BY number";

    public static SheetEvent Of(DbDataReader row) => new(
        row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetInt32(3) != 0, row.GetString(4), row.GetString(5), row.GetString(6),
        Values(row.GetString(7)), new(row.GetString(8), row.GetInt64(9), ""));

    public static void Insert(DbConnection open, SheetEvent row) => open.Run(
        $"""
        INSERT INTO {RecordSchema.Sheets} (number, instant, actor, verified, sheet, state, id, content, audit_writer, audit_sequence)
        VALUES (@number, @instant, @actor, @verified, @sheet, @state, @id, @content, @writer, @sequence)
        """,
        ("number", row.Number), ("instant", row.Instant), ("actor", row.Actor), ("verified", row.Verified ? 1 : 0), ("sheet", row.Sheet), ("state", row.State),
        ("id", row.Id), ("content", Text(row.Values)), ("writer", row.Audit.Writer), ("sequence", row.Audit.Sequence));

    /// <summary>An object of strings.</summary>
    public static string Text(IReadOnlyDictionary<string, string> values) => IndentedJson.Of(IndentedJson.Plain with { Indented = false }, json =>
    {
        json.WriteStartObject();
        values.ToList().ForEach(value => json.WriteString(value.Key, value.Value));
        json.WriteEndObject();
    });

    public static IReadOnlyDictionary<string, string> Values(string text)
    {
        using var json = JsonDocument.Parse(text);
        return json.RootElement.EnumerateObject().ToDictionary(static p => p.Name, static p => p.Value.GetString()!, StringComparer.Ordinal);
    }
}
