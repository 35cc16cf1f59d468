namespace Pillar.Controls.Quantities;

/// <summary>A unit as printed, with its conversion: base value = value × factor + offset.</summary>
/// <param name="Symbol">As printed.</param>
/// <param name="Dimension">What it measures.</param>
/// <param name="Factor">Base units in one of it.</param>
/// <param name="Offset">For temperatures: 273.15 for °C; else zero.</param>
public sealed record Unit(string Symbol, Dimension Dimension, Exact Factor, Exact Offset)
{
    public Exact ToBase(Exact value) => (value * Factor) + Offset;
}

/// <summary>A value with its unit.</summary>
/// <param name="Value">The number as printed.</param>
/// <param name="Unit">Its unit.</param>
public sealed record Measure(Exact Value, Unit Unit)
{
    /// <summary>The value in the base units of its dimension.</summary>
    public Exact Base => Unit.ToBase(Value);

    public override string ToString() => Unit.Symbol.Length == 0 ? $"{Value}" : $"{Value} {Unit.Symbol}";
}
