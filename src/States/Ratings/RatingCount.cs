namespace Pillar.States.Ratings;

/// <summary>How the jurisdictions of a set are rated in one field. Shares are taken of <see cref="Rated"/> only.</summary>
/// <param name="Field">The field.</param>
/// <param name="Asked">Jurisdictions or Members in the set.</param>
/// <param name="NotApplicable">To whom it does not apply.</param>
/// <param name="By">How many have each rating, in the order of the field's scale.</param>
public sealed record RatingCount(RatedField Field, int Asked, int NotApplicable, IReadOnlyList<int> By)
{
    /// <summary>The denominator.</summary>
    public int Rated => By.Sum();

    /// <summary>Nothing known; in no denominator.</summary>
    public int NotRated => Asked - NotApplicable - Rated;

    /// <summary>In the upper half of the scale.</summary>
    public int Largely => By[0] + By[1];

    /// <param name="field">The field.</param>
    /// <param name="ratings">Of everyone in the set, the not rated included.</param>
    public static RatingCount Of(RatedField field, IEnumerable<Rating> ratings)
    {
        var by = ratings.CountBy(static rating => rating).ToDictionary();
        return new(field, by.Values.Sum(), by.GetValueOrDefault(Rating.NotApplicable), [.. field.Scale.Select(rating => by.GetValueOrDefault(rating))]);
    }
}
