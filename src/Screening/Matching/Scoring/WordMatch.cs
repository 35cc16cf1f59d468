namespace Pillar.Screening.Matching.Scoring;

/// <summary>How one word met another.</summary>
/// <param name="Similarity">0 to 1.</param>
/// <param name="Agreement">What remains of the similarity once what is known of the two words is taken into account.</param>
/// <param name="Weight">What the meeting says when it is full.</param>
/// <param name="How">Why they met; <see cref="Meeting.None"/> when they did not.</param>
internal readonly record struct WordMatch(float Similarity, float Agreement, float Weight, Meeting How)
{
    public bool IsMet => How != Meeting.None;
}
