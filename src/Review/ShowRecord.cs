using System.Globalization;
using Pillar.Review.Forms;
using Pillar.Review.Records;
using Pillar.Review.Templates;

namespace Pillar.Review;

/// <summary>Use case: one State's record on a day, with the evidence of every mark.</summary>
public sealed class ShowRecord
{
    private readonly ReviewDesk desk;

    internal ShowRecord(ReviewDesk desk) => this.desk = desk;

    /// <param name="state">Whose.</param>
    /// <param name="on">Marks of a later day are not shown.</param>
    /// <param name="isPublic">Only what the State has agreed to have published.</param>
    /// <param name="under">The template; null for the operative text.</param>
    public StateRecord Run(ReviewState state, DateOnly on, bool isPublic = false, Template? under = null)
    {
        var template = under ?? OperativeText.Template;
        var steps = desk.Steps(state.Code).ToList();
        var line = StatusLine.Of(steps);
        var front = !isPublic ? long.MaxValue : line.Withdrawn ? 0 : StatusLine.Of(steps.Where(step => step.Day <= on)).Published;
        return new(state, template, on, desk.Standing(state.Code, template, on, front), line, steps, desk.Store.Confirmations().LastOrDefault(c => c.Template == template.Code));
    }

    /// <summary>Every event of one field, the newest last.</summary>
    /// <param name="record">The record they belong to.</param>
    /// <param name="field">Id in its template.</param>
    /// <param name="isPublic">Only what the State has agreed to have published.</param>
    public IReadOnlyList<MarkEvent> History(StateRecord record, string field, bool isPublic = false) =>
    [
        .. desk.Store.MarksOf(record.State.Code, record.Template.Code).Where(mark => mark.What.Field == field && (!isPublic || mark.Number <= record.Line.Published)),
    ];

    /// <summary>The States that ever cited a law.</summary>
    public IReadOnlyList<string> CitedBy(Evidence law) => desk.Store.Citing(law.Id);

    /// <summary>Every law with the States that ever cited it, and in how many marks.</summary>
    public IReadOnlyList<(Evidence Law, IReadOnlyList<string> States, long Marks)> Laws() =>
    [
        .. desk.Store.Laws().GroupBy(static row => row.Law).Select(static law => (law.Key, (IReadOnlyList<string>)[.. law.Select(static row => row.State)], law.Sum(static row => row.Marks))),
    ];

    /// <summary>Writes the record as a form: CSV, or a workbook for a name that ends with <c>.xlsx</c>.</summary>
    public void WriteForm(StateRecord record, Stream output, bool workbook, CultureInfo language)
    {
        var rows = FormWriter.Rows(record.State.Code, record.Template, record.Marks, language);
        if (workbook)
        {
            FormWriter.Workbook(output, rows);
            return;
        }

        using var text = new StreamWriter(output, new System.Text.UTF8Encoding(false), leaveOpen: true);
        FormWriter.Csv(text, rows);
    }
}

/// <summary>A State's record on a day.</summary>
/// <param name="State">Whose.</param>
/// <param name="Template">Its fields.</param>
/// <param name="On">The day.</param>
/// <param name="Marks">The mark of each field that has one; a field without one is blank.</param>
/// <param name="Line">How far the record has come.</param>
/// <param name="Steps">Its steps so far.</param>
/// <param name="Confirmed">Who compared the template's words with the resolution; null: they are still to be checked.</param>
public sealed record StateRecord(
    ReviewState State, Template Template, DateOnly On, IReadOnlyDictionary<string, MarkEvent> Marks, StatusLine Line, IReadOnlyList<RecordStep> Steps, Confirmation? Confirmed)
{
    /// <summary>The mark of a field.</summary>
    public Mark Of(TemplateField field) => Marks.TryGetValue(field.Id, out var known) ? known.What.Mark : Mark.Blank;

    /// <summary>Counts of the four marks in some fields; null when there is no record at all.</summary>
    public MarkCount? Count(IEnumerable<TemplateField> fields) => Marks.Count == 0 ? null : MarkCount.Of(fields.Select(Of));
}
