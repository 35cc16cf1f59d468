using System.Security.Cryptography;
using System.Text;
using Pillar.Vocabulary;

namespace Pillar.Review.Templates.Learning;

/// <summary>
/// Reads a matrix from top to bottom: a heading names paragraph and domain, the head of a table its columns of marks, and each row below has one
/// field for each of them. Whatever is none of these is listed with its place; nothing is guessed.
/// </summary>
internal sealed class TemplateLearner
{
    private const int MostFields = 5000;
    private const int LongestLabel = 300;
    private const int LongestSlug = 40;

    /// <summary>A longer line without a paragraph is text, even when it names a domain.</summary>
    private const int LongestDomainHeading = 60;

    private readonly List<TemplateField> fields = [];
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly List<NotUnderstood> unclear = [];
    private readonly List<MatrixLine> head = [];
    private readonly List<Row> rows = [];
    private string paragraph = "";
    private string domain = "";
    private MatrixColumns? columns;

    private TemplateLearner()
    {
    }

    public static (IReadOnlyList<TemplateField> Fields, IReadOnlyList<NotUnderstood> NotUnderstood) Learn(IReadOnlyList<MatrixLine> lines)
    {
        var learner = new TemplateLearner();
        foreach (var line in lines.Where(static line => line.Filled.Any()))
        {
            learner.Take(line);
        }

        learner.EndTable();
        return (learner.fields, learner.unclear);
    }

    private void Take(MatrixLine line)
    {
        if (MatrixColumns.IsHead(line))
        {
            if (columns is not null || head.Count == 0)
            {
                EndTable();
            }

            head.Add(line);
        }
        else if (Heading(line) is { } heading)
        {
            EndTable();
            (paragraph, domain) = (heading.Paragraph.Length > 0 ? heading.Paragraph : paragraph, heading.Domain);
        }
        else
        {
            columns ??= head.Count > 0 ? MatrixColumns.Of(head) : null;
            rows.Add(Parsed(line));
        }
    }

    /// <summary>One text without a number that names a paragraph, or in a few words a domain.</summary>
    private static (string Paragraph, string Domain)? Heading(MatrixLine line)
    {
        if (line.Filled.ToList() is not [var only] || MatrixWords.Numbered(line[only]).Number.Length > 0)
        {
            return null;
        }

        var (named, one) = (MatrixWords.Paragraph(line[only]), MatrixWords.Domain(line[only]));
        return named.Length > 0 || (one.Length > 0 && line[only].Length <= LongestDomainHeading) ? (named, one) : null;
    }

    private Row Parsed(MatrixLine line)
    {
        var labels = columns?.Labels ?? 1;
        int[] filled = [.. line.Filled.Where(cell => cell < labels)];
        if (filled.Length == 0)
        {
            return new(line, "", "");
        }

        var (number, label) = MatrixWords.Numbered(line[filled[0]]);
        var rest = filled.Length > 1 ? string.Join(' ', filled.Skip(1).Select(cell => line[cell])) : number.Length > 0 && label.Length == 0 && labels == 1 ? line[filled[0] + 1] : "";
        return new(line, number, $"{label} {rest}".Trim());
    }

    /// <summary>Fields of the rows since the last head. Where rows have numbers, one without is no row of the template.</summary>
    private void EndTable()
    {
        columns ??= head.Count > 0 ? MatrixColumns.Of(head) : null;
        columns?.Unknown.ToList().ForEach(cell => Unclear(cell.Line, cell.Cell, "the head of a column: legal framework, enforcement, YES, X/?, source or remarks"));
        var numbered = rows.Any(static row => row.Number.Length > 0 && row.Label.Length > 0);
        foreach (var row in rows)
        {
            var cell = row.Line.Filled.First();
            if (columns is null)
            {
                Unclear(row.Line, cell, "a heading such as OP 2, a head of columns, or a row below one");
            }
            else if (row.Label.Length is 0 or > LongestLabel || (numbered && row.Number.Length == 0))
            {
                Unclear(row.Line, cell, "a row with number and label");
            }
            else if (paragraph.Length == 0)
            {
                Unclear(row.Line, cell, "a row below a heading that names a paragraph, such as OP 2");
            }
            else
            {
                Add(row, columns);
            }
        }

        rows.Clear();
        head.Clear();
        columns = null;
    }

    private void Add(Row row, MatrixColumns table)
    {
        var given = table.Ids < 0 ? null : row.Line[table.Ids].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (given is not null && (given.Length != table.Marks.Count || !given.All(LearntTemplate.IsId)))
        {
            Unclear(row.Line, table.Ids, $"{table.Marks.Count} field ids with spaces between, one for each column of marks");
            return;
        }

        foreach (var (place, column) in table.Marks.Index())
        {
            var of = column.Domain.Length > 0 ? column.Domain : domain;
            var id = given?[place] ?? $"{(of.Length > 0 ? of : "all")}.{Key(paragraph)}.{Key(row)}.{column.Name}";
            if (fields.Count >= MostFields || !ids.Add(id))
            {
                Unclear(row.Line, row.Line.Filled.First(), $"each field once, at most {MostFields}; {id} is there already");
                continue;
            }

            fields.Add(new(id, paragraph, of, row.Label, "", column.Name));
        }
    }

    private void Unclear(MatrixLine line, int cell, Phrase expected) => unclear.Add(new(line.Place(cell), line[cell], expected));

    private static string Key(string paragraph) => new([.. paragraph.Replace(',', '-').Where(static c => c is not ('(' or ')'))]);

    /// <summary>Number and label of the row in letters that an address can hold; of a label in another script the first bytes of its hash.</summary>
    private static string Key(Row row)
    {
        var words = new string([.. row.Label.ToLowerInvariant().Select(static c => char.IsAsciiLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var slug = words.Length > 0 ? string.Join('-', words) : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(row.Label)))[..8];
        return $"{row.Number}-{(slug.Length > LongestSlug ? slug[..LongestSlug] : slug)}".Trim('-');
    }

    private sealed record Row(MatrixLine Line, string Number, string Label);
}

/// <summary>A text of a matrix file that was not understood.</summary>
/// <param name="Place">Sheet and cell, table and row, paragraph, or line.</param>
/// <param name="Found">The text.</param>
/// <param name="Expected">What would have been understood there.</param>
public sealed record NotUnderstood(Phrase Place, string Found, Phrase Expected);
