using Pillar.Review.Resources;
using Pillar.Review.Sheets;

namespace Pillar.Cli.Commands.Review;

/// <summary>Rows of a sheet on a terminal: the id with the first column, and under it what the others say.</summary>
internal static class RowLines
{
    public static void Print(Session session, Sheet sheet, SheetRow row, params ReadOnlySpan<string> more)
    {
        var columns = sheet.Header.Where(name => row[name].Length > 0).ToList();
        session.Out.WriteLine();
        Wrapped.Write(session.Out, sheet.OfState ? $"{row.State} {row.Id}  " : $"{row.Id}  ", Shown(session, sheet, row, columns[0]));
        foreach (var column in columns.Skip(1))
        {
            Line(session, column, Shown(session, sheet, row, column));
        }

        foreach (var line in more)
        {
            Wrapped.Write(session.Out, "  ", line);
        }
    }

    /// <summary>A column and what it says.</summary>
    public static void Line(Session session, string column, string text) =>
        Wrapped.Write(session.Out, "  ", SheetVerbs.Text(session, "row-column", SheetWords.Column(column, session.Language), text));

    private static string Shown(Session session, Sheet sheet, SheetRow row, string column) =>
        sheet.IsWord(column) ? SheetWords.Word(row[column], session.Language) : row[column];
}
