using System.Globalization;
using System.Numerics;

namespace Pillar.Controls.Quantities;

/// <summary>A number without rounding: a fraction of two whole numbers. Conversion and comparison of thresholds lose nothing at a boundary.</summary>
public readonly record struct Exact : IComparable<Exact>
{
    private readonly BigInteger top;
    private readonly BigInteger bottom;

    private Exact(BigInteger top, BigInteger bottom)
    {
        var shared = BigInteger.GreatestCommonDivisor(top, bottom);
        var sign = bottom.Sign < 0 ? -1 : 1;
        (this.top, this.bottom) = (sign * top / shared, sign * bottom / shared);
    }

    public static Exact Zero { get; } = Of(0);

    public static Exact One { get; } = Of(1);

    public bool IsZero => top.IsZero;

    private BigInteger Bottom => bottom.IsZero ? BigInteger.One : bottom;

    public static Exact Of(long value) => new(value, 1);

    public static Exact Of(long top, long bottom) => new(top, bottom);

    /// <summary>A decimal number such as <c>1950</c>, <c>0.25</c> or <c>-4</c>, times a power of ten.</summary>
    /// <param name="digits">Digits with at most one dot and a sign; checked by the caller.</param>
    /// <param name="power">Of ten.</param>
    public static Exact Parse(string digits, int power = 0)
    {
        var dot = digits.IndexOf('.', StringComparison.Ordinal);
        var whole = BigInteger.Parse(digits.Replace(".", "", StringComparison.Ordinal), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var shift = power - (dot < 0 ? 0 : digits.Length - dot - 1);
        return shift >= 0 ? new(whole * BigInteger.Pow(10, shift), 1) : new(whole, BigInteger.Pow(10, -shift));
    }

    public static Exact operator +(Exact left, Exact right) => new((left.top * right.Bottom) + (right.top * left.Bottom), left.Bottom * right.Bottom);

    public static Exact operator -(Exact left, Exact right) => left + (right * Of(-1));

    public static Exact operator *(Exact left, Exact right) => new(left.top * right.top, left.Bottom * right.Bottom);

    public static Exact operator /(Exact left, Exact right) => new(left.top * right.Bottom, left.Bottom * right.top);

    public static bool operator <(Exact left, Exact right) => left.CompareTo(right) < 0;

    public static bool operator >(Exact left, Exact right) => left.CompareTo(right) > 0;

    public static bool operator <=(Exact left, Exact right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Exact left, Exact right) => left.CompareTo(right) >= 0;

    public Exact Power(int exponent)
    {
        var raised = new Exact(BigInteger.Pow(top, Math.Abs(exponent)), BigInteger.Pow(Bottom, Math.Abs(exponent)));
        return exponent < 0 ? One / raised : raised;
    }

    public int CompareTo(Exact other) => (top * other.Bottom).CompareTo(other.top * Bottom);

    /// <summary>For display and shares only; rounds.</summary>
    public double Approximate() => (double)top / (double)Bottom;

    /// <summary>Up to six significant digits, in powers of ten where the number is very large or very small.</summary>
    public override string ToString() => Bottom.IsOne && BigInteger.Abs(top) < 1_000_000_000
        ? top.ToString(CultureInfo.InvariantCulture)
        : Approximate().ToString("0.######E0", CultureInfo.InvariantCulture) is var science && Math.Abs(Approximate()) is < 1e-4 or >= 1e9
            ? science
            : Approximate().ToString("0.######", CultureInfo.InvariantCulture);
}
