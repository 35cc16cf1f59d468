using System.Globalization;
using System.Net;
using System.Text;

namespace Pillar.Platform.Documents;

/// <summary>A report as one page that needs nothing beside it.</summary>
public static class HtmlReport
{
    private const string Style = """
        body { font: 11pt/1.45 "DejaVu Sans", Arial, sans-serif; color: #111; max-width: 60em; margin: 2em auto; padding: 0 1em; }
        h1 { font-size: 1.6em; } h2 { font-size: 1.25em; margin-top: 2em; border-bottom: 1px solid #999; } h3 { font-size: 1em; margin-bottom: 0; }
        .scroll { overflow-x: auto; } table { border-collapse: collapse; font-size: .85em; } th, td { padding: .2em .6em; border-bottom: 1px solid #ccc; text-align: left; vertical-align: top; }
        td.n, th.n { text-align: right; } tr:target { background: #fff3bf; } caption { text-align: left; font-weight: bold; padding: 1em 0 .3em; } svg { max-width: 100%; height: auto; }
        @page { size: A4; margin: 15mm; } @media print { body { margin: 0; max-width: none; } .scroll { overflow: visible; } a { color: inherit; text-decoration: none; } tr { break-inside: avoid; } }
        """;

    public static string Of(IReadOnlyList<ReportBlock> blocks, CultureInfo language)
    {
        var html = new StringBuilder();
        var title = blocks.OfType<ReportHeading>().First().Text;
        html.Append(CultureInfo.InvariantCulture, $"<!DOCTYPE html>\n<html lang=\"{language.Name}\">\n<head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>{Text(title)}</title><style>{Style}</style></head>\n<body>\n");
        foreach (var block in blocks)
        {
            html.Append(block switch
            {
                ReportHeading heading => $"<h{heading.Level}>{Text(heading.Text)}</h{heading.Level}>",
                ReportText text => $"<p>{string.Concat(text.Runs.Select(Run))}</p>",
                ReportChart chart => Chart(chart),
                ReportTable table => Table(table),
                _ => "",
            }).Append('\n');
        }

        return html.Append("</body>\n</html>\n").ToString();
    }

    private static string Run(ReportRun run) => run.Row is null ? Text(run.Text) : $"<a href=\"#{run.Row}\">{Text(run.Text)}</a>";

    private static string Table(ReportTable table)
    {
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{Text(table.Title)}\"><table><caption>{Text(table.Title)}</caption>\n<thead><tr>");
        table.Columns.ToList().ForEach(column => html.Append(CultureInfo.InvariantCulture, $"<th scope=\"col\"{Class(column)}>{Text(column.Title)}</th>"));
        html.Append("</tr></thead>\n<tbody>\n");
        foreach (var (key, cells) in table.Rows)
        {
            html.Append(CultureInfo.InvariantCulture, $"<tr id=\"{ReportTable.Row(table.Id, key)}\">");
            foreach (var (column, cell) in table.Columns.Zip(cells))
            {
                html.Append(CultureInfo.InvariantCulture, $"<td{Class(column)}>{(cell.Length == 0 ? "–" : Text(cell))}</td>");
            }

            html.Append("</tr>\n");
        }

        return html.Append("</tbody></table></div>").ToString();
    }

    /// <summary>Bars from 0 to 100 %; where nothing is counted there is no bar and the figure says so.</summary>
    private static string Chart(ReportChart chart)
    {
        const int Row = 26;
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<figure><figcaption>{Text(chart.Title)}</figcaption><svg viewBox=\"0 0 820 {Row * chart.Bars.Count}\" width=\"820\" height=\"{Row * chart.Bars.Count}\" role=\"img\" aria-label=\"{Text(chart.Title)}\">");
        foreach (var (place, (label, share, figure, row)) in chart.Bars.Index())
        {
            var y = place * Row;
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"0\" y=\"{y + 17}\" font-size=\"13\">{Text(label)}</text><rect x=\"360\" y=\"{y + 4}\" width=\"300\" height=\"18\" fill=\"#e5e5e5\"/>");
            svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"360\" y=\"{y + 4}\" width=\"{(share ?? 0) * 300:0.0}\" height=\"18\" fill=\"#1b4965\"/><a href=\"#{row}\"><text x=\"670\" y=\"{y + 17}\" font-size=\"13\">{Text(figure)}</text></a>");
        }

        return svg.Append("</svg></figure>").ToString();
    }

    private static string Class(ReportColumn column) => column.IsNumber ? " class=\"n\"" : "";

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
