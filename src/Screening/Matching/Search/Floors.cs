using Pillar.Screening.Matching.Scoring;

namespace Pillar.Screening.Matching.Search;

/// <summary>Scores from which on a search wants to know of a name.</summary>
/// <param name="Name">For any name but those below.</param>
/// <param name="WeakWord">For a weak name of one word, which is listed apart and raises no alert.</param>
internal readonly record struct Floors(float Name, float WeakWord)
{
    public float Least => Math.Min(Name, WeakWord);

    /// <summary>True where meeting one word of several is never enough.</summary>
    public bool AskForTwoWords => Name > ScoreModel.OneOfSeveral && WeakWord > ScoreModel.OneOfSeveral * ScoreModel.WeakName;

    public float Of(bool oneWeakWord) => oneWeakWord ? WeakWord : Name;
}
