using System.Globalization;
using System.Text;
using Pillar.Platform.Documents;
using Pillar.Platform.Files;
using Pillar.Review.Forms;
using Pillar.Review.Records;
using Pillar.Review.Resources;
using Pillar.Review.Templates;
using Pillar.Vocabulary;

namespace Pillar.Review.Reports;

/// <summary>
/// One State's record in the layout of the published matrices: a table for each paragraph and domain, a numbered row for each act or control, and for
/// each column of marks the mark and the source it rests on. No emblem; marked unofficial.
/// </summary>
public sealed class MatrixReport
{
    /// <summary>An empty cell: nothing found, which is no "no" and no dash either.</summary>
    private const string Blank = "\u00A0";

    private readonly StateRecord record;
    private readonly CultureInfo language;
    private readonly string name;
    private readonly Statement wording;

    /// <param name="record">The record on a day.</param>
    /// <param name="with">Names of States, and whose words the template's are.</param>
    /// <param name="language">Of the words; what was recorded stays as it is.</param>
    internal MatrixReport(StateRecord record, (StateBook States, Statement Wording) with, CultureInfo language) =>
        (this.record, this.language, name, wording) = (record, language, with.States.Name(record.State.Code, language), with.Wording);

    /// <summary>One page that needs nothing beside it.</summary>
    public string Html() => HtmlReport.Of(Blocks(), language);

    public void Docx(Stream output) => DocxReport.Write(output, Blocks(), language, landscape: true);

    /// <summary>One line for each field, with the texts of a matrix; a text that a spreadsheet would calculate has an apostrophe before it.</summary>
    public string Csv()
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        Line(text, ["state", "on", "template", "paragraph", "domain", "row", "label", "column", "field", "mark", "source", "remark"]);
        foreach (var section in TemplateSection.Of(record.Template))
        {
            foreach (var (row, column, place) in section.Rows.Index().SelectMany(static row => row.Item.Fields.Select((place, column) => (row, column, place))).Where(static cell => cell.place >= 0))
            {
                var field = record.Template.Fields[place];
                var what = record.Marks.GetValueOrDefault(field.Id)?.What;
                Line(text,
                [
                    record.State.Code, Day(record.On), record.Template.Code, section.Paragraph, section.Domain, (row.Index + 1).ToString(CultureInfo.InvariantCulture), row.Item.In(language),
                    section.Columns[column], field.Id, what?.Mark.Word() ?? "", Source(what), what?.Remark ?? "",
                ]);
            }
        }

        return text.ToString();
    }

    private IReadOnlyList<ReportBlock> Blocks() =>
    [
        new ReportHeading(1, Say("matrix-title", name)),
        new ReportText(Say("matrix-unofficial")),
        new ReportText(Say(record.State.Invented ? "matrix-head-invented" : "matrix-head", record.State.Code, Day(record.On), record.Template.Code, Status())),
        .. Enum.GetValues<Mark>().OrderBy(static mark => mark == Mark.Blank).Select(mark => new ReportText($"{(mark == Mark.Blank ? Say("matrix-empty") : mark.Word())}: {ReviewModule.MeaningOf(mark).In(language)}")),
        new ReportText(ReviewModule.Neutral.In(language)),
        new ReportText(wording.In(language)),
        .. TemplateSection.Of(record.Template).Index().SelectMany(section => Section(section.Index, section.Item)),
    ];

    private string Status() => record.Marks.Count == 0 ? Say("matrix-no-record")
        : ReviewModule.NameOf(record.Marks.Values.Select(mark => record.Line.Of(mark.Number)).Min()).In(language);

    private IEnumerable<ReportBlock> Section(int number, TemplateSection section)
    {
        var title = string.Join(" · ", new[] { TemplateField.Label("paragraph", section.Paragraph, language), TemplateField.Label("domain", section.Domain, language) }.Where(static part => part.Length > 0));
        yield return new ReportHeading(2, title);
        yield return new ReportTable(string.Create(CultureInfo.InvariantCulture, $"m{number + 1}"), title, [.. Columns(section)], [.. section.Rows.Index().Select(row => Row(row.Index + 1, row.Item))]);
    }

    private IEnumerable<ReportColumn> Columns(TemplateSection section) =>
    [
        new("row", Say("matrix-number"), "string"),
        new("label", Say("matrix-label"), "string"),
        .. section.Columns.SelectMany(column => new ReportColumn[]
        {
            new(column, $"{TemplateField.Label("column", column, language)}: {Say("matrix-mark")}", "string"),
            new($"{column} source", Say("matrix-source"), "string"),
        }),
        new("remark", Say("matrix-remark"), "string"),
    ];

    private (string, IReadOnlyList<string>) Row(int number, TemplateRow row)
    {
        FieldMark?[] marks = [.. row.Fields.Select(place => place < 0 ? null : record.Marks.GetValueOrDefault(record.Template.Fields[place].Id)?.What)];
        var key = number.ToString(CultureInfo.InvariantCulture);
        return (key,
        [
            key, row.In(language), .. marks.SelectMany(mark => new[] { mark?.Mark.Word() is { Length: > 0 } word ? word : Blank, Source(mark) is { Length: > 0 } source ? source : Blank }),
            string.Join("; ", marks.Select(static mark => mark?.Remark ?? "").Where(static remark => remark.Length > 0).Distinct()) is { Length: > 0 } remarks ? remarks : Blank,
        ]);
    }

    /// <summary>Law, article, date and address, and the day from which the mark holds.</summary>
    private static string Source(FieldMark? mark)
    {
        if (mark?.Evidence is not { } law)
        {
            return "";
        }

        var text = new StringBuilder(law.Citation);
        text.Append(mark.Article.Length > 0 ? ", " + mark.Article : "").Append(CultureInfo.InvariantCulture, $" ({Day(law.Dated)})");
        return text.Append(law.Source.Length > 0 ? "; " + law.Source : "").ToString();
    }

    private static void Line(StringWriter text, IReadOnlyList<string> cells)
    {
        foreach (var (place, cell) in cells.Index())
        {
            text.Write(place > 0 ? "," : "");
            CsvCells.Write(text, FormColumns.Guarded(cell));
        }

        text.Write("\r\n");
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private string Say(string key, params object[] values) => ReportWords.Say(key, language, values);
}
