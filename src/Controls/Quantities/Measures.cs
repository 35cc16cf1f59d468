namespace Pillar.Controls.Quantities;

/// <summary>Values as a user gives them.</summary>
internal static class Measures
{
    /// <summary>A number, and nothing after it but a unit; a number alone has no dimension. Null for another text.</summary>
    /// <param name="text">Such as <c>2100 MPa</c>.</param>
    /// <param name="acceleration">A lone "g" is the pull of the Earth and not a gram.</param>
    public static Measure? Read(string text, bool acceleration = false)
    {
        if (MeasureScan.NumberAt(text) is not { } number)
        {
            return null;
        }

        var symbol = text[number.Length..].Trim();
        if (symbol.Length == 0)
        {
            return new Measure(number.Value, new Unit("", Dimension.None, Exact.One, Exact.Zero));
        }

        return UnitReader.At(symbol, acceleration) is { } unit && unit.Length == symbol.Length ? new Measure(number.Value, unit.Unit) : null;
    }
}
