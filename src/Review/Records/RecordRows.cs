using System.Data.Common;
using System.Globalization;
using Pillar.Platform.Accounts;
using Pillar.Platform.Audit;
using Pillar.Platform.Storage;

namespace Pillar.Review.Records;

/// <summary>A mark as sums need it.</summary>
internal readonly record struct MarkRow(long Number, string State, string Template, string Field, Mark Mark, DateOnly AsOf);

/// <summary>What is to be added: who, from where, and the marks.</summary>
internal sealed record NewEntry(string Instant, Actor Actor, string From, string Signer, IReadOnlyList<(string State, string Template, FieldMark What)> Marks);

/// <summary>A person has compared a template's words with the text they stand for.</summary>
public sealed record Confirmation(string Instant, string Actor, bool Verified, string Template, string Basis);

/// <summary>A frozen cycle as it is stored.</summary>
/// <param name="Instant">When it was frozen.</param>
/// <param name="Actor">By whom.</param>
/// <param name="Name">Its name.</param>
/// <param name="Day">The data date.</param>
/// <param name="Template">Code of the template.</param>
/// <param name="States">The set it is about.</param>
/// <param name="Marks">Marks recorded later do not count.</param>
/// <param name="Steps">Steps recorded later do not count.</param>
/// <param name="Public">True when only what is published counts.</param>
/// <param name="Method">The engine that made the figures.</param>
/// <param name="Sha256">Of the figures.</param>
/// <param name="Figures">The figures themselves.</param>
internal sealed record CycleRow(
    string Instant, string Actor, string Name, DateOnly Day, string Template, string States, long Marks, long Steps, bool Public, string Method, string Sha256, string Figures);

/// <summary>Rows of the tables as values, and back.</summary>
internal static class RecordRows
{
    public const string Select = """
        SELECT m.number, m.state, m.field, m.mark, m.as_of, m.article, m.remark, l.citation, l.source, l.language, l.dated,
          e.number, e.instant, e.actor, e.verified, e.came_from, e.signer
        FROM review_mark m JOIN review_entry e ON e.number = m.entry LEFT JOIN review_law l ON l.id = m.law

        """;

    public static MarkEvent Mark(DbDataReader row)
    {
        var law = row.IsDBNull(7) ? null : new Evidence(row.GetString(7), row.GetString(8), row.GetString(9), Day(row.GetString(10)));
        var what = new FieldMark(row.GetString(2), MarkWords.Parse(row.GetString(3))!.Value, Day(row.GetString(4)), law, row.GetString(5), row.GetString(6));
        return new(row.GetInt64(0), row.GetString(1), what, new(row.GetInt64(11), row.GetString(12), row.GetString(13), row.GetInt32(14) != 0, row.GetString(15), row.GetString(16)));
    }

    public static RecordStep Step(DbDataReader row) => new(
        row.GetInt64(0), row.GetString(1), Day(row.GetString(2)), row.GetString(3), row.GetInt32(4) != 0, row.GetString(5),
        RecordStatusWords.ParseStep(row.GetString(6)) ?? RecordStatus.Proposed, row.GetInt64(7), row.GetString(8));

    public static CycleRow Cycle(DbDataReader row) => new(
        row.GetString(0), row.GetString(1), row.GetString(2), Day(row.GetString(3)), row.GetString(4), row.GetString(5), row.GetInt64(6), row.GetInt64(7),
        row.GetInt32(8) != 0, row.GetString(9), row.GetString(10), row.GetString(11));

    public static void Insert(DbConnection open, RecordEntry entry, IReadOnlyList<(string State, string Template, FieldMark What)> marks, long last, AuditReceipt receipt)
    {
        open.Run(
            "INSERT INTO review_entry (number, instant, actor, verified, came_from, signer, audit_writer, audit_sequence) VALUES (@number, @instant, @actor, @verified, @from, @signer, @writer, @sequence)",
            ("number", entry.Number), ("instant", entry.Instant), ("actor", entry.Actor), ("verified", entry.Verified ? 1 : 0), ("from", entry.From),
            ("signer", entry.Signer), ("writer", receipt.Writer), ("sequence", receipt.Sequence));
        foreach (var law in marks.Select(static m => m.What.Evidence).OfType<Evidence>().Distinct())
        {
            open.Run(
                "INSERT INTO review_law (id, citation, source, language, dated) SELECT @id, @citation, @source, @language, @dated WHERE NOT EXISTS (SELECT 1 FROM review_law WHERE id = @id)",
                ("id", law.Id), ("citation", law.Citation), ("source", law.Source), ("language", law.Language), ("dated", Text(law.Dated)));
        }

        foreach (var (state, template, what) in marks)
        {
            open.Run(
                "INSERT INTO review_mark (number, entry, state, template, field, mark, as_of, law, article, remark) VALUES (@number, @entry, @state, @template, @field, @mark, @asOf, @law, @article, @remark)",
                ("number", ++last), ("entry", entry.Number), ("state", state), ("template", template), ("field", what.Field), ("mark", what.Mark.Word()),
                ("asOf", Text(what.AsOf)), ("law", what.Evidence?.Id ?? ""), ("article", what.Article), ("remark", what.Remark));
        }
    }

    public static void Insert(DbConnection open, RecordStep step) => open.Run(
        "INSERT INTO review_step (number, instant, day, actor, verified, state, status, front, basis) VALUES (@number, @instant, @day, @actor, @verified, @state, @status, @front, @basis)",
        ("number", step.Number), ("instant", step.Instant), ("day", Text(step.Day)), ("actor", step.Actor), ("verified", step.Verified ? 1 : 0), ("state", step.State),
        ("status", step.Status.Word()), ("front", step.Front), ("basis", step.Basis));

    public static void Insert(DbConnection open, long number, Confirmation confirmation) => open.Run(
        "INSERT INTO review_confirmation (number, instant, actor, verified, template, basis) VALUES (@number, @instant, @actor, @verified, @template, @basis)",
        ("number", number), ("instant", confirmation.Instant), ("actor", confirmation.Actor), ("verified", confirmation.Verified ? 1 : 0),
        ("template", confirmation.Template), ("basis", confirmation.Basis));

    public static void Insert(DbConnection open, long number, CycleRow cycle) => open.Run(
        """
        INSERT INTO review_cycle (number, instant, actor, name, day, template, states, marks, steps, public, method, sha256, figures)
        VALUES (@number, @instant, @actor, @name, @day, @template, @states, @marks, @steps, @public, @method, @sha256, @figures)
        """,
        ("number", number), ("instant", cycle.Instant), ("actor", cycle.Actor), ("name", cycle.Name), ("day", Text(cycle.Day)), ("template", cycle.Template),
        ("states", cycle.States), ("marks", cycle.Marks), ("steps", cycle.Steps), ("public", cycle.Public ? 1 : 0), ("method", cycle.Method), ("sha256", cycle.Sha256), ("figures", cycle.Figures));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
