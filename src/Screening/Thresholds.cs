using System.Globalization;
using Pillar.Vocabulary;

namespace Pillar.Screening;

/// <summary>Who chose the thresholds of an answer.</summary>
public enum ThresholdOrigin : byte
{
    /// <summary>Whoever asked, for this answer alone.</summary>
    Request = 0,

    /// <summary>The office, for all its answers.</summary>
    Office = 1,

    /// <summary>Nobody here: they are those of the release.</summary>
    Shipped = 2,
}

/// <summary>From which score on a hit is possible, and strong. The same values hold for every list.</summary>
/// <param name="Possible">Above 0.</param>
/// <param name="Strong">At least <paramref name="Possible"/>, at most 1.</param>
/// <param name="Origin">Who chose them.</param>
public sealed record Thresholds(double Possible, double Strong, ThresholdOrigin Origin = ThresholdOrigin.Request)
{
    public static Thresholds Shipped { get; } = new(0.70, 0.88, ThresholdOrigin.Shipped);

    /// <summary>Reads the user's own, written with a point (<c>0.75</c>); where nothing is written the value of <paramref name="otherwise"/> holds.</summary>
    /// <param name="possible">As written, or null.</param>
    /// <param name="strong">As written, or null.</param>
    /// <param name="otherwise">The office's, or the shipped ones.</param>
    /// <exception cref="BadInputException">One of them is no number above 0 and at most 1, or strong lies below possible.</exception>
    public static Thresholds Read(string? possible, string? strong, Thresholds otherwise) =>
        string.IsNullOrWhiteSpace(possible) && string.IsNullOrWhiteSpace(strong)
            ? otherwise
            : Checked(Score("possible", possible, otherwise.Possible), Score("strong", strong, otherwise.Strong), ThresholdOrigin.Request);

    /// <summary>A threshold as it is written: <c>0.7</c>.</summary>
    public static string Text(double score) => score.ToString("0.####", CultureInfo.InvariantCulture);

    /// <exception cref="BadInputException">Strong lies below possible.</exception>
    internal static Thresholds Checked(double possible, double strong, ThresholdOrigin origin) => possible <= strong
        ? new Thresholds(possible, strong, origin)
        : throw new BadInputException("strong", $"a score of at least possible, {Text(possible)}", Text(strong));

    internal static bool IsScore(double score) => score is > 0 and <= 1;

    private static double Score(string field, string? text, double otherwise)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return otherwise;
        }

        return double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var score) && IsScore(score)
            ? score
            : throw new BadInputException(field, "a score above 0, at most 1, such as 0.75", text);
    }
}

public static class ThresholdOrigins
{
    /// <summary>The word used in JSON.</summary>
    public static string Word(this ThresholdOrigin origin) => origin switch
    {
        ThresholdOrigin.Shipped => "shipped",
        ThresholdOrigin.Office => "office",
        _ => "request",
    };
}
