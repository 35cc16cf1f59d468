namespace Pillar.Review.Focus;

/// <summary>A share with its 95 % interval, 0 to 1.</summary>
/// <param name="Value">The share.</param>
/// <param name="Low">Lower end.</param>
/// <param name="High">Upper end.</param>
/// <param name="Of">The States behind it: its denominator.</param>
public readonly record struct Share(double Value, double Low, double High, int Of)
{
    private const double Z = 1.959963984540054;

    /// <summary>
    /// Wilson's score interval (1927) of a mean of values between 0 and 1 over <paramref name="of"/> States. For yes-or-no values it is the
    /// usual one; for means of shares, which vary less, it is too wide rather than too narrow.
    /// </summary>
    public static Share Wilson(double value, int of)
    {
        if (of == 0)
        {
            return new(double.NaN, 0, 1, 0);
        }

        var square = Z * Z / of;
        var middle = (value + (square / 2)) / (1 + square);
        var half = Z / (1 + square) * Math.Sqrt((value * (1 - value) / of) + (square / (4 * of)));
        return new(value, Math.Max(0, middle - half), Math.Min(1, middle + half), of);
    }

    /// <summary>Newcombe's interval (1998, method 10) of <paramref name="left"/> less <paramref name="right"/>, from their Wilson intervals.</summary>
    public static (double Value, double Low, double High) Difference(Share left, Share right)
    {
        var difference = left.Value - right.Value;
        return (
            difference,
            difference - Math.Sqrt(Square(left.Value - left.Low) + Square(right.High - right.Value)),
            difference + Math.Sqrt(Square(left.High - left.Value) + Square(right.Value - right.Low)));

        static double Square(double x) => x * x;
    }
}
