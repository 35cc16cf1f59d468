using System.Globalization;
using Pillar.Platform.Files;
using Pillar.Platform.Input;
using Pillar.Review.Forms;
using Pillar.Vocabulary;

namespace Pillar.Review.Templates;

/// <summary>
/// A cross-walk as a CSV file: for each field of one template the field of another that asks the same, and in the column <c>confirmed</c> the word
/// "yes" of the person who compared them. Only confirmed rows count.
/// </summary>
/// <param name="Walk">The confirmed pairs.</param>
/// <param name="Open">Proposed pairs that nobody confirmed.</param>
public sealed record CrossWalkFile(CrossWalk Walk, int Open)
{
    private const long MostBytes = 8 << 20;
    private static readonly string[] Columns = ["from_template", "from_field", "to_template", "to_field", "confirmed", "from_words", "to_words"];

    /// <exception cref="BadInputException">It is no such file, names a template or field that there is not, or one field twice.</exception>
    internal static CrossWalkFile Read(string path, Func<string, Template> template)
    {
        var file = Path.GetFileName(path);
        using var table = CsvTable.Open(InputStream.Open(path, new InputLimits(MostBytes), file));
        int[] at = [.. Columns.Take(5).Select(table.Require)];
        var reading = new Reading(table, template, at);
        while (table.Read())
        {
            reading.Row();
        }

        return reading.Then is null ? throw new BadInputException(file, "a row for each field", "none") : new(new(reading.Then, reading.Now!, reading.Pairs), reading.Open);
    }

    /// <summary>The pairs alone, each confirmed.</summary>
    internal static string Confirmed(CrossWalk walk) => Text(walk.Pairs.Select(pair => Cells(walk, pair.Then, pair.Now, "yes", CultureInfo.InvariantCulture)));

    /// <summary>A file to compare and confirm: every field of <paramref name="from"/> with the one of <paramref name="to"/> that may ask the same.</summary>
    internal static string Draft(Template from, Template to, CultureInfo language)
    {
        var proposed = CrossWalk.Proposed(from, to);
        var by = proposed.Pairs.ToDictionary(static pair => pair.Then, static pair => pair.Now);
        return Text(Enumerable.Range(0, from.Fields.Count).Select(place => Cells(proposed, place, by.GetValueOrDefault(place, -1), "", language)));
    }

    private static string[] Cells(CrossWalk walk, int then, int now, string confirmed, CultureInfo language)
    {
        var (from, to) = (walk.Then.Fields[then], now < 0 ? null : walk.Now.Fields[now]);
        return [walk.Then.Code, from.Id, walk.Now.Code, to?.Id ?? "", confirmed, Words(from, language), to is null ? "" : Words(to, language)];
    }

    private static string Words(TemplateField field, CultureInfo language) => $"{field.Paragraph} {field.Domain} {field.In(language)}";

    private static string Text(IEnumerable<string[]> rows)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        foreach (var cells in rows.Prepend(Columns))
        {
            foreach (var (place, cell) in cells.Index())
            {
                text.Write(place > 0 ? "," : "");
                CsvCells.Write(text, FormColumns.Guarded(cell));
            }

            text.Write("\r\n");
        }

        return text.ToString();
    }

    private sealed class Reading(CsvTable table, Func<string, Template> template, int[] at)
    {
        private readonly HashSet<int> taken = [];

        public Template? Then { get; private set; }

        public Template? Now { get; private set; }

        public List<(int Then, int Now)> Pairs { get; } = [];

        public int Open { get; private set; }

        public void Row()
        {
            var (then, now) = (template(Cell(0)), template(Cell(2)));
            (Then, Now) = (Then ?? then, Now ?? now);
            Must(then == Then && then != now, 0, "the same two templates in every row");
            Must(now == Now, 2, "the same two templates in every row");
            var (from, to) = (Then.Place(Cell(1)), Now.Place(Cell(3)));
            Must(from >= 0, 1, $"a field of the template {Then.Code}");
            Must(to >= 0 || Cell(3).Length == 0, 3, $"a field of the template {Now.Code}");
            Must(Cell(4) is "" or "yes" or "no", 4, "yes, no or an empty cell");
            if (to < 0 || Cell(4) == "no")
            {
                return;
            }

            if (Cell(4).Length == 0)
            {
                Open++;
                return;
            }

            Must(Pairs.All(pair => pair.Then != from), 1, "each field once");
            Must(taken.Add(to), 3, "each field once");
            Pairs.Add((from, to));
        }

        private string Cell(int column) => FormColumns.Unguarded(table[at[column]].Trim());

        private void Must(bool met, int column, Phrase expected)
        {
            if (!met)
            {
                throw table.Bad(Columns[column], expected, $"{Cell(column)}");
            }
        }
    }
}
