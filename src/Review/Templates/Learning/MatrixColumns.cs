namespace Pillar.Review.Templates.Learning;

/// <summary>A column that holds marks.</summary>
/// <param name="Name"><c>law</c>, <c>enforcement</c> or <c>yes</c>.</param>
/// <param name="Domain">The one the column is for, or empty.</param>
internal sealed record MarkColumn(string Name, string Domain);

/// <summary>The columns of a table, from the rows of its head, of which an upper one may span several of a lower one.</summary>
/// <param name="Labels">So many columns on the left hold number and label of a row.</param>
/// <param name="Marks">The columns of marks, from left to right.</param>
/// <param name="Ids">Column of the field ids, or -1.</param>
/// <param name="Unknown">Heads that say nothing that is known.</param>
internal sealed record MatrixColumns(int Labels, IReadOnlyList<MarkColumn> Marks, int Ids, IReadOnlyList<(MatrixLine Line, int Cell)> Unknown)
{
    /// <summary>Whether a line names columns of marks. A row with a number is never taken for one.</summary>
    public static bool IsHead(MatrixLine line) => line.Filled.ToList() is [var first, ..] filled
        && MatrixWords.Numbered(line[first]).Number.Length == 0
        && filled.Any(cell => cell > 0 && MatrixWords.Kind(line[cell]) is ColumnKind.Law or ColumnKind.Enforcement or ColumnKind.Yes or ColumnKind.Domain);

    public static MatrixColumns Of(IReadOnlyList<MatrixLine> head)
    {
        var marks = new List<MarkColumn>();
        var unknown = new List<(MatrixLine, int)>();
        var (labels, ids) = (-1, -1);
        for (var column = 0; column < head.Max(static line => line.Cells.Count); column++)
        {
            string[] stack = [.. head.Index().Select(line => Above(head, line.Index, column)).Where(static text => text.Length > 0)];
            var lowest = stack.Length == 0 ? null : MatrixWords.Kind(stack[^1]);
            labels = labels < 0 && stack.Any(static text => MatrixWords.Kind(text) is not null) ? column : labels;
            ids = lowest == ColumnKind.Id ? column : ids;
            if (lowest is ColumnKind.Law or ColumnKind.Enforcement or ColumnKind.Yes or ColumnKind.Domain)
            {
                marks.Add(new(Name(stack), stack.Select(MatrixWords.DomainAlone).LastOrDefault(static domain => domain.Length > 0) ?? ""));
            }
            else if (labels >= 0 && lowest is null && stack.Length > 0)
            {
                unknown.Add((head.Last(line => line[column].Length > 0 || line == head[0]), column));
            }
        }

        return new(Math.Max(1, labels), marks, ids, unknown);
    }

    private static string Name(string[] stack)
    {
        var kinds = stack.Select(MatrixWords.Kind).ToList();
        return kinds.Contains(ColumnKind.Law) ? MatrixWords.Law : kinds.Contains(ColumnKind.Enforcement) ? MatrixWords.Enforcement : MatrixWords.Yes;
    }

    /// <summary>The text of a head cell; where it is empty and a lower row goes on, that of the cell to its left that spans it.</summary>
    private static string Above(IReadOnlyList<MatrixLine> head, int row, int column)
    {
        if (head[row][column].Length > 0 || !head.Skip(row + 1).Any(lower => lower[column].Length > 0))
        {
            return head[row][column];
        }

        for (var left = column - 1; left >= 0; left--)
        {
            if (head[row][left].Length > 0)
            {
                return head[row][left];
            }
        }

        return "";
    }
}
