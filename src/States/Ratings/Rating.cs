using Pillar.States.Resources;
using Pillar.Vocabulary;

namespace Pillar.States.Ratings;

/// <summary>A rating of the FATF. The first four are of law, the last four of effect; the two scales are never added.</summary>
public enum Rating : byte
{
    /// <summary>No assessment, or none of this field; never a "no", and in no denominator.</summary>
    NotRated = 0,

    /// <summary>The field does not apply; in no denominator.</summary>
    NotApplicable = 1,

    Compliant = 2,
    LargelyCompliant = 3,
    PartiallyCompliant = 4,
    NonCompliant = 5,

    High = 6,
    Substantial = 7,
    Moderate = 8,
    Low = 9,
}

/// <summary>The words of the FATF's own table.</summary>
public static class RatingWords
{
    private static readonly string[] Words = ["", "N/A", "C", "LC", "PC", "NC", "HE", "SE", "ME", "LE"];

    /// <summary>As the table prints it; empty when not rated.</summary>
    public static string Word(this Rating rating) => Words[(int)rating];

    /// <summary>In words, such as "largely compliant".</summary>
    public static Statement Text(this Rating rating) => new(StatesText.Manager, $"rating-{rating}");

    /// <summary>True for the upper half of either scale.</summary>
    public static bool IsLargely(this Rating rating) =>
        rating is Rating.Compliant or Rating.LargelyCompliant or Rating.High or Rating.Substantial;

    /// <summary>The rating of a cell; null when it is no word of the field's scale.</summary>
    internal static Rating? Read(string cell, RatedField field)
    {
        var rating = (Rating)Array.IndexOf(Words, cell.Trim().ToUpperInvariant());
        return rating is Rating.NotRated or Rating.NotApplicable || field.Scale.Contains(rating) ? rating : null;
    }
}
