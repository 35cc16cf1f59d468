namespace Pillar.Controls.Lists.Printed;

/// <summary>
/// The labels that are open in a printed list, outermost first. A print has no tags: what a label stands under follows from the order of
/// letters and numbers, and where that leaves a choice from its column. Columns are compared within a page.
/// </summary>
/// <param name="isAnchored">The columns of the first page are counted from the margin of the codes.</param>
internal sealed class Outline(bool isAnchored = false)
{
    private const double LevelWidth = 6.3;
    private const double Skipped = 6;
    private const double Unannounced = 6;
    private const double OtherPage = 0.25;
    private const double MostOtherPage = 3;

    private readonly List<string> labels = [];
    private readonly Dictionary<int, double> columns = [];
    private readonly Dictionary<int, (double Column, bool Anchored)> before = [];
    private bool anchored = isAnchored;

    public bool Started => labels.Count > 0;

    /// <summary>The labels joined: <c>a.1.b</c>.</summary>
    public string Path => string.Join('.', labels);

    /// <param name="onAnchored">The columns of the new page are counted from the margin of the codes.</param>
    public void TurnPage(bool onAnchored)
    {
        foreach (var (level, column) in columns)
        {
            before[level] = (column, anchored);
        }

        anchored = onAnchored;
        columns.Clear();
    }

    /// <summary>The level at which a label goes on best, and how badly it fits; null where it follows nothing.</summary>
    /// <param name="label">Of the line.</param>
    /// <param name="column">Where it stands.</param>
    /// <param name="announced">The words before it say that a list follows.</param>
    public (int Level, double Cost)? Place(string label, double column, bool announced)
    {
        (int Level, double Cost)? best = null;
        for (var level = labels.Count; level >= 0; level--)
        {
            if (Step(label, level, announced) is { } step && step + Misfit(level, column) is var cost && (best is null || cost < best.Value.Cost))
            {
                best = (level, cost);
            }
        }

        return best;
    }

    public void Take(int level, string label, double column)
    {
        labels.RemoveRange(level, labels.Count - level);
        labels.Add(label);
        columns[level] = column;
    }

    /// <summary>How many labels are open left of a column: a note there belongs to the last of them.</summary>
    public int LeftOf(double column) => Enumerable.Range(0, labels.Count).LastOrDefault(level => Expected(level) is not { } at || at < column - 2, -1) + 1;

    /// <summary>Where the outermost labels stand on this page; null where none was met on it.</summary>
    public double? Margin => Expected(0);

    /// <summary>The labels of so many levels.</summary>
    public string PathTo(int depth) => string.Join('.', labels.Take(depth));

    private double? Step(string label, int level, bool announced)
    {
        if (level == labels.Count)
        {
            return label is "a" or "1" && (level == 0 || char.IsLetter(labels[^1][0]) != char.IsLetter(label[0])) ? (announced ? 0 : Unannounced) : null;
        }

        var skipped = Order(label) - Order(labels[level]) - 1;
        return char.IsLetter(label[0]) != char.IsLetter(labels[level][0]) || skipped < 0 ? null : Math.Min(skipped, 4) * Skipped;
    }

    private double Misfit(int level, double column) => Expected(level) is { } here
        ? Math.Abs(column - here)
        : !before.TryGetValue(level, out var there) ? 0
        : Math.Min(Math.Abs(column - there.Column) * OtherPage, MostOtherPage);

    /// <summary>
    /// Where a level stands on this page: as it was met, else as far from the nearest that was met as levels are wide. Where none was met on it yet, the page
    /// before says it, if both are anchored.
    /// </summary>
    private double? Expected(int level)
    {
        var met = columns.Count > 0 ? columns : anchored ? before.Where(static pair => pair.Value.Anchored).ToDictionary(static pair => pair.Key, static pair => pair.Value.Column) : [];
        if (met.Count == 0)
        {
            return null;
        }

        var near = met.MinBy(pair => Math.Abs(pair.Key - level));
        return near.Value + ((level - near.Key) * LevelWidth);
    }

    private static int Order(string label) => char.IsDigit(label[0])
        ? int.Parse(label, System.Globalization.CultureInfo.InvariantCulture)
        : label.Aggregate(0, static (sum, letter) => (sum * 26) + letter - 'a' + 1);
}
