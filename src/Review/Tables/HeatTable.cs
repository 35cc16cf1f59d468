using Pillar.Review.Records;
using Pillar.Review.Templates;

namespace Pillar.Review.Tables;

/// <summary>Sets of States against themes: where is what recorded, and where is little?</summary>
/// <param name="Set">The States it is about.</param>
/// <param name="Matrix">The marks it was made from.</param>
/// <param name="Themes">The columns: paragraph and domain.</param>
/// <param name="Rows">One for each part of the set, and the whole set last.</param>
public sealed record HeatTable(ReviewSet Set, Matrix Matrix, IReadOnlyList<(string Paragraph, string Domain)> Themes, IReadOnlyList<HeatRow> Rows)
{
    internal static HeatTable Of(ReviewSet set, IReadOnlyList<ReviewSet> parts, Matrix matrix)
    {
        var themes = matrix.Template.Fields.Index()
            .GroupBy(static field => (field.Item.Paragraph, field.Item.Domain), static field => field.Index)
            .ToDictionary(static theme => theme.Key, static theme => (IReadOnlyList<int>)[.. theme]);
        (string Paragraph, string Domain)[] columns =
            [.. from paragraph in matrix.Template.Paragraphs from domain in matrix.Template.Domains where themes.ContainsKey((paragraph, domain)) select (paragraph, domain)];
        var place = set.States.Index().ToDictionary(static s => s.Item, static s => s.Index);
        return new(set, matrix, columns, [.. parts.Append(set).Select(Row)]);

        HeatRow Row(ReviewSet part)
        {
            int[] rows = [.. part.States.Select(code => place[code])];
            return new(part, rows.Count(matrix.Has), [.. columns.Select(theme => matrix.Count(rows, themes[theme]))]);
        }
    }
}

/// <summary>One set of States.</summary>
/// <param name="Set">Its States.</param>
/// <param name="Recorded">Those with a record.</param>
/// <param name="Cells">The marks for each theme.</param>
public sealed record HeatRow(ReviewSet Set, int Recorded, IReadOnlyList<MarkCount> Cells);
