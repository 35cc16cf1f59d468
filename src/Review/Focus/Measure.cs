namespace Pillar.Review.Focus;

/// <summary>What a set of States is compared by.</summary>
public enum MeasureKind : byte
{
    /// <summary>One field: X or not, where it applies.</summary>
    Field = 1,

    /// <summary>One theme: a State's share of X among the theme's fields that apply to it; a set's figure is the mean of its States.</summary>
    Theme = 2,

    /// <summary>One theme against the State's own other themes: what is behind beyond the general state of its record.</summary>
    OwnThemes = 3,
}

/// <summary>Places of a set's States, twice: to walk along and to count by words.</summary>
internal sealed record SetPlaces(int[] Places, ulong[] Bits)
{
    public static SetPlaces Of(int[] places, int states) => new(places, Focus.Bits.Of(places, states));
}

/// <summary>
/// How far a set lies behind the other States, in units of what shuffled sets show (about one standard deviation), positive when behind. All
/// measures are on this one scale, so that one bar fits them all.
/// </summary>
internal abstract class Measure(MeasureKind kind, string code)
{
    public MeasureKind Kind { get; } = kind;

    /// <summary>Of the field or theme.</summary>
    public string Code { get; } = code;

    /// <param name="set">The set; the others are all the rest.</param>
    /// <param name="without">Place of a State to be left out on both sides, or -1.</param>
    /// <returns>0 where fewer than <see cref="GroupSearch.Smallest"/> States are on either side.</returns>
    public abstract double Behind(SetPlaces set, int without = -1);

    /// <summary>Rounded, so that the last bit of a machine's logarithm decides nothing.</summary>
    protected static double Settled(double value) => Math.Round(value, 9);

    protected static bool TooFew(int inside, int outside) => inside < GroupSearch.Smallest || outside < GroupSearch.Smallest;
}

/// <summary>The signed root of the deviance of a two-by-two table, which stays close to its scale even where nearly all States have the X.</summary>
internal sealed class FieldMeasure : Measure
{
    private readonly ulong[] x;
    private readonly ulong[] applies;
    private readonly double[] logs;
    private readonly int allX;
    private readonly int allApplies;

    public FieldMeasure(FocusGrid grid, int field)
        : base(MeasureKind.Field, grid.Fields[field].Code)
    {
        int[] states = [.. Enumerable.Range(0, grid.States.Count)];
        x = Bits.Of(states.Where(s => grid[s, field] == Mark.X), states.Length);
        applies = Bits.Of(states.Where(s => grid[s, field] != Mark.NotApplicable), states.Length);
        (allX, allApplies) = (Bits.Count(x), Bits.Count(applies));
        logs = [.. Enumerable.Range(0, states.Length + 1).Select(static n => n == 0 ? 0 : n * Math.Log(n))];
    }

    public override double Behind(SetPlaces set, int without = -1)
    {
        var (k, n, sum, all) = (Bits.Common(x, set.Bits), Bits.Common(applies, set.Bits), allX, allApplies);
        if (without >= 0 && Bits.Has(applies, without))
        {
            var (had, inside) = (Bits.Has(x, without) ? 1 : 0, Bits.Has(set.Bits, without) ? 1 : 0);
            (k, n, sum, all) = (k - (had * inside), n - inside, sum - had, all - 1);
        }

        return TooFew(n, all - n) ? 0 : Settled(Root(k, n, sum, all));
    }

    private double Root(int k, int n, int sum, int all)
    {
        var half = logs[k] + logs[n - k] + logs[sum - k] + logs[all - sum - n + k] - logs[n] - logs[all - n] - logs[sum] - logs[all - sum] + logs[all];
        return Math.Sign(((long)sum * n) - ((long)k * all)) * Math.Sqrt(Math.Max(0, 2 * half));
    }
}

/// <summary>The difference of means in standard errors of a draw without replacement. Scores are millionths, so that sums are exact in any order.</summary>
internal sealed class ScoreMeasure(MeasureKind kind, string code, int?[] scores) : Measure(kind, code)
{
    public const int Unit = 1_000_000;

    private readonly (long Sum, double Squares, int Count) all = Sums(scores, Enumerable.Range(0, scores.Length));

    public override double Behind(SetPlaces set, int without = -1)
    {
        var (total, squares, states) = all;
        var (sum, inside) = (0L, 0);
        foreach (var place in set.Places)
        {
            if (place != without && scores[place] is { } score)
            {
                (sum, inside) = (sum + score, inside + 1);
            }
        }

        if (without >= 0 && scores[without] is { } left)
        {
            (total, squares, states) = (total - left, squares - ((double)left * left), states - 1);
        }

        if (TooFew(inside, states - inside))
        {
            return 0;
        }

        var mean = (double)total / states;
        var variance = (squares - (total * mean)) / (states - 1) / inside * (states - inside) / states;
        return variance < 1e-6 ? 0 : Settled((mean - ((double)sum / inside)) / Math.Sqrt(variance));
    }

    private static (long Sum, double Squares, int Count) Sums(int?[] scores, IEnumerable<int> places)
    {
        var known = places.Where(p => scores[p] is not null).Select(p => (long)scores[p]!.Value).ToList();
        return (known.Sum(), known.Sum(static s => (double)s * s), known.Count);
    }
}
