using System.Globalization;
using Pillar.Platform.Accounts;
using Pillar.Platform.Audit;
using Pillar.Review.Forms;
using Pillar.Review.Records;
using Pillar.Review.Templates;
using Pillar.Vocabulary;

namespace Pillar.Review;

/// <summary>Use case: a filled-in form (CSV or XLSX) comes into the record, whole or not at all.</summary>
public sealed class ImportForm
{
    private readonly ReviewDesk desk;
    private readonly IAuditLog audit;
    private readonly TimeProvider clock;

    internal ImportForm(ReviewDesk desk, IAuditLog audit, TimeProvider clock) => (this.desk, this.audit, this.clock) = (desk, audit, clock);

    /// <param name="path">The file.</param>
    /// <param name="by">Who takes it.</param>
    /// <exception cref="BadInputException">The file is no form.</exception>
    /// <exception cref="IOException">The record or its audit line could not be written: nothing was.</exception>
    public ImportOutcome Run(string path, Actor by)
    {
        var sheet = FormSheet.Read(path);
        var template = desk.Templates.Require(sheet.First("template"), $"{sheet.File}, template");
        var (rows, problems) = new FormReader(sheet, template, desk.States, ReviewDesk.Today(clock)).Read();
        if (problems.Count > 0)
        {
            return new(sheet.File, [], 0, 0, problems, null);
        }

        IReadOnlyList<FormRow> changed = [];
        var (_, refusal) = desk.Record(by, clock, audit, () =>
        {
            (changed, var newer) = Changed(rows, template, by);
            return new(
                sheet.File, "", [.. changed.Select(row => (row.State, template.Code, row.What))], Event(sheet, changed),
                newer is { } both ? Refusals.TwoPeople(both.Cell, both.Mark) : null);
        });
        string[] states = [.. rows.Select(static row => row.State).Distinct().Order(StringComparer.Ordinal)];
        return new(sheet.File, states, refusal is null ? changed.Count : 0, rows.Count, [], refusal);
    }

    /// <summary>The rows that say something new, and the first one whose cell another person has marked since the form was written.</summary>
    private (List<FormRow> Changed, (Phrase Cell, MarkEvent Mark)? Newer) Changed(IReadOnlyList<FormRow> rows, Template template, Actor by)
    {
        var changed = new List<FormRow>();
        foreach (var state in rows.GroupBy(static row => row.State))
        {
            var events = desk.Store.MarksOf(state.Key, template.Code).ToLookup(static mark => mark.What.Field, StringComparer.Ordinal);
            foreach (var row in state.Where(row => ReviewDesk.Newest(events[row.What.Field], row.What.AsOf)?.What != row.What))
            {
                var standing = ReviewDesk.Newest(events[row.What.Field], DateOnly.MaxValue);
                if (standing is not null && row.Seen is { } seen && seen != standing.Number && standing.Entry.Actor != by.Name)
                {
                    return ([], (row.Cell, standing));
                }

                changed.Add(row);
            }
        }

        return (changed, null);
    }

    private static AuditEvent Event(FormSheet sheet, IReadOnlyList<FormRow> changed) => new("review.import", new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["sha256"] = sheet.Sha256,
        ["states"] = string.Join(' ', changed.Select(static row => row.State).Distinct().Order(StringComparer.Ordinal)),
        ["marks"] = changed.Count.ToString(CultureInfo.InvariantCulture),
    });
}

/// <summary>What became of a form.</summary>
/// <param name="File">Its name.</param>
/// <param name="States">The States it is about.</param>
/// <param name="Taken">Marks that were recorded.</param>
/// <param name="Rows">Rows that say something; those that say what is known already are not recorded again.</param>
/// <param name="Problems">Every cell that cannot be used; with one of them nothing is taken.</param>
/// <param name="Refusal">Why it was not taken, or null.</param>
public sealed record ImportOutcome(string File, IReadOnlyList<string> States, int Taken, int Rows, IReadOnlyList<BadInputException> Problems, Refusal? Refusal)
{
    public bool Done => Problems.Count == 0 && Refusal is null;
}
