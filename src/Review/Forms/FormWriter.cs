using System.Globalization;
using Pillar.Platform.Files;
using Pillar.Review.Records;
using Pillar.Review.Templates;

namespace Pillar.Review.Forms;

/// <summary>Writes a State's record as a form: to be read, or filled in and taken back. A State without a record gives an empty form.</summary>
internal static class FormWriter
{
    /// <summary>The rows, the first with the names of the columns.</summary>
    public static IReadOnlyList<string[]> Rows(string state, Template template, IReadOnlyDictionary<string, MarkEvent> marks, CultureInfo language) =>
        [FormColumns.All, .. template.Fields.Select(field => Row(state, template, (field, marks.GetValueOrDefault(field.Id)), language))];

    public static void Csv(TextWriter output, IReadOnlyList<string[]> rows)
    {
        foreach (var row in rows)
        {
            foreach (var (place, text) in row.Index())
            {
                output.Write(place > 0 ? "," : "");
                CsvCells.Write(output, FormColumns.Guarded(text));
            }

            output.Write("\r\n");
        }
    }

    public static void Workbook(Stream output, IReadOnlyList<string[]> rows) => WorkbookWriter.Write(output, rows, new(static row => row == 0, [Array.IndexOf(FormColumns.All, "mark")]));

    private static string[] Row(string state, Template template, (TemplateField Field, MarkEvent? Mark) of, CultureInfo language)
    {
        var (field, known) = of;
        var what = known?.What;
        return
        [
            state, template.Code, field.Id, TemplateField.Label("paragraph", field.Paragraph, language), TemplateField.Label("domain", field.Domain, language), field.In(language),
            what?.Mark.Word() ?? "", Day(what?.AsOf), what?.Evidence?.Citation ?? "", what?.Article ?? "", what?.Evidence?.Source ?? "", what?.Evidence?.Language ?? "",
            Day(what?.Evidence?.Dated), what?.Remark ?? "", (known?.Number ?? 0).ToString(CultureInfo.InvariantCulture),
        ];
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
