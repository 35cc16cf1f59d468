using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Pillar.Platform.Json;
using Pillar.Review.Forms;
using Pillar.Review.Records;
using Pillar.Review.Resources;
using Pillar.Review.Templates;
using Pillar.Vocabulary;

namespace Pillar.Review.Exchange;

/// <summary>
/// One State's record as a workbook in the shape of its template, to be edited in a spreadsheet and merged when it comes back. It is not signed and says so;
/// it names the last mark of what was sent and the hash of that, from which the sender knows what the other side started from.
/// </summary>
internal static class MatrixWorkbook
{
    private const string FormatName = "pillar review matrix 1";
    private const int Labels = 2;

    /// <summary>What stands for each mark, from left to right.</summary>
    private static readonly string[] Cells = ["mark", "as_of", "citation", "article", "dated", "source", "language", "remark"];

    /// <summary>Hash of marks that were sent: 64 hexadecimal digits.</summary>
    public static string Sha256(string state, Template template, IEnumerable<FieldMark> marks) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        IndentedJson.Of(IndentedJson.Plain, json =>
        {
            json.WriteStartArray();
            json.WriteStringValue(state);
            json.WriteStringValue(template.Code);
            marks.ToList().ForEach(mark => JsonParts.WriteMark(json, mark));
            json.WriteEndArray();
        }))));

    /// <param name="output">The file.</param>
    /// <param name="about">State, template, last mark that is in it, and the marks that stand.</param>
    /// <param name="language">Of the labels.</param>
    public static void Write(Stream output, (string State, Template Template, long Last, IReadOnlyList<FieldMark> Marks) about, CultureInfo language)
    {
        List<string[]> rows =
        [
            ["format", FormatName],
            ["state", about.State],
            ["template", about.Template.Code],
            ["last", about.Last.ToString(CultureInfo.InvariantCulture)],
            ["sha256", Sha256(about.State, about.Template, about.Marks)],
            ["note", new Statement(ReviewText.Manager, "workbook-unsigned").In(language)],
        ];
        var marks = about.Marks.ToDictionary(static mark => mark.Field, StringComparer.Ordinal);
        var heads = new HashSet<int>();
        foreach (var section in TemplateSection.Of(about.Template))
        {
            rows.Add([]);
            heads.UnionWith([rows.Count, rows.Count + 1, rows.Count + 2]);
            rows.Add([$"OP {section.Paragraph}", TemplateField.Label("domain", section.Domain, language)]);
            rows.Add(["", "", .. section.Columns.SelectMany(static column => Cells.Select((_, place) => place == 0 ? column : ""))]);
            rows.Add(["", "", .. section.Columns.SelectMany(static _ => Cells), "fields"]);
            rows.AddRange(section.Rows.Index().Select(row => Row(row.Index + 1, row.Item, (about.Template, marks), language)));
        }

        var most = rows.Max(static row => row.Length);
        WorkbookWriter.Write(output, rows, new(heads.Contains, [.. Enumerable.Range(0, most).Where(static column => column >= Labels && (column - Labels) % Cells.Length == 0)]));
    }

    private static string[] Row(int number, TemplateRow row, (Template Template, Dictionary<string, FieldMark> Marks) of, CultureInfo language) =>
    [
        number.ToString(CultureInfo.InvariantCulture), row.In(language),
        .. row.Fields.SelectMany(place => place < 0 ? Enumerable.Repeat("", Cells.Length) : Texts(of.Marks.GetValueOrDefault(of.Template.Fields[place].Id))),
        string.Join(' ', row.Fields.Select(place => place < 0 ? "-" : of.Template.Fields[place].Id)),
    ];

    private static string[] Texts(FieldMark? mark) => mark is null ? [.. Enumerable.Repeat("", Cells.Length)]
        : [mark.Mark.Word(), Day(mark.AsOf), mark.Evidence?.Citation ?? "", mark.Article, Day(mark.Evidence?.Dated), mark.Evidence?.Source ?? "", mark.Evidence?.Language ?? "", mark.Remark];

    /// <summary>The workbook as the rows of a form, one for each field, and what it says of what was sent.</summary>
    /// <exception cref="BadInputException">It is no such workbook.</exception>
    public static MatrixReading Read(string path)
    {
        var name = Path.GetFileName(path);
        var (sheets, sha256) = Workbook.ReadAll(path);
        var lines = sheets.Count == 0 ? [] : sheets[0].Rows;
        var about = lines.TakeWhile(static row => row.Cells.Any(static cell => cell.Length > 0)).Where(static row => row.Cells.Length > 1).GroupBy(static row => row.Cells[0].Trim())
            .ToDictionary(static row => row.Key, static row => row.First().Cells[1].Trim(), StringComparer.Ordinal);
        if (about.GetValueOrDefault("format") != FormatName)
        {
            throw new BadInputException(name + " B1", FormatName, about.GetValueOrDefault("format", ""));
        }

        if (!long.TryParse(about.GetValueOrDefault("last"), NumberStyles.None, CultureInfo.InvariantCulture, out var last))
        {
            throw new BadInputException(name + " B4", "the number of the last mark that was sent", about.GetValueOrDefault("last", ""));
        }

        var (state, template) = (about.GetValueOrDefault("state", ""), about.GetValueOrDefault("template", ""));
        var fields = lines.SelectMany(row => Fields(row, name)).ToList();
        return new(state, template, last, about.GetValueOrDefault("sha256", ""), new(
            name, ["state", "template", "field", .. Cells], [.. fields.Select((field, place) => (place, (string[])[state, template, field.Field, .. field.Texts]))], sha256)
        {
            At = (place, column) => $"{name} {Workbook.Letters(fields[place].Column + Math.Max(0, Array.IndexOf(Cells, column)))}{fields[place].Line}",
        });
    }

    /// <summary>The fields of a row: its last cell names them.</summary>
    private static IEnumerable<(int Line, int Column, string Field, string[] Texts)> Fields((int Line, string[] Cells) row, string name)
    {
        if (row.Cells.Length < Labels + Cells.Length + 1 || row.Cells[0].Length == 0 || !row.Cells[0].All(char.IsAsciiDigit))
        {
            return [];
        }

        var columns = (row.Cells.Length - Labels - 1) / Cells.Length;
        var ids = row.Cells[^1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return ids.Length == columns && (row.Cells.Length - Labels - 1) % Cells.Length == 0
            ? ids.Index().Where(static id => id.Item != "-").Select(id => (row.Line, Labels + id.Index * Cells.Length, id.Item, row.Cells[(Labels + id.Index * Cells.Length)..(Labels + (id.Index + 1) * Cells.Length)]))
            : throw new BadInputException($"{name} {Workbook.Letters(row.Cells.Length - 1)}{row.Line}", "the columns as they were sent, with the ids of the fields in the last one", row.Cells[^1]);
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}

/// <summary>A workbook that came back.</summary>
/// <param name="State">Whose record it says it is.</param>
/// <param name="Template">Code of the template.</param>
/// <param name="Last">Number of the last mark that was sent.</param>
/// <param name="Sent">Hash of what was sent.</param>
/// <param name="Form">Its cells as rows of a form.</param>
internal sealed record MatrixReading(string State, string Template, long Last, string Sent, FormSheet Form);
