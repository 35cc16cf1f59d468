using System.Text;
using UglyToad.PdfPig.Content;

namespace Pillar.Platform.Pdf;

/// <summary>The letters that stand on one base line, with what is raised or lowered beside them.</summary>
/// <param name="baseline">In points, upwards.</param>
/// <param name="size">Of its largest letter, in points.</param>
/// <param name="page">The left margin of its page and the width of a column, in points.</param>
internal sealed class PdfRow(double baseline, double size, (double Left, double Column) page)
{
    private const double ColumnOfSize = 0.45;
    private const double SameLine = 1;
    private const double Smaller = 0.85;
    private const double Lift = 0.2;
    private const double HighestLift = 0.7;
    private const double SameHeight = 0.35;
    private const double WordGap = 0.2;
    private const double SpaceGap = 0.05;
    private const double WideGap = 0.9;
    private const int MostColumns = 1000;
    private const int LongestLetter = 8;
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private readonly List<Letter> letters = [];

    /// <summary>The rows of a page from top to bottom.</summary>
    public static IEnumerable<PdfRow> Of(IReadOnlyList<Letter> letters)
    {
        var printed = letters.Where(static letter => letter.TextOrientation == TextOrientation.Horizontal && letter.Value.Length <= LongestLetter && double.IsFinite(letter.EndBaseLine.X))
            .OrderByDescending(static letter => letter.StartBaseLine.Y).ToList();
        var page = Page(printed);
        var groups = new List<PdfRow>();
        foreach (var letter in printed)
        {
            if (groups.Count == 0 || groups[^1].Baseline - letter.StartBaseLine.Y > SameLine)
            {
                groups.Add(new PdfRow(letter.StartBaseLine.Y, 0, page));
            }

            groups[^1].Take(letter);
        }

        return Joined(groups.FindAll(static group => group.Size > 0));
    }

    private double Baseline => baseline;

    private double Size => size;

    /// <summary>Its words at their columns.</summary>
    public string Text()
    {
        var text = new StringBuilder();
        var (end, parted) = (0.0, false);
        foreach (var letter in letters.OrderBy(static letter => letter.StartBaseLine.X))
        {
            if (IsBlank(letter))
            {
                parted = true;
                continue;
            }

            var gap = letter.StartBaseLine.X - end;
            if (text.Length == 0 || gap > WideGap * size)
            {
                text.Append(' ', Math.Max(text.Length == 0 ? 0 : 2, Column(letter) - text.Length));
            }
            else if (gap > (parted ? SpaceGap : WordGap) * size)
            {
                text.Append(' ');
            }

            text.Append(Raised(letter) ? Superscript(letter.Value) : letter.Value);
            (end, parted) = (letter.EndBaseLine.X, false);
        }

        return text.ToString();
    }

    /// <summary>A place far off the page is none: a line has an end.</summary>
    private int Column(Letter letter) => (int)Math.Clamp(Math.Round((letter.StartBaseLine.X - page.Left) / page.Column), 0, MostColumns);

    /// <summary>A letter of running text is a little less than half as wide as its size.</summary>
    private static (double Left, double Column) Page(List<Letter> printed)
    {
        var seen = printed.FindAll(static letter => !IsBlank(letter));
        var sizes = seen.Select(static letter => letter.PointSize).Order().ToList();
        return seen.Count == 0 ? (0, 1) : (seen.Min(static letter => letter.StartBaseLine.X), Math.Max(1, ColumnOfSize * sizes[sizes.Count / 2]));
    }

    private static bool IsBlank(Letter letter) => string.IsNullOrWhiteSpace(letter.Value);

    private void Take(Letter letter)
    {
        letters.Add(letter);
        size = IsBlank(letter) ? size : Math.Max(size, letter.PointSize);
    }

    private bool Raised(Letter letter) => letter.StartBaseLine.Y > baseline + (Lift * size);

    private static string Superscript(string value) => value switch
    {
        [>= '0' and <= '9'] => Superscripts[value[0] - '0'].ToString(),
        "-" or "–" or "−" => "⁻",
        _ => value,
    };

    /// <summary>A few letters beside a longer row belong to its line: they are raised or lowered a little, small ones raised as far as an exponent.</summary>
    private static IEnumerable<PdfRow> Joined(List<PdfRow> groups)
    {
        var hosts = groups.ToDictionary(static group => group, group => groups.Where(group.HangsOn).MinBy(other => Math.Abs(other.Baseline - group.Baseline)));
        foreach (var (group, host) in hosts.Where(static pair => pair.Value is not null))
        {
            host!.letters.AddRange(group.letters);
        }

        return groups.Where(group => hosts[group] is null);
    }

    private bool HangsOn(PdfRow other)
    {
        var lift = (Baseline - other.Baseline) / other.Size;
        return other.letters.Count > letters.Count && lift > -SameHeight && lift < (Size < other.Size * Smaller ? HighestLift : SameHeight);
    }
}
