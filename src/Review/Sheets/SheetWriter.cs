using System.Globalization;
using Pillar.Review.Forms;

namespace Pillar.Review.Sheets;

/// <summary>Writes rows as the file that is read back: to be filled in, or to be looked at in a spreadsheet. No cell is calculated there.</summary>
internal static class SheetWriter
{
    /// <param name="output">Takes the text.</param>
    /// <param name="sheet">Names the columns.</param>
    /// <param name="rows">What stands.</param>
    public static void Csv(TextWriter output, Sheet sheet, IReadOnlyList<SheetRow> rows) => FormWriter.Csv(output, [[.. sheet.Header], .. rows.Select(row => Cells(sheet, row))]);

    private static string[] Cells(Sheet sheet, SheetRow row) =>
    [
        .. sheet.Header.Select(column => column switch
        {
            "state" => row.State,
            "id" => row.Id,
            "seen" => row.Last.Number.ToString(CultureInfo.InvariantCulture),
            _ => row[column],
        }),
    ];
}
