using Pillar.Review;

namespace Pillar.Web.Pages.Review;

/// <summary>The shade of a cell. The share itself stands in it as text; the shade only helps the eye.</summary>
internal static class HeatStep
{
    /// <summary><c>none</c> where nothing is counted, else 0 to 4: a fifth of the way each.</summary>
    public static string Of(MarkCount count) => count.Share is { } share
        ? Math.Min(4, (int)(share * 5)).ToString(System.Globalization.CultureInfo.InvariantCulture)
        : "none";
}
