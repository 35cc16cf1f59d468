using System.Globalization;
using Pillar.Vocabulary;

namespace Pillar.Screening;

/// <summary>From which score on a hit is possible, and strong. The shipped values hold for every list.</summary>
public sealed record Thresholds(double Possible, double Strong)
{
    public static Thresholds Shipped { get; } = new(0.70, 0.88);

    /// <summary>Reads the user's own, written with a point (<c>0.75</c>); nothing means the shipped value.</summary>
    /// <exception cref="BadInputException">One of them is no number above 0 and at most 1, or strong lies below possible.</exception>
    public static Thresholds Read(string? possible, string? strong)
    {
        var read = new Thresholds(Score("possible", possible, Shipped.Possible), Score("strong", strong, Shipped.Strong));
        return read.Possible <= read.Strong
            ? read
            : throw new BadInputException("strong", $"a score of at least possible, {Text(read.Possible)}", Text(read.Strong));
    }

    /// <summary>A threshold as it is written: <c>0.7</c>.</summary>
    public static string Text(double score) => score.ToString("0.####", CultureInfo.InvariantCulture);

    private static double Score(string field, string? text, double shipped)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return shipped;
        }

        return double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var score) && score is > 0 and <= 1
            ? score
            : throw new BadInputException(field, "a score above 0, at most 1, such as 0.75", text);
    }
}
