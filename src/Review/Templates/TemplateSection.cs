namespace Pillar.Review.Templates;

/// <summary>One table of a matrix: the rows of a paragraph and domain, and its columns of marks.</summary>
/// <param name="Paragraph">Such as <c>3(a)</c>.</param>
/// <param name="Domain"><c>N</c>, <c>C</c>, <c>B</c>, or empty.</param>
/// <param name="Columns">Words of the columns of marks, from left to right.</param>
/// <param name="Rows">From top to bottom.</param>
public sealed record TemplateSection(string Paragraph, string Domain, IReadOnlyList<string> Columns, IReadOnlyList<TemplateRow> Rows)
{
    /// <summary>The tables of a template, in the order of its fields: every field stands in one cell of one of them.</summary>
    public static IReadOnlyList<TemplateSection> Of(Template template) =>
    [
        .. template.Fields.Index().GroupBy(static field => (field.Item.Paragraph, field.Item.Domain)).Select(section =>
        {
            string[] columns = [.. section.Select(static field => field.Item.Column).Distinct(StringComparer.Ordinal)];
            return new TemplateSection(section.Key.Paragraph, section.Key.Domain, columns, [.. RowsOf(section, columns)]);
        }),
    ];

    /// <summary>Fields of one row stand side by side; where a row of the same name begins again, it is another row.</summary>
    private static IEnumerable<TemplateRow> RowsOf(IEnumerable<(int Index, TemplateField Item)> fields, string[] columns)
    {
        TemplateRow? row = null;
        foreach (var (place, field) in fields)
        {
            var column = Array.IndexOf(columns, field.Column);
            if (row is null || row.Row != field.Row || row.Object != field.Object || row.Fields[column] >= 0)
            {
                if (row is not null)
                {
                    yield return row;
                }

                row = new(field.Row, field.Object, [.. Enumerable.Repeat(-1, columns.Length)]);
            }

            row.Fields[column] = place;
        }

        if (row is not null)
        {
            yield return row;
        }
    }
}

/// <summary>One row.</summary>
/// <param name="Row">Its word or label.</param>
/// <param name="Object">What it is about, or empty.</param>
/// <param name="Fields">Place of the field in each column of marks; -1 where there is none.</param>
public sealed record TemplateRow(string Row, string Object, int[] Fields)
{
    /// <summary>Row and object in words.</summary>
    public string In(System.Globalization.CultureInfo language) => string.Join(" · ", new[]
    {
        TemplateField.Label("row", Row, language), TemplateField.Label("object", Object, language),
    }.Where(static part => part.Length > 0));
}
