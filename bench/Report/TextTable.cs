using System.Globalization;
using System.Text;

namespace Pillar.Bench.Report;

/// <summary>A table that reads as text and as Markdown; all columns but the first are set right.</summary>
internal sealed class TextTable(params string[] headers)
{
    private readonly List<string[]> rows = [headers];

    public TextTable Row(params string[] cells)
    {
        if (cells.Length != headers.Length)
        {
            throw new ArgumentException($"{cells.Length} cells under {headers.Length} headers", nameof(cells));
        }

        rows.Add(cells);
        return this;
    }

    public override string ToString()
    {
        var widths = headers.Select((_, column) => rows.Max(r => r[column].Length)).ToArray();
        var text = new StringBuilder();
        for (var i = 0; i < rows.Count; i++)
        {
            text.Append("| ").AppendJoin(" | ", rows[i].Select((cell, column) => column == 0 ? cell.PadRight(widths[0]) : cell.PadLeft(widths[column]))).Append(" |\n");
            if (i == 0)
            {
                text.Append("| ").AppendJoin(" | ", widths.Select(static (w, column) => column == 0 ? new string('-', w) : new string('-', w - 1) + ":")).Append(" |\n");
            }
        }

        return text.ToString();
    }

    public static string Share(int part, int whole) => whole == 0 ? "–" : Share((double)part / whole);

    public static string Share(double share) => (100 * share).ToString("0.00", CultureInfo.InvariantCulture) + " %";

    public static string Count(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    public static string Number(double number, string format = "0.00") => number.ToString(format, CultureInfo.InvariantCulture);
}
