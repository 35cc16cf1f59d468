using System.Globalization;

namespace Pillar.Review.Focus;

/// <summary>One field of a grid: an instrument, a rating, or a field of the matrix.</summary>
/// <param name="Code">Stable: <c>ICSANT</c>, <c>R.7</c>, <c>N.2.manufacture.weapon.law</c>.</param>
/// <param name="Theme">Code of the theme it is counted in.</param>
public sealed record FocusField(string Code, string Theme)
{
    /// <summary>What its four marks mean.</summary>
    public FocusFieldKind Kind { get; init; } = FocusFieldKind.Matrix;

    /// <summary>The day its marks are of, or as of which a matrix is looked at.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>In the languages of the program; null: the code is the name.</summary>
    public Func<CultureInfo, string>? Name { get; init; }
}

/// <summary>What the four marks of a field stand for.</summary>
public enum FocusFieldKind : byte
{
    /// <summary>X, ?, blank and NA as the matrix defines them.</summary>
    Matrix = 0,

    /// <summary>Party, signed only, neither; no data leaves the denominator.</summary>
    Treaty = 1,

    /// <summary>Two upper ratings, the third, the lowest; not rated leaves the denominator.</summary>
    Rating = 2,
}

/// <summary>States that are looked at together. A State of the set that is not in the grid is left out.</summary>
/// <param name="Code">Stable: <c>african</c>, <c>011</c>, <c>ASEAN</c>.</param>
/// <param name="States">Codes.</param>
public sealed record FocusSet(string Code, IReadOnlyList<string> States)
{
    /// <summary>In the languages of the program; null: the code is the name.</summary>
    public Func<CultureInfo, string>? Name { get; init; }
}
