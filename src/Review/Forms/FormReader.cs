using System.Globalization;
using Pillar.Review.Records;
using Pillar.Review.Templates;
using Pillar.Vocabulary;

namespace Pillar.Review.Forms;

/// <summary>One row of a form that says something.</summary>
/// <param name="Cell">Where it stands, for messages.</param>
/// <param name="State">Whose record.</param>
/// <param name="What">The mark.</param>
/// <param name="Seen">Number of the mark that stood in the cell when the form was written, 0 for none; null where the form does not say.</param>
internal sealed record FormRow(Phrase Cell, string State, FieldMark What, long? Seen);

/// <summary>Reads a form row by row and lists every problem with its line and column; a form with one problem is not used at all.</summary>
internal sealed class FormReader(FormSheet sheet, Template template, StateBook states, DateOnly today)
{
    private const int MostProblems = 100;
    private const int LongestText = 1000;

    /// <summary>A workbook counts its days from here.</summary>
    private static readonly DateOnly WorkbookStart = new(1899, 12, 30);

    private readonly List<BadInputException> problems = [];
    private readonly HashSet<(string, string)> taken = [];
    private readonly Dictionary<string, int> columns = new(StringComparer.OrdinalIgnoreCase);
    private int line;
    private string[] cells = [];

    /// <exception cref="BadInputException">A column is missing or unknown.</exception>
    public (IReadOnlyList<FormRow> Rows, IReadOnlyList<BadInputException> Problems) Read()
    {
        FindColumns();
        var rows = new List<FormRow>();
        foreach (var row in sheet.Rows)
        {
            (line, cells) = row;
            if (problems.Count < MostProblems && Row() is { } read)
            {
                rows.Add(read);
            }
        }

        return (rows, problems);
    }

    private void FindColumns()
    {
        foreach (var (place, name) in sheet.Header.Index())
        {
            if (!FormColumns.All.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                throw new BadInputException($"{sheet.File} line 1", $"the columns of a form: {string.Join(", ", FormColumns.All)}", $"{name}");
            }

            columns[name] = place;
        }

        if (FormColumns.Required.FirstOrDefault(name => !columns.ContainsKey(name)) is { } missing)
        {
            throw new BadInputException($"{sheet.File} line 1", $"a column '{missing}'", string.Join(",", sheet.Header));
        }
    }

    /// <summary>Null when the row says nothing or cannot be used.</summary>
    private FormRow? Row()
    {
        var before = problems.Count;
        var mark = MarkWords.Parse(Cell("mark"));
        if (mark == Mark.Blank && Cell("as_of").Length == 0 && FormColumns.Evidence.All(name => Cell(name).Length == 0))
        {
            return null;
        }

        var state = states.Find(Cell("state"));
        Must(state is not null, "state", "the code or name of a State");
        Must(Cell("template").Length == 0 || Cell("template") == template.Code, "template", $"the template {template.Code}");
        Must(template.Place(Cell("field")) >= 0, "field", $"a field of the template {template.Code}");
        Must(mark is not null, "mark", "X, ?, NA or an empty cell");
        Must(Cell("as_of").Length > 0, "as_of", "the day from which the mark holds, YYYY-MM-DD");
        Must(Cell("seen").Length == 0 || long.TryParse(Cell("seen"), NumberStyles.None, CultureInfo.InvariantCulture, out _), "seen", "the number that the form was written with");
        var asOf = AsOf(state);
        var evidence = Evidence(mark);
        Must(state is null || taken.Add((state.Code, Cell("field"))), "field", "each field of a State once");
        return problems.Count > before ? null : new(
            sheet.Place(line, "mark"), state!.Code, new(Cell("field"), mark!.Value, asOf!.Value, evidence, Cell("article"), Cell("remark")),
            Cell("seen").Length == 0 ? null : long.Parse(Cell("seen"), CultureInfo.InvariantCulture));
    }

    private DateOnly? AsOf(ReviewState? state)
    {
        var day = Day("as_of");
        Must(day is null || day <= today, "as_of", "a day that has come");
        Must(day is null || day >= template.From, "as_of", $"a day from {template.From:yyyy-MM-dd} on");
        Must(day is null || state?.Since is not { } since || day >= since, "as_of", $"a day from {state?.Since:yyyy-MM-dd} on, when the State came into being");
        return day;
    }

    private Evidence? Evidence(Mark? of)
    {
        var (citation, dated) = (Cell("citation"), Day("dated"));
        Must(of is null or Mark.NotApplicable or Mark.Blank || citation.Length > 0, "citation", "the law or document the mark rests on");
        Must(of != Mark.Blank || citation.Length == 0, "citation", "no citation beside an empty mark, which says that nothing was found");
        Must(citation.Length == 0 || Cell("dated").Length > 0, "dated", "the date of the law or document, YYYY-MM-DD");
        Must(Cell("source").Length == 0 || Records.Evidence.IsSource(Cell("source")), "source", "an address (https://…) or sha256: and 64 hexadecimal digits");
        foreach (var column in FormColumns.Texts)
        {
            var text = Cell(column);
            Must(text.Length <= LongestText && !text.EnumerateRunes().Any(Printable.IsHidden), column, $"at most {LongestText} visible characters");
        }

        return citation.Length == 0 || dated is null ? null : new(citation, Cell("source"), Cell("language"), dated.Value);
    }

    private DateOnly? Day(string column)
    {
        var day = Parse(Cell(column));
        Must(Cell(column).Length == 0 || day is not null, column, "a day, YYYY-MM-DD");
        return day;
    }

    private string Cell(string column) => columns.TryGetValue(column, out var place) && place < cells.Length ? FormColumns.Unguarded(cells[place].Trim()) : "";

    private void Must(bool met, string column, Phrase expected)
    {
        if (!met)
        {
            problems.Add(new(sheet.Place(line, column), expected, $"{Cell(column)}"));
        }
    }

    /// <summary>A day as people write it, or the number of days that a spreadsheet makes of it.</summary>
    private static DateOnly? Parse(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is > 0 and < 100_000 && text.Length == 5 ? WorkbookStart.AddDays(days)
        : null;
}
