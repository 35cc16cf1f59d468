using System.Globalization;
using System.Text;
using Pillar.Bench.Trials;

namespace Pillar.Bench.Report;

/// <summary>The curve as a picture: alert rate across on a scale of tenfold steps, recall up from 50 %, what lies outside is left out; a ring marks the shipped threshold.</summary>
internal static class CurveSvg
{
    private const int Left = 70;
    private const int Top = 40;
    private const int Width = 640;
    private const int Height = 420;
    private const int LegendWidth = 230;
    private const double LeastRate = 0.0001;
    private const double MostRate = 1;
    private const double LeastRecall = 0.5;
    private static readonly string[] Colours = ["#1b4f8a", "#b3541e", "#3a7d44", "#7a3b8f", "#8a6d1b"];

    public static string Draw(Curve curve)
    {
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Left + Width + LegendWidth} {Top + Height + 60}\" font-family=\"sans-serif\" font-size=\"13\">\n");
        svg.Append("<title>Recall against alert rate over thresholds</title>\n<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
        AddAxes(svg);
        for (var i = 0; i < curve.Recall.Count; i++)
        {
            AddLine(svg, curve, i);
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static void AddAxes(StringBuilder svg)
    {
        for (var rate = LeastRate; rate <= MostRate * 1.01; rate *= 10)
        {
            var label = (100 * rate).ToString("0.##", CultureInfo.InvariantCulture);
            svg.Append(CultureInfo.InvariantCulture, $"<path d=\"M{X(rate):0.0} {Top}V{Top + Height}\" stroke=\"#dddddd\"/><text x=\"{X(rate):0.0}\" y=\"{Top + Height + 18}\" text-anchor=\"middle\">{label} %</text>\n");
        }

        for (var percent = 50; percent <= 100; percent += 10)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<path d=\"M{Left} {Y(percent / 100.0):0.0}H{Left + Width}\" stroke=\"#dddddd\"/><text x=\"{Left - 8}\" y=\"{Y(percent / 100.0) + 4:0.0}\" text-anchor=\"end\">{percent} %</text>\n");
        }

        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Left + Width / 2}\" y=\"{Top + Height + 42}\" text-anchor=\"middle\">people on no list that alert, by name alone, all lists</text>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Left}\" y=\"{Top - 14}\">right entry alerts</text>\n");
    }

    private static void AddLine(StringBuilder svg, Curve curve, int row)
    {
        var (name, shares) = curve.Recall[row];
        var colour = Colours[row % Colours.Length];
        var points = shares.Select((share, i) => (Threshold: curve.Thresholds[i], Rate: curve.AlertRate[i], Share: share))
            .Where(static p => p.Rate >= LeastRate && p.Share >= LeastRecall)
            .Select(static p => (p.Threshold, X: X(p.Rate), Y: Y(p.Share)))
            .ToArray();
        svg.Append(CultureInfo.InvariantCulture, $"<polyline fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\" points=\"");
        svg.AppendJoin(' ', points.Select(static p => string.Create(CultureInfo.InvariantCulture, $"{p.X:0.0},{p.Y:0.0}"))).Append("\"/>\n");
        foreach (var p in points)
        {
            var shipped = Math.Abs(p.Threshold - TrialRun.Possible) < 0.001;
            svg.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{p.X:0.0}\" cy=\"{p.Y:0.0}\" r=\"{(shipped ? 6 : 2.5)}\" fill=\"{(shipped ? "#ffffff" : colour)}\" stroke=\"{colour}\" stroke-width=\"2\"><title>{name}, threshold {p.Threshold:0.000}</title></circle>\n");
        }

        var legend = Top + 20 + row * 22;
        svg.Append(CultureInfo.InvariantCulture, $"<path d=\"M{Left + Width + 16} {legend}h20\" stroke=\"{colour}\" stroke-width=\"3\"/><text x=\"{Left + Width + 42}\" y=\"{legend + 4}\">{name}</text>\n");
    }

    private static double X(double rate) =>
        Left + Width * (Math.Log10(rate) - Math.Log10(LeastRate)) / (Math.Log10(MostRate) - Math.Log10(LeastRate));

    private static double Y(double recall) => Top + Height * (1 - (recall - LeastRecall) / (1 - LeastRecall));
}
