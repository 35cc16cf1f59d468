using System.Data.Common;
using System.Globalization;
using Pillar.Platform.Storage;
using Pillar.Vocabulary;

namespace Pillar.Platform.Audit;

/// <summary>The log's queries; the same words for both stores.</summary>
internal static class AuditRows
{
    public const int LinesAtOnce = 1000;

    private const string Select = """
        SELECT l.writer, l.sequence, l.instant, l.actor, l.verified, l.action, l.facts, l.personal, l.previous, l.hash,
               p.salt, p.text, p.purpose, p.retain_until
        FROM audit_line l LEFT JOIN audit_personal p ON p.writer = l.writer AND p.sequence = l.sequence

        """;

    private const string InsertLine = """
        INSERT INTO audit_line (writer, sequence, instant, actor, verified, action, facts, personal, previous, hash)
        VALUES (@writer, @sequence, @instant, @actor, @verified, @action, @facts, @personal, @previous, @hash);

        """;

    private const string InsertPersonal = """
        INSERT INTO audit_personal (writer, sequence, salt, text, purpose, retain_until)
        VALUES (@writer, @sequence, @salt, @text, @purpose, @until)
        """;

    public static AuditLine? Last(DbConnection connection, string writer) =>
        Query(connection, Select + "WHERE l.writer = @writer ORDER BY l.sequence DESC LIMIT 1", ("writer", writer)).FirstOrDefault();

    /// <summary>Instant of the oldest line; null while there is none.</summary>
    public static string? Began(DbConnection connection)
    {
        using var command = connection.Sql("SELECT min(instant) FROM audit_line");
        return command.ExecuteScalar() as string;
    }

    public static AuditLine? Line(DbConnection connection, string writer, long sequence) => Query(
        connection, Select + "WHERE l.writer = @writer AND l.sequence = @sequence", ("writer", writer), ("sequence", sequence)).FirstOrDefault();

    public static List<long> Due(DbConnection connection, string writer, DateOnly today)
    {
        using var command = connection.Sql(
            "SELECT sequence FROM audit_personal WHERE writer = @writer AND retain_until <= @today ORDER BY sequence",
            ("writer", writer),
            ("today", PersonalSeal.Day(today)));
        using var row = command.ExecuteReader();
        var due = new List<long>();
        while (row.Read())
        {
            due.Add(row.GetInt64(0));
        }

        return due;
    }

    public static List<AuditLine> After(DbConnection connection, AuditLine? last) => Query(
        connection,
        Select + "WHERE (l.writer, l.sequence) > (@writer, @sequence) ORDER BY l.writer, l.sequence LIMIT @take",
        ("writer", last?.Writer ?? ""),
        ("sequence", last?.Sequence ?? 0),
        ("take", LinesAtOnce));

    public static List<AuditLine> Page(DbConnection connection, AuditQuery query)
    {
        var (instant, sequence, writer) = Mark(query.Before);
        return Query(
            connection,
            Select + """
                WHERE (l.instant, l.writer, l.sequence) < (@instant, @writer, @sequence)
                AND (@action = '' OR l.action = @action OR substr(l.action, 1, length(@action) + 1) = @action || '.')
                ORDER BY l.instant DESC, l.writer DESC, l.sequence DESC LIMIT @take
                """,
            ("instant", instant),
            ("writer", writer),
            ("sequence", sequence),
            ("action", query.Action ?? ""),
            ("take", Math.Clamp(query.Take, 1, LinesAtOnce)));
    }

    /// <summary>Writes the line, and its personal text if it has one, in one round trip to a server.</summary>
    public static void Insert(DbConnection connection, AuditLine line)
    {
        using var command = connection.Sql(
            InsertLine,
            ("writer", line.Writer),
            ("sequence", line.Sequence),
            ("instant", line.Instant),
            ("actor", line.Actor),
            ("verified", line.Verified ? 1 : 0),
            ("action", line.Action),
            ("facts", line.FactsJson),
            ("personal", line.PersonalHash),
            ("previous", line.Previous),
            ("hash", line.Hash));
        if (line.Personal is { } personal)
        {
            command.CommandText += InsertPersonal;
            command.With(
                ("salt", line.Salt), ("text", personal.Text), ("purpose", personal.Purpose), ("until", PersonalSeal.Day(personal.RetainUntil)));
        }

        command.ExecuteNonQuery();
    }

    public static void RemovePersonal(DbConnection connection, string writer, long sequence) => connection.Run(
        "DELETE FROM audit_personal WHERE writer = @writer AND sequence = @sequence", ("writer", writer), ("sequence", sequence));

    private static List<AuditLine> Query(DbConnection connection, string sql, params ReadOnlySpan<(string, object)> values)
    {
        using var command = connection.Sql(sql, values);
        using var row = command.ExecuteReader();
        var lines = new List<AuditLine>();
        while (row.Read())
        {
            lines.Add(Line(row));
        }

        return lines;
    }

    private static AuditLine Line(DbDataReader row) => new(
        row.GetString(0),
        row.GetInt64(1),
        row.GetString(2),
        row.GetString(3),
        row.GetInt32(4) != 0,
        row.GetString(5),
        row.GetString(6),
        row.GetString(7),
        row.GetString(8),
        row.GetString(9))
    {
        Salt = row.IsDBNull(10) ? "" : row.GetString(10),
        Personal = row.IsDBNull(10) ? null : new PersonalText(row.GetString(11), row.GetString(12), Day(row.GetString(13))),
    };

    private static DateOnly Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : DateOnly.MinValue;

    private static (string Instant, long Sequence, string Writer) Mark(string? mark)
    {
        if (mark is null)
        {
            return ("~", 0, "");
        }

        var parts = mark.Split('~', 3);
        return parts.Length == 3 && long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var sequence)
            ? (parts[0], sequence, parts[2])
            : throw new BadInputException("before", "the mark of a line", mark);
    }
}
