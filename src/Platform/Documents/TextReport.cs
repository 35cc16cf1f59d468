namespace Pillar.Platform.Documents;

/// <summary>A report as lines for a terminal: of a table one line a row, cells apart by two spaces and a bar, empty ones a dash.</summary>
public static class TextReport
{
    public static void Write(TextWriter output, IReadOnlyList<ReportBlock> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case ReportHeading heading:
                    output.WriteLine($"\n{heading.Text}");
                    break;
                case ReportText text:
                    output.WriteLine(string.Concat(text.Runs.Select(static run => run.Text)));
                    break;
                case ReportTable table:
                    output.WriteLine($"\n{table.Title}");
                    output.WriteLine("  " + string.Join("  | ", table.Columns.Select(static column => column.Title)));
                    table.Rows.ToList().ForEach(row => output.WriteLine("  " + string.Join("  | ", row.Cells.Select(static cell => cell.Length == 0 ? "–" : cell))));
                    break;
            }
        }
    }
}
